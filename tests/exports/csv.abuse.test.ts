import { expect, test } from "vitest";
import { openApi } from "../support/open-api.ts";
import { download } from "./download.ts";
import { readCsv } from "./read-csv.ts";

/** What a spreadsheet takes for a formula, begun in every way that one is known to take. */
const formula = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\t\r]/u;

const hostile = [
  '=HYPERLINK("http://x.invalid","click")',
  "+1+cmd|' /C calc'!A0",
  "-2+3",
  "@SUM(A1)",
  "   =1+1",
  "\u00a0=1+1",
  "＝1+1",
  "＋1",
  "－1",
  "＠SUM(A1)",
  "\t=1+1",
  "\r=1+1",
  "\n=1+1",
  "\u200B=1+1",
  "\uFEFF=1+1",
  "'=1+1",
  'a "quoted", name; with everything',
  "one|two",
  "first line\n=1+1",
  "first line\r=1+1",
  "first line\r\n=1+1",
];

test("no text of the graph is a formula in a cell, however it begins, and all of it is still there", async () => {
  const api = await openApi();
  await api.apply({
    vendors: [
      { id: "vendor:a" },
      ...hostile.map((name, index) => ({ id: `vendor:b${String(index).padStart(2, "0")}`, name })),
    ],
    relations: hostile.map((_, index) => ({
      type: "SUPPLIES",
      from: "vendor:a",
      to: `vendor:b${String(index).padStart(2, "0")}`,
    })),
  });
  const { text } = await download(api, "blast-radius/csv", { origins: "vendor:a" });
  const rows = readCsv(text).filter(({ reach }) => reach === "inherent");
  expect(rows.map(({ name }) => name?.replace(/^'(?='*[=+\-@＝＋－＠])/u, ""))).toEqual(
    hostile.map((name) => name.replace(/^[\s\u200B\uFEFF]+/u, "")),
  );
  for (const row of rows) for (const cell of Object.values(row)) expect(cell).not.toMatch(formula);
});

test("a negative amount stays a number", async () => {
  const api = await openApi();
  await api.apply({
    outcomes: [{ id: "outcome:refund", losses: [{ kind: "DIRECT", amount: "-5", currency: "EUR" }] }],
  });
  const { text } = await download(api, "loss-allocation/csv", { outcome: "outcome:refund", table: "totals" });
  expect(readCsv(text)[0]).toMatchObject({ id: "gross:EUR", amount: "-5" });
});

test("an amount with more digits than a number holds is written digit by digit", async () => {
  const api = await openApi();
  const amount = "-12345678901234567890.000000001";
  await api.apply({ outcomes: [{ id: "outcome:a", losses: [{ kind: "DIRECT", amount, currency: "EUR" }] }] });
  const { text } = await download(api, "loss-allocation/csv", { outcome: "outcome:a", table: "totals" });
  expect(readCsv(text)[0]?.["amount"]).toBe(amount);
});
