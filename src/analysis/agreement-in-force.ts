import { parseDateTime } from "../ontology/date-time.ts";
import type { Estate } from "../projection/estate.ts";

/** Signed by the moment and not yet expired; a date that nobody recorded rules nothing out. */
export function isAgreementInForce(estate: Estate, agreement: number): boolean {
  const { signedAt, expiresAt } = estate.factsOf(agreement);
  const { at } = estate.moment;
  return instantOf(signedAt, -Infinity) <= at && at < instantOf(expiresAt, Infinity);
}

function instantOf(text: unknown, unknown: number): number {
  return (typeof text === "string" ? parseDateTime(text) : undefined) ?? unknown;
}
