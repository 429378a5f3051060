import { expect, test } from "vitest";
import { certainties } from "../../src/ontology/certainty.ts";
import { kinds } from "../../src/ontology/kinds.ts";
import { ownershipFacets } from "../../src/ontology/ownership-facets.ts";
import { powers } from "../../src/ontology/powers.ts";
import { registry } from "../../src/ontology/registry.ts";
import { relationTypes } from "../../src/ontology/relation-types.ts";

const field = (kind: (typeof kinds)[number], name: string) => registry.kinds.get(kind)?.fields.get(name);

test("the lists that the code is typed by are those of the schema, in its order", () => {
  expect(registry.enums.get("Kind")).toEqual(kinds);
  expect(registry.enums.get("RelationType")).toEqual(relationTypes);
  expect(registry.enums.get("Power")).toEqual(Object.keys(powers));
  expect(registry.enums.get("Certainty")).toEqual(certainties);
  expect(registry.enums.get("OwnershipFacet")).toEqual(ownershipFacets);
});

test("every kind has a type, a plural and a description", () => {
  const rules = [...registry.kinds.values()];
  expect(rules.map(({ kind }) => kind)).toEqual(kinds);
  expect(rules.filter(({ description }) => description === "")).toEqual([]);
  expect(registry.kinds.get("PERSON")).toMatchObject({ typeName: "Person", plural: "people", inputField: "people" });
  expect(registry.kinds.get("EVIDENCE")).toMatchObject({ plural: "evidence", interfaces: [] });
  expect(registry.kinds.get("CONTROL")?.interfaces).toEqual(["Component"]);
  expect(registry.kinds.get("TEAM")?.interfaces).toEqual(["Party"]);
});

test("a statement stores its own fields and those of every entity, and none that is computed or followed", () => {
  expect([...(registry.kinds.get("STATEMENT")?.fields.keys() ?? [])]).toEqual([
    ...["name", "description", "tags", "externalIds", "extra", "url"],
    ...["statementKind", "stance", "classes", "inScope", "channel", "statedAt", "paraphrase"],
  ]);
});

test("no kind stores what the graph works out", () => {
  const stored = [...registry.kinds.values()].flatMap(({ kind, fields }) =>
    [...fields.keys()].map((name) => `${kind}.${name}`),
  );
  const computed = ["CONTROL.assurance", "AGENT.layer", "AGENT.owner", "OUTCOME.owner", "VULNERABILITY.layers"];
  const others = ["STATEMENT.stanceGroup", "IDENTITY.accesses", "RESOURCE.reachedBy", "AGENT.id", "AGENT.kind"];
  expect(stored.filter((name) => [...computed, ...others].includes(name))).toEqual([]);
  expect(stored).toContain("DUTY.layer");
});

test("only a single value that the type marks non-null is required, and never the name", () => {
  const required = [...registry.kinds.values()].flatMap(({ kind, fields }) =>
    [...fields.values()].filter((rule) => rule.required).map(({ name }) => `${kind}.${name}`),
  );
  expect(required).toEqual([
    ...["DUTY.framework", "DUTY.code", "ASSIGNMENT.role", "CLAUSE.clauseKind", "STATEMENT.statementKind"],
    ...["REQUIREMENT.framework", "REQUIREMENT.code"],
  ]);
});

test("tags and external ids are united, extra is kept by source, and of all else the best wins", () => {
  const merges = [...registry.kinds.values()].flatMap(({ fields }) => [...fields.values()]);
  const others = merges.filter(({ merge }) => merge !== "BEST").map(({ name, merge }) => `${name} ${merge}`);
  expect([...new Set(others)]).toEqual(["tags UNION", "externalIds UNION", "extra BY_SOURCE"]);
});

test("fields have the shapes that their types say", () => {
  expect(field("AGENT", "autonomy")).toMatchObject({
    type: "Autonomy",
    shape: "ENUM",
    list: false,
    enumName: "Autonomy",
  });
  expect(field("AGENT", "declaredReach")).toMatchObject({ type: "[ID!]!", shape: "ID", list: true });
  expect(field("AGENT", "settings")).toMatchObject({ shape: "COMPOSITE", list: true, composite: "Setting" });
  expect(field("AGREEMENT", "annualFees")).toMatchObject({ shape: "DECIMAL" });
  expect(field("EVIDENCE", "uri")).toMatchObject({ shape: "URL" });
  expect(field("CONTROL", "latencySeconds")).toMatchObject({ shape: "FLOAT" });
});

test("every field with parts has them in the registry, and none of the parts has parts", () => {
  const named = [...registry.kinds.values()].flatMap(({ fields }) =>
    [...fields.values()].map(({ composite }) => composite),
  );
  expect(new Set(named.filter((name) => name !== undefined))).toEqual(new Set(registry.composites.keys()));
  const parts = [...registry.composites.values()].flatMap((fields) => [...fields.values()]);
  expect(parts.filter(({ shape }) => shape === "COMPOSITE")).toEqual([]);
});

test("a part's certainty may be left out, its other non-null fields may not", () => {
  const template = [...(registry.composites.get("DutyTemplate")?.values() ?? [])];
  expect(template.filter(({ required }) => required).map(({ name }) => name)).toEqual(["role", "partyRole"]);
});

test("relation fields come from the type and from its interfaces", () => {
  const fields = registry.kinds.get("MODEL")?.relationFields;
  expect(fields?.get("guardedBy")).toEqual({ type: "GUARDS", direction: "IN", list: true, of: "Control" });
  expect(registry.kinds.get("PERSON")?.relationFields.get("reportsTo")).toEqual({
    type: "REPORTS_TO",
    direction: "OUT",
    list: false,
    of: "Person",
  });
});
