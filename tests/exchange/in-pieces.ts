import type { OpenDocument } from "../../src/exchange/streamed/read-items.ts";

/** A document that comes in pieces of so many bytes. */
export function inPieces(content: string | Uint8Array, size = 65_536): OpenDocument {
  const bytes = Buffer.from(content);
  return async function* () {
    for (let from = 0; from < bytes.length; from += size) {
      yield await Promise.resolve(bytes.subarray(from, from + size));
    }
  };
}
