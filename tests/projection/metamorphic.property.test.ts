import fc from "fast-check";
import { expect, test } from "vitest";
import { Projection } from "../../src/projection/projection.ts";
import type { Store } from "../../src/store/store.ts";
import { openTestStore } from "../store/open-test-store.ts";
import { answers, type Names } from "./answers.ts";
import { names } from "./names.ts";
import { type Batch, batch, beginning, entityIds, moments, relationIds, write } from "./story.ts";

const story = fc.array(batch, { maxLength: 6 });

/** The answers of a graph at its head, at every moment. */
async function asked(store: Store, by: Names = names) {
  const projection = await Projection.open(store);
  const { version } = await store.head();
  const found = [];
  for (const at of moments) found.push(await answers(store, projection, { version, at }, by));
  return found;
}

/** A graph with the story, and one to which each batch that was accepted was told in another way. */
async function twice(told: readonly Batch[], otherwise: (batch: Batch) => readonly Batch[]): Promise<[Store, Store]> {
  const [store, other] = [await openTestStore(), await openTestStore()];
  for (const each of [beginning, ...told]) {
    const { problems } = await write(store, each);
    if (problems.length > 0) continue;
    for (const one of otherwise(each)) expect((await write(other, one)).problems).toEqual([]);
  }
  return [store, other];
}

test("a batch split in two leaves the same answers", async () => {
  await fc.assert(
    fc.asyncProperty(story, fc.nat(8), async (told, cut) => {
      const [whole, split] = await twice(told, (each) => {
        if (each === beginning) return [each];
        const { entities, relations, endEntities, endRelations } = each;
        const none = { entities: [], relations: [], endEntities: [], endRelations: [] };
        const first = { ...each, ...none, entities: entities.slice(0, cut), relations: relations.slice(0, cut) };
        const rest = {
          ...each,
          entities: entities.slice(cut),
          relations: relations.slice(cut),
          endEntities,
          endRelations,
        };
        return [first, rest];
      });
      expect(await asked(split)).toEqual(await asked(whole));
    }),
    { numRuns: 15 },
  );
});

test("the order of the items of a batch changes no answer", async () => {
  await fc.assert(
    fc.asyncProperty(story, async (told) => {
      const [straight, turned] = await twice(told, (each) => [
        {
          ...each,
          entities: each.entities.toReversed(),
          relations: each.relations.toReversed(),
          endEntities: each.endEntities.toReversed(),
          endRelations: each.endRelations.toReversed(),
        },
      ]);
      expect(await asked(turned)).toEqual(await asked(straight));
    }),
    { numRuns: 15 },
  );
});

/** Ids in small letters, as before: a name of stories stands before every id. */
test("other ids in the same order give the same answers under the other ids", async () => {
  const ids = new Map([...entityIds].sort().map((id, index) => [id, `n${100 + 7 * index}:renamed`]));
  const rename = (text: string): string => {
    const known = ids.get(text);
    if (known !== undefined) return known;
    const first = [...ids.keys()].find((id) => text.includes(id));
    return first === undefined ? text : rename(text.replaceAll(first, ids.get(first) ?? ""));
  };
  const renamed = <Each>(value: Each): Each =>
    JSON.parse(JSON.stringify(value), (_key, each: unknown) =>
      typeof each === "string" ? rename(each) : each,
    ) as Each;
  const other: Names = { ...renamed(names), relations: relationIds.map(rename) };
  await fc.assert(
    fc.asyncProperty(story, async (told) => {
      const [store, under] = await twice(told, (each) => [renamed(each)]);
      const [plain, also] = [await asked(store), await asked(under, other)];
      expect(JSON.parse(JSON.stringify(also))).toEqual(renamed(plain));
    }),
    { numRuns: 15 },
  );
});
