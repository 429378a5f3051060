import { join } from "node:path";
import fc from "fast-check";
import { expect, onTestFinished, test } from "vitest";
import { copyGraph } from "../../src/changes/copy-graph.ts";
import { openSqliteStore } from "../../src/store/sqlite/open.ts";
import type { Store } from "../../src/store/store.ts";
import { beginning, type Step, step, take, write } from "../projection/story.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { allOf } from "./all-of.ts";
import { everythingIn } from "./everything-in.ts";
import { emptyGraph, type TestGraph } from "./open-test-store.ts";
import { entity, say } from "./write-rows.ts";

const looks = ["2024-03-01", "2025-03-01", "2030-01-01"].map((day) => Date.parse(day));

interface Clock {
  now: number;
}

/** A SQLite file of its own, which any number of stores can be opened on. */
function fileGraph(): TestGraph {
  const path = join(temporaryFolder(), "graph.db");
  return {
    open: async (options = {}) => {
      const store = await openSqliteStore({ path, ...options });
      onTestFinished(() => store.close());
      return store;
    },
  };
}

/** A graph whose batches were recorded years ago, days apart. */
async function told(steps: readonly Step[]): Promise<TestGraph> {
  const graph = fileGraph();
  const clock = { now: Date.parse("2021-01-01") };
  const store = await graph.open({ clock: () => (clock.now += 86_400_000) });
  await write(store, beginning);
  for (const each of steps) await take(store, each);
  return graph;
}

/** A store to copy to, and the clock that it has. */
async function target(graph: TestGraph) {
  const clock: Clock = { now: 0 };
  return { to: await graph.open({ clock: () => clock.now }), clock };
}

async function copied(source: TestGraph, graph: TestGraph) {
  return allOf(copyGraph({ from: await source.open(), ...(await target(graph)) }));
}

async function everything(graph: TestGraph) {
  return everythingIn(await graph.open(), looks);
}

const someSteps = fc.sample(step, { seed: 7, numRuns: 20 });

test("any graph copied from a file to the store, and from there to another file, is the same in all that can be asked", async () => {
  const check = async (steps: readonly Step[]) => {
    const [source, between, back] = [await told(steps), await emptyGraph(), fileGraph()];
    const before = await everything(source);
    await copied(source, between);
    expect(await everything(between)).toEqual(before);
    await copied(between, back);
    expect(await everything(back)).toEqual(before);
  };
  const stories = fc.array(step, { minLength: 5, maxLength: 12 });
  await fc.assert(fc.asyncProperty(stories, check), { numRuns: 3, endOnFailure: true });
});

test("each version is told once it is there, with how many there will be", async () => {
  const [source, graph] = [await told(someSteps), await emptyGraph()];
  const from = await source.open();
  const { version: versionAtMost } = await from.head();
  const { to, clock } = await target(graph);
  let expected = 0;
  for await (const each of copyGraph({ from, to, clock })) {
    expect(each).toMatchObject({ version: expected, versionAtMost });
    expect((await to.head()).version).toBe(expected);
    expected += 1;
  }
  expect(expected - 1).toBe(versionAtMost);
});

test("a copy that is cut off in the middle goes on behind the last version that it wrote", async () => {
  const [source, graph] = [await told(someSteps), await emptyGraph()];
  const from = await source.open();
  const { to, clock } = await target(graph);
  const cutOff = async () => {
    for await (const { version } of copyGraph({ from, to, clock })) if (version === 5) await to.close();
  };
  await expect(cutOff()).rejects.toMatchObject({ name: "StoreUnavailable" });
  const rest = await copied(source, graph);
  const all = await everything(source);
  expect(rest.map(({ version }) => version)).toEqual(
    Array.from({ length: all.head.version - 4 }, (_, index) => index + 5),
  );
  expect(await everything(graph)).toEqual(all);
});

test("a copy takes up what was written to the source after an earlier one, and nothing where nothing was", async () => {
  const [source, graph] = [await told(someSteps), await emptyGraph()];
  await copied(source, graph);
  expect(await copied(source, graph)).toHaveLength(1);
  const { version } = await say(await source.open(), [entity("agent:late")]);
  expect((await copied(source, graph)).map((each) => each.version)).toEqual([version - 1, version]);
  expect(await everything(graph)).toEqual(await everything(source));
});

test("an empty graph is copied as one", async () => {
  const graph = await emptyGraph();
  expect(await copied(fileGraph(), graph)).toEqual([{ version: 0, versionAtMost: 0, writes: 0 }]);
  expect((await everything(graph)).log).toEqual([]);
});

const recorded = Date.parse("2022-01-01");
const sayAt = async (graph: TestGraph, at: number, name: string): Promise<void> => {
  await say(await graph.open({ clock: () => at }), [entity("agent:bot", { name })]);
};

const foreign: readonly (readonly [what: string, write: (graph: TestGraph) => Promise<void>])[] = [
  ["another graph", (graph) => sayAt(graph, recorded + 1, "Bot")],
  [
    "a graph that was recorded at the same time and says something else",
    (graph) => sayAt(graph, recorded, "Other bot"),
  ],
  [
    "the same graph with a later batch of its own",
    async (graph) => {
      await sayAt(graph, recorded, "Bot");
      await sayAt(graph, recorded + 5, "Bot the second");
      await sayAt(graph, recorded + 7, "Bot the third");
    },
  ],
  [
    "a graph of which only the newest batch is the same",
    async (graph) => {
      await sayAt(graph, recorded, "Else");
      await sayAt(graph, recorded + 5, "Bot the second");
    },
  ],
];

test.each(foreign)("nothing is copied to a store that holds %s", async (_what, write) => {
  const [source, graph] = [fileGraph(), await emptyGraph()];
  await sayAt(source, recorded, "Bot");
  await sayAt(source, recorded + 5, "Bot the second");
  await write(graph);
  const before = await everything(graph);
  await expect(copied(source, graph)).rejects.toMatchObject({ name: "CopyRefused", code: "COPY_TARGET_DIFFERS" });
  expect(await everything(graph)).toEqual(before);
});

test("a copy stops where somebody else writes to its target, and writes nothing on top of that", async () => {
  const [source, graph] = [await told(someSteps), await emptyGraph()];
  const other: Store = await graph.open();
  const { to, clock } = await target(graph);
  const disturbed = async () => {
    for await (const { version } of copyGraph({ from: await source.open(), to, clock })) {
      if (version === 3) await say(other, [entity("agent:intruder")]);
    }
  };
  await expect(disturbed()).rejects.toMatchObject({ code: "COPY_TARGET_DIFFERS" });
  expect((await other.head()).version).toBe(4);
});

test("batches of thousands of writes are copied whole, and small ones beside them are not joined to them", async () => {
  const [source, graph] = [fileGraph(), await emptyGraph()];
  const store = await source.open();
  const sizes = [4000, 1, 2001, 1];
  for (const [batch, size] of sizes.entries()) {
    await say(
      store,
      Array.from({ length: size }, (_, index) => entity(`agent:${batch}-${index}`)),
    );
  }
  await copied(source, graph);
  const copy = await graph.open();
  const counts = await Promise.all(
    sizes.map((_size, index) => copy.changeCount({ version: index + 1, versionAtMost: 9 })),
  );
  expect(counts).toEqual(sizes);
  expect(await allOf(copy.snapshot())).toEqual(await allOf(store.snapshot()));
});
