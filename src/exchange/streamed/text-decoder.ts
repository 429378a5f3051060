import {
  beginsWithZeros,
  type DecodingFault,
  encodingOf,
  faultOffset,
  inUtf32,
  notIn,
  notUtf8,
} from "../decode-text.ts";

/** Decodes the next piece of a text; the last is undefined. */
export type DecodePiece = (piece: Uint8Array | undefined) => string | DecodingFault;

/** By so many bytes it is known how a text is encoded. */
const markBytes = 4;

/**
 * Decodes a text piece by piece as `decodeText` decodes it whole, without its byte order mark; the last piece is undefined. Where bytes of
 * UTF-8 are part of no character, says at which offset in the whole text. Never throws.
 */
export function textDecoder(stated?: string): DecodePiece {
  let decode: DecodePiece | undefined =
    stated === undefined || stated === "utf-8" ? undefined : pieceDecoder(stated, notIn(stated));
  let begun: Uint8Array = new Uint8Array();
  return (piece) => {
    if (decode !== undefined) return decode(piece);
    begun = Buffer.concat([begun, piece ?? new Uint8Array()]);
    if (begun.length < markBytes && piece !== undefined) return "";
    const encoding = encodingOf(begun);
    if (encoding === undefined) return { reason: inUtf32, line: null };
    if (encoding === "utf-8" && begun.subarray(0, markBytes).includes(0))
      return { reason: beginsWithZeros, line: null };
    decode =
      encoding === "utf-8"
        ? utf8Decoder()
        : pieceDecoder(encoding, `it is not whole text in ${encoding.toUpperCase()}`);
    const text = decode(begun);
    if (piece !== undefined || typeof text !== "string") return text;
    const end = decode(undefined);
    return typeof end === "string" ? text + end : end;
  };
}

function pieceDecoder(encoding: string, reason: string): DecodePiece {
  const decoder = new TextDecoder(encoding, { fatal: true });
  return (piece) => {
    try {
      return decoder.decode(piece, { stream: piece !== undefined });
    } catch {
      return { reason, line: null };
    }
  };
}

function utf8Decoder(): DecodePiece {
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
