import { expect, test } from "vitest";
import { startReport } from "../../src/changes/report.ts";
import { carriedOut, oscalTables } from "../../src/exchange/out/oscal/carried-out.ts";
import { schemaChecks } from "../../src/exchange/schemas/schema-check.ts";
import { kinds } from "../../src/ontology/kinds.ts";
import { sampleApi } from "../docs/sample-api.ts";
import { openApi } from "../support/open-api.ts";
import { download } from "./download.ts";

const asOf = "2026-11-01T00:00:00Z";

interface Prop {
  readonly name: string;
  readonly value: string;
}

const valuesOf = (props: readonly Prop[], name: string) =>
  props.filter((prop) => prop.name === name).map(({ value }) => value);

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

test("a matrix without a duty is no plan, for OSCAL has none without requirements: it is refused and says so", async () => {
  const api = await openApi();
  await api.apply({ agents: [{ id: "agent:a" }] });
  const { status, text } = await download(api, "responsibility-matrix/oscal", { of: "agent:a" });
  expect([status, JSON.parse(text)]).toMatchObject([
    400,
    { errors: [{ extensions: { code: "BAD_USER_INPUT", argument: "framework" } }] },
  ]);
  expect((await download(api, "responsibility-matrix/csv", { of: "agent:a" })).status).toBe(200);
});

/** A duty of a vendor and one of ours, which a control that a team operates satisfies. */
async function dutifulEstate() {
  const api = await openApi();
  await api.apply({
    vendors: [{ id: "vendor:v", name: "V *bold*" }],
    teams: [{ id: "team:t" }],
    people: [{ id: "person:p" }],
    agents: [{ id: "agent:a" }],
    platforms: [{ id: "platform:p", externalIds: [{ system: "oscal", id: "6b1a3c52-7a0e-4a52-9b0c-1d2e3f405162" }] }],
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
      { type: "OPERATES", from: "team:t", to: "control:c" },
    ],
  });
  return api;
}

