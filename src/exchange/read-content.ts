import { problem, type Problem } from "../changes/problem.ts";
import { decodeText, type DecodingFault } from "./decode-text.ts";
import type { DocumentLimits } from "./document-limits.ts";

const base64 = /^[A-Za-z0-9+/\s]*={0,2}\s*$/u;

/** A document as it arrived: text, or bytes that may be text. */
export type Content = string | Uint8Array;

/** What a caller sent, its size counted before anything is made of it; a problem where it is too large or no Base64. Never throws. */
export function readContent(
  content: Content,
  encoding: "TEXT" | "BASE64",
  { bytes: { max, setting } }: DocumentLimits,
): Content | Problem {
  const isBase64 = typeof content === "string" && encoding === "BASE64";
  const bytes =
    typeof content !== "string"
      ? content.length
      : isBase64
        ? Math.floor((content.length * 3) / 4)
        : Buffer.byteLength(content);
  if (bytes > max) {
    const what = `The document has ${bytes} bytes`;
    return problem("LIMIT_EXCEEDED", null, { what, max: `${max} bytes`, setting });
  }
  if (!isBase64) return content;
  if (!base64.test(content)) return problem("UNREADABLE_DOCUMENT", null, { reason: "it is not base64" });
  return Buffer.from(content, "base64");
}

/**
 * The text of a document without its byte order mark; a problem, with its line, where it is none. `encoding` is that of bytes, a label of
 * `TextDecoder`; left out, UTF-8 or what a byte order mark says. Never throws.
 */
export function textOfContent(content: Content, encoding?: string): string | Problem {
  const text = typeof content === "string" ? wellFormed(content) : decodeText(content, encoding);
  if (typeof text !== "string") {
    return { ...problem("UNREADABLE_DOCUMENT", null, { reason: text.reason }), line: text.line };
  }
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
}

/** A string may hold halves of characters, which no text in UTF-8 can. */
function wellFormed(text: string): string | DecodingFault {
  if (text.isWellFormed()) return text;
  const whole = text.toWellFormed();
  let index = 0;
  while (text[index] === whole[index]) index += 1;
  const reason = `it holds half a character (a lone surrogate) at character ${index}`;
  return { reason, line: text.slice(0, index).split("\n").length };
}

/** Whether the bytes are those of a zip, as workbooks are. A text that begins so was one before something took it for text. */
export function isZip(content: Content): boolean {
  const start = typeof content === "string" ? content.slice(0, 4) : String.fromCharCode(...content.subarray(0, 4));
  return start === "PK\u0003\u0004";
}
