import readExcelFile from "read-excel-file/universal";
import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { unescaped } from "../../src/exchange/table/read-workbook.ts";
import { sampleApi } from "../docs/sample-api.ts";
import { openApi } from "../support/open-api.ts";
import { download } from "./download.ts";
import { readCsv } from "./read-csv.ts";

const asOf = "2026-11-01T00:00:00Z";

interface Sheet {
  readonly sheet: string;
  readonly data: readonly (readonly unknown[])[];
}

async function sheetsOf(bytes: Buffer): Promise<readonly Sheet[]> {
  const copy = new Uint8Array(bytes);
  return await readExcelFile(copy.buffer);
}

test("a workbook has a sheet for each table, with the rows of the CSV, and one that says what the answer is worth", async () => {
  const api = await sampleApi();
  const given = { origins: "vendor:wrenfold-labs", asOf };
  const sheets = await sheetsOf((await download(api, "blast-radius/xlsx", given)).bytes);
  expect(sheets.map(({ sheet }) => sheet)).toEqual(["about", "impacts", "controls", "losses", "owners"]);
  expect(sheets[0]?.data).toEqual(
    expect.arrayContaining([
      ["as_of", "2026-11-01T00:00:00.000Z"],
      ["completeness", "COMPLETE"],
    ]),
  );
  const [head = [], ...rows] = sheets[1]?.data ?? [];
  const csv = readCsv((await download(api, "blast-radius/csv", given)).text);
  expect(head[0]).toBe("id");
  expect(rows.map((row) => [row[0], String(row[4])])).toEqual(csv.map(({ id, distance }) => [id, distance]));
});

test("a text is text in a workbook, whatever it looks like, and a number a number: there is no formula anywhere", async () => {
  const names = [
    "=1+1",
    "+cmd|' /C calc'!A0",
    "@SUM(A1)",
    "1e3",
    "2026-01-01",
    "TRUE",
    "<f>1+1</f>",
    "\uFFFEx",
    "y".repeat(40_000),
  ];
  const api = await openApi();
  await api.apply({
    outcomes: names.map((name, index) => ({
      id: `outcome:${index}`,
      name,
      losses: [{ kind: "DIRECT", amount: "-5", currency: "EUR" }],
    })),
  });
  const { bytes } = await download(api, "entities/xlsx", { kinds: "OUTCOME" });
  const [, entities] = await sheetsOf(bytes);
  const cells = entities?.data.slice(1).map((row) => row[2]);
  expect(cells?.slice(0, 8)).toEqual([...names.slice(0, 7), "x"]);
  expect(String(cells?.[8])).toHaveLength(32_767);
  const parts = Object.entries(unzipSync(new Uint8Array(bytes)));
  for (const [, part] of parts) expect(new TextDecoder().decode(part)).not.toMatch(/<f[ >]/u);
  const loss = await sheetsOf((await download(api, "loss-allocation/xlsx", { outcome: "outcome:0" })).bytes);
  expect(loss.find(({ sheet }) => sheet === "totals")?.data[1]?.[4]).toBe(-5);
});

test("the same graph, moment and time of export make the same workbook, and more rows than the limit are refused", async () => {
  const api = await sampleApi();
  const once = async () => {
    const { bytes } = await download(api, "loss-allocation/xlsx", { outcome: "outcome:fraudulent-payment", asOf });
    const parts = Object.entries(unzipSync(new Uint8Array(bytes))).filter(
      ([name]) => !name.includes("sheet1") && !name.includes("sharedStrings"),
    );
    return parts.map(([name, part]) => [name, Buffer.from(part).toString("base64")]);
  };
  expect(await once()).toEqual(await once());
  const small = await openApi({ limits: { exports: { rows: { max: 2, setting: "ANSWERABLE_EXPORT_ROWS_MAX" } } } });
  await small.apply({ vendors: ["a", "b", "c"].map((id) => ({ id })) });
  const refused = await download(small, "entities/xlsx");
  expect([refused.status, refused.text]).toEqual([400, expect.stringContaining("take CSV, which is streamed")]);
});

test("a text that looks like an escaped character comes back as it was", async () => {
  const name = "_x0041_ and _x000d_x000A_ but not _x41_";
  const api = await openApi();
  await api.apply({ outcomes: [{ id: "outcome:a", name }] });
  const { bytes } = await download(api, "entities/xlsx", { kinds: "OUTCOME" });
  const parts = unzipSync(new Uint8Array(bytes));
  const strings = new TextDecoder().decode(parts["xl/sharedStrings.xml"]);
  const [written = ""] = /_x005F_x0041_[^<]*/u.exec(strings) ?? [];
  expect(unescaped(written)).toBe(name);
});
