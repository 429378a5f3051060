import { expect, test } from "vitest";
import { sampleApi } from "../docs/sample-api.ts";
import { type Api, openApi } from "../support/open-api.ts";
import { type Row, wizardTakes } from "./ciso-assistant-wizard.ts";
import { download } from "./download.ts";
import { asOf, smallEstate } from "./small-estate.ts";

const registers = ["Asset", "AppliedControl", "Evidence", "Vulnerability", "TPRM"] as const;

/** Every register of an estate, in the order in which they are to be imported, and what the wizard says against them. */
async function imported(api: Api, when: Readonly<Record<string, string>>) {
  let rows: ReadonlyMap<string, readonly Row[]> = new Map();
  const faults: string[] = [];
  for (const model of registers) {
    const { bytes } = await download(api, "estate/ciso-assistant", { ...when, model });
    const taken = await wizardTakes(model, bytes, rows);
    rows = taken.rows;
    faults.push(...taken.faults);
  }
  return { rows, faults };
}

const referencesOf = (rows: readonly Row[] | undefined) => (rows ?? []).map((row) => row["ref_id"]).sort();

test("the wizard takes every register of the sample, with a row for each thing that GraphQL counts", async () => {
  const api = await sampleApi();
  const { rows, faults } = await imported(api, { asOf });
  expect(faults).toEqual([]);
  const counted = async (kinds: string) => {
    const { entities } = await api.ask(`{ entities(kinds: [${kinds}], asOf: "${asOf}", first: 1) { totalCount } }`);
    return entities.totalCount as number;
  };
  expect(rows.get("Asset")).toHaveLength(await counted("MODEL, PLATFORM, PLUGIN, AGENT, IDENTITY, RESOURCE"));
  expect(rows.get("AppliedControl")).toHaveLength(await counted("CONTROL"));
  expect(rows.get("Evidence")).toHaveLength(await counted("EVIDENCE"));
  expect(rows.get("Vulnerability")).toHaveLength(await counted("VULNERABILITY"));
  expect(rows.get("Entities")).toHaveLength(await counted("VENDOR"));
  expect(rows.get("Contracts")?.length).toBeGreaterThan(0);
});

test("the wizard takes the gaps as findings and outcome paths as scenarios, and they lead to what the registers brought", async () => {
  const api = await sampleApi();
  const { rows } = await imported(api, { asOf });
  const gaps = await wizardTakes(
    "FindingsAssessment",
    (await download(api, "gaps/ciso-assistant", { asOf })).bytes,
    rows,
  );
  expect(gaps.faults).toEqual([]);
  const { gaps: counted } = await api.ask(`{ gaps(asOf: "${asOf}") { totalCount } }`);
  expect(gaps.rows.get("FindingsAssessment")).toHaveLength(counted.totalCount as number);
  const given = { outcome: "outcome:fraudulent-payment", asOf };
  const paths = await wizardTakes(
    "RiskAssessment",
    (await download(api, "outcome-paths/ciso-assistant", given)).bytes,
    rows,
  );
  expect(paths.faults).toEqual([]);
  const { outcomePaths } = await api.ask(
    `{ outcomePaths(outcome: "outcome:fraudulent-payment", asOf: "${asOf}") { paths { origin { name } } } }`,
  );
  const names = (outcomePaths.paths as { origin: { name: string } }[]).map(({ origin }) => origin.name);
  expect(paths.rows.get("RiskAssessment")?.map(({ name }) => String(name).split(":")[0])).toEqual(names);
});

test("a control says what it is, who is accountable as the wizard finds them, and what evidence it has", async () => {
  const api = await openApi();
  await api.apply({
    effectiveAt: "2026-01-01T00:00:00Z",
    teams: [{ id: "team:pay", name: "Payments" }],
    people: [{ id: "person:ann", email: "ann@example.org" }, { id: "person:bob" }],
    controls: [
      { id: "control:a", name: "Gate", controlKind: "HUMAN_APPROVAL", effect: "PREVENT", status: "IMPLEMENTED" },
      { id: "control:b", name: "Off", controlKind: "MONITOR", effect: "DETECT", status: "DISABLED" },
    ],
    evidence: [{ id: "evidence:e", evidenceKind: "TEST", result: "PASS" }],
    relations: [
      ...["team:pay", "person:ann", "person:bob"].map((from) => ({
        type: "OWNS",
        facet: "ACCOUNTABLE",
        from,
        to: "control:a",
      })),
      { type: "OWNS", facet: "OPERATOR", from: "person:ann", to: "control:b" },
      { type: "SUPPORTS", from: "evidence:e", to: "control:a" },
    ],
  });
  const { rows } = await imported(api, { asOf });
  expect(rows.get("AppliedControl")).toMatchObject([
    {
      ref_id: "control:a",
      name: "Gate",
      category: "procedure",
      csf_function: "protect",
      status: "active",
      owner: "ann@example.org;Payments",
      observation: "Evidence: evidence:e",
    },
    { ref_id: "control:b", category: "technical", csf_function: "detect", status: "--", owner: "" },
  ]);
  expect(rows.get("AppliedControl")?.[1]?.["description"]).toContain("status: DISABLED");
});

