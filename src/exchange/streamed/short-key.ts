import { createHash } from "node:crypto";

/** 128 bits: nobody finds two texts of one key. */
const keyBytes = 16;

/** A text of 16 characters that stands for a longer one, where millions are to be told apart and none has to be shown. */
export function shortKey(text: string): string {
  return createHash("sha256").update(text).digest().toString("latin1", 0, keyBytes);
}
