import fc from "fast-check";
import { expect, test } from "vitest";
import { ChangeLog } from "../../src/changes/change-log.ts";
import { runAnalysis } from "../../src/graphql/run-analysis.ts";
import { Projection } from "../../src/projection/projection.ts";
import type { ChangeRecord } from "../../src/store/change-query.ts";
import { openSqliteStore } from "../../src/store/sqlite/open.ts";
import type { Store } from "../../src/store/store.ts";
import type { Moment } from "../../src/store/moment.ts";
import { ownershipWatch } from "../../src/watches/ownership-watch.ts";
import { reachWatch } from "../../src/watches/reach-watch.ts";
import type { WatchedQuestion } from "../../src/watches/watched-question.ts";
import { Watches } from "../../src/watches/watches.ts";
import { openTestStore } from "../store/open-test-store.ts";
import { type Batch, batch, beginning, idOf, instants, moments, write } from "../projection/story.ts";
import { HandClock } from "../support/hand-clock.ts";
import { propertySeed } from "../support/property-seed.ts";
import { finish } from "../support/ask-blast-radius.ts";

/** Few stories, and those the same in each run, on a database that takes a second for one; elsewhere many, by lot. */
const runs = (round = 0) =>
  process.env["STORE"] === "neo4j" ? { numRuns: 8, seed: 3 + round } : { numRuns: 40, seed: propertySeed() + round };
/** Some stories never do what a claim is about: more are told then, at most so many times. */
const roundsMax = 20;

const questions: Readonly<Record<string, () => WatchedQuestion>> = {
  "the chain of an agent": () => ownershipWatch("agent:a2"),
  "the chain of a resource": () => ownershipWatch("resource:r1", ["ACCOUNTABLE", "OPERATOR"]),
  "the chain of an outcome": () => ownershipWatch("outcome:u1", ["OUTCOME_OWNER"]),
  "a compromise": () => reachWatch(["plugin:x1"], "COMPROMISE"),
  "an outage": () => reachWatch(["vendor:v1", "resource:r1"], "OUTAGE"),
  "an injection": () => reachWatch(["resource:r1"], "INJECTION"),
};

const day = fc.constantFrom(...moments.slice(1, -1).map((each) => new Date(each).toISOString()));
/** Most is said by the one source that said everything at first, so that what it ends is gone. */
const source = fc.constantFrom("beginning", "beginning", "beginning", "scan");
const written = fc.record({ batch, source }).map((made): Batch => ({ ...made.batch, source: made.source }));
const story = fc.array(fc.record({ batch: written, day }), { minLength: 2, maxLength: 8 });
interface Told {
  readonly batch: Batch;
  readonly day: string;
}

const facts: Readonly<Record<string, object>> = {
  "control:c1": { effect: "PREVENT", status: "IMPLEMENTED", controlKind: "GATEWAY" },
  "evidence:e1": {
    ...{ evidenceKind: "TEST", result: "PASS", independence: "SELF" },
    ...{ collectedAt: "2024-01-01T00:00:00Z", validUntil: "2025-04-01T00:00:00Z" },
  },
};

/** All instants at which anything in a story may begin, end, be reached or have passed. */
const flips = [...instants, "2025-04-01T00:00:00Z"].map((each) => Date.parse(each)).flatMap((each) => [each, each + 1]);

interface Written extends AsyncDisposable {
  readonly store: Store;
  readonly projection: Projection;
  readonly clock: HandClock;
  /** By version, the batch that wrote it and when. */
  readonly accepted: ReadonlyMap<number, Told>;
}

/** Tells a story in the order of its days; the last thing that is written is nothing of note, after all its instants. */
async function tell(told: readonly Told[]): Promise<Written> {
  const clock = new HandClock("2023-12-01T00:00:00Z");
  const store = await openTestStore({ clock: clock.now });
  const accepted = new Map<number, Told>();
  const end = {
    batch: { ...nothing, entities: [{ list: "teams" as const, id: "team:end" }] },
    day: "2031-01-01T00:00:00Z",
  };
  const inOrder = told.toSorted((left, right) => (left.day < right.day ? -1 : 1));
  for (const each of [{ batch: guarded, day: "2023-12-01T00:00:00Z" }, ...inOrder, end]) {
    clock.set(each.day);
    const { version } = await write(store, each.batch);
    if (version !== undefined) accepted.set(version, each);
  }
  const projection = await Projection.open(store);
  return { store, projection, clock, accepted, [Symbol.asyncDispose]: () => store.close() };
}

