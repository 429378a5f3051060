import { Kind, valueFromASTUntyped, type GraphQLScalarType, type ValueNode } from "graphql";
import { parseDateTime, printDateTime } from "../ontology/date-time.ts";
import { parseDecimal } from "../ontology/decimal.ts";
import { keysInOrder } from "../ontology/keys-in-order.ts";
import { isUrl } from "../ontology/url.ts";
import type { Value } from "../ontology/value.ts";
import { badLiteral } from "./bad-literal.ts";

/** How a scalar of ours reads and shows a value; inside, every one of them is plain JSON, dates and decimals canonical text. */
type ScalarBehaviour = Pick<GraphQLScalarType, "parseValue" | "parseLiteral" | "serialize">;

/** The custom scalars of the schema, by name. What they refuse is told by graphql-js with the place in the variables or the document. */
export const scalars: Readonly<Record<string, ScalarBehaviour>> = {
  DateTime: textScalar((text) => {
    const instant = typeof text === "string" ? parseDateTime(text) : undefined;
    return instant === undefined ? undefined : printDateTime(instant);
  }, 'a date and time in RFC 3339 with a zone, at most to the millisecond, such as "2026-11-01T00:00:00Z"'),
  Decimal: textScalar(
    (value) => (typeof value === "string" || typeof value === "number" ? parseDecimal(value) : undefined),
    'a finite decimal number of at most 40 digits as text, such as "1250000.50"',
  ),
  URL: textScalar(
    (text) => (typeof text === "string" && isUrl(text) ? text : undefined),
    'a URL that begins with http, https or mailto, such as "https://example.org/terms"',
  ),
  JSONObject: {
    parseValue: (value: unknown) => jsonObject(value),
    parseLiteral: (node: ValueNode, variables?: object | null) =>
      jsonObject(valueFromASTUntyped(node, variables as never), node),
    // Whoever compares two answers as texts finds no difference where there is none, wherever they were read from.
    serialize: (value: unknown) => keysInOrder(value as Value),
  },
};

/** A scalar that is text inside; numbers are read as well where the text of a number is one. */
function textScalar(parse: (value: unknown) => string | undefined, accepted: string): ScalarBehaviour {
  const read = (value: unknown, node?: ValueNode): string => {
    const parsed = parse(value);
    if (parsed === undefined) throw badLiteral(accepted, node);
    return parsed;
  };
  const parseLiteral = (node: ValueNode): string =>
    read(
      node.kind === Kind.STRING || node.kind === Kind.INT || node.kind === Kind.FLOAT ? node.value : undefined,
      node,
    );
  return { parseValue: (value: unknown) => read(value), parseLiteral, serialize: (value: unknown) => value };
}

function jsonObject(value: unknown, node?: ValueNode): object {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw badLiteral('a JSON object, such as {"ticket": "SEC-17"}', node);
  }
  return value;
}
