import { composites } from "./composites.ts";
import { enums } from "./enums.ts";
import type { FieldRule } from "./field-rule.ts";
import { type KindRule, kindRule } from "./kind-rule.ts";
import { type Kind, kinds } from "./kinds.ts";

export interface Registry {
  readonly kinds: ReadonlyMap<Kind, KindRule>;
  /** The fields of values that have parts: `Setting`, `CreditTier`, `Loss`, `DutyTemplate`, `ExternalId`. */
  readonly composites: ReadonlyMap<string, ReadonlyMap<string, FieldRule>>;
  readonly enums: ReadonlyMap<string, readonly string[]>;
}

/** What the schema says of every kind; what it says of relations is in `relation-types.ts`. */
export const registry: Registry = Object.freeze({
  kinds: new Map(kinds.map((kind) => [kind, kindRule(kind)])),
  composites,
  enums,
});
