import fc from "fast-check";
import { expect, test } from "vitest";
import { noAssumptions, type AssumedRelation, type Assumptions } from "../../src/projection/assumptions.ts";
import { Projection } from "../../src/projection/projection.ts";
import type { Moment } from "../../src/store/moment.ts";
import { openSqliteStore } from "../../src/store/sqlite/open.ts";
import { reachWatch } from "../../src/watches/reach-watch.ts";
import { type Batch, batch, beginning, instants, moments, write } from "../projection/story.ts";
import { finish } from "../support/ask-blast-radius.ts";
import { HandClock } from "../support/hand-clock.ts";

const numRuns = Number(process.env["PROPERTY_RUNS"] ?? 25);

const facts: Readonly<Record<string, object>> = {
  "control:c1": { effect: "PREVENT", status: "IMPLEMENTED", controlKind: "DUAL_CONTROL" },
  "evidence:e1": {
    ...{ evidenceKind: "TEST", result: "PASS", independence: "SELF" },
    ...{ collectedAt: "2024-01-01T00:00:00Z", validUntil: "2025-04-01T00:00:00Z" },
  },
};

/** All that a control rests on: who decides for it, who is behind its evidence. What informs them lets harm decide. */
const props = [
  { type: "OPERATES", from: "team:t1", to: "control:c1" },
  { type: "MEMBER_OF", from: "person:p1", to: "team:t1" },
  { type: "LEADS", from: "person:p2", to: "team:t1" },
  { type: "PROVIDES", from: "vendor:v1", to: "control:c1" },
  { type: "PRODUCED", from: "vendor:v1", to: "evidence:e1" },
  { type: "SUPPORTS", from: "evidence:e1", to: "control:c1" },
  { type: "INFORMS", from: "agent:a1", to: "person:p1" },
  { type: "INFORMS", from: "agent:a1", to: "person:p2" },
] as const;
type Prop = (typeof props)[number];
const idOf = ({ type, from, to }: { readonly type: string; readonly from: string; readonly to: string }): string =>
  `${type}:${from}:${to}`;
const propIds = props.map(idOf);
/** With an operator of its own the control would rest less on its team. */
const replaced = new Set([...propIds, "OPERATES:person:p1:control:c1"]);

/** What comes before a story: all that the others begin with, and most of the props; no vendor vouches for its own control yet. */
const opening = fc
  .subarray(
    props.filter(({ type }) => type !== "PRODUCED"),
    { minLength: props.length - 4 },
  )
  .map((some): Batch => ({
    ...beginning,
    entities: beginning.entities.map((each) => ({ ...each, ...facts[each.id] })),
    relations: [...beginning.relations.filter((each) => !replaced.has(idOf(each))), ...some],
  }));

const instant = fc.constantFrom(...instants);
const interval = fc.constantFrom(
  {},
  ...instants.flatMap((validFrom, place) => [
    { validFrom },
    ...instants.slice(place + 1).map((validTo) => ({ validFrom, validTo })),
  ]),
);
const nothing: Batch = { ...beginning, entities: [], relations: [] };
const put = fc
  .tuple(fc.constantFrom(...props), interval)
  .map(([each, holds]: readonly [Prop, object]): Batch => ({ ...nothing, relations: [{ ...each, ...holds }] }));
const end = fc.constantFrom(...propIds).map((id): Batch => ({ ...nothing, endRelations: [id] }));
const staged = fc
  .tuple(
    fc.oneof(
      fc.record({
        ...{ list: fc.constant("evidence" as const), id: fc.constant("evidence:e1"), collectedAt: instant },
        ...{
          validUntil: fc.constantFrom("2025-04-01T00:00:00Z", null),
          result: fc.constantFrom("PASS", "PASS", "FAIL"),
        },
      }),
      fc.record({
        ...{ list: fc.constant("people" as const), id: fc.constantFrom("person:p1", "person:p2") },
        ...{ active: fc.boolean() },
      }),
      fc.record({
        ...{ list: fc.constant("controls" as const), id: fc.constant("control:c1") },
        ...{ status: fc.constantFrom("IMPLEMENTED", "PLANNED") },
        ...{ controlKind: fc.constantFrom("HUMAN_APPROVAL", "DUAL_CONTROL", "GATEWAY") },
      }),
      fc.constantFrom<Batch["entities"][number]>(
        { list: "teams", id: "team:t1" },
        { list: "vendors", id: "vendor:v1" },
        { list: "identities", id: "identity:i1" },
      ),
    ),
    interval,
  )
  .map(([entity, holds]): Batch => ({ ...nothing, entities: [{ ...entity, ...holds }] }));
