import fc from "fast-check";
import { expect, test } from "vitest";
import { Projection } from "../../src/projection/projection.ts";
import type { Moment } from "../../src/store/moment.ts";
import { openSqliteStore } from "../../src/store/sqlite/open.ts";
import { reachWatch } from "../../src/watches/reach-watch.ts";
import { type Batch, batch, beginning, instants, moments, write } from "../projection/story.ts";
import { finish } from "../support/ask-blast-radius.ts";
import { HandClock } from "../support/hand-clock.ts";

const facts: Readonly<Record<string, object>> = {
  "control:c1": { effect: "PREVENT", status: "IMPLEMENTED", controlKind: "DUAL_CONTROL" },
  "evidence:e1": {
    ...{ evidenceKind: "TEST", result: "PASS", independence: "SELF" },
    ...{ collectedAt: "2024-01-01T00:00:00Z", validUntil: "2025-04-01T00:00:00Z" },
  },
};
const guarded: Batch = {
  ...beginning,
  entities: beginning.entities.map((each) => ({ ...each, ...facts[each.id] })),
};

const day = fc.constantFrom(...moments.slice(1, -1).map((each) => new Date(each).toISOString()));
const source = fc.constantFrom("beginning", "beginning", "scan");
const told = fc.record({ batch, source, day });
const flips = [...instants, "2025-04-01T00:00:00Z"]
  .map((each) => Date.parse(each))
  .flatMap((each) => [each, each + 1])
  .toSorted((left, right) => left - right);

const questions = [
  reachWatch(["plugin:x1"], "COMPROMISE"),
  reachWatch(["resource:r1"], "INJECTION"),
  reachWatch(["identity:i1"], "DISCLOSURE"),
];
const keysAt = (projection: Projection, moment: Moment): readonly string[] =>
  questions.map((question) => finish(question.ask(projection.at(moment), () => false)).key);

test("a graph that was asked again and again as it changed and time went on answers as one that was just opened", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(told, { minLength: 1, maxLength: 5 }), async (story) => {
      const clock = new HandClock("2023-12-01T00:00:00Z");
      const store = await openSqliteStore({ path: ":memory:", clock: clock.now });
      await write(store, guarded);
      const projection = await Projection.open(store);
      const compare = async (moment: Moment): Promise<void> => {
        const fresh = await Projection.open(store);
        expect([moment, ...keysAt(projection, moment)]).toEqual([moment, ...keysAt(fresh, moment)]);
      };
      await compare({ version: 1, at: clock.now() });
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
      }
      await store.close();
    }),
    { numRuns: 25 },
  );
}, 120_000);
