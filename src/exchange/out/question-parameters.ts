import { type DocumentNode, Kind, parse, print, type TypeNode } from "graphql";
import { parseDateTime } from "../../ontology/date-time.ts";
import { enums } from "../../ontology/enums.ts";
import type { Parameter } from "./parameter.ts";

/** Variables that the export fills in itself: how many rows a list may have. */
const filledVariables: readonly string[] = ["rows"];

/** The arguments that a question takes: the variables of its document, save those that the export fills in. */
export function questionParameters(question: string): readonly Parameter[] {
  return variablesOf(parse(question)).filter(({ name }) => !filledVariables.includes(name));
}

/** Arguments written as GraphQL declares variables: `$kinds: [Kind!], $asOf: DateTime`. */
export function declaredParameters(variables: string): readonly Parameter[] {
  return variablesOf(parse(`query (${variables}) { _ }`));
}

function variablesOf({ definitions }: DocumentNode): readonly Parameter[] {
  const variables = definitions.flatMap((each) =>
    each.kind === Kind.OPERATION_DEFINITION ? (each.variableDefinitions ?? []) : [],
  );
  return variables.map(({ variable, type, defaultValue }) => ({
    name: variable.name.value,
    type: print(type),
    required: type.kind === Kind.NON_NULL_TYPE && defaultValue === undefined,
    list: isList(type),
    ...reading(innerType(type)),
  }));
}

function isList(type: TypeNode): boolean {
  if (type.kind === Kind.NON_NULL_TYPE) return isList(type.type);
  return type.kind === Kind.LIST_TYPE;
}

function innerType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : innerType(type.type);
}

/** How a text is read as a value of a type; the schema checks it once more. */
function reading(type: string): Pick<Parameter, "read" | "accepted"> {
  const values = enums.get(type);
  if (values !== undefined) {
    const read = (text: string) => values.find((value) => value === text.toUpperCase());
    return { read, accepted: `one of ${values.join(", ")}` };
  }
  switch (type) {
    case "Int":
      return { read: (text) => (/^\d{1,9}$/u.test(text) ? Number(text) : undefined), accepted: "a whole number" };
    case "Boolean":
      return {
        read: (text) => (text === "true" ? true : text === "false" ? false : undefined),
        accepted: "true or false",
      };
    case "DateTime":
      return { read: readInstant, accepted: "a time with a zone, such as 2026-11-01T00:00:00Z" };
    case "ID":
      return { read: (text) => text, accepted: "an id" };
    case "String":
      return { read: (text) => text, accepted: "a text" };
    default:
      return { read: readJson, accepted: `JSON of ${type}` };
  }
}

function readInstant(text: string): string | undefined {
  return parseDateTime(text) === undefined ? undefined : text;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
