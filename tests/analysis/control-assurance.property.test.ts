import fc from "fast-check";
import { expect, test } from "vitest";
import { assuranceLevels, isAtLeast } from "../../src/analysis/assurance-state.ts";
import { controlAssurance } from "../../src/analysis/control-assurance.ts";
import { draw } from "../support/draw.ts";

const numRuns = Number(process.env["PROPERTY_RUNS"] ?? 300);
const day = fc.constantFrom("2026-01-01T00:00:00Z", "2026-03-01T00:00:00Z", "2026-05-20T00:00:00Z");
const anyPiece = fc.record({
  evidenceKind: fc.constantFrom(
    "ATTESTATION",
    "DOCUMENT",
    "CERTIFICATE",
    "CONFIGURATION",
    "LOG",
    "TEST",
    "AUDIT_REPORT",
  ),
  result: fc.constantFrom("PASS", "PASS", "FAIL", "INCONCLUSIVE"),
  independence: fc.constantFrom("SELF", "COUNTERPARTY", "THIRD_PARTY", "REGULATOR"),
  collectedAt: day,
  validUntil: fc.constantFrom(undefined, "2026-04-01T00:00:00Z", "2027-01-01T00:00:00Z"),
});
type Piece = typeof anyPiece extends fc.Arbitrary<infer Each> ? Each : never;

function assuranceOf(pieces: readonly Piece[], releaseStage: string) {
  const lines = pieces.flatMap((piece, index) => {
    const facts = Object.entries(piece).flatMap(([name, value]) =>
      value === undefined ? [] : [`${name}: "${value}"`],
    );
    return [`evidence:${index} {${facts.join(", ")}}`, `evidence:${index} -SUPPORTS-> control:c`];
  });
  const estate = draw([`control:c {releaseStage: ${releaseStage}}`, ...lines].join("\n"));
  return controlAssurance(estate, estate.find("control:c"));
}

test("one more piece that passed never weakens what a control counts as, but where it takes the place of what is STALE", () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(
      fc.array(anyPiece, { maxLength: 4 }),
      anyPiece,
      fc.constantFrom("GENERAL_AVAILABILITY", "BETA"),
      (pieces, more, stage) => {
        const before = assuranceOf(pieces, stage);
        const after = assuranceOf([...pieces, { ...more, result: "PASS" }], stage);
        seen.add(before.state);
        if (before.counts === undefined) return;
        expect(after.state).not.toBe("FAILED");
        // What counts now stands before what counted once, however much it was worth.
        if (before.state === "STALE" && after.state !== "STALE") return;
        expect(after.counts !== undefined && isAtLeast(after.counts, before.counts)).toBe(true);
      },
    ),
    { numRuns },
  );
  for (const state of [...assuranceLevels, "STALE", "FAILED"]) expect(seen).toContain(state);
});
