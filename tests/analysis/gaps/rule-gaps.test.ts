import fc from "fast-check";
import { expect, test } from "vitest";
import { gapEnds, oneGap } from "../../../src/analysis/gaps/gap-ends.ts";
import { GapOrder } from "../../../src/analysis/gaps/gap-order.ts";
import { gapRules } from "../../../src/analysis/gaps/gap-rules.ts";
import type { GapRule } from "../../../src/analysis/gaps/gap-rule.ts";
import { firstId, keysOf, type GapsAtSubject } from "../../../src/analysis/gaps/gaps-at-subject.ts";
import { RuleGaps } from "../../../src/analysis/gaps/rule-gaps.ts";
import { compareIds } from "../../../src/ontology/compare-ids.ts";
import { finish } from "../../support/ask-blast-radius.ts";
import { draw } from "../../support/draw.ts";

const name = fc.string({ unit: fc.constantFrom("a", "b", ":", "-", "\u{ff5e}", "\u{1f600}"), maxLength: 4 });
const aparts = fc.uniqueArray(fc.array(name, { maxLength: 2 }), {
  minLength: 1,
  maxLength: 5,
  selector: (parts) => parts.map((part) => `:${part}`).join(""),
});

test("gaps are told by id from any id on, though the id of one subject begins with that of another", () => {
  const subjects = fc.uniqueArray(fc.tuple(name, aparts), { maxLength: 8, selector: ([subject]) => subject });
  let interleaved = 0;
  fc.assert(
    fc.property(subjects, fc.nat(40), fc.nat(6), (found, skipped, count) => {
      const lists = found
        .map(([subject, parts], place): GapsAtSubject => ({
          subject: place,
          place: `R:${subject}`,
          ends: gapEnds(parts),
        }))
        .sort((left, right) => compareIds(firstId(left), firstId(right)));
      const order = finish(GapOrder.of(lists));
      const expected = found
        .flatMap(([subject, parts], place) =>
          parts.map((apart) => ({ id: [`R:${subject}`, ...apart].join(":"), subject: place })),
        )
        .sort((left, right) => compareIds(left.id, right.id) || left.subject - right.subject);
      const ids = expected.map(({ id }) => id);
      expect(order.first(Infinity).map(({ id }) => id)).toEqual(ids);
      expect(order.first(count).map(({ id }) => id)).toEqual(ids.slice(0, count));
      const last = ids[skipped % Math.max(1, ids.length)] ?? "R:";
      const behind = ids.filter((id) => compareIds(id, last) > 0);
      expect(order.first(count, last).map(({ id }) => id)).toEqual(behind.slice(0, count));
      if (lists.flatMap(keysOf).some(({ id }, place) => id !== ids[place])) interleaved += 1;
    }),
    { numRuns: 2000 },
  );
  expect(interleaved).toBeGreaterThan(0);
});

const estate = draw("agent:c -DELEGATES_TO-> agent:b\nagent:b -DELEGATES_TO-> agent:a");
const ofAgents = gapRules.find(({ rule }) => rule === "UNOBSERVED_AGENT") as GapRule;
const [a, b, c] = ["agent:a", "agent:b", "agent:c"].map((id) => ({
  id: `UNOBSERVED_AGENT:${id}`,
  subject: estate.find(id),
}));
const everything = Infinity;

test("what is found while gaps are put in order is neither lost nor told twice", () => {
  const gaps = RuleGaps.unknown(ofAgents, estate);
  gaps.take(oneGap, estate);
  gaps.take(oneGap, estate);
  const [first, other, known] = [gaps.inOrder(), gaps.inOrder(), gaps.known()];
  first.next();
  other.next();
  known.next();
  gaps.take(oneGap, estate);
  expect(finish(first).first(everything)).toEqual([b, c]);
  expect(finish(other).first(everything)).toEqual([b, c]);
  expect([...known]).toEqual([b]);
  expect(finish(gaps.inOrder()).first(everything)).toEqual([a, b, c]);
  expect([...gaps.known()]).toEqual([a, b, c]);
  expect(gaps.size).toBe(3);
});

test("what is found at a subject that has to be looked at again is forgotten, in order or not", () => {
  if (b === undefined) throw new Error("three agents are drawn");
  const gaps = RuleGaps.unknown(ofAgents, estate);
  gaps.take(oneGap, estate);
  gaps.take(oneGap, estate);
  const before = gaps.movedOn([b.subject], estate);
  expect([...before.known()]).toEqual([c]);
  expect([before.size, before.pending]).toEqual([1, 2]);
  expect(finish(gaps.inOrder()).first(everything)).toEqual([b, c]);
  gaps.take(oneGap, estate);
  const after = gaps.movedOn([b.subject], estate);
  expect([...after.known()]).toEqual([c, a]);
  expect(finish(after.inOrder()).first(everything)).toEqual([a, c]);
  expect([...after.known()]).toEqual([a, c]);
});
