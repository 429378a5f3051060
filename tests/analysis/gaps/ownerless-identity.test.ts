import { expect, test } from "vitest";
import { gapsTold } from "../../support/gaps-told.ts";

const ownerless = `
  identity:svc {name: Service account}
  agent:bot {name: Bot}
  agent:bot -ACTS_AS-> identity:svc`;

test("an identity is a gap where neither it nor what acts as it has an owner", () => {
  expect(gapsTold("OWNERLESS_IDENTITY", ownerless)).toEqual([
    {
      id: "OWNERLESS_IDENTITY:identity:svc",
      subject: "identity:svc",
      related: [],
      sentence:
        "Nobody is recorded as accountable for Service account: neither directly nor for what runs or holds it.",
      remedy:
        "Name somebody accountable for Service account, or for what acts as it; or withdraw Service account if nothing needs it.",
      since: "2026-01-01",
    },
  ]);
});

test.each([
  ["it has an owner", "team:t -OWNS {facet: ACCOUNTABLE}-> identity:svc"],
  ["what acts as it has one", "team:t -OWNS {facet: ACCOUNTABLE}-> agent:bot"],
  ["a person acts as it", "person:ann -ACTS_AS-> identity:svc"],
])("an identity is no gap where %s", (_near, more) => {
  expect(gapsTold("OWNERLESS_IDENTITY", `${ownerless}\n ${more}`)).toEqual([]);
});