test("a duty of a vendor is provided by its component and inherited; one of ours is a responsibility, satisfied where a control does", async () => {
  const api = await dutifulEstate();
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
  const team = plan.metadata.parties.find(({ name }: { name: string }) => name === "team:t");
  expect(satisfied).toMatchObject({
    "responsibility-uuid": responsibility.uuid,
    description: "Satisfied by Gate.",
    "responsible-roles": [{ "role-id": "operator", "party-uuids": [team.uuid] }],
  });
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

/** An outcome that two origins threaten, one of them guarded; evidence with and without a date, a vendor that stated something. */
async function guardedEstate() {
  const api = await openApi();
  await api.apply({
    effectiveAt: "2026-01-01T00:00:00Z",
    vendors: [{ id: "vendor:v", name: "V" }, { id: "vendor:w" }],
    organizations: [{ id: "organization:lab", name: "Lab" }],
    agents: [{ id: "agent:a" }],
    plugins: [{ id: "plugin:guarded" }, { id: "plugin:open" }],
    controls: [{ id: "control:c", name: "Gate", effect: "PREVENT", status: "IMPLEMENTED" }],
    requirements: [
      { id: "requirement:r", framework: "own rules", code: "1.2 (a)", name: "Ask first" },
      { id: "requirement:s", framework: "other", code: "S" },
    ],
    evidence: [
      {
        id: "evidence:test",
        name: "Red team",
        evidenceKind: "TEST",
        result: "PASS",
        independence: "THIRD_PARTY",
        collectedAt: "2026-10-01T00:00:00Z",
        validUntil: "2027-01-01T00:00:00Z",
        uri: "https://example.org/report",
      },
      { id: "evidence:undated", evidenceKind: "ATTESTATION", result: "PASS", independence: "SELF" },
    ],
    outcomes: [
      {
        id: "outcome:o",
        name: "Loss",
        severity: "HIGH",
        losses: [{ kind: "FRAUD", amount: "12.50", currency: "EUR" }],
      },
    ],
    vulnerabilities: [{ id: "vulnerability:x", vulnerabilityClass: "DIRECT_PROMPT_INJECTION" }],
    statements: [
      {
        id: "statement:s",
        statementKind: "ANSWER",
        stance: "FIXED",
        statedAt: "2026-03-01T00:00:00Z",
        paraphrase: "It *is* mended.",
      },
      { id: "statement:t", statementKind: "ANSWER", stance: "BY_DESIGN" },
    ],
    relations: [
      { type: "PROVIDES", from: "vendor:v", to: "plugin:guarded" },
      { type: "PROVIDES", from: "vendor:w", to: "plugin:open" },
      { type: "EXTENDS", from: "plugin:guarded", to: "agent:a" },
      { type: "EXTENDS", from: "plugin:open", to: "agent:a" },
      { type: "DRIVES", from: "agent:a", to: "outcome:o" },
      { type: "GUARDS", from: "control:c", to: "plugin:guarded", side: "IN" },
      { type: "SUPPORTS", from: "evidence:test", to: "control:c" },
      { type: "SUPPORTS", from: "evidence:undated", to: "control:c" },
      { type: "PRODUCED", from: "organization:lab", to: "evidence:test" },
      { type: "SATISFIES", from: "control:c", to: "requirement:r" },
      { type: "SATISFIES", from: "control:c", to: "requirement:s" },
      { type: "OPERATES", from: "organization:lab", to: "control:c" },
      { type: "STATED", from: "vendor:v", to: "statement:s" },
      { type: "STATED", from: "vendor:v", to: "statement:t" },
      { type: "ABOUT", from: "statement:s", to: "vulnerability:x" },
      { type: "ABOUT", from: "statement:t", to: "vulnerability:x" },
    ],
  });
  return api;
}

test("an assurance case is a finding for each claim, satisfied where it holds, and an observation for each dated evidence, with its age", async () => {
  const api = await guardedEstate();
  const { text } = await download(api, "assurance/oscal", { outcome: "outcome:o", asOf });
  const { results, metadata } = taken(text, "oscal_assessment-results_schema")["assessment-results"];
  const [result] = results;
  expect(valuesOf(result.props, "loss")).toEqual(["FRAUD 12.5 EUR"]);
  const { assurance } = await api.ask(
    `{ assurance(outcome: "outcome:o", asOf: "${asOf}") { verdict claims { holds origin { id } } } }`,
  );
  expect(valuesOf(result.props, "verdict")).toEqual([assurance.verdict]);
  const findings = result.findings as { props: Prop[]; target: { status: { state: string } } }[];
  expect(findings.map(({ props, target }) => [valuesOf(props, "origin")[0], target.status.state])).toEqual(
    (assurance.claims as { holds: boolean; origin: { id: string } }[]).map(({ holds, origin }) => [
      origin.id,
      holds ? "satisfied" : "not-satisfied",
    ]),
  );
  expect(new Set(findings.map(({ target }) => target.status.state))).toEqual(new Set(["satisfied", "not-satisfied"]));
  const lab = metadata.parties.find(({ name }: { name: string }) => name === "Lab");
  expect(result.observations).toMatchObject([
    {
      title: "Red team",
      methods: ["TEST"],
      collected: "2026-10-01T00:00:00.000Z",
      expires: "2027-01-01T00:00:00.000Z",
      origins: [{ actors: [{ type: "party", "actor-uuid": lab.uuid }] }],
      "relevant-evidence": [{ href: "https://example.org/report" }],
    },
  ]);
  const [{ props }] = result.observations;
  expect(["age-days", "independence", "result"].map((name) => valuesOf(props, name))).toEqual([
    ["31"],
    ["THIRD_PARTY"],
    ["PASS"],
  ]);
  expect(findings.flatMap((each) => valuesOf(each.props, "evidence-without-date"))).toContain("evidence:undated");
});

test("assurance cases of the sample are results that NIST's schema takes, of both versions", async () => {
  const api = await sampleApi();
  const { entities } = await api.ask(`{ entities(kinds: [OUTCOME], asOf: "${asOf}", first: 100) { nodes { id } } }`);
  const outcomes = entities.nodes as { id: string }[];
  expect(outcomes.length).toBeGreaterThan(5);
  for (const { id } of outcomes) {
    for (const oscalVersion of ["1.1.2", "1.2.2"]) {
      const { text } = await download(api, "assurance/oscal", { outcome: id, asOf, oscalVersion });
      taken(text, "oscal_assessment-results_schema");
    }
  }
});

test("what vendors said is an observation by nobody's method from the vendor as its party, and what has no date is counted", async () => {
  const api = await guardedEstate();
  const { text } = await download(api, "stances/oscal");
  const { results, metadata } = taken(text, "oscal_assessment-results_schema")["assessment-results"];
  const vendor = metadata.parties.find(({ name }: { name: string }) => name === "V");
  expect(results[0].observations).toMatchObject([
    {
      description: "It \\*is\\* mended.",
      methods: ["UNKNOWN"],
      collected: "2026-03-01T00:00:00.000Z",
      origins: [{ actors: [{ "actor-uuid": vendor.uuid }] }],
    },
  ]);
  expect(valuesOf(results[0].observations[0].props, "stance")).toEqual(["FIXED"]);
  expect(valuesOf(results[0].props, "statements-without-date")).toEqual(["1"]);
  expect(results[0].findings).toBeUndefined();
  taken((await download(await sampleApi(), "stances/oscal")).text, "oscal_assessment-results_schema");
});

test("a component of an estate names its operators or providers, and a control what it satisfies of each framework", async () => {
  const api = await guardedEstate();
  const { text } = await download(api, "estate/oscal", { asOf });
  const { components, metadata } = taken(text, "oscal_component_schema")["component-definition"];
  const uuidOf = (name: string) => metadata.parties.find((each: { name: string }) => each.name === name).uuid;
  const titled = (title: string) => components.find((each: { title: string }) => each.title === title);
  expect(titled("plugin:guarded")["responsible-roles"]).toEqual([
    { "role-id": "provider", "party-uuids": [uuidOf("V")] },
  ]);
  const roles = [{ "role-id": "operator", "party-uuids": [uuidOf("Lab")] }];
  expect(titled("Gate")).toMatchObject({
    "responsible-roles": roles,
    "control-implementations": [
      {
        source: "urn:answerable:framework:own%20rules",
        "implemented-requirements": [
          { "control-id": "_1.2__a_", description: "Ask first", "responsible-roles": roles },
        ],
      },
      { source: "urn:answerable:framework:other", "implemented-requirements": [{ "control-id": "S" }] },
    ],
  });
});

/** Whether a document has something at a place: members, `[]` for some item. */
function isThere(value: unknown, [first, ...rest]: readonly string[]): boolean {
  if (first === undefined) return value !== undefined && value !== null;
  const name = first.replace("[]", "");
  const member = (value as Readonly<Record<string, unknown>> | undefined)?.[name];
  if (!first.endsWith("[]")) return isThere(member, rest);
  return Array.isArray(member) && member.some((item) => isThere(item, rest));
}

test("every place that the table of the manual names is there in a document, and every kind is named in it", async () => {
  const [guarded, sample] = [await guardedEstate(), await sampleApi()];
  const documents = new Map<string, unknown[]>();
  for (const [api, answer, given] of [
    [guarded, "estate", {}],
    [guarded, "assurance", { outcome: "outcome:o" }],
    [guarded, "stances", {}],
    [sample, "gaps", {}],
    [await dutifulEstate(), "responsibility-matrix", { of: "agent:a", framework: "own" }],
    [sample, "responsibility-matrix", { of: "agent:support-assistant" }],
  ] as const) {
    const { text } = await download(api, `${answer}/oscal`, {
      ...given,
      ...(answer !== "stances" && answer !== "responsibility-matrix" && { asOf }),
    });
    documents.set(answer, [...(documents.get(answer) ?? []), ...Object.values(JSON.parse(text) as object)]);
  }
  const missing = carriedOut.filter(
    ({ answer, place }) => !(documents.get(answer) ?? []).some((document) => isThere(document, place.split("."))),
  );
  expect(missing).toEqual([]);
  const tables = oscalTables();
  expect(kinds.filter((kind) => !new RegExp(`\\b${kind.toLowerCase()}\\b`, "u").test(tables))).toEqual([]);
});
