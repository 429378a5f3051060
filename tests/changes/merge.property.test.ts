import fc from "fast-check";
import { expect, test } from "vitest";
import { assertionsAt } from "../../src/changes/assertions-at.ts";
import { effectiveRows } from "../../src/changes/effective-rows.ts";
import { firstFacts } from "../../src/changes/first-facts.ts";
import { fold } from "../../src/changes/fold.ts";
import { rowAt } from "../../src/changes/row-at.ts";
import { sameTimeline } from "../../src/changes/same-timeline.ts";
import { factsAtEachInstant, saidAtEachInstant } from "./naive-oracle.ts";
import { instants, writeStory } from "./write-story.ts";

const everyInstant = Array.from({ length: instants }, (_, at) => at);

test("at every instant the effective row says what replaying the writes instant by instant says", () => {
  fc.assert(
    fc.property(writeStory, (writes) => {
      const rows = effectiveRows(writes);
      expect(everyInstant.map((at) => rowAt(rows, at)?.facts ?? null)).toEqual(factsAtEachInstant(writes));
    }),
    { numRuns: 2000 },
  );
});

test("rows are in order, never overlap, and never adjoin with equal facts", () => {
  fc.assert(
    fc.property(writeStory, (writes) => {
      const rows = effectiveRows(writes);
      for (const [index, row] of rows.entries()) {
        expect(row.validFrom).toBeLessThan(row.validTo);
        const next = rows[index + 1];
        if (next === undefined) continue;
        expect(row.validTo).toBeLessThanOrEqual(next.validFrom);
        if (row.validTo === next.validFrom) expect(row.facts).not.toEqual(next.facts);
      }
    }),
  );
});

test("two timelines are the same exactly when replaying finds the same values and certainties at every instant", () => {
  const plain = (writes: Parameters<typeof saidAtEachInstant>[0]): unknown =>
    saidAtEachInstant(writes).map(
      (cell) =>
        cell && [
          cell.presence.certainty,
          Object.entries(cell.by)
            .map(([name, by]) => JSON.stringify([name, by.certainty, by.fields[name]]))
            .sort(),
        ],
    );
  fc.assert(
    fc.property(writeStory, fc.nat(12), (writes, cut) => {
      const own = writes.map((write) => ({ ...write, source: "hr" }));
      const before = own.slice(0, cut);
      const isSame = JSON.stringify(plain(before)) === JSON.stringify(plain(own));
      expect(sameTimeline(fold(before), fold(own))).toBe(isSame);
    }),
    { numRuns: 1000 },
  );
});

test("repeating the last write of a source changes no value at any instant", () => {
  fc.assert(
    fc.property(writeStory, (writes) => {
      const own = writes.map((write) => ({ ...write, source: "hr" }));
      const last = own.at(-1);
      if (last === undefined) return;
      expect(sameTimeline(fold(own), fold([...own, { ...last, version: last.version + 1 }]))).toBe(true);
    }),
  );
});

test("sources that agree on nothing in time or certainty may write in any order", () => {
  fc.assert(
    fc.property(writeStory, (writes) => {
      const certaintyOf = { hr: "A", scanner: "B", register: "C" } as const;
      const apart = writes.map((write) => ({
        ...write,
        certainty: certaintyOf[write.source as keyof typeof certaintyOf],
      }));
      const grouped = apart
        .toSorted((one, other) => (one.source < other.source ? -1 : Number(one.source > other.source)))
        .map((write, index) => ({ ...write, version: index + 1 }));
      expect(effectiveRows(grouped)).toEqual(effectiveRows(apart));
    }),
  );
});

test("writing properties one by one says the same as writing them together", () => {
  fc.assert(
    fc.property(writeStory, (writes) => {
      const split = writes.flatMap((write) => {
        const parts = Object.entries(write.fields);
        return parts.length === 0 ? [write] : parts.map(([name, value]) => ({ ...write, fields: { [name]: value } }));
      });
      const renumbered = split.map((write, index) => ({ ...write, version: index + 1 }));
      expect(effectiveRows(renumbered)).toEqual(effectiveRows(writes));
    }),
  );
});

test("a single first write needs no fold to know what it makes", () => {
  fc.assert(
    fc.property(writeStory, (writes) => {
      const first = writes.find(({ deed }) => deed === "PUT");
      if (first !== undefined) expect(firstFacts(first)).toEqual(effectiveRows([first])[0]?.facts);
    }),
  );
});

test("the assertions at an instant are, per source and write, exactly the properties whose last writer it is", () => {
  fc.assert(
    fc.property(writeStory, fc.nat(instants - 1), (writes, at) => {
      const expected = [...new Set(writes.map(({ source }) => source))].sort().flatMap((source) => {
        const own = writes.filter((write) => write.source === source);
        const cell = saidAtEachInstant(own)[at] ?? null;
        if (cell === null) return [];
        return own.flatMap((write) => {
          const left = Object.entries(cell.by).filter(([, by]) => by === write);
          if (left.length === 0 && cell.presence !== write) return [];
          return [
            {
              source,
              recordedAt: write.recordedAt,
              properties: Object.fromEntries(left.map(([name]) => [name, write.fields[name]])),
            },
          ];
        });
      });
      const found = assertionsAt(writes, at);
      expect(found.map(({ source, recordedAt, properties }) => ({ source, recordedAt, properties }))).toEqual(expected);
      for (const { validFrom, validTo } of found) expect(validFrom <= at && at < validTo).toBe(true);
    }),
  );
});
