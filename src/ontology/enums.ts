import { enumDefinition, enumNames } from "./definitions.ts";

/** The values of every enum of the hand-written schema, in its order. */
export const enums: ReadonlyMap<string, readonly string[]> = new Map(
  Array.from(enumNames(), (name) => [
    name,
    Object.freeze((enumDefinition(name).values ?? []).map((value) => value.name.value)),
  ]),
);
