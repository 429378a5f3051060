import type { Certainty } from "../ontology/certainty.ts";
import type { BatchLimits } from "./limits.ts";
import type { Report } from "./report.ts";

/** What every reader of a value needs beside the value. */
export interface Reading {
  readonly report: Report["add"];
  readonly limits: BatchLimits;
  /** Of the batch: what a value says that takes a certainty of its own and names none. */
  readonly certainty: Certainty;
}

/** Own keys that would reach an object's prototype once merged into another. */
const reachingKeys = new Set(["__proto__", "constructor", "prototype"]);

export function reachesPrototype(key: string): boolean {
  return reachingKeys.has(key);
}

/** True of what JSON calls an object. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
