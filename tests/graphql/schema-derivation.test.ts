import { buildASTSchema, type GraphQLInputObjectType, type GraphQLObjectType, parse } from "graphql";
import { expect, test } from "vitest";
import { readTypeDefs } from "../../src/graphql/type-defs.ts";
import { registry } from "../../src/ontology/registry.ts";

const schema = buildASTSchema(parse(readTypeDefs().join("\n")));
const object = (name: string) => schema.getType(name) as GraphQLObjectType;
const input = (name: string) => schema.getType(name) as GraphQLInputObjectType;
const query = object("Query").getFields();

test.each([...registry.kinds.values()])("$kind has a list, a page, a filter and an input", ({ typeName, plural }) => {
  expect(String(query[plural]?.type)).toBe(`${typeName}Connection!`);
  expect(Object.keys(object(`${typeName}Connection`).getFields())).toEqual([
    "edges",
    "nodes",
    "pageInfo",
    "totalCount",
  ]);
  expect(Object.keys(input(`${typeName}Filter`).getFields())).toEqual(
    expect.arrayContaining(["and", "or", "not", "id", "owner"]),
  );
  expect(String(input(`${typeName}Input`).getFields()["id"]?.type)).toBe("ID!");
});

test.each([...registry.kinds.values()])(
  "an input of $kind takes just what the registry stores of it",
  ({ typeName, fields }) => {
    const taken = Object.keys(input(`${typeName}Input`).getFields());
    expect(taken.sort()).toEqual(["id", "validFrom", "validTo", ...fields.keys()].sort());
  },
);

test.each([...registry.kinds.values()])(
  "a relation field of $kind takes asOf and nothing else",
  ({ typeName, relationFields }) => {
    const taken = [...relationFields.keys()].map((name) =>
      object(typeName)
        .getFields()
        [name]?.args.map((arg) => arg.name),
    );
    expect(taken.filter((names) => names?.join() !== "asOf")).toEqual([]);
  },
);

test("a field with parts has no filter, and a computed one neither a filter nor a place in the input", () => {
  expect(Object.keys(input("AgentFilter").getFields())).not.toContain("settings");
  expect(Object.keys(input("StatementFilter").getFields())).not.toContain("stanceGroup");
  expect(Object.keys(input("StatementInput").getFields())).not.toContain("stanceGroup");
});

test("the input of a required field says that it is required, and is nullable so that it can be withdrawn", () => {
  const field = input("DutyInput").getFields()["framework"];
  expect([String(field?.type), field?.description]).toEqual([
    "String",
    "The id of the framework that it comes from, such as `cosai-srf`. It must have a value once all sources are merged.",
  ]);
});
