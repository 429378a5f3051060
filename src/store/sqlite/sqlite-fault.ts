import { StoreUnavailable } from "../store-unavailable.ts";

/** SQLite's primary result codes that say something of the file or the disk, not of our statements. */
export const resultCodes = { readOnly: 8, notADatabase: 26, corrupt: 11, cannotOpen: 14 } as const;

const busy = "Another process has been writing to the store for too long. Try again.";
const unreadable = "The file of the store cannot be read or written: look at its disk.";

const unavailable: Readonly<Record<number, string>> = {
  5: busy,
  6: busy,
  8: "The store was opened only to be read.",
  10: unreadable,
  11: "The file of the store is damaged. Restore it from a copy.",
  13: "The disk of the store is full.",
  14: unreadable,
  26: "The file of the store is damaged. Restore it from a copy.",
};

/** SQLite's primary result code of an error, undefined where the error is none of SQLite's. */
export function resultCodeOf(error: unknown): number | undefined {
  const extended = error instanceof Error && "errcode" in error ? error.errcode : undefined;
  return typeof extended === "number" ? extended & 0xff : undefined;
}

/** True where another connection holds the lock that a statement needs. */
export function isBusy(error: unknown): boolean {
  return [5, 6].includes(resultCodeOf(error) ?? 0);
}

/** The error to throw instead of one from SQLite: what has to do with the file or the disk is StoreUnavailable, the rest stays. */
export function storeFault(error: unknown): Error {
  if (!(error instanceof Error)) return new Error("A store failed for no stated reason.", { cause: error });
  if ("code" in error && error.code === "ERR_INVALID_STATE") {
    return new StoreUnavailable("The store is closed.");
  }
  const message = unavailable[resultCodeOf(error) ?? 0];
  return message === undefined ? error : new StoreUnavailable(message, { cause: error });
}
