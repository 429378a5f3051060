const shape = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,3}))?$/u;

/** Digits of a decimal written out, before and after the point together. */
export const decimalDigitsMax = 40;

/**
 * The canonical plain text of a finite decimal ("100.50" is "100.5", "1e3" is "1000", "-0" is "0"), or undefined where
 * it is none or needs more than 40 digits. A number is taken as JavaScript prints it. Never throws.
 */
export function parseDecimal(value: string | number): string | undefined {
  const parts = shape.exec(String(value));
  if (parts === null || String(value).length > 2 * decimalDigitsMax) return undefined;
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = parts;
  const point = whole.length + Number(exponent);
  const digits = whole + fraction;
  const padded = point > digits.length ? digits.padEnd(point, "0") : "0".repeat(Math.max(0, 1 - point)) + digits;
  const at = Math.max(1, point);
  const left = padded.slice(0, at).replace(/^0+(?=\d)/u, "");
  const right = padded.slice(at).replace(/0+$/u, "");
  if (left.length + right.length > decimalDigitsMax) return undefined;
  const plain = right === "" ? left : `${left}.${right}`;
  return plain === "0" ? "0" : sign + plain;
}

/**
 * A text that sorts, unit by unit, as the canonical decimal does as a number: the sign, the count of whole digits, the
 * digits. Those of a negative one are taken from 9 and closed by a character above all digits, so that more is less.
 */
export function decimalSortKey(canonical: string): string {
  const negative = canonical.startsWith("-");
  const [whole = "", fraction = ""] = canonical.slice(negative ? 1 : 0).split(".");
  const magnitude = String(whole.length).padStart(2, "0") + whole + fraction;
  return negative ? `0${magnitude.replace(/\d/gu, (digit) => String(9 - Number(digit)))}~` : `1${magnitude}`;
}

/** Orders two canonical decimals as numbers: negative, 0 or positive. */
export function compareDecimals(left: string, right: string): number {
  const [leftKey, rightKey] = [decimalSortKey(left), decimalSortKey(right)];
  if (leftKey === rightKey) return 0;
  return leftKey < rightKey ? -1 : 1;
}