/** A long tale, or one thing that matters. */
const chapter = fc
  .oneof({ weight: 1, arbitrary: batch }, { weight: 4, arbitrary: fc.oneof(put, end, staged) })
  .chain((made) => instant.map((effectiveAt): Batch => ({ ...made, effectiveAt })));

const day = fc.constantFrom(...moments.slice(1, -1).map((each) => new Date(each).toISOString()));
const source = fc.constantFrom("beginning", "beginning", "scan");
const told = fc.record({ batch: chapter, source, day });
const flips = [...instants, "2025-04-01T00:00:00Z"]
  .map((each) => Date.parse(each))
  .flatMap((each) => [each, each + 1])
  .toSorted((left, right) => left - right);

const assumedGuard: AssumedRelation = {
  ...{ id: "assumed", type: "GUARDS", from: "control:c1", to: "agent:a2", properties: { side: "IN" } },
  ...{ validFrom: Date.parse("2024-07-01T00:00:00Z"), validTo: Infinity },
};
const without = (...entities: readonly string[]): Assumptions => ({ ...noAssumptions, withoutEntities: entities });
/** Some touch what controls rest on, some only what they guard. */
const views: readonly Assumptions[] = [
  noAssumptions,
  without("identity:i1"),
  without("person:p2"),
  without("team:t1"),
  without("vendor:v1"),
  without("evidence:e1", "agent:a2"),
  { ...noAssumptions, withoutRelations: ["SUPPORTS:evidence:e1:control:c1"] },
  { ...noAssumptions, withoutRelations: ["CAN_ACCESS:identity:i1:resource:r1"] },
  { ...noAssumptions, withRelations: [assumedGuard] },
];

const questions = [
  reachWatch(["plugin:x1"], "COMPROMISE"),
  reachWatch(["resource:r1"], "INJECTION"),
  reachWatch(["identity:i1"], "DISCLOSURE"),
];
const keysAt = (projection: Projection, moment: Moment, view: Assumptions): readonly string[] =>
  questions.map((question) => finish(question.ask(projection.at(moment, view), () => false)).key);

test("a graph that was asked again and again as it changed and time went on answers as one that was just opened", async () => {
  await fc.assert(
    fc.asyncProperty(
      opening,
      fc.boolean(),
      fc.array(told, { minLength: 1, maxLength: 5 }),
      async (opened, isAskedAtOnce, story) => {
        const clock = new HandClock("2023-12-01T00:00:00Z");
        const store = await openSqliteStore({ path: ":memory:", clock: clock.now });
        await write(store, opened);
        const projection = await Projection.open(store);
        const compare = async (moment: Moment, view = noAssumptions): Promise<void> => {
          const fresh = await Projection.open(store);
          expect([moment, view, ...keysAt(projection, moment, view)]).toEqual([
            ...[moment, view],
            ...keysAt(fresh, moment, view),
          ]);
        };
        if (isAskedAtOnce) await compare({ version: 1, at: clock.now() });
        for (const { day: at, source: said, batch: made } of story.toSorted((one, other) =>
          one.day < other.day ? -1 : 1,
        )) {
          clock.set(at);
          await write(store, { ...made, source: said });
          await projection.current();
          const { version, recordedAt } = projection.graph;
          const since = recordedAt[version] ?? 0;
          // Not in the order of time, for people look back.
          const ahead = flips.filter((flip) => flip > since);
          for (const instant of [since, ...ahead.toReversed(), since]) await compare({ version, at: instant });
          for (const [place, view] of [...views, noAssumptions].entries()) {
            await compare({ version, at: ahead[place % ahead.length] ?? since }, view);
          }
          // What was known before the last write, of today and of a day before it.
          for (const instant of [since, flips[0] ?? 0]) await compare({ version: version - 1, at: instant });
        }
        await store.close();
      },
    ),
    { numRuns },
  );
}, 120_000);