/** What every story begins with, and a control that holds until its evidence is past its date. */
const guarded: Batch = {
  ...beginning,
  entities: beginning.entities.map((each) => ({ ...each, ...facts[each.id] })),
};

const nothing: Batch = {
  source: "end",
  certainty: "A",
  effectiveAt: "2031-01-01T00:00:00Z",
  entities: [],
  relations: [],
  endEntities: [],
  endRelations: [],
};

/** A source says again, without an end, what another had said ends: seen once by lot, and told to nobody. */
const endTakenBack: Told[] = [
  { batch: ofPlugin("beginning", { validTo: "2025-07-01T00:00:00Z" }), day: "2024-01-01T00:00:00.000Z" },
  { batch: ofPlugin("scan", {}), day: "2026-01-01T00:00:00.000Z" },
];

/** An agent is back just as the team that was named for it goes: seen once by lot, and told of the agent alone. */
const missedEachOther: Told[] = [
  { batch: put("agents", "agent:a2", { validTo: "2025-07-01T00:00:00Z" }), day: "2024-01-01T00:00:00.000Z" },
  {
    batch: {
      ...nothing,
      ...{ source: "beginning", effectiveAt: "2024-01-01T00:00:00Z" },
      entities: [
        { list: "teams", id: "team:t1", validFrom: "2024-01-01T00:00:00Z", validTo: "2026-01-01T00:00:00Z" },
        { list: "agents", id: "agent:a2", validTo: null },
      ],
    },
    day: "2026-01-01T00:00:00.000Z",
  },
];

function put(list: Batch["entities"][number]["list"], id: string, given: { readonly validTo?: string }): Batch {
  const effectiveAt = "2024-01-01T00:00:00Z";
  return { ...nothing, source: "beginning", effectiveAt, entities: [{ list, id, validFrom: effectiveAt, ...given }] };
}

/** An origin is back, and in the same breath somebody whom harm would have come to is inactive: seen once by lot, and told of the origin alone. */
const keptFromReach: Told[] = [
  {
    batch: {
      ...ofOrigin("beginning", { validTo: "2026-01-01T00:00:00Z" }, []),
      relations: [{ type: "OPERATES", from: "person:p1", to: "control:c1", validTo: "2026-01-01T00:00:00Z" }],
    },
    day: "2024-01-01T00:00:00.000Z",
  },
  {
    batch: ofOrigin("scan", {}, [{ list: "people", id: "person:p1", active: false }]),
    day: "2026-01-01T00:00:00.000Z",
  },
];

function ofOrigin(source: string, given: { readonly validTo?: string }, others: Batch["entities"]): Batch {
  const effectiveAt = "2024-01-01T00:00:00Z";
  const origin = { list: "resources" as const, id: "resource:r1", validFrom: effectiveAt, ...given };
  return { ...nothing, source, effectiveAt, entities: [origin, ...others] };
}

function ofPlugin(source: string, given: { readonly validTo?: string }): Batch {
  const effectiveAt = "2024-01-01T00:00:00Z";
  const validFrom = effectiveAt;
  return { ...nothing, source, effectiveAt, entities: [{ list: "plugins", id: "plugin:x1", validFrom, ...given }] };
}

function watchesOf({ store, projection, clock }: Written): Watches {
  const log = new ChangeLog({ store, look: () => projection.current(), pollMilliseconds: 1000 });
  return new Watches({ projection, log, clock, run: runAnalysis, millisecondsMax: 10_000 });
}

interface Moved {
  readonly moment: Moment;
  readonly changes: readonly ChangeRecord[];
}

/** All moves from the first version to the last. */
async function followed(written: Written, question: WatchedQuestion, from: Moment): Promise<Moved[]> {
  const watches = watchesOf(written);
  const follower = await watches.follow(question, from);
  const last = Math.max(...written.accepted.keys());
  const moves: Moved[] = [];
  while (follower.moment.version < last) {
    const step = await watches.timeline.next(follower.moment, new AbortController().signal);
    if (step === undefined) throw new Error("the timeline ended");
    const move = await follower.take(step);
    if (move !== undefined) moves.push(move);
  }
  return moves;
}

const first: Moment = { version: 1, at: Date.parse("2023-12-01T00:00:00Z") };

