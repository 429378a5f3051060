import { expect, test } from "vitest";
import { inputDefinition } from "../../src/ontology/definitions.ts";
import { relationRules, relationTypeCodes, relationTypes } from "../../src/ontology/relation-types.ts";

const rules = relationTypes.map((type) => relationRules[type]);

test("influence types come first, so that one comparison of codes tells them apart", () => {
  const flags = rules.map(({ influence }) => influence);
  expect(flags).toEqual([...flags].sort((left, right) => Number(right) - Number(left)));
  expect(rules.map(({ code }) => code)).toEqual(relationTypes.map((type) => relationTypeCodes[type]));
  expect(rules.filter(({ influence }) => influence)).toHaveLength(17);
});

test("an influence type says what it gives and how an outage travels; a governing one says neither", () => {
  for (const { influence, gives, outage, needs } of rules) {
    expect([gives !== undefined, outage !== undefined]).toEqual([influence, influence]);
    if (!influence) expect(needs).toBeUndefined();
  }
});

test("every type says in a sentence what it means, and joins at least one kind to one", () => {
  for (const { type, description, from, to } of rules) {
    expect(description, type).toMatch(/\.$/u);
    expect([from.length > 0, to.length > 0], type).toEqual([true, true]);
  }
});

test("what an access needs, gives and carries is read as it is written", () => {
  const { needs, gives, outage, from, properties } = relationRules.CAN_ACCESS;
  expect({ needs, gives, outage, from }).toEqual({
    needs: "CONTROL",
    gives: "ACTIONS",
    outage: "BACKWARD_WHERE_ESSENTIAL",
    from: ["IDENTITY"],
  });
  expect(properties.get("actions")).toMatchObject({ type: "[Power!]!", shape: "ENUM", list: true, required: true });
  expect(properties.get("maxAmount")).toMatchObject({ shape: "DECIMAL", required: false });
});

test("containment and DRIVES need no power by name, and FEEDS needs WRITE", () => {
  expect([relationRules.CONTAINS.needs, relationRules.DRIVES.needs, relationRules.FEEDS.needs]).toEqual([
    undefined,
    undefined,
    "WRITE",
  ]);
});

test("only OWNS, PARTY_TO and GUARDS have a qualifier, and it is required", () => {
  const qualified = rules.filter(({ qualifier }) => qualifier !== undefined);
  expect(qualified.map(({ type, qualifier }) => `${type} ${String(qualifier)}`)).toEqual([
    "OWNS facet",
    "PARTY_TO as",
    "GUARDS side",
  ]);
  expect(qualified.every(({ qualifier, properties }) => properties.get(qualifier ?? "")?.required)).toBe(true);
});

test("every property is a field of RelationInput, and every other field of it is a property of some type", () => {
  const carried = new Set(rules.flatMap(({ properties }) => [...properties.keys()]));
  const taken = (inputDefinition("RelationInput").fields ?? []).map(({ name }) => name.value);
  const common = ["id", "type", "from", "to", "validFrom", "validTo"];
  expect([...carried].sort()).toEqual(taken.filter((name) => !common.includes(name)).sort());
});
