import fc from "fast-check";
import { expect, test } from "vitest";
import type { Estate } from "../../src/projection/estate.ts";
import { Projection } from "../../src/projection/projection.ts";
import type { RowPage } from "../../src/store/row-page.ts";
import type { Store } from "../../src/store/store.ts";
import { emptyGraph, openTestStore } from "../store/open-test-store.ts";
import { asStored, influence, seen, stored } from "./seen.ts";
import { beginning, moments, step, take, write } from "./story.ts";

const story = fc.array(fc.record({ step, tails: fc.boolean() }), { maxLength: 7 });

/** What a projection shows at every version and moment of the story. */
function everything(projection: Projection) {
  const versions = Array.from({ length: projection.graph.version + 1 }, (_, version) => version);
  return versions.map((version) => moments.map((at) => seen(projection.at({ version, at }))));
}

async function begin(): Promise<Store> {
  const store = await openTestStore();
  expect((await write(store, beginning)).problems).toEqual([]);
  return store;
}

test("after any changes, a projection that tailed the log shows what one built afresh shows, at every version and moment", async () => {
  await fc.assert(
    fc.asyncProperty(story, async (told) => {
      const store = await begin();
      const tailed = await Projection.open(store);
      for (const { step: next, tails } of told) {
        await take(store, next);
        if (tails) await tailed.current();
      }
      expect(await tailed.current()).toEqual(await store.head());
      expect(everything(tailed)).toEqual(everything(await Projection.open(store)));
    }),
    { numRuns: 40 },
  );
});

test("after any changes, a projection shows what the store answers, at every version and moment", async () => {
  await fc.assert(
    fc.asyncProperty(story, async (told) => {
      const store = await begin();
      const projection = await Projection.open(store);
      for (const { step: next } of told) await take(store, next);
      const { version: last } = await projection.current();
      for (let version = 0; version <= last; version += 1) {
        for (const at of moments) {
          const shown = seen(projection.at({ version, at }));
          expect(asStored(shown)).toEqual(await stored(store, { version, at }));
          expect(shown.entities.map(({ out }) => out)).toEqual(influence(shown, true));
          expect(shown.entities.map(({ into }) => into)).toEqual(influence(shown, false));
          expect(shown.found).toEqual(
            asStored(shown)
              .relations.map(({ id }) => id)
              .sort(byStory(shown.found)),
          );
        }
      }
    }),
    { numRuns: 25 },
  );
});

/** Ids in the order in which they were found. */
function byStory(found: readonly string[]): (left: string, right: string) => number {
  return (left, right) => found.indexOf(left) - found.indexOf(right);
}

test("whoever pinned an estate reads the same from it, however much is written and tailed meanwhile", async () => {
  await fc.assert(
    fc.asyncProperty(story, async (told) => {
      const store = await begin();
      const projection = await Projection.open(store);
      const pinned: { readonly before: ReturnType<typeof seen>; readonly looked: Estate; readonly fresh: Estate }[] =
        [];
      for (const { step: next } of told) {
        for (const at of moments) {
          const moment = { version: projection.graph.version, at };
          const looked = projection.at(moment);
          pinned.push({ before: seen(looked), looked, fresh: projection.at(moment) });
        }
        await take(store, next);
        await projection.current();
      }
      for (const { before, looked, fresh } of pinned) {
        expect(seen(looked)).toEqual(before);
        expect(seen(fresh)).toEqual(before);
      }
    }),
    { numRuns: 25 },
  );
});

test("a tail that breaks off anywhere and is tried again, with changes in between, ends as one that never broke off", async () => {
  const breaking = fc.record({ step, pages: fc.option(fc.nat(8)) });
  await fc.assert(
    fc.asyncProperty(fc.array(breaking, { minLength: 2, maxLength: 7 }), async (told) => {
      const store = await begin();
      let breaksAfter: number | null = null;
      const projection = await Projection.open({
        ...store,
        changesSince: (version) => finePages(store.changesSince(version), () => breaksAfter),
      });
      for (const { step: next, pages } of told) {
        await take(store, next);
        breaksAfter = pages;
        const before = moments.map((at) => seen(projection.at({ version: projection.graph.version, at })));
        const pinned = moments.map((at) => projection.at({ version: projection.graph.version, at }));
        const fault: unknown = await projection.current().then(
          () => brokenOff,
          (reason: unknown) => reason,
        );
        expect(fault).toBe(brokenOff);
        expect(pinned.map(seen)).toEqual(before);
      }
      breaksAfter = null;
      await projection.current();
      expect(everything(projection)).toEqual(everything(await Projection.open(store)));
    }),
    { numRuns: 40 },
  );
});

const brokenOff = new Error("the tail broke off");

/** The same rows in pages of one row each, as a store may send them; breaks off after some pages where it is told to. */
async function* finePages(pages: AsyncIterable<RowPage>, breaksAfter: () => number | null): AsyncIterable<RowPage> {
  let told = 0;
  for await (const { batches, entities, relations, entityDeaths, relationDeaths } of pages) {
    const none = { batches, entities: [], relations: [], entityDeaths: [], relationDeaths: [] };
    const fine: RowPage[] = [
      ...entities.map((tuple) => ({ ...none, entities: [tuple] })),
      ...relations.map((tuple) => ({ ...none, relations: [tuple] })),
      { ...none, entityDeaths, relationDeaths },
    ];
    for (const page of fine) {
      const after = breaksAfter();
      if (after !== null && told >= after) throw brokenOff;
      told += 1;
      yield page;
    }
  }
}

test("what one process writes, the projection of another shows at its next question", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 5 }), async (told) => {
      const graph = await emptyGraph();
      const [writer, reader] = [await graph.open(), await graph.open()];
      const projection = await Projection.open(reader);
      expect(seen(projection.at({ version: 0, at: 0 })).entities).toEqual([]);
      await write(writer, beginning);
      for (const next of told) {
        await take(writer, next);
        const { version } = await projection.current();
        expect(version).toBe((await writer.head()).version);
        const moment = { version, at: moments.at(-3) ?? 0 };
        expect(asStored(seen(projection.at(moment)))).toEqual(await stored(writer, moment));
      }
      await projection.current();
      expect(everything(projection)).toEqual(everything(await Projection.open(writer)));
    }),
    { numRuns: 15 },
  );
});
