import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeText, faultOffset } from "../../src/exchange/decode-text.ts";
import { textDecoder } from "../../src/exchange/streamed/text-decoder.ts";

const utf16 = (text: string): Buffer => Buffer.from(`\uFEFF${text}`, "utf16le");

test("a text in UTF-8, or in UTF-16 with a byte order mark, is read without the mark", () => {
  const text = "name,Zoë 🐘\n";
  const bytes = [Buffer.from(text), Buffer.from(`\uFEFF${text}`), utf16(text), utf16(text).swap16()];
  expect(bytes.map((one) => decodeText(one))).toEqual([text, text, text, text]);
  for (const size of [1, 2, 3, 100]) expect(bytes.map((one) => inPieces(one, size))).toEqual([text, text, text, text]);
});

function inPieces(bytes: Uint8Array, size: number, encoding?: string): unknown {
  const decode = textDecoder(encoding);
  const count = Math.ceil(bytes.length / size);
  const pieces = Array.from({ length: count }, (_, index) => bytes.subarray(index * size, (index + 1) * size));
  const read = [...pieces, undefined].map((piece) => decode(piece));
  return read.find((one) => typeof one !== "string") ?? read.map(String).join("");
}

test("a text in an encoding that is stated is read by it, whole or in pieces, and refused where it is in another", () => {
  const text = Buffer.from("Zoë", "latin1");
  expect([decodeText(text, "windows-1252"), inPieces(text, 1, "windows-1252")]).toEqual(["Zoë", "Zoë"]);
  const reason =
    "it is not text in windows-1253, as its mapping says: state the encoding that it is in, or save it in UTF-8";
  const cut = Buffer.from([0x61, 0xff]);
  expect([decodeText(cut, "windows-1253"), inPieces(cut, 1, "windows-1253")]).toEqual([
    { reason, line: null },
    { reason, line: null },
  ]);
});

test.each([
  ["latin-1", Buffer.from("a\nb\nCafé,1", "latin1"), 3, /^it is not text in UTF-8: byte 7 is part of no character/u],
  ["a character that is cut", Buffer.from("aé").subarray(0, 2), 1, /byte 1 /u],
  ["a surrogate in UTF-8", Buffer.from([0x61, 0x0a, 0xed, 0xa0, 0x80]), 2, /byte 2 /u],
  ["UTF-16 that is cut", utf16("ab").subarray(0, 5), null, /not whole text in UTF-16LE/u],
  ["UTF-16 without a byte order mark", utf16("ab").subarray(2), null, /UTF-16 without a byte order mark does: UTF-8/u],
  ["UTF-32", Buffer.from([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0]), null, /UTF-32/u],
])("%s is refused, with what would be taken", (_, bytes, line, reason) => {
  expect(decodeText(bytes)).toEqual({ line, reason: expect.stringMatching(reason) as string });
  expect(inPieces(bytes, 2)).toMatchObject({ reason: expect.stringMatching(reason) as string });
});

/** Where a decoder that is given one byte more each time first refuses a beginning, the character that it was in begins. */
function naiveOffset(bytes: Uint8Array): number {
  for (let begin = 0; begin < bytes.length;) {
    const length = [1, 2, 3, 4].find((count) => isText(bytes.subarray(begin, begin + count)));
    if (length === undefined || begin + length > bytes.length) return begin;
    begin += length;
  }
  return bytes.length;
}

function isText(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

const pieces = fc.array(
  fc.oneof(
    fc.string({ unit: "binary", maxLength: 5 }).map((text) => Buffer.from(text)),
    fc.uint8Array({ maxLength: 3 }).map((bytes) => Buffer.from(bytes)),
  ),
  { maxLength: 6 },
);

test("the byte that is told is the first that is part of no character, read whole or in pieces", () => {
  fc.assert(
    fc.property(pieces, (others) => {
      // What a text begins with may be a mark of UTF-16, or zeros.
      const parts = [Buffer.from("text"), ...others];
      const bytes = Buffer.concat(parts);
      const offset = naiveOffset(bytes);
      expect(faultOffset(bytes)).toBe(offset);
      const decode = textDecoder();
      const read = [...parts, undefined].map((piece) => decode(piece));
      const fault = read.find((one) => typeof one !== "string");
      if (offset === bytes.length) expect(read.map(String).join("")).toBe(bytes.toString("utf8"));
      else expect(fault).toMatchObject({ reason: expect.stringContaining(`byte ${offset} `) as string });
    }),
    { numRuns: 1000 },
  );
});
