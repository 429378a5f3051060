import { generateKeyPairSync } from "node:crypto";
import readExcelFile from "read-excel-file/universal";
import { expect, test } from "vitest";
import { exportIndex } from "../../src/exchange/out/export-index.ts";
import { exportAnswers } from "../../src/exchange/out/answers.ts";
import { signerOf } from "../../src/exchange/out/signer.ts";
import { uuidOf } from "../../src/exchange/out/oscal/uuid.ts";
import { startReport } from "../../src/changes/report.ts";
import { schemaChecks } from "../../src/exchange/schemas/schema-check.ts";
import { openApi } from "../support/open-api.ts";
import { answeredEstate } from "./answered-estate.ts";
import { wizardTakes } from "./ciso-assistant-wizard.ts";
import { download, type Downloaded } from "./download.ts";
import { readCsv } from "./read-csv.ts";
import { asOf, lasting } from "./small-estate.ts";

/** What each answer is asked of the estate. */
const asked: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "ownership-chain": { of: "agent:payer" },
  "responsibility-matrix": { of: "agent:payer", framework: "own" },
  "service-model-shift": { of: "agent:payer", to: "IAAS", framework: "own" },
  "blast-radius": { origins: "vendor:acme" },
  paths: { from: "vendor:acme", to: "outcome:fraud" },
  "outcome-paths": { outcome: "outcome:fraud" },
  "loss-allocation": { outcome: "outcome:fraud" },
  assurance: { outcome: "outcome:fraud" },
  stances: {},
  "choke-points": { from: "vendor:acme", to: "outcome:fraud" },
  concentration: {},
  gaps: {},
  entities: {},
  relations: {},
  estate: {},
};

const index = exportIndex().exports;
const withFormat = (format: string) =>
  index.filter(({ formats }) => formats.some((each) => each.format === format)).map(({ answer }) => answer);

/** The arguments of an answer, at the moment where it takes one. */
function given(answer: string): Readonly<Record<string, string>> {
  const takesMoment = index.find((each) => each.answer === answer)?.arguments.some(({ name }) => name === "asOf");
  return { ...asked[answer], ...(takesMoment === true && { asOf }) };
}

test("what is asked here is every answer that there is", () => {
  expect(Object.keys(asked).sort()).toEqual(exportAnswers.map(({ name }) => name).sort());
});

test.each(withFormat("csv"))(
  "the tables of %s as CSV are, but for the time of the export, what they were when they were last looked at",
  async (answer) => {
    const api = await answeredEstate();
    const wrong = await download(api, `${answer}/csv`, { ...given(answer), table: "?" });
    const tables = /it has (?<names>.*)\./u.exec(JSON.parse(wrong.text).errors[0].message)?.groups?.["names"] ?? "";
    const texts: string[] = [];
    for (const table of tables.split(", ")) {
      const document = await download(api, `${answer}/csv`, { ...given(answer), table });
      const [head = "", ...rows] = document.text.trimEnd().split("\r\n");
      expect(readCsv(document.text).length).toBeLessThanOrEqual(rows.length);
      expect(head.startsWith("id,")).toBe(true);
      texts.push(`${table}\n${timeless(document)}`);
    }
    await expect(texts.join("\n")).toMatchFileSnapshot(`golden/${answer}.csv.txt`);
  },
);

test.each(withFormat("json").filter((answer) => answer !== "estate"))(
  "%s as JSON is, but for the time of the export, what it was when it was last looked at",
  async (answer) => {
    const document = await download(await answeredEstate(), `${answer}/json`, given(answer));
    expect(JSON.parse(document.text).about).toMatchObject({ answer, graphVersion: "3" });
    await expect(timeless(document)).toMatchFileSnapshot(`golden/${answer}.json.txt`);
  },
);

const schemas: Readonly<Record<string, string>> = {
  estate: "oscal_component_schema",
  "responsibility-matrix": "oscal_ssp_schema",
};

test.each(withFormat("oscal"))(
  "%s as OSCAL is taken by NIST's schema, and is, but for the time of the export, what it was when it was last looked at",
  async (answer) => {
    const document = await download(await answeredEstate(), `${answer}/oscal`, given(answer));
    const report = startReport();
    schemaChecks(schemas[answer] ?? "oscal_assessment-results_schema")()(JSON.parse(document.text), null, report.add);
    expect(report.problems).toEqual([]);
    await expect(timeless(document)).toMatchFileSnapshot(`golden/${answer}.oscal.txt`);
  },
);

const models = [
  ...["Asset", "AppliedControl", "Evidence", "Vulnerability", "TPRM"].map((model) => ["estate", model] as const),
  ["gaps", "FindingsAssessment"],
  ["outcome-paths", "RiskAssessment"],
] as const;

test("workbooks for CISO Assistant are taken by its wizard one after the other, and hold what they held when they were last looked at", async () => {
  const api = await answeredEstate();
  let rows: Awaited<ReturnType<typeof wizardTakes>>["rows"] = new Map();
  for (const [answer, model] of models) {
    const document = await download(api, `${answer}/ciso-assistant`, { ...given(answer), model });
    const taken = await wizardTakes(model, document.bytes, rows);
    expect(taken.faults).toEqual([]);
    rows = taken.rows;
    await expect(await sheetsOf(document)).toMatchFileSnapshot(`golden/${answer}.${model}.ciso-assistant.txt`);
  }
});

test("a workbook, reopened, holds what it held when it was last looked at", async () => {
  const document = await download(await answeredEstate(), "outcome-paths/xlsx", given("outcome-paths"));
  await expect(await sheetsOf(document)).toMatchFileSnapshot("golden/outcome-paths.xlsx.txt");
});

test("a pack holds, but for its time, its key and its digest, what it held when it was last looked at", async () => {
  const { store } = (await answeredEstate()).application;
  const { privateKey } = generateKeyPairSync("ed25519");
  const signer = signerOf(privateKey.export({ type: "pkcs8", format: "pem" }).toString());
  const api = await openApi({ store, signer });
  const document = await download(api, "choke-points/pack", given("choke-points"));
  const { digest, key } = JSON.parse(document.text) as { digest: string; key: string };
  const text = timeless(document).replace(digest, "DIGEST").replace(key, "KEY");
  await expect(text).toMatchFileSnapshot("golden/choke-points.pack.txt");
});

/** Without what follows the clock, which is every time that is no midnight, and the names that follow from it. */
function timeless(document: Downloaded): string {
  const text = lasting(document).replace(/\b20\d\d-\d\d-\d\dT(?!00:00:00(?:\.000)?Z)[\d:.]+Z/gu, "CLOCK");
  const moment = document.headers.get("answerable-as-of") ?? "";
  const names = ["stances", "stances-result"].map((name) => uuidOf(name, moment, "3"));
  // Git keeps lines as LF; that those of a CSV end as RFC 4180 has it is what splits them above.
  return names.reduce((said, name) => said.replaceAll(name, "UUID"), text).replaceAll("\r\n", "\n");
}

/** All sheets as lines of cells, without the time of the export. */
async function sheetsOf({ bytes, headers }: Downloaded): Promise<string> {
  const sheets = await readExcelFile(new Uint8Array(bytes).buffer);
  const text = sheets.flatMap(({ sheet, data }) => [sheet, ...data.map((row) => JSON.stringify(row))]).join("\n");
  return `${text.replaceAll(headers.get("answerable-exported-at") ?? "none", "2026-11-01T00:00:00.000Z")}\n`;
}
