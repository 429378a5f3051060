import fc from "fast-check";
import { expect, test } from "vitest";
import { joinedGaps, type GapKey } from "../../../src/analysis/gaps/gap-key.ts";
import { gapRules } from "../../../src/analysis/gaps/gap-rules.ts";
import type { GapRule } from "../../../src/analysis/gaps/gap-rule.ts";
import { RuleGaps } from "../../../src/analysis/gaps/rule-gaps.ts";
import { compareIds } from "../../../src/ontology/compare-ids.ts";
import { finish } from "../../support/ask-blast-radius.ts";
import { draw } from "../../support/draw.ts";

const name = fc.string({ unit: fc.constantFrom("a", "b", ":", "-", "\u{ff5e}", "\u{1f600}"), maxLength: 4 });

test("gaps are joined by id, though the id of one subject begins with that of another", () => {
  const lists = fc
    .uniqueArray(name, { maxLength: 8 })
    .chain((subjects) =>
      fc.tuple(
        ...subjects.map((subject, place) =>
          fc
            .uniqueArray(name, { minLength: 1, maxLength: 5 })
            .map((parts) =>
              parts
                .map((part): GapKey => ({ id: `R:${subject}:${part}`, subject: place }))
                .sort((left, right) => compareIds(left.id, right.id)),
            ),
        ),
      ),
    );
  let interleaved = 0;
  fc.assert(
    fc.property(lists, (found) => {
      const ids = finish(joinedGaps(found)).map(({ id }) => id);
      const expected = found
        .flat()
        .map(({ id }) => id)
        .sort(compareIds);
      expect(ids).toEqual(expected);
      const inBlocks = found.toSorted((left, right) => compareIds(left[0]?.id ?? "", right[0]?.id ?? "")).flat();
      if (inBlocks.some(({ id }, place) => id !== expected[place])) interleaved += 1;
    }),
    { numRuns: 2000 },
  );
  expect(interleaved).toBeGreaterThan(0);
});

const estate = draw("agent:a -DELEGATES_TO-> agent:b\nagent:b -DELEGATES_TO-> agent:c");
const ofAgents = gapRules.find(({ rule }) => rule === "UNOBSERVED_AGENT") as GapRule;
const [a, b, c] = ["agent:a", "agent:b", "agent:c"].map((id) => ({ id: `R:${id}`, subject: estate.find(id) }));

test("what is found while gaps are put in order is neither lost nor told twice", () => {
  const gaps = RuleGaps.unknown(ofAgents, estate);
  if (a === undefined || b === undefined || c === undefined) throw new Error("three agents are drawn");
  gaps.take([c]);
  gaps.take([b]);
  const [first, other, known] = [gaps.inOrder(), gaps.inOrder(), gaps.known()];
  first.next();
  other.next();
  known.next();
  gaps.take([a]);
  expect(finish(first)).toEqual([b, c]);
  expect(finish(other)).toEqual([b, c]);
  expect([...known]).toEqual([b]);
  expect(finish(gaps.inOrder())).toEqual([a, b, c]);
  expect([...gaps.known()]).toEqual([a, b, c]);
  expect(gaps.size).toBe(3);
});

test("what is found at a subject that has to be looked at again is forgotten, in order or not", () => {
  const gaps = RuleGaps.unknown(ofAgents, estate);
  if (a === undefined || b === undefined || c === undefined) throw new Error("three agents are drawn");
  gaps.take([a]);
  gaps.take([b]);
  const before = gaps.movedOn([b.subject], estate);
  expect([...before.known()]).toEqual([a]);
  expect([before.size, before.pending]).toEqual([1, 2]);
  finish(gaps.inOrder());
  gaps.take([c]);
  expect([...gaps.movedOn([b.subject], estate).known()]).toEqual([a, c]);
});
