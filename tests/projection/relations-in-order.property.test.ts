import fc from "fast-check";
import { expect, test } from "vitest";
import { compareIds } from "../../src/ontology/compare-ids.ts";
import { relationsInOrder } from "../../src/projection/relations-in-order.ts";

const end = fc.string({ unit: fc.constantFrom("a", "b", ":", "-", "\u{ff5e}", "\u{1f600}"), maxLength: 3 });
const ends = fc.uniqueArray(
  fc.tuple(end, fc.oneof({ weight: 12, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: end })),
  {
    maxLength: 6,
    selector: ([other]) => other,
  },
);
const common = 1000;

test.each([["out"], ["into"]] as const)("relations that go %s are put in the order of their ids", (direction) => {
  let beginningAlike = 0;
  fc.assert(
    fc.property(ends, end, (found, shared) => {
      const idOf = (entity: number): string => (entity === common ? shared : (found[entity]?.[0] ?? ""));
      const [from, to] =
        direction === "out" ? [() => common, (row: number) => row] : [(row: number) => row, () => common];
      const idOfRelation = (row: number): string => found[row]?.[1] ?? `FEEDS:${idOf(from(row))}:${idOf(to(row))}`;
      const named = {
        ...{ idOf, fromOf: from, toOf: to, relationIdOf: idOfRelation },
        relationFactsOf: (row: number) => ({ id: found[row]?.[1] ?? null }),
      };
      const rows = [...found.keys()];
      const ordered = relationsInOrder(named, rows, "FEEDS", direction);
      expect(ordered.map(idOfRelation)).toEqual(rows.map(idOfRelation).sort(compareIds));
      const byEnd = rows.toSorted((left, right) => compareIds(idOf(left), idOf(right)));
      if (found.every(([, own]) => own === null) && byEnd.some((row, place) => row !== ordered[place]))
        beginningAlike += 1;
    }),
    { numRuns: 2000 },
  );
  if (direction === "into") expect(beginningAlike).toBeGreaterThan(0);
});
