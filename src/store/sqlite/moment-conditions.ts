import type { Moment } from "../moment.ts";

/**
 * The condition that a row holds at a moment; every statement with it binds the version as ?1 and the instant as ?2 (see
 * `momentValues`). `alias` is a name in our own statements.
 */
export function holds(alias: string): string {
  return `${alias}.born <= ?1 AND (${alias}.died IS NULL OR ${alias}.died > ?1)
    AND ${alias}.valid_from <= ?2 AND (${alias}.valid_to IS NULL OR ${alias}.valid_to > ?2)`;
}

/** What ?1 and ?2 stand for. */
export function momentValues({ version, at }: Moment): [version: number, at: number] {
  return [version, at];
}
