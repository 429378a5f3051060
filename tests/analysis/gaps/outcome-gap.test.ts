import { expect, test } from "vitest";
import { gapEndsAt } from "../../../src/analysis/gaps/gap.ts";
import { outcomeGap } from "../../../src/analysis/gaps/rules/outcome-gap.ts";
import { Snapshot } from "../../../src/analysis/gaps/snapshot.ts";
import { finish } from "../../support/ask-blast-radius.ts";
import { draw } from "../../support/draw.ts";
import { gapCatalogue } from "../../support/gap-catalogue.ts";
import { gapsTold } from "../../support/gaps-told.ts";

const owned = `
  outcome:fraud {name: Fraud}
  person:ann {name: Ann Lee}
  vendor:maker {name: Maker}
  person:ann -OWNS {facet: OUTCOME_OWNER, validFrom: 2026-02-01}-> outcome:fraud
  vendor:maker -PROVIDES-> agent:bot
  agent:bot -DRIVES-> outcome:fraud`;

const guarded = `${owned}
  control:gate {name: Gate, effect: PREVENT, status: IMPLEMENTED}
  evidence:test {evidenceKind: TEST, result: PASS}
  evidence:test -SUPPORTS-> control:gate
  control:gate -GUARDS {side: IN}-> agent:bot`;

const loss = (drawn: string) =>
  drawn.replace("{name: Fraud}", '{name: Fraud, losses: [{kind: FRAUD, amount: "1000", currency: EUR}]}');

test("an owner under whom a way to the outcome is open is told, with where the harm begins", () => {
  expect(gapsTold("OUTCOME_GAP", owned)).toEqual([
    {
      id: "OUTCOME_GAP:outcome:fraud",
      subject: "outcome:fraud",
      related: ["person:ann", "vendor:maker"],
      sentence:
        "Ann Lee is recorded as the outcome owner of “Fraud”: harm from 1 origin can come to it past all controls on record that hold (Maker).",
      remedy:
        "Close the ways to “Fraud” with controls that are proven to hold, insure what it costs as far as the law allows, or have Ann Lee accept it in writing.",
      since: "2026-02-01",
    },
  ]);
});

test("a loss of which nothing is given back is told although every way is closed", () => {
  const sentences = gapsTold("OUTCOME_GAP", loss(guarded)).map(({ sentence }) => sentence);
  expect(sentences).toEqual([
    expect.stringMatching(
      /^Ann Lee is recorded as the outcome owner of “Fraud”: nothing on record gives back anything of .+ of EUR 1,000\.$/u,
    ),
  ]);
});

test("a control that harm takes over on its way closes nothing", () => {
  const takenOver = `${guarded}\n vendor:maker -PROVIDES-> control:gate`;
  expect(gapsTold("OUTCOME_GAP", takenOver)).toHaveLength(1);
});

const insured = `${loss(guarded)}
  agreement:policy {name: Policy, currency: EUR}
  clause:cover {clauseKind: INSURANCE_COVER, lossKinds: [FRAUD], capAmount: "400", capBasis: FIXED}
  vendor:insurer {name: Insurer}
  vendor:insurer -PARTY_TO {as: INSURER}-> agreement:policy
  agreement:policy -HAS_CLAUSE-> clause:cover
  agreement:policy -COVERS-> outcome:fraud`;

test.each([
  ["an outcome to which every way is closed and that costs nothing on record", guarded],
  ["a loss of which an insurance gives back a part: what stays is another gap", insured],
  ["an outcome that nobody is named to own: that is another gap", owned.replace("OUTCOME_OWNER", "SPONSOR")],
  ["an outcome that nothing leads to", owned.replace("agent:bot -DRIVES-> outcome:fraud", "")],
])("%s is no outcome gap", (_near, drawn) => {
  expect(gapsTold("OUTCOME_GAP", drawn)).toEqual([]);
});

test.each([
  ["every way to it is closed", guarded, 0],
  ["a way is open from the start", owned, 1],
  ["a way opens once a control is taken over", `${guarded}\n vendor:maker -PROVIDES-> control:gate`, 1],
])("an outcome is told alike among many where %s", (_what, drawn, gaps) => {
  const estate = draw(drawn);
  const outcome = estate.find("outcome:fraud");
  expect(finish(gapEndsAt(new Snapshot(estate, gapCatalogue), outcomeGap, outcome, true))).toHaveLength(gaps);
});
