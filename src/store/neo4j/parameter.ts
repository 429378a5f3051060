import neo4j, { type Integer } from "neo4j-driver-lite";

/** What a parameter may be made of: values as JSON has them, and whole numbers as the driver has them. It checks no more than this. */
export type Parameter = unknown;

/** The driver sends every number as a float, and neither LIMIT nor an index of whole numbers takes one. Never throws. */
export function integer(value: number): Integer {
  return neo4j.int(value);
}

/** A value with its whole numbers as whole numbers, at any depth. Never throws. */
export function parameter(value: Parameter): Parameter {
  if (typeof value === "number") return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (typeof value !== "object" || value === null || neo4j.isInt(value)) return value;
  if (Array.isArray(value)) return (value as readonly unknown[]).map(parameter);
  const members: Record<string, Parameter> = {};
  for (const [name, member] of Object.entries(value)) members[name] = parameter(member);
  return members;
}
