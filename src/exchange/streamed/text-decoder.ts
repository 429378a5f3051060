import { type DecodingFault, faultOffset, notUtf8 } from "../decode-text.ts";

/**
 * Decodes a text in UTF-8 piece by piece, without its byte order mark; the last piece is undefined. Where bytes are part of no
 * character, says at which offset in the whole text. Never throws.
 */
export function textDecoder(): (piece: Uint8Array | undefined) => string | DecodingFault {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let before = 0;
  /** The end of the pieces so far: where a character is cut in two, its beginning is there. */
  let tail: Uint8Array = new Uint8Array();
  return (given) => {
    const piece = given ?? new Uint8Array();
    try {
      const text = decoder.decode(piece, { stream: given !== undefined });
      before += piece.length;
      tail = Buffer.concat([tail, piece]).subarray(-3);
      return text;
    } catch {
      const begin = tail.findLastIndex((byte) => byte >= 0xc0);
      const cut = begin === -1 ? new Uint8Array() : tail.subarray(begin);
      const offset = before - cut.length + faultOffset(Buffer.concat([cut, piece]));
      return { reason: notUtf8(offset), line: null };
    }
  };
}
