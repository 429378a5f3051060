import fc from "fast-check";
import { expect, test } from "vitest";
import { compareIds } from "../../src/ontology/compare-ids.ts";

const id = fc.string({
  unit: fc.constantFrom("a", "b", ":", "é", "\u{ff5e}", "\u{fffd}", "\u{1f600}", "\u{1f601}", "\u{10ffff}"),
  maxLength: 5,
});

/** UTF-8 was made so that its bytes sort as code points do. */
const byBytes = (left: string, right: string) => Buffer.compare(Buffer.from(left), Buffer.from(right));

test("ids compare by code point, as their UTF-8 bytes do", () => {
  fc.assert(
    fc.property(id, id, (left, right) => {
      expect(Math.sign(compareIds(left, right))).toBe(byBytes(left, right));
    }),
    { numRuns: 1_000 },
  );
});
