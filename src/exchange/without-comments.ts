import { createScanner } from "jsonc-parser";

/** Its `enum SyntaxKind`, which is a const one and cannot be imported where types are only stripped. */
const kinds = {
  closeBrace: 2,
  closeBracket: 4,
  comma: 5,
  lineComment: 12,
  blockComment: 13,
  lineBreak: 14,
  blank: 15,
  unknown: 16,
  end: 17,
};

/**
 * The text without comments and without commas before a closing bracket, as editors write JSON: spaces stand in their place,
 * so that all else stays where it was. Undefined where that changes nothing, or what remains is no JSON. Never throws.
 */
export function withoutComments(text: string): string | undefined {
  const scanner = createScanner(text, false);
  const blanks: (readonly [from: number, length: number])[] = [];
  let comma = -1;
  for (let kind: number = scanner.scan(); kind !== kinds.end; kind = scanner.scan()) {
    const fault: number = scanner.getTokenError();
    if (fault !== 0 || kind === kinds.unknown) return undefined;
    if (isComment(kind)) blanks.push([scanner.getTokenOffset(), scanner.getTokenLength()]);
    else if (isBlank(kind)) continue;
    else {
      if (comma !== -1 && isClosing(kind)) blanks.push([comma, 1]);
      comma = kind === kinds.comma ? scanner.getTokenOffset() : -1;
    }
  }
  return blanks.length === 0 ? undefined : blanked(text, blanks);
}

function isComment(kind: number): boolean {
  return kind === kinds.lineComment || kind === kinds.blockComment;
}

function isBlank(kind: number): boolean {
  return kind === kinds.lineBreak || kind === kinds.blank;
}

function isClosing(kind: number): boolean {
  return kind === kinds.closeBrace || kind === kinds.closeBracket;
}

function blanked(text: string, blanks: readonly (readonly [from: number, length: number])[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const [offset, length] of blanks.toSorted(([left], [right]) => left - right)) {
    parts.push(text.slice(from, offset), text.slice(offset, offset + length).replace(/[^\r\n]/gu, " "));
    from = offset + length;
  }
  return [...parts, text.slice(from)].join("");
}
