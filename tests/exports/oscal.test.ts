import { expect, test } from "vitest";
import { startReport } from "../../src/changes/report.ts";
import { schemaChecks } from "../../src/exchange/schemas/schema-check.ts";
import { sampleApi } from "../docs/sample-api.ts";
import { openApi } from "../support/open-api.ts";
import { download } from "./download.ts";

const asOf = "2026-11-01T00:00:00Z";

/** The document where NIST's schema takes it; the faults where it does not. */
function taken(text: string, schema: string) {
  const report = startReport();

  const document = JSON.parse(text);
  schemaChecks(schema)()(document, null, report.add);
  expect(report.problems).toEqual([]);
  return document;
}

test.each(["1.1.2", "1.2.2"])(
  "a responsibility matrix is a system security plan that NIST's schema takes, of OSCAL %s",
  async (oscalVersion) => {
    const api = await sampleApi();
    for (const of of ["agent:support-assistant", "agent:triage", "agent:invoice-agent"]) {
      const { text } = await download(api, "responsibility-matrix/oscal", { of, asOf, oscalVersion });
      const plan = taken(text, "oscal_ssp_schema")["system-security-plan"];
      expect(plan.metadata).toMatchObject({ "oscal-version": oscalVersion, version: "16" });
      expect(plan.metadata.props).toContainEqual(expect.objectContaining({ name: "completeness", value: "COMPLETE" }));
    }
  },
);

test("a duty of a vendor is provided by its component and inherited; one of ours is a responsibility, satisfied where a control does", async () => {
  const api = await openApi();
  const uuid = "6b1a3c52-7a0e-4a52-9b0c-1d2e3f405162";
  await api.apply({
    vendors: [{ id: "vendor:v", name: "V *bold*" }],
    teams: [{ id: "team:t" }],
    people: [{ id: "person:p" }],
    agents: [{ id: "agent:a" }],
    platforms: [{ id: "platform:p", externalIds: [{ system: "oscal", id: uuid }] }],
    duties: [
      { id: "duty:theirs", framework: "own", code: "1 theirs" },
      { id: "duty:ours", framework: "own", code: "OURS" },
    ],
    assignments: [
      { id: "assignment:theirs", role: "ACCOUNTABLE", basis: "CONTRACT" },
      { id: "assignment:ours", role: "ACCOUNTABLE", basis: "POLICY" },
    ],
    organizations: [{ id: "organization:o" }],
    controls: [{ id: "control:c", name: "Gate" }],
    relations: [
      { type: "PROVIDES", from: "vendor:v", to: "platform:p" },
      { type: "HOSTS", from: "platform:p", to: "agent:a" },
      { type: "OWNS", facet: "ACCOUNTABLE", from: "team:t", to: "agent:a" },
      { type: "ASSIGNED_TO", from: "assignment:theirs", to: "vendor:v" },
      { type: "FOR_DUTY", from: "assignment:theirs", to: "duty:theirs" },
      { type: "IN_SCOPE_OF", from: "assignment:theirs", to: "agent:a" },
      { type: "ASSIGNED_TO", from: "assignment:ours", to: "team:t" },
      { type: "FOR_DUTY", from: "assignment:ours", to: "duty:ours" },
      { type: "IN_SCOPE_OF", from: "assignment:ours", to: "agent:a" },
      { type: "SATISFIES", from: "control:c", to: "duty:ours" },
    ],
  });
  const { text } = await download(api, "responsibility-matrix/oscal", { of: "agent:a", framework: "own" });
  const plan = taken(text, "oscal_ssp_schema")["system-security-plan"];
  const requirements = plan["control-implementation"]["implemented-requirements"];
  const [ours, theirs] = ["OURS", "_1_theirs"].map(
    (code) => requirements.find((each: Record<string, unknown>) => each["control-id"] === code)["by-components"],
  );
  const vendor = plan.metadata.parties.find(({ name }: { name: string }) => name === "V *bold*");
  const [provided] = theirs.flatMap((by: { export?: { provided?: unknown[] } }) => by.export?.provided ?? []);
  expect(provided["responsible-roles"]).toEqual([{ "role-id": "provider", "party-uuids": [vendor.uuid] }]);
  expect(provided.description).toContain("V \\*bold\\*");
  const [inherited] = theirs.flatMap((by: { inherited?: unknown[] }) => by.inherited ?? []);
  expect(inherited["provided-uuid"]).toBe(provided.uuid);
  const [responsibility] = ours.flatMap(
    (by: { export?: { responsibilities?: unknown[] } }) => by.export?.responsibilities ?? [],
  );
  const [satisfied] = ours.flatMap((by: { satisfied?: unknown[] }) => by.satisfied ?? []);
  expect(satisfied).toMatchObject({ "responsibility-uuid": responsibility.uuid, description: "Satisfied by Gate." });
});

test("gaps are assessment results that NIST's schema takes, each a finding that is not satisfied", async () => {
  const api = await sampleApi();
  const { text } = await download(api, "gaps/oscal", { asOf, severityAtLeast: "HIGH" });
  const [result] = taken(text, "oscal_assessment-results_schema")["assessment-results"].results;
  const { gaps } = await api.ask(`{ gaps(severityAtLeast: HIGH, first: 100, asOf: "${asOf}") { totalCount } }`);
  expect(result.findings).toHaveLength(gaps.totalCount as number);
  expect(
    new Set(result.findings.map(({ target }: { target: { status: { state: string } } }) => target.status.state)),
  ).toEqual(new Set(["not-satisfied"]));
});

test("an estate is a component definition that NIST's schema takes; a kept UUID stays, others follow from the id alone", async () => {
  const api = await sampleApi();
  const [first, second] = await Promise.all([1, 2].map(() => download(api, "estate/oscal", { asOf })));
  const { components } = taken(first?.text ?? "", "oscal_component_schema")["component-definition"];
  const ids = components.map(({ uuid }: { uuid: string }) => uuid);
  expect(new Set(ids).size).toBe(components.length);
  expect(taken(second?.text ?? "", "oscal_component_schema")["component-definition"].components).toEqual(components);
  const uuid = "6b1a3c52-7a0e-4a52-9b0c-1d2e3f405162";
  const own = await openApi();
  await own.apply({
    agents: [{ id: "agent:a", name: "<b>`x`</b>\n# y", externalIds: [{ system: "oscal", id: uuid }] }],
  });
  const kept = taken((await download(own, "estate/oscal")).text, "oscal_component_schema")["component-definition"]
    .components;
  expect(kept).toMatchObject([{ uuid, type: "software", title: "\\<b\\>\\`x\\`\\</b\\> \\# y" }]);
  taken((await download(await openApi(), "estate/oscal")).text, "oscal_component_schema");
});