test("a contract names its vendor, what of it that vendor provides, its dates and its fees in a currency that is taken there", async () => {
  const api = await openApi();
  await api.apply({
    effectiveAt: "2026-01-01T00:00:00Z",
    vendors: [{ id: "vendor:a" }, { id: "vendor:b" }],
    models: [{ id: "model:one" }, { id: "model:two" }],
    agreements: [
      {
        id: "agreement:x",
        name: "Terms",
        signedAt: "2025-02-01T00:00:00Z",
        expiresAt: "2026-10-01T00:00:00Z",
        annualFees: "1200.50",
        currency: "EUR",
      },
      { id: "agreement:y", signedAt: "2027-01-01T00:00:00Z", annualFees: "5", currency: "XTS" },
    ],
    relations: [
      { type: "PROVIDES", from: "vendor:a", to: "model:one" },
      { type: "PROVIDES", from: "vendor:a", to: "model:two" },
      { type: "PROVIDES", from: "vendor:b", to: "model:two" },
      { type: "PARTY_TO", from: "vendor:a", to: "agreement:x", as: "PROVIDER" },
      { type: "PARTY_TO", from: "vendor:b", to: "agreement:y", as: "PROVIDER" },
      { type: "COVERS", from: "agreement:x", to: "model:one" },
      { type: "COVERS", from: "agreement:x", to: "model:two" },
    ],
  });
  const { rows, faults } = await imported(api, { asOf });
  expect(faults).toEqual([]);
  expect(referencesOf(rows.get("Solutions"))).toEqual(["model:one", "model:two@vendor:a", "model:two@vendor:b"]);
  expect(rows.get("Contracts")).toMatchObject([
    {
      ref_id: "agreement:x",
      provider_entity_ref_id: "vendor:a",
      solution_ref_id: "model:one|model:two@vendor:a",
      status: "expired",
      start_date: "2025-02-01",
      end_date: "2026-10-01",
      annual_expense: 1200.5,
      currency: "EUR",
    },
    { ref_id: "agreement:y", provider_entity_ref_id: "vendor:b", status: "draft", annual_expense: "", currency: "" },
  ]);
});

test("the wizard takes whatever things are called: names that are equal, long, numbers, nothing, or hold its separators", async () => {
  const names = ["Same", "same", "SAME", "", "null", "NA", "007", "1e3", "true", "=1+1", "a|b;c,d\ne", "x".repeat(500)];
  const api = await openApi();
  const all = (kind: string) => names.map((name, index) => ({ id: `${kind}:${index}`, name }));
  const odd = ["7", "null", "vendor:a|b", "vendor:a;b", "vendor:a,b", `vendor:${"y".repeat(190)}`, "A", "a"];
  await api.apply({
    vendors: [...all("vendor"), ...odd.map((id) => ({ id }))],
    agents: all("agent"),
    controls: all("control"),
    evidence: all("evidence"),
    vulnerabilities: all("vulnerability"),
    agreements: all("agreement"),
    relations: [
      ...names.map((_, index) => ({ type: "PROVIDES", from: `vendor:${index}`, to: `agent:${index}` })),
      ...odd.map((from) => ({ type: "PROVIDES", from, to: "agent:0" })),
      ...names.map((_, index) => ({
        type: "PARTY_TO",
        from: `vendor:${index}`,
        to: `agreement:${index}`,
        as: "PROVIDER",
      })),
      ...names.map((_, index) => ({ type: "AFFECTS", from: `vulnerability:${index}`, to: `agent:${index}` })),
    ],
  });
  const { rows, faults } = await imported(api, {});
  expect(faults).toEqual([]);
  expect(rows.get("Entities")).toHaveLength(names.length + odd.length);
  expect(rows.get("Evidence")).toHaveLength(names.length);
  const gaps = await download(api, "gaps/ciso-assistant");
  expect((await wizardTakes("FindingsAssessment", gaps.bytes, rows)).faults).toEqual([]);
});

test("a workbook for the wizard says its moment and version, in a sheet of its own and in each description", async () => {
  const api = await smallEstate();
  const { bytes, headers } = await download(api, "estate/ciso-assistant", { asOf });
  const { rows } = await wizardTakes("Asset", bytes);
  const version = headers.get("answerable-graph-version");
  for (const { description, ref_id } of rows.get("Asset") ?? []) {
    expect(description).toContain(
      `Answerable: ${String(ref_id)}, as of 2026-11-01T00:00:00.000Z, graph version ${version}`,
    );
  }
  expect(rows.get("Asset")?.length).toBe(4);
});

test("a model that an answer has nothing for is refused with those that it has, and more rows than the limit by name", async () => {
  const api = await openApi({ limits: { exports: { rows: { max: 2, setting: "ANSWERABLE_EXPORT_ROWS_MAX" } } } });
  await api.apply({ vendors: ["a", "b", "c"].map((id) => ({ id })) });
  const wrong = await download(api, "gaps/ciso-assistant", { model: "Asset", of: "a" });
  expect([wrong.status, wrong.text]).toEqual([400, expect.stringContaining("FindingsAssessment")]);
  const many = await download(api, "estate/ciso-assistant", { model: "TPRM" });
  expect([many.status, many.text]).toEqual([400, expect.stringContaining("ANSWERABLE_EXPORT_ROWS_MAX")]);
});
