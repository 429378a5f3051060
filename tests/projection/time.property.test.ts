import fc from "fast-check";
import { expect, test } from "vitest";
import { Projection } from "../../src/projection/projection.ts";
import type { Moment } from "../../src/store/moment.ts";
import type { Store } from "../../src/store/store.ts";
import { openTestStore } from "../store/open-test-store.ts";
import { answers } from "./answers.ts";
import { names } from "./names.ts";
import { type Batch, batch, beginning, type Item, moments, write } from "./story.ts";

const story = fc.array(batch, { maxLength: 8 });

/** Writes what is accepted; the batches that were, each with its version. */
async function tell(store: Store, told: readonly Batch[]) {
  const accepted: { readonly batch: Batch; readonly version: number }[] = [];
  for (const each of [beginning, ...told]) {
    const { version } = await write(store, each);
    if (version !== undefined) accepted.push({ batch: each, version });
  }
  return accepted;
}

async function asked(store: Store, moment: Moment) {
  return answers(store, await Projection.open(store), moment, names);
}

/** All batches on a graph that refuses none of them. */
async function replay(told: readonly Batch[]): Promise<Store> {
  const store = await openTestStore();
  for (const each of told) expect((await write(store, each)).problems).toEqual([]);
  return store;
}

test("an answer as of a moment is that of a graph which was never changed effective after it", async () => {
  await fc.assert(
    fc.asyncProperty(story, fc.constantFrom(...moments), async (told, at) => {
      const store = await openTestStore();
      const accepted = await tell(store, told);
      const { version } = await store.head();
      const other = await replay(accepted.flatMap(({ batch: each }) => effectiveBy(each, at) ?? []));
      const otherHead = await other.head();
      const answer = await asked(store, { version, at });
      expect(answer).toEqual(await asked(other, { version: otherHead.version, at }));
    }),
    { numRuns: 40 },
  );
});

/** What of a batch takes effect at or before a moment: later puts and ends left out, stated ends that lie behind it too. */
function effectiveBy(told: Batch, at: number): Batch | undefined {
  const isLater = (instant: unknown) => typeof instant === "string" && Date.parse(instant) > at;
  const keep = <Each extends Item>(items: readonly Each[]): Each[] =>
    items
      .filter(({ validFrom = told.effectiveAt }) => !isLater(validFrom))
      .map((item) => {
        const { validTo, ...others } = item;
        return isLater(validTo) ? (others as Item as Each) : item;
      });
  const ends = isLater(told.effectiveAt) ? { endEntities: [], endRelations: [] } : {};
  const kept = { ...told, ...ends, entities: keep(told.entities), relations: keep(told.relations) };
  return told === beginning ? told : kept;
}

test("an answer as of a version is that of a graph to which nothing was recorded after it, at every moment", async () => {
  await fc.assert(
    fc.asyncProperty(story, fc.nat(8), fc.constantFrom(...moments), async (told, at, when) => {
      const store = await openTestStore();
      const accepted = await tell(store, told);
      const version = Math.min(at + 1, accepted.length);
      const other = await replay(accepted.slice(0, version).map(({ batch: each }) => each));
      expect((await other.head()).version).toBe(version);
      const moment = { version, at: when };
      expect(await asked(store, moment)).toEqual(await asked(other, moment));
    }),
    { numRuns: 40 },
  );
});
