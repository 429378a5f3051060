import { isInClear } from "../mcp-config/secret.ts";

/** Whether a value of an input stands there as it is: `Bearer {token}` is for its user to fill in. */
export function isFilledIn(value: unknown): boolean {
  return isInClear(typeof value === "string" ? value.replace(/\{[^{}]*\}/gu, "") : value);
}
