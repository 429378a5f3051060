/**
 * A text that every comparison of Neo4j sorts by code point. It compares strings from a parameter by UTF-16 unit, and so puts an
 * emoji before U+FF5E; here a code point above U+FFFF is U+FFFF and two units below the surrogates, in its order. Never throws.
 */
export function textOrder(text: string): string {
  return isOrdered(text) ? text : text.replaceAll(/[\u{10000}-\u{10FFFF}\uFFFF]/gu, escaped);
}

/** Whether a text is its own `textOrder`. */
export function isOrdered(text: string): boolean {
  return !/[\ud800-\udfff\uffff]/u.test(text) && !/[\u{10000}-\u{10FFFF}]/u.test(text);
}

/** Above every unit that stands for itself; ten bits of the code point each. */
const [mark, low, high] = [0xffff, 0x4000, 10];

function escaped(character: string): string {
  const above = (character.codePointAt(0) ?? 0) - 0x10000;
  if (above < 0) return String.fromCharCode(mark, 1);
  return String.fromCharCode(mark, low + (above >> high), low + (above & 0x3ff));
}
