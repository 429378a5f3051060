import { expect, test } from "vitest";
import { gapEndsAt } from "../../../src/analysis/gaps/gap.ts";
import { uncoveredLoss } from "../../../src/analysis/gaps/rules/uncovered-loss.ts";
import { Snapshot } from "../../../src/analysis/gaps/snapshot.ts";
import { finish } from "../../support/ask-blast-radius.ts";
import { draw } from "../../support/draw.ts";
import { gapCatalogue } from "../../support/gap-catalogue.ts";
import { gapsTold } from "../../support/gaps-told.ts";

const loss = `
  outcome:o {name: Wrong payment, losses: [{kind: FRAUD, amount: "2000000", currency: USD}]}
  organization:bank {name: Bank}
  agreement:msa {name: Master terms, currency: USD}
  clause:credit {name: Credit, clauseKind: OTHER, capBasis: FIXED, capAmount: "500"}
  duty:d {framework: cosai-srf, code: D}
  agreement:msa -COVERS-> outcome:o
  agreement:msa -HAS_CLAUSE-> clause:credit
  clause:credit -COMMITS_TO-> duty:d`;
const cover = (kind: string, lossKind: string, more = "") => `${loss}
  agreement:cover {name: Cover, currency: USD}
  clause:cover {name: Cover, clauseKind: ${kind}, lossKinds: [${lossKind}]${more}}
  agreement:cover -COVERS-> outcome:o
  agreement:cover -HAS_CLAUSE-> clause:cover`;

test("a loss that nothing gives back in full and no insurance or indemnity names is a gap", () => {
  expect(gapsTold("UNCOVERED_LOSS", loss)).toEqual([
    {
      id: "UNCOVERED_LOSS:outcome:o:FRAUD",
      subject: "outcome:o",
      related: ["organization:bank"],
      sentence:
        "Of fraud in “Wrong payment”, USD 2,000,000 is left with Bank as the outcome owner, and no insurance or indemnity on record names it.",
      remedy:
        "Insure fraud or have a counterparty indemnify it, as far as the law allows, or have the outcome owner accept it in writing.",
      since: "2026-01-01",
    },
  ]);
});

test("what a breach on record brings is taken off, and the rest is the gap", () => {
  const shown = `${loss}\n incident:i {name: I}\n incident:i -BREACHED-> clause:credit`;
  expect(gapsTold("UNCOVERED_LOSS", shown)).toMatchObject([
    { sentence: expect.stringContaining("USD 1,999,500 is left with Bank") },
  ]);
});

test("an insurance of another kind of loss covers nothing of this one", () => {
  expect(gapsTold("UNCOVERED_LOSS", cover("INSURANCE_COVER", "DATA_LOSS"))).toHaveLength(1);
});

test.each([
  ["an insurance names its kind", cover("INSURANCE_COVER", "FRAUD")],
  ["an insurance names its kind, however little it brings", cover("INSURANCE_COVER", "FRAUD", ', capAmount: "1"')],
  ["an indemnity names its kind", cover("INDEMNITY", "FRAUD")],
  ["it is nothing", loss.replace('"2000000"', '"0"')],
  [
    "a commitment whose breach is on record makes it good",
    `${loss.replace(', capBasis: FIXED, capAmount: "500"', "")}\n incident:i -BREACHED-> clause:credit`,
  ],
])("a loss is no gap where %s", (_near, drawn) => {
  expect(gapsTold("UNCOVERED_LOSS", drawn)).toEqual([]);
});

const outage = (covered: string) => `
  outcome:o {trigger: OUTAGE, losses: [{kind: RECOVERY_COST, amount: "10", currency: USD}]}
  organization:bank {name: Bank}
  platform:p -HOSTS-> agent:a
  agent:a -DRIVES-> outcome:o
  clause:cover {clauseKind: INSURANCE_COVER, lossKinds: [RECOVERY_COST]}
  agreement:cover -HAS_CLAUSE-> clause:cover
  agreement:cover -COVERS-> ${covered}`;

test.each([
  ["something whose outage brings it about", "platform:p", []],
  ["something else", "platform:q", ["UNCOVERED_LOSS:outcome:o:RECOVERY_COST"]],
])("an insurance of %s counts alike for one outcome and for many", (_what, covered, expected) => {
  const estate = draw(outage(covered));
  expect(gapsTold("UNCOVERED_LOSS", estate).map(({ id }) => id)).toEqual(expected);
  const shared = gapEndsAt(new Snapshot(estate, gapCatalogue), uncoveredLoss, estate.find("outcome:o"), true);
  expect(finish(shared).map((end) => `UNCOVERED_LOSS:outcome:o${end}`)).toEqual(expected);
});
