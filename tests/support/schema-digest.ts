import {
  astFromValue,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  print,
} from "graphql";

/**
 * The structure of a schema with nothing of its wording: what stands at each coordinate (`Agent`, `Agent.owner`,
 * `Agent.owner(facet:)`, `Kind.AGENT`), in order. The types of the language and of introspection are left out.
 */
export function digestOf(schema: GraphQLSchema): ReadonlyMap<string, string> {
  const own = Object.values(schema.getTypeMap()).filter(({ astNode }) => astNode !== undefined && astNode !== null);
  return new Map(own.flatMap(entriesOf).sort(([left], [right]) => (left < right ? -1 : 1)));
}

function entriesOf(type: GraphQLNamedType): [string, string][] {
  const { name } = type;
  if (isEnumType(type)) {
    return [[name, "enum"], ...type.getValues().map((value): [string, string] => [`${name}.${value.name}`, "value"])];
  }
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    return [[name, "input"], ...fields.map((field): [string, string] => [`${name}.${field.name}`, withDefault(field)])];
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return [[name, "scalar"]];
  const interfaces = type.getInterfaces().map((implemented) => implemented.name);
  const sort = isObjectType(type) ? "type" : "interface";
  return [
    [name, [sort, ...interfaces.sort()].join(" ")],
    ...Object.values(type.getFields()).flatMap((field) => fieldEntries(name, field)),
  ];
}

function fieldEntries(parent: string, { name, type, args }: GraphQLField<unknown, unknown>): [string, string][] {
  const coordinate = `${parent}.${name}`;
  const taken = args.map((arg): [string, string] => [`${coordinate}(${arg.name}:)`, withDefault(arg)]);
  return [[coordinate, String(type)], ...taken];
}

function withDefault({ type, defaultValue }: GraphQLArgument | GraphQLInputField): string {
  const written = defaultValue === undefined ? undefined : astFromValue(defaultValue, type);
  return written === undefined || written === null ? String(type) : `${String(type)} = ${print(written)}`;
}
