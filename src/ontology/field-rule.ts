import { Kind as Syntax, print, type TypeNode } from "graphql";
import { innerName, isList } from "./definitions.ts";
import { enums } from "./enums.ts";

/** The shape of one value of a field, or of one item of it where it is a list. */
export type FieldShape =
  "TEXT" | "ID" | "ENUM" | "BOOLEAN" | "INT" | "FLOAT" | "DECIMAL" | "DATE_TIME" | "URL" | "JSON" | "COMPOSITE";

/** How what several sources say is merged: the most certain wins, all together, or each kept under its source. */
export type FieldMerge = "BEST" | "UNION" | "BY_SOURCE";

export interface FieldRule {
  readonly name: string;
  /** The type as the schema writes it: `[Power!]!`. */
  readonly type: string;
  readonly shape: FieldShape;
  readonly list: boolean;
  /** It must hold a value once all sources are merged. Never true of a list, which may be empty. */
  readonly required: boolean;
  readonly enumName?: string;
  readonly enumValues?: readonly string[];
  /** The name of the type whose fields an item has, for COMPOSITE. */
  readonly composite?: string;
  readonly merge: FieldMerge;
}

const shapes: Readonly<Record<string, FieldShape>> = {
  String: "TEXT",
  ID: "ID",
  Boolean: "BOOLEAN",
  Int: "INT",
  Float: "FLOAT",
  Decimal: "DECIMAL",
  DateTime: "DATE_TIME",
  URL: "URL",
  JSONObject: "JSON",
};

/** These speak for themselves, whoever says them, so sources never contest them. */
const merges: Readonly<Record<string, FieldMerge>> = { tags: "UNION", externalIds: "UNION", extra: "BY_SOURCE" };

/**
 * The rule of a field of this type. A name is the one thing that is non-null and yet not required, for it defaults to
 * the id; and a certainty, for it defaults to that of the batch.
 */
export function fieldRule(name: string, type: TypeNode): FieldRule {
  const inner = innerName(type);
  const list = isList(type);
  const defaulted = inner === "Certainty";
  const enumValues = enums.get(inner);
  const shape = enumValues === undefined ? (shapes[inner] ?? "COMPOSITE") : "ENUM";
  return Object.freeze({
    name,
    type: print(type),
    shape,
    list,
    required: type.kind === Syntax.NON_NULL_TYPE && !list && !defaulted,
    ...(enumValues === undefined ? {} : { enumName: inner, enumValues }),
    ...(shape === "COMPOSITE" ? { composite: inner } : {}),
    merge: merges[name] ?? "BEST",
  });
}
