import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalJson } from "../../src/store/canonical-json.ts";
import type { EffectiveRow } from "../../src/store/effective-row.ts";
import type { Store } from "../../src/store/store.ts";
import { openTestStore } from "./open-test-store.ts";
import { Replay } from "./replay.ts";
import { batchOf, entityRows, relation, row, type Said, say } from "./write-rows.ts";

const agents = ["agent:a", "agent:b", "agent:c"];
const edges = [relation("agent:a", "DELEGATES_TO", "agent:b"), relation("agent:b", "DELEGATES_TO", "agent:a")] as const;
const edge = (index: number) => (index === 0 ? edges[0] : edges[1]).subject;
const instants = [0, 1, 2, 3, 4];

/** Up to two rows side by side within [0, 4]. */
const rows: fc.Arbitrary<readonly EffectiveRow[]> = fc
  .uniqueArray(fc.constantFrom(...instants, Infinity), { maxLength: 4 })
  .chain((bounds) =>
    fc.tuple(fc.constant(bounds.toSorted((one, other) => one - other)), fc.tuple(fc.nat(3), fc.nat(3))),
  )
  .map(([[a, b, c, d], [first, second]]) => [
    ...(a === undefined || b === undefined ? [] : [row({ name: `n${first}` }, { validFrom: a, validTo: b })]),
    ...(c === undefined || d === undefined ? [] : [row({ name: `n${second}` }, { validFrom: c, validTo: d })]),
  ]);

const batch = fc.record({
  entities: fc.uniqueArray(fc.tuple(fc.constantFrom(...agents), rows), { selector: ([id]) => id, maxLength: 3 }),
  relations: fc.uniqueArray(fc.tuple(fc.nat(1), rows), { selector: ([index]) => index, maxLength: 2 }),
});

/** What was made true at each version, said again from the start: no deaths, no row numbers. */
type Known = ReadonlyMap<string, { readonly rows: readonly EffectiveRow[]; readonly subject: Said["subject"] }>;

const held = (known: Known, id: string, at: number) =>
  known.get(id)?.rows.find(({ validFrom, validTo }) => validFrom <= at && at < validTo)?.facts;

async function write(store: Store, said: readonly Said[]): Promise<void> {
  const ids = said.map(({ subject }) => subject.id);
  await store.commit({
    reads: { subjects: ids, histories: ids },
    prepare: (state) => ({ batch: batchOf(said, "register", state), result: undefined }),
  });
}

test("after any batches, every version and instant is read as it was said, one by one, listed and replayed", async () => {
  const check = async (
    batches: readonly {
      entities: [string, readonly EffectiveRow[]][];
      relations: [number, readonly EffectiveRow[]][];
    }[],
  ) => {
    const store = await openTestStore();
    const first = await say(store, [
      ...agents.map((id) => entityRows(id, [])),
      ...edges.map(({ subject }) => ({ subject, rows: [] })),
    ]);
    const versions: Known[] = [new Map(), new Map()];
    for (const { entities, relations } of batches) {
      const said = [
        ...entities.map(([id, each]) => entityRows(id, each)),
        ...relations.map(([index, each]) => ({ subject: edge(index), rows: each })),
      ];
      await write(store, said);
      versions.push(new Map([...(versions.at(-1) ?? []), ...said.map((each) => [each.subject.id, each] as const)]));
    }
    expect(first.version).toBe(1);
    expect((await store.head()).version).toBe(versions.length - 1);

    const replay = await new Replay().take(store.snapshot());
    const ids = edges.map(({ subject }) => subject.id);
    for (const [version, known] of versions.entries()) {
      for (const at of instants) {
        const expected = agents.map((id) => held(known, id, at));
        const read = await store.entities(agents, { version, at });
        expect(read.map((record) => record?.facts)).toEqual(expected);
        const related = await store.relations(ids, { version, at });
        expect(related.map((record) => record?.facts)).toEqual(ids.map((id) => held(known, id, at)));

        const order = { field: "ID", direction: "ASC" } as const;
        const listed = await store.list({ kinds: [], filter: { and: [] }, order, limit: 9 }, { version, at });
        expect(listed).toEqual(read.filter((record) => record !== undefined));

        const replayed = agents.map((id) =>
          [...replay.entities.values()].find(
            ([, , name, , born, died, from, to]) =>
              name === id && born <= version && version < (died ?? Infinity) && from <= at && at < (to ?? Infinity),
          ),
        );
        expect(replayed.map((tuple) => tuple?.[8])).toEqual(
          expected.map((each) => (each === undefined ? undefined : canonicalJson({ ...each }))),
        );
      }
    }

    for (const {
      version,
      write: { subject, validFrom },
      before,
      after,
    } of await store.changes({ versionAtMost: 99, limit: 99 })) {
      expect(before).toEqual(held(versions[version - 1] ?? new Map(), subject, validFrom)?.properties ?? null);
      expect(after).toEqual(held(versions[version] ?? new Map(), subject, validFrom)?.properties ?? null);
    }
  };
  await fc.assert(fc.asyncProperty(fc.array(batch, { maxLength: 6 }), check), { numRuns: 40 });
});