test.each(Object.entries(questions))(
  "of %s every move is told and no other: that is where asking at every version and instant gives another answer than before",
  async (_name, question) => {
    await fc.assert(
      fc.asyncProperty(story, async (told) => {
        await using written = await tell(told);
        const { projection } = written;
        const keyAt = (moment: Moment): string => finish(question().ask(projection.at(moment), () => false)).key;
        const expected: Moment[] = [];
        let key = keyAt(first);
        for (const moment of everyMoment(projection)) {
          const next = keyAt(moment);
          if (next !== key) expected.push(moment);
          key = next;
        }
        expect((await followed(written, question(), first)).map(({ moment }) => moment)).toEqual(expected);
      }),
      { ...runs(), examples: [[endTakenBack]] },
    );
  },
  // A database that has just started takes its time over the first stories.
  300_000,
);

/** Versions and, between them, instants: each instant that a version sees comes before the next version. */
function everyMoment({ graph }: Projection): Moment[] {
  const all: Moment[] = [];
  for (let version = 1; version <= graph.version; version += 1) {
    const from = graph.recordedAt[version] ?? 0;
    const to = graph.recordedAt[version + 1] ?? from;
    all.push({ version, at: from });
    for (const at of flips.toSorted((a, b) => a - b)) if (at > from && at <= to) all.push({ version, at });
  }
  return all.slice(1);
}

test.each(Object.entries(questions))(
  "of %s what is not among the changes told did not move it: a batch without them gives the same answer",
  async (_name, question) => {
    let narrowed = 0;
    const holds = (round: number): Promise<void> =>
      fc.assert(
        fc.asyncProperty(story, async (told) => {
          await using written = await tell(told);
          for (const { moment, changes } of await followed(written, question(), first)) {
            const whole = written.accepted.get(moment.version);
            if (changes.length === 0 || whole === undefined) continue;
            const listed = new Set(changes.map(({ subject }) => subject.id));
            const all = await written.store.changeCount({ version: moment.version, versionAtMost: moment.version });
            if (changes.length === all) continue;
            narrowed += 1;
            const before = [...written.accepted]
              .filter(([version]) => version < moment.version)
              .map(([, each]) => each);
            const other = await replay([...before, { ...whole, batch: only(whole.batch, listed, changes) }]);
            const { version } = other.graph;
            const asked = (projection: Projection, at: Moment): string => {
              const answer = finish(question().ask(projection.at(at), () => false));
              return JSON.stringify(finish(question().tell(answer, answer)).after);
            };
            expect(undigested(asked(other, { version, at: moment.at }))).toEqual(
              undigested(asked(written.projection, moment)),
            );
          }
        }),
        { ...runs(round), examples: [[endTakenBack], [keptFromReach], [missedEachOther]] },
      );
    for (let round = 0; narrowed === 0 && round < roundsMax; round += 1) await holds(round);
    expect(narrowed).toBeGreaterThan(0);
  },
  // A database that has just started takes its time over the first stories.
  300_000,
);

/** Numbers of another graph are other numbers, and so are digests in their order; lists are the same. */
function undigested(text: string): string {
  return text.replaceAll(/"digest":"[0-9a-f]+"/gu, "");
}

/** A batch with no more than some of what it wrote; what it ended with an entity is ended by itself. */
function only(whole: Batch, listed: ReadonlySet<string>, changes: readonly ChangeRecord[]): Batch {
  const relations = whole.relations.filter((tie) => listed.has(idOf(tie)));
  const put = new Set([...relations.map(idOf), ...whole.entities.map(({ id }) => id)]);
  const ended = changes.filter(({ subject, write: { deed } }) => deed === "END" && !put.has(subject.id));
  return {
    ...whole,
    entities: whole.entities.filter(({ id }) => listed.has(id)),
    relations,
    endEntities: ended.filter(({ subject }) => "kind" in subject).map(({ subject }) => subject.id),
    endRelations: ended.filter(({ subject }) => !("kind" in subject)).map(({ subject }) => subject.id),
  };
}

/** Beside the store that is tested, so that neither is in the other's way. */
async function replay(told: readonly Told[]): Promise<Projection> {
  const clock = new HandClock("2023-12-01T00:00:00Z");
  const store = await openSqliteStore({ path: ":memory:", clock: clock.now });
  for (const each of told) {
    clock.set(each.day);
    expect((await write(store, each.batch)).problems).toEqual([]);
  }
  const projection = await Projection.open(store);
  await store.close();
  return projection;
}
