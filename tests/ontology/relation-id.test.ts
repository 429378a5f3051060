import { expect, test } from "vitest";
import { defaultRelationId } from "../../src/ontology/relation-id.ts";

test("a relation's default id names its type and its ends, and its qualifier where it has one", () => {
  expect(defaultRelationId({ type: "ACTS_AS", from: "agent:a", to: "identity:b" })).toBe("ACTS_AS:agent:a:identity:b");
  expect(defaultRelationId({ type: "OWNS", from: "person:a", to: "agent:b", qualifier: "ACCOUNTABLE" })).toBe(
    "OWNS.ACCOUNTABLE:person:a:agent:b",
  );
});
