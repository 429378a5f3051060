import fc from "fast-check";
import { expect, test } from "vitest";
import { effectiveRows } from "../../src/changes/effective-rows.ts";
import { rowAt } from "../../src/changes/row-at.ts";
import { retell } from "../../src/exchange/out/estate/retell.ts";
import type { Write } from "../../src/store/write.ts";
import { factsAtEachInstant } from "../changes/naive-oracle.ts";
import { instants, writeOf, writeStory } from "../changes/write-story.ts";

/** The writes of a graph that was told nothing but what is retold. */
function retold(writes: readonly Write[], at: number, required: readonly string[] = []): readonly Write[] {
  return retell(writes, at, required).map((telling, index) => writeOf({ ...telling, deed: "PUT" }, index + 1));
}

/** Since when what exists at `at` has existed; null where nothing does. */
function existsSince(writes: readonly Write[], at: number): number | null {
  const rows = effectiveRows(writes);
  const holding = rowAt(rows, at);
  if (holding === undefined) return null;
  let since = holding.validFrom;
  for (const { validFrom, validTo } of rows.toReversed()) if (validTo === since) since = validFrom;
  return since;
}

test("from the moment of the export on, what is retold says at every instant what was said, by whom and how surely", () => {
  fc.assert(
    fc.property(writeStory, fc.nat(instants - 1), fc.subarray(["name", "description"]), (writes, at, required) => {
      const facts = factsAtEachInstant(writes).slice(at);
      expect(factsAtEachInstant(retold(writes, at, required)).slice(at)).toEqual(facts);
    }),
    { numRuns: 5000 },
  );
});

test("what exists at the moment of the export is retold to exist since when it did", () => {
  fc.assert(
    fc.property(writeStory, fc.nat(instants - 1), (writes, at) => {
      expect(existsSince(retold(writes, at), at)).toBe(existsSince(writes, at));
    }),
    { numRuns: 2000 },
  );
});

test("of the past nothing is retold that was not so", () => {
  fc.assert(
    fc.property(writeStory, fc.nat(instants - 1), (writes, at) => {
      const before = factsAtEachInstant(writes).slice(0, at);
      for (const [instant, facts] of factsAtEachInstant(retold(writes, at)).slice(0, at).entries()) {
        if (facts === null) continue;
        expect(before[instant]).not.toBeNull();
        expect(before[instant]?.sources).toEqual(expect.arrayContaining([...facts.sources]));
      }
    }),
    { numRuns: 2000 },
  );
});

test("what a subject must have is told before anything that would stand without it, also where another source says it later", () => {
  const story = [
    writeOf({ source: "hr", fields: { name: "Ada", description: "short" } }, 1),
    writeOf({ source: "scanner", fields: { tags: ["a"] } }, 2),
    writeOf({ source: "hr", fields: { name: "Bob" } }, 3),
  ];
  const again = retold(story, 5, ["name"]);
  expect(factsAtEachInstant(again)).toEqual(factsAtEachInstant(story));
  for (let count = 1; count <= again.length; count += 1) {
    for (const { facts } of effectiveRows(again.slice(0, count))) expect(facts.properties["name"]).toBe("Bob");
  }
});

test("what a source said for good, and not in between, is retold for the time after as well", () => {
  const story = [
    writeOf({ fields: {}, validFrom: 0, validTo: 6 }, 1),
    writeOf({ fields: {}, validFrom: 7 }, 2),
    writeOf({ fields: { name: "Ada" }, validFrom: 0 }, 3),
    writeOf({ fields: {}, validFrom: 6 }, 4),
  ];
  expect(factsAtEachInstant(story)[7]?.properties).toEqual({ name: "Ada" });
  expect(factsAtEachInstant(retold(story, 0))).toEqual(factsAtEachInstant(story));
});

test("a subject that was written once is retold by one item, and one that ended by none", () => {
  const write = writeOf({ fields: { name: "Ada", description: null }, validFrom: 3 }, 7);
  expect(retell([write], 5, [])).toEqual([{ source: "hr", certainty: "A", validFrom: 3, fields: { name: "Ada" } }]);
  expect(retell([{ ...write, validTo: 5 }], 5, [])).toEqual([]);
  expect(retell([write, writeOf({ deed: "END", validFrom: 5 }, 8)], 5, [])).toEqual([]);
});

test("a hundred updates of one property are retold as the one that stands, since when it stands", () => {
  const first = writeOf({ fields: { name: "Ada", description: "0" } }, 1);
  const updates = Array.from({ length: 100 }, (_, index) =>
    writeOf({ fields: { description: String(index + 1) }, validFrom: index + 1 }, index + 2),
  );
  expect(retell([first, ...updates], 1000, [])).toEqual([
    { source: "hr", certainty: "A", validFrom: 0, fields: { name: "Ada" } },
    { source: "hr", certainty: "A", validFrom: 100, fields: { description: "100" } },
  ]);
});
