import {
  buildASTSchema,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  parse,
} from "graphql";
import { expect, test } from "vitest";
import { readTypeDefs } from "../../src/graphql/type-defs.ts";

interface Described {
  readonly at: string;
  readonly text: string;
}

const schema = buildASTSchema(parse(readTypeDefs().join("\n")));
const types = Object.values(schema.getTypeMap()).filter(({ astNode }) => astNode !== undefined && astNode !== null);
const directives = schema.getDirectives().filter(({ astNode }) => astNode !== undefined && astNode !== null);

const entry = (at: string, description: string | null | undefined): Described => ({ at, text: description ?? "" });

function membersOf(type: GraphQLNamedType): Described[] {
  if (isEnumType(type)) return type.getValues().map((value) => entry(`${type.name}.${value.name}`, value.description));
  if (isInputObjectType(type)) {
    return Object.values(type.getFields()).map((field) => entry(`${type.name}.${field.name}`, field.description));
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => [
    entry(`${type.name}.${field.name}`, field.description),
    ...field.args.map((arg) => entry(`${type.name}.${field.name}(${arg.name}:)`, arg.description)),
  ]);
}

const all = [
  ...types.flatMap((type) => [entry(type.name, type.description), ...membersOf(type)]),
  ...directives.flatMap((directive) => [
    entry(`@${directive.name}`, directive.description),
    ...directive.args.map((arg) => entry(`@${directive.name}(${arg.name}:)`, arg.description)),
  ]),
];

test("every type, field, argument, value and directive is described in whole sentences", () => {
  const sentence = /^[A-Z`](?:.*[^ ])?\.$/su;
  expect(all.length).toBeGreaterThan(1_000);
  expect(all.filter(({ text }) => !sentence.test(text))).toEqual([]);
});

test("what a description calls a field, an argument, a type or a value by name is in the schema", () => {
  const names = new Set([...types.map(({ name }) => name), ...all.flatMap(({ at }) => at.split(/[.(:]/u))]);
  const values = new Set(types.filter(isEnumType).flatMap((type) => type.getValues().map(({ name }) => name)));
  const unknown = all.flatMap(({ at, text }) =>
    [...text.matchAll(/\b[A-Z][A-Z]+(?:_[A-Z]+)+\b/gu)]
      .map(([word]) => word)
      .filter((word) => !values.has(word) && word !== "BAD_USER_INPUT")
      .map((word) => `${at}: ${word}`),
  );
  const quoted = all.flatMap(({ at, text }) =>
    [...text.matchAll(/`([a-z]+[A-Z][A-Za-z]*)`/gu)]
      .filter(([, word]) => !names.has(word ?? ""))
      .map(([word]) => `${at}: ${word}`),
  );
  expect([...new Set([...unknown, ...quoted])]).toEqual([]);
});
