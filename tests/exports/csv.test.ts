import { expect, test } from "vitest";
import { sampleApi } from "../docs/sample-api.ts";
import { openApi } from "../support/open-api.ts";
import { download } from "./download.ts";
import { readCsv } from "./read-csv.ts";

const asOf = "2026-11-01T00:00:00Z";

test("the impacts of a blast radius are the rows that GraphQL gives, both sides, in its order", async () => {
  const api = await sampleApi();
  const { blastRadius } = await api.ask(
    `query ($asOf: DateTime) {
      blastRadius(origins: ["vendor:wrenfold-labs"], asOf: $asOf) {
        inherent { impacted(first: 100) { nodes { entity { id } distance powers maxAmount } } }
        residual { impacted(first: 100) { nodes { entity { id } distance powers maxAmount } } }
      }
    }`,
    { asOf },
  );
  const { text } = await download(api, "blast-radius/csv", { origins: "vendor:wrenfold-labs", asOf });
  const expected = (["inherent", "residual"] as const).flatMap((reach) =>
    blastRadius[reach].impacted.nodes.map(({ entity, distance, powers, maxAmount }: Impact) => {
      return {
        id: entity.id,
        reach,
        distance: String(distance),
        powers: powers.join("|"),
        max_amount: maxAmount ?? "",
      };
    }),
  );
  const rows = readCsv(text).map(({ id, reach, distance, powers, max_amount }) => {
    return { id, reach, distance, powers, max_amount };
  });
  expect(rows).toEqual(expected);
  expect(rows.length).toBe(15);
});

interface Impact {
  readonly entity: { readonly id: string };
  readonly distance: number;
  readonly powers: readonly string[];
  readonly maxAmount: string | null;
}

test("every row says the moment, the version and whether the answer is whole, and why where it is not", async () => {
  const api = await sampleApi();
  const paths = {
    from: "resource:invoice-mailbox",
    to: "outcome:fraudulent-payment",
    scenario: "INJECTION",
    first: "1",
  };
  const { text, headers } = await download(api, "paths/csv", { ...paths, asOf });
  const rows = readCsv(text);
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) {
    expect(row).toMatchObject({ as_of: "2026-11-01T00:00:00.000Z", completeness: "TRUNCATED", cut_by: "PATHS" });
    expect(row["graph_version"]).toBe(headers.get("answerable-graph-version"));
  }
  expect(headers.get("answerable-cut-by")).toBe("PATHS");
});

test("an answer that was cut before its first row has a row that says so, and a whole one without rows has none", async () => {
  const api = await openApi();
  await api.apply({
    vendors: [{ id: "vendor:a" }, { id: "vendor:b" }],
    relations: [{ type: "SUPPLIES", from: "vendor:a", to: "vendor:b" }],
  });
  const none = await download(api, "paths/csv", { from: "vendor:b", to: "vendor:a" });
  expect(readCsv(none.text)).toEqual([]);
  const limits = { traversalMillisecondsMax: 0 };
  const hurried = await openApi({ store: api.application.store, limits });
  const cut = await download(hurried, "paths/csv", { from: "vendor:a", to: "vendor:b" });
  expect(readCsv(cut.text)).toEqual([expect.objectContaining({ id: "", completeness: "TRUNCATED", cut_by: "TIME" })]);
});

test("the same graph and moment give the same bytes, apart from exported_at", async () => {
  const api = await sampleApi();
  const once = async () => {
    const { text } = await download(api, "responsibility-matrix/csv", { of: "agent:support-assistant", asOf });
    return readCsv(text).map(({ exported_at, ...row }) => row);
  };
  const first = await once();
  expect(first.length).toBe(8);
  expect(await once()).toEqual(first);
});

test("a byte order mark stands at the start on request alone", async () => {
  const api = await sampleApi();
  const [plain, marked] = await Promise.all([{}, { bom: "true" }].map((given) => download(api, "stances/csv", given)));
  expect(plain?.bytes.subarray(0, 3)).toEqual(Buffer.from("id,"));
  expect(marked?.bytes.subarray(0, 6)).toEqual(Buffer.from("\uFEFFid,"));
});

test("each table of an answer can be named, and an unknown one is told with those that there are", async () => {
  const api = await sampleApi();
  const given = { origins: "vendor:wrenfold-labs", asOf };
  const { text } = await download(api, "blast-radius/csv", { ...given, table: "losses" });
  expect(readCsv(text)).toEqual([
    expect.objectContaining({ id: "inherent:EUR", gross_loss: "1885000", currency: "EUR", reach: "inherent" }),
  ]);
  const unknown = await download(api, "blast-radius/csv", { ...given, table: "all" });
  expect(unknown.status).toBe(400);
  expect(JSON.parse(unknown.text)).toMatchObject({
    errors: [
      { message: expect.stringContaining("impacts, controls, losses, owners"), extensions: { argument: "table" } },
    ],
  });
});

test("more rows than the limit are refused by name, and none is left out in silence", async () => {
  const api = await openApi({ limits: { exports: { rows: { max: 2, setting: "ANSWERABLE_EXPORT_ROWS_MAX" } } } });
  await api.apply({
    vendors: ["a", "b", "c", "d"].map((name) => ({ id: `vendor:${name}` })),
    relations: ["b", "c", "d"].map((name) => ({ type: "SUPPLIES", from: "vendor:a", to: `vendor:${name}` })),
  });
  const { status, text } = await download(api, "blast-radius/csv", { origins: "vendor:a" });
  expect(status).toBe(400);
  expect(JSON.parse(text)).toMatchObject({
    errors: [
      {
        message: "The answer has 3 rows; the limit is 2 (ANSWERABLE_EXPORT_ROWS_MAX).",
        extensions: { code: "LIMIT_EXCEEDED" },
      },
    ],
  });
});

const refusals: readonly (readonly [string, string, Readonly<Record<string, string | string[]>>, number, string])[] = [
  ["an unknown answer", "blast/csv", {}, 404, "ownership-chain"],
  ["an unknown format", "paths/pdf", {}, 404, "csv"],
  ["a missing argument", "ownership-chain/csv", {}, 400, "`of` is missing"],
  ["an unknown argument", "ownership-chain/csv", { of: "a", fo: "b" }, 400, "it takes of, facets"],
  ["an argument given twice", "ownership-chain/csv", { of: ["a", "b"] }, 400, "more than once"],
  ["a value of no such enum", "blast-radius/csv", { origins: "a", scenario: "FIRE" }, 400, "COMPROMISE, OUTAGE"],
  ["a number that is none", "blast-radius/csv", { origins: "a", maxDepth: "x" }, 400, "a whole number"],
  ["an assumption that is no JSON", "blast-radius/csv", { origins: "a", assume: "{" }, 400, "JSON of Assumptions"],
  ["an id that is not there", "ownership-chain/csv", { of: "agent:none" }, 400, "agent:none"],
  ["a time that is none", "ownership-chain/csv", { of: "agent:none", asOf: "now" }, 400, "asOf"],
];

test.each(refusals)("%s is refused with what would be accepted", async (_what, path, given, status, words) => {
  const api = await openApi();
  const answer = await download(api, path, given);
  expect(answer.status).toBe(status);
  expect(answer.text).toContain(words);
  expect(answer.text).not.toMatch(/\n\s+at |node_modules/u);
  expect(api.faults).toEqual([]);
});
