import fc from "fast-check";
import { expect, test } from "vitest";
import { gaps } from "../../src/analysis/gaps.ts";
import { gapsAt } from "../../src/analysis/gaps/gap.ts";
import { gapRules } from "../../src/analysis/gaps/gap-rules.ts";
import { lookAtWaiting } from "../../src/analysis/gaps/look.ts";
import { RuleGaps } from "../../src/analysis/gaps/rule-gaps.ts";
import { type AssumedControls, Snapshot } from "../../src/analysis/gaps/snapshot.ts";
import type { Kind } from "../../src/ontology/kinds.ts";
import { analysisFields } from "../../src/projection/analysis-fields.ts";
import type { Assumptions } from "../../src/projection/assumptions.ts";
import { Estate } from "../../src/projection/estate.ts";
import { overlayOf } from "../../src/projection/overlay.ts";
import { anyStory, dayMilliseconds, idIn, type Story } from "../oracles/any-story.ts";
import { RecordingEstate } from "../oracles/recording-estate.ts";
import { ToldStory } from "../oracles/told-story.ts";
import { undeclaredReads } from "../oracles/undeclared-reads.ts";
import { finish } from "../support/ask-blast-radius.ts";
import { gapCatalogue } from "../support/gap-catalogue.ts";

const numRuns = Number(process.env["PROPERTY_RUNS"] ?? 50);
const timeout = 60_000 + 400 * numRuns;
const never = (): boolean => false;

/** By rule, all ids of a fresh look at everything. */
function looked(snapshot: Snapshot): Record<string, readonly string[]> {
  const rules = gapRules.map((rule) => RuleGaps.unknown(rule, snapshot.estate));
  finish(lookAtWaiting(snapshot, rules, { isOver: never, gapsMax: Infinity }));
  return idsOf(rules);
}

function idsOf(rules: readonly RuleGaps[]): Record<string, readonly string[]> {
  return Object.fromEntries(rules.map((each) => [each.rule.rule, idsInOrder(each)]));
}

function idsInOrder(gapsOfRule: RuleGaps): readonly string[] {
  return finish(gapsOfRule.inOrder())
    .first(Infinity)
    .map(({ id }) => id);
}

function snapshotOf({ graph, at }: ToldStory, assumptions?: Assumptions, controls?: AssumedControls): Snapshot {
  const moment = { version: graph.version, at };
  const overlay = assumptions === undefined ? undefined : overlayOf(graph, assumptions, moment);
  return new Snapshot(new Estate(graph, moment, overlay), gapCatalogue, controls);
}

test(
  "what is kept and looked at again after each change is what a fresh look at everything finds",
  () => {
    fc.assert(
      fc.property(anyStory(), (story) => {
        const told = new ToldStory(story);
        for (const step of [undefined, ...story.steps]) {
          if (step !== undefined) told.take(step);
          // Time goes on as well while nothing is written.
          for (const days of [0, 1, 33]) {
            told.at += days * dayMilliseconds;
            const kept = finish(gaps(snapshotOf(told), { rules: gapRules, isOver: never, gapsMax: Infinity }));
            expect(kept.isComplete).toBe(true);
            expect(idsOf(kept.rules)).toEqual(looked(snapshotOf(told)));
          }
        }
      }),
      { numRuns, endOnFailure: true },
    );
  },
  timeout,
);

/** Some of a story is taken away, and some relations come in their place. */
const assumed = fc.record({
  entities: fc.array(fc.nat(1000), { maxLength: 2 }),
  relations: fc.array(fc.nat(1000), { maxLength: 2 }),
  moved: fc.option(fc.tuple(fc.nat(1000), fc.nat(1000)), { nil: undefined }),
  holds: fc.option(fc.nat(1000), { nil: undefined }),
  fails: fc.option(fc.nat(1000), { nil: undefined }),
});

type Assumed = typeof assumed extends fc.Arbitrary<infer Value> ? Value : never;

function assumptionsOf(story: Story, told: ToldStory, some: Assumed): [Assumptions, AssumedControls] {
  const ids = story.kinds.map((_kind, entity) => idIn(story, entity));
  const controls = ids.filter((id) => id.startsWith("control:")).map((id) => told.graph.numbers.get(id) ?? -1);
  const of = <Each>(list: readonly Each[], place: number | undefined): Each[] =>
    place === undefined ? [] : list.slice(place % list.length, (place % list.length) + 1);
  const withoutRelations = some.relations.map((place) => told.relationId(place % story.ties.length));
  const [place = 0, other = 0] = some.moved ?? [];
  const [tie] = of(story.ties, place);
  const [to] = of(
    story.ties.filter(({ type }) => type === tie?.type),
    other,
  );
  const moves = some.moved !== undefined && tie !== undefined && to !== undefined;
  const withRelations = !moves
    ? []
    : [
        {
          id: other % 2 === 0 ? "assumed" : told.relationId(place % story.ties.length),
          type: tie.type,
          from: idIn(story, tie.from),
          to: idIn(story, to.to),
          validFrom: -Infinity,
          validTo: Infinity,
          properties: story.relations[place % story.ties.length] ?? {},
        },
      ];
  const controlsThatHold = of(controls, some.holds);
  return [
    {
      withoutEntities: some.entities.flatMap((entity) => of(ids, entity)),
      withoutRelations: withoutRelations.filter((id) => withRelations.every((each) => each.id !== id)),
      withRelations,
    },
    { controlsThatHold, controlsThatFail: of(controls, some.fails).filter((each) => !controlsThatHold.includes(each)) },
  ];
}

test(
  "under assumptions the gaps that they may move are those of a fresh look at what is assumed",
  () => {
    fc.assert(
      fc.property(
        anyStory({ ties: 70, steps: 1 }),
        fc.array(assumed, { minLength: 4, maxLength: 8 }),
        (story, whatIfs) => {
          const told = new ToldStory(story);
          for (const whatIf of whatIfs) {
            const [assumptions, controls] = assumptionsOf(story, told, whatIf);
            const found = finish(
              gaps(snapshotOf(told, assumptions, controls), {
                rules: gapRules,
                assumed: { of: snapshotOf(told), assumptions },
                isOver: never,
                gapsMax: Infinity,
              }),
            );
            expect(idsOf(found.rules)).toEqual(looked(snapshotOf(told, assumptions, controls)));
          }
        },
      ),
      { numRuns, endOnFailure: true },
    );
  },
  timeout,
);

test(
  "what a rule reads of the graph, it declares",
  () => {
    fc.assert(
      fc.property(anyStory({ ties: 90, steps: 1 }), (story) => {
        const told = new ToldStory(story);
        const { estate } = snapshotOf(told);
        for (const rule of gapRules) {
          for (const subject of rule.subjects.flatMap((kind) => [...estate.entities(kind)])) {
            const read = new RecordingEstate(told.graph, estate.moment);
            finish(gapsAt(new Snapshot(read, gapCatalogue), rule, subject));
            expect(undeclaredReads(estate, rule, subject, read), `${rule.rule} at ${estate.idOf(subject)}`).toEqual([]);
          }
        }
      }),
      { numRuns, endOnFailure: true },
    );
  },
  timeout,
);

test("a rule declares fields that are kept in memory, of kinds that have them", () => {
  const unkept = gapRules.flatMap(({ rule, reads: { fields } }) =>
    Object.entries(fields).flatMap(([kind, names]) =>
      names
        .filter((name) => ![...analysisFields[kind as Kind], "contested", "validFrom"].includes(name))
        .map((name) => `${rule}: ${kind}.${name}`),
    ),
  );
  expect(unkept).toEqual([]);
});
