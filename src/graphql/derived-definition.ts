import { type DefinitionNode, type FieldDefinitionNode, type InputValueDefinitionNode, Kind, parse } from "graphql";

/** One definition from its SDL, with its description in front. Throws where the text is no SDL: it is ours. */
export function definition(description: string, text: string): DefinitionNode {
  const [node] = parse(`${JSON.stringify(description)} ${text}`, { noLocation: true }).definitions;
  if (node === undefined) throw new Error(`No definition in ${text}`);
  return node;
}

/** The SDL of one field or argument with its description. */
export function described(description: string, text: string): string {
  return `${JSON.stringify(description)} ${text}\n`;
}

/** What the argument `asOf` of a list says of itself. */
export const asOfText =
  "The moment that is asked about, by when things held and not by when they were recorded. The default is now.";

/** The argument `asOf` of every field that follows relations. Left out, it keeps the moment of the answer that it stands in. */
export const asOf: InputValueDefinitionNode = {
  kind: Kind.INPUT_VALUE_DEFINITION,
  name: { kind: Kind.NAME, value: "asOf" },
  description: {
    kind: Kind.STRING,
    value:
      "The moment that is asked about, by when things held and not by when they were recorded. The default is the moment at which the entity itself is shown.",
  },
  type: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: "DateTime" } },
};

/** The description of a field as written, or nothing. */
export function textOf({ description }: FieldDefinitionNode): string {
  return description?.value ?? "";
}
