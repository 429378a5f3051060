import { expect, test } from "vitest";
import { gapsTold } from "../../support/gaps-told.ts";

const own = `
  control:filter {name: Filter, effect: PREVENT}
  vendor:v {name: Maker}
  evidence:sheet {name: Data sheet, evidenceKind: DOCUMENT}
  vendor:v -PROVIDES-> control:filter
  vendor:v -PRODUCED-> evidence:sheet
  evidence:sheet -SUPPORTS {validFrom: 2026-02-01}-> control:filter`;

test("a control whose only evidence its vendor produced is a gap", () => {
  expect(gapsTold("VENDOR_CLAIM_UNBACKED", own)).toEqual([
    {
      id: "VENDOR_CLAIM_UNBACKED:control:filter",
      subject: "control:filter",
      related: ["vendor:v", "evidence:sheet"],
      sentence: "“Filter” comes from Maker, and so does its only evidence on record: “Data sheet”.",
      remedy: "Test “Filter” yourselves, or have a third party test it, and record what is found.",
      since: "2026-02-01",
    },
  ]);
});

test("evidence that says it is the counterparty's is the vendor's own, whoever operates the control for it", () => {
  const operated = own
    .replace("PROVIDES", "OPERATES")
    .replace("vendor:v -PRODUCED-> evidence:sheet", "")
    .replace("DOCUMENT", "DOCUMENT, independence: COUNTERPARTY");
  expect(gapsTold("VENDOR_CLAIM_UNBACKED", operated)).toHaveLength(1);
});

test.each([
  [
    "has a test of somebody else as well",
    `${own}\n evidence:test {independence: THIRD_PARTY}\n evidence:test -SUPPORTS-> control:filter`,
  ],
  ["has evidence that somebody else produced", own.replace("vendor:v -PRODUCED", "team:t -PRODUCED")],
  ["has no evidence at all", own.replace("evidence:sheet -SUPPORTS {validFrom: 2026-02-01}-> control:filter", "")],
  [
    "no vendor provides or operates",
    own.replaceAll("vendor:v", "team:v").replace("team:v -PROVIDES-> control:filter", ""),
  ],
  [
    "has only evidence that is still to be collected",
    own.replace("DOCUMENT}", 'DOCUMENT, collectedAt: "2027-01-01T00:00:00Z"}'),
  ],
])("a control that %s is no gap", (_near, drawn) => {
  expect(gapsTold("VENDOR_CLAIM_UNBACKED", drawn)).toEqual([]);
});

const claim = `
  statement:s {name: Injection is solved, statementKind: CLAIM, channel: PRESS}
  vendor:v {name: Maker}
  duty:d {name: Filter input, framework: cosai-srf, code: D}
  vendor:v -STATED-> statement:s
  statement:s -ABOUT-> duty:d`;
const clause = `
  agreement:g {name: Terms}
  clause:c {clauseKind: OTHER}
  agreement:g -HAS_CLAUSE-> clause:c
  clause:c -COMMITS_TO-> duty:d
  vendor:v -PARTY_TO {as: PROVIDER}-> agreement:g`;

test("a claim about a duty to which no clause commits the vendor and for which nobody else vouches is a gap", () => {
  expect(gapsTold("VENDOR_CLAIM_UNBACKED", claim)).toEqual([
    {
      id: "VENDOR_CLAIM_UNBACKED:statement:s:duty:d",
      subject: "statement:s",
      related: ["vendor:v", "duty:d"],
      sentence:
        "Maker is recorded as making the claim “Injection is solved” about “Filter input”; no clause on record that is in force commits it to that, and no evidence but its own is on record.",
      remedy:
        "Have Maker commit to it in an agreement, or have it tested by somebody else; until then do not rely on it.",
      since: "2026-01-01",
    },
  ]);
});

test("a clause of an agreement that has ended, or in which another party is the provider, backs no claim", () => {
  const ended = clause.replace("Terms}", 'Terms, expiresAt: "2026-05-01T00:00:00Z"}');
  const others = clause.replace("PROVIDER", "CUSTOMER");
  for (const each of [ended, others]) expect(gapsTold("VENDOR_CLAIM_UNBACKED", `${claim}\n ${each}`)).toHaveLength(1);
});

const shown = `
  control:filter -SATISFIES-> duty:d
  vendor:v -PROVIDES-> control:filter
  evidence:test {independence: THIRD_PARTY}
  evidence:test -SUPPORTS-> control:filter`;
test.each([
  ["a clause in force commits the vendor to", `${claim}\n ${clause}`],
  ["a test by others of the vendor's control speaks for", `${claim}\n ${shown}`],
  ["answers a report, and so claims nothing,", claim.replace("CLAIM", "ANSWER")],
  ["is to be made later", claim.replace("PRESS}", 'PRESS, statedAt: "2026-07-01T00:00:00Z"}')],
  ["the organisation itself makes", claim.replaceAll("vendor:v", "organization:v")],
])("a statement that %s is no gap", (_near, drawn) => {
  expect(gapsTold("VENDOR_CLAIM_UNBACKED", drawn).filter(({ subject }) => subject === "statement:s")).toEqual([]);
});

test("a claim about a component is backed by an agreement that covers it and commits the vendor to anything", () => {
  const about = claim.replace("ABOUT-> duty:d", "ABOUT-> model:m");
  expect(gapsTold("VENDOR_CLAIM_UNBACKED", about)).toMatchObject([{ id: "VENDOR_CLAIM_UNBACKED:statement:s:model:m" }]);
  expect(gapsTold("VENDOR_CLAIM_UNBACKED", `${about}\n ${clause}\n agreement:g -COVERS-> model:m`)).toEqual([]);
});
