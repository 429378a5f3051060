import type { Path } from "../changes/path.ts";
import { problem, type Problem } from "../changes/problem.ts";

/** Of so many digits a number is always kept as it was written. Source: IEEE 754, binary64. */
const digitsAlwaysKept = 15;
/** `toPrecision` writes no more. */
const digitsMax = 100;
/** A number that is written longer has more digits than that, or more zeros than anybody means. */
const charactersMax = 400;

/**
 * Whether a number in decimal digits, as JSON writes it, is what was written once it is held as a double: written out again to as many
 * digits, it has the same. 9007199254740993 is not, nor is 1e400. Never throws.
 */
export function keepsItsDigits(written: string): boolean {
  if (written.length <= digitsAlwaysKept && !/e/iu.test(written)) return true;
  if (written.length > charactersMax) return false;
  const digits = digitsOf(written);
  if (digits === "") return true;
  if (digits.length > digitsMax) return false;
  const value = Number(written);
  // Of two that are as near, as 0.2 and 0.3 are to 0.25, the two ways to write a double may take either.
  const writtenAgain = [String(value), value.toPrecision(digits.length)];
  return Number.isFinite(value) && writtenAgain.some((again) => digitsOf(again) === digits);
}

/** The digits that count: without those of the exponent, and without zeros before and behind them. */
function digitsOf(written: string): string {
  const [mantissa = ""] = written.split(/e/iu);
  return mantissa.replace(/\D/gu, "").replace(/^0+/u, "").replace(/0+$/u, "");
}

/** Tells of a number that would lose digits. It is not quoted: nothing here knows yet what a secret is. */
export function losesDigits(path: Path | null): Problem {
  const accepted = "its digits in quotes, as a text, or a number that keeps them, as any of 15 digits does";
  return problem("INVALID_VALUE", path, { found: "A number of which digits would be lost", accepted });
}
