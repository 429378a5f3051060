import {
  defaultFieldResolver,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  isScalarType,
  type GraphQLSchema,
} from "graphql";
import { kinds } from "../ontology/kinds.ts";
import type { KindRule } from "../ontology/kind-rule.ts";
import { registry } from "../ontology/registry.ts";
import type { Context } from "./context.ts";
import { scalars } from "./scalars.ts";

/** A resolver before its arguments are typed: the generated types hold the hand-written ones to the schema. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- source and arguments differ by field; the schema checks arguments
export type FieldResolver = (source: any, parameters: any, context: Context, info: any) => unknown;
export type TypeResolvers = Readonly<Record<string, FieldResolver>>;

const typeNames = new Map(kinds.map((kind) => [kind, (registry.kinds.get(kind) as KindRule).typeName]));

/**
 * Puts resolvers and scalars on a schema built from SDL; every list of objects is counted against the request's budget.
 * Throws where a resolver names a type or field that the schema does not have.
 */
export function attachResolvers(
  schema: GraphQLSchema,
  resolvers: Readonly<Record<string, TypeResolvers>>,
): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith("__")) continue;
    if (isScalarType(type) && scalars[type.name] !== undefined) Object.assign(type, scalars[type.name]);
    if (isInterfaceType(type)) type.resolveType = ({ kind }: { kind: (typeof kinds)[number] }) => typeNames.get(kind);
    if (!isObjectType(type)) continue;
    const fields = type.getFields();
    const unknown = Object.keys(resolvers[type.name] ?? {}).find((name) => fields[name] === undefined);
    if (unknown !== undefined) throw new Error(`the schema has no field ${type.name}.${unknown}`);
    for (const field of Object.values(fields)) {
      const resolve = resolvers[type.name]?.[field.name];
      const lists = isListType(getNullableType(field.type)) && isCompositeType(getNamedType(field.type));
      if (lists) field.resolve = counted(resolve ?? defaultFieldResolver);
      else if (resolve !== undefined) field.resolve = resolve;
    }
  }
  const missing = Object.keys(resolvers).find((name) => schema.getType(name) === undefined);
  if (missing !== undefined) throw new Error(`the schema has no type ${missing}`);
  return schema;
}

function counted(resolve: FieldResolver): FieldResolver {
  return (source, parameters, context, info) => {
    const found = resolve(source, parameters, context, info);
    const count = (list: unknown): unknown => {
      if (Array.isArray(list)) context.budget.take(list.length);
      return list;
    };
    return found instanceof Promise ? found.then(count) : count(found);
  };
}
