/** Why bytes are no text, in words that go on after "it is". */
export interface DecodingFault {
  readonly reason: string;
  /** The line at which they stop being text, from 1; null where no line can be counted. */
  readonly line: number | null;
}

type Encoding = "utf-8" | "utf-16le" | "utf-16be";

const accepted =
  "UTF-8, or UTF-16 with a byte order mark, is taken: save it so, or for a table name its encoding in the mapping";

export const inUtf32 = `it is text in UTF-32: ${accepted}`;
export const beginsWithZeros = `it begins with zeros, as UTF-16 without a byte order mark does: ${accepted}`;

/**
 * The text that bytes are, without its byte order mark: in the encoding that is stated, a label of `TextDecoder`, else in UTF-8, or in
 * UTF-16 where a byte order mark says so. No byte is ever replaced: where one is part of no character, the fault says which. Never throws.
 */
export function decodeText(bytes: Uint8Array, stated?: string): string | DecodingFault {
  if (stated !== undefined && stated !== "utf-8") return decodeStated(bytes, stated);
  const encoding = encodingOf(bytes);
  if (encoding === undefined) return { reason: inUtf32, line: null };
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    const hasGaps = encoding === "utf-8" && bytes.subarray(0, 4).includes(0);
    return hasGaps ? { reason: beginsWithZeros, line: null } : text;
  } catch {
    if (encoding !== "utf-8") return { reason: `it is not whole text in ${encoding.toUpperCase()}`, line: null };
    const offset = faultOffset(bytes);
    return { reason: notUtf8(offset), line: linesBefore(bytes, offset) + 1 };
  }
}

function decodeStated(bytes: Uint8Array, encoding: string): string | DecodingFault {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return { reason: notIn(encoding), line: null };
  }
}

/** Says that a text is not in the encoding that its mapping states. */
export function notIn(encoding: string): string {
  return `it is not text in ${encoding}, as its mapping says: state the encoding that it is in, or save it in UTF-8`;
}

/** Says at which byte, from 0, a text stops being UTF-8, and what would be taken. */
export function notUtf8(offset: number): string {
  return `it is not text in UTF-8: byte ${offset} is part of no character (${accepted})`;
}

/** The offset of the first byte that is part of no character in UTF-8. */
export function faultOffset(bytes: Uint8Array): number {
  const given = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // What is no character is replaced, so what is encoded again differs first there, within the replacement.
  const replaced = Buffer.from(given.toString("utf8"));
  let offset = firstDifference(given, replaced);
  while (offset > 0 && isWithin(replaced[offset])) offset -= 1;
  return offset;
}

function firstDifference(one: Buffer, other: Buffer): number {
  let [from, to] = [0, Math.min(one.length, other.length)];
  // The halves that are alike are skipped by comparisons that the runtime does at once.
  while (to - from > 1024) {
    const middle = (from + to) >>> 1;
    if (one.subarray(from, middle).equals(other.subarray(from, middle))) from = middle;
    else to = middle;
  }
  while (from < to && one[from] === other[from]) from += 1;
  return from;
}

/** Whether a byte goes on with a character. */
function isWithin(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 0xc0) === 0x80;
}

function linesBefore(bytes: Uint8Array, end: number): number {
  let lines = 0;
  for (let index = bytes.indexOf(10); index !== -1 && index < end; index = bytes.indexOf(10, index + 1)) lines += 1;
  return lines;
}

/** By its byte order mark; undefined for UTF-32, of which nothing here decodes. */
export function encodingOf(bytes: Uint8Array): Encoding | undefined {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe) return third === 0 && fourth === 0 ? undefined : "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return first === 0 && second === 0 && third === 0xfe && fourth === 0xff ? undefined : "utf-8";
}
