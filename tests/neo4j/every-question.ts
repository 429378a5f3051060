import { type GraphQLArgument, getNamedType, type GraphQLField, type GraphQLSchema, isNonNullType } from "graphql";
import { wholeSelection } from "../support/whole-selection.ts";

/** What is not the same from one asking to the next, or from store to store: times, places in lists, and how well a search matches. */
const leftOut = new Set(["durationMs", "asOf", "cursor", "pageInfo", "edges", "score"]);

/** What a question is asked about, by the name of the argument that takes it. */
export type Arguments = Readonly<Record<string, unknown>>;

export interface Question {
  readonly name: string;
  readonly query: string;
  /** Whether the order of what it lists is left to the store. */
  readonly isSet: boolean;
}

/**
 * A question for every field of Query, about everything that it tells. `given` has a value for every argument that one needs, and for
 * others that are to be given where a field takes them. Throws where a field needs an argument that has none.
 */
export function everyQuestion(schema: GraphQLSchema, given: Arguments, levels: number): readonly Question[] {
  return Object.values(schema.getQueryType()?.getFields() ?? {}).map((field) => ({
    name: field.name,
    query: `{ ${field.name}${argumentsOf(field, given)} ${wholeSelection(getNamedType(field.type), { levels, leftOut })} }`,
    isSet: field.name === "search",
  }));
}

function argumentsOf({ name, args }: GraphQLField<unknown, unknown>, given: Arguments): string {
  const written = args.flatMap((argument) => {
    // An argument may be given for one question alone, as "paths.to".
    const value = given[`${name}.${argument.name}`] ?? given[argument.name];
    if (value === undefined && isNeeded(argument)) throw new Error(`Nothing is given for ${name}(${argument.name}:).`);
    return value === undefined ? [] : [`${argument.name}: ${literal(value)}`];
  });
  return written.length === 0 ? "" : `(${written.join(", ")})`;
}

function isNeeded({ type, defaultValue }: GraphQLArgument): boolean {
  return isNonNullType(type) && defaultValue === undefined;
}

/** A value as GraphQL writes it; a name in angle brackets is one of an enum. */
function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value === "object" && value !== null) {
    return `{ ${Object.entries(value)
      .map(([name, member]) => `${name}: ${literal(member)}`)
      .join(", ")} }`;
  }
  const name = typeof value === "string" ? /^<(\w+)>$/u.exec(value)?.[1] : undefined;
  return name ?? JSON.stringify(value);
}
