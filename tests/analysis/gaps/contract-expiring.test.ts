import { expect, test } from "vitest";
import { gapsTold } from "../../support/gaps-told.ts";

// Looked at on 2026-06-01: 60 days later are 2026-07-31.
const ending = `
  agreement:msa {name: Master terms, expiresAt: "2026-07-31T00:00:00Z"}
  vendor:v {name: Maker}
  vendor:v -PARTY_TO {as: PROVIDER}-> agreement:msa`;

test("an agreement that ends in 60 days is a gap from 60 days before on", () => {
  expect(gapsTold("CONTRACT_EXPIRING", ending)).toEqual([
    {
      id: "CONTRACT_EXPIRING:agreement:msa",
      subject: "agreement:msa",
      related: ["vendor:v"],
      sentence: "The agreement “Master terms”, with Maker as its parties, is recorded as ending on 2026-07-31.",
      remedy: "Renew “Master terms”, replace it, or decide what becomes of what it covers before 2026-07-31.",
      since: "2026-06-01",
    },
  ]);
});

test.each([
  ["ends a millisecond later than in 60 days", ending.replace("00:00:00Z", "00:00:00.001Z")],
  ["has ended", ending.replace("2026-07-31", "2026-06-01")],
  ["has no end", ending.replace(', expiresAt: "2026-07-31T00:00:00Z"', "")],
  ["is not signed yet", ending.replace("expiresAt", 'signedAt: "2026-06-02T00:00:00Z", expiresAt')],
])("an agreement that %s is not expiring", (_near, drawn) => {
  expect(gapsTold("CONTRACT_EXPIRING", drawn)).toEqual([]);
});
