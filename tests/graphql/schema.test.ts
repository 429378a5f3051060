import { readFileSync } from "node:fs";
import { buildASTSchema, type GraphQLEnumType, parse, printSchema, validateSchema } from "graphql";
import { expect, test } from "vitest";
import { readTypeDefs } from "../../src/graphql/type-defs.ts";
import { documentFormats } from "../../src/exchange/document-formats.ts";
import { digestOf } from "../support/schema-digest.ts";

const schema = buildASTSchema(parse(readTypeDefs().join("\n")));
const ours = digestOf(schema);
const fixture: unknown = JSON.parse(readFileSync("tests/fixtures/contract-digest.json", "utf8"));
const contract = new Map(Object.entries(fixture as Record<string, string>));

/** What the contract has and no part of the product answers yet, within types that are there. */
const notBuilt: readonly string[] = [];

test("the derived schema is valid", () => {
  expect(validateSchema(schema)).toEqual([]);
});

const isValueOf = (coordinate: string, name: string) => coordinate.startsWith(`${name}.`);

/** What the product has beyond the contract: a type stands for all that is in it. */
const added = [
  "AssuranceClaim.origin",
  "AssuranceClaim.scenario",
  "OutcomePath.scenario",
  "Query.exports",
  "Query.stances(asOf:)",
  "Query.stances(knownAt:)",
  "Export",
  "ExportArgument",
  "ExportFormat",
  "GapConnection.info",
  "GapInfo",
];

test("every type, field, argument and default that is there is exactly that of the contract, or told as added to it", () => {
  const isAdded = (coordinate: string) => added.some((one) => one === coordinate || isValueOf(coordinate, one));
  expect([...ours].filter(([coordinate, given]) => contract.get(coordinate) !== given && !isAdded(coordinate))).toEqual(
    [],
  );
});

test("of the types that are there nothing is left out but what is not built", () => {
  const missing = [...contract.keys()]
    .filter((coordinate) => !ours.has(coordinate) && ours.has(coordinate.split(".")[0] ?? ""))
    .filter((coordinate) => !coordinate.includes("(") || ours.has(coordinate.split("(")[0] ?? ""));
  expect(missing.sort()).toEqual([...notBuilt].sort());
});

test("the printed schema in docs is the derived one", () => {
  const printed = buildASTSchema(parse(readFileSync("docs/schema.graphql", "utf8")));
  expect(printSchema(printed)).toBe(printSchema(schema));
});

test("every format is known to the reader of documents, and a format that is not read says so in its description", () => {
  const type = schema.getType("ImportFormat") as GraphQLEnumType;
  const values = type.getValues().filter(({ name }) => name !== "AUTO");
  expect(values.map(({ name }) => name).sort()).toEqual(documentFormats.map(({ name }) => name).sort());
  const unread = values.filter(({ description }) => description?.includes("not read yet"));
  const cannot = documentFormats.filter(({ read, readTables }) => read === undefined && readTables === undefined);
  expect(unread.map(({ name }) => name).sort()).toEqual(cannot.map(({ name }) => name).sort());
});
