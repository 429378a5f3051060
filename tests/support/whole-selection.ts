import {
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  isInterfaceType,
  isLeafType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from "graphql";

export interface SelectionOptions {
  /** Levels of objects below. */
  readonly levels: number;
  /** Names of fields that are not asked for, wherever they are. */
  readonly leftOut: ReadonlySet<string>;
}

/**
 * A selection of everything that a type tells: all its fields, and those of what it leads to for as many levels as are asked for. A
 * connection is asked for its nodes alone, unless its edges tell more. Empty for a scalar.
 */
export function wholeSelection(type: GraphQLNamedType, { levels, leftOut }: SelectionOptions): string {
  if (isLeafType(type)) return "";
  if (isUnionType(type)) {
    const members = type
      .getTypes()
      .map((member) => `... on ${member.name} ${wholeSelection(member, { levels, leftOut })}`);
    return `{ __typename ${members.join(" ")} }`;
  }
  if (!isObjectType(type) && !isInterfaceType(type)) throw new Error(`${type.name} cannot be selected.`);
  const fields = Object.values(type.getFields()).filter(
    ({ name, args }) =>
      !leftOut.has(name) &&
      !args.some((argument) => isNonNullType(argument.type) && argument.defaultValue === undefined),
  );
  const isConnection = fields.some(({ name }) => name === "nodes");
  const chosen = fields.filter((field) => !(isConnection && field.name === "edges") && (levels > 0 || isLeaf(field)));
  const selected = chosen.map((field) => {
    // What a connection or an edge wraps is on the same level as the wrapping.
    const below = isConnection && field.name === "nodes" ? levels : levels - 1;
    return `${field.name} ${wholeSelection(getNamedType(field.type), { levels: below, leftOut })}`;
  });
  return `{ __typename ${selected.join(" ")} }`;
}

function isLeaf({ type, name }: GraphQLField<unknown, unknown>): boolean {
  return isLeafType(getNamedType(type)) || name === "nodes";
}
