import { objectDefinition } from "./definitions.ts";
import { type FieldRule, fieldRule } from "./field-rule.ts";

const names = ["ExternalId", "Setting", "CreditTier", "Loss", "DutyTemplate"] as const;

/** The fields of the values that have parts, such as a `Setting`; the parts of a part are never composite. */
export const composites: ReadonlyMap<string, ReadonlyMap<string, FieldRule>> = new Map(
  names.map((name) => [
    name,
    new Map((objectDefinition(name).fields ?? []).map(({ name: { value }, type }) => [value, fieldRule(value, type)])),
  ]),
);
