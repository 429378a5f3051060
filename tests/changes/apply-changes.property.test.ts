import fc from "fast-check";
import { expect, test } from "vitest";
import { effectiveRows } from "../../src/changes/effective-rows.ts";
import { rowAt } from "../../src/changes/row-at.ts";
import { type Graph, openGraph } from "./open-graph.ts";

const moments = ["2024-01-01", "2024-06-01", "2025-01-01", "2025-06-01", "2026-06-01"].map((day) => `${day}T00:00:00Z`);
const moment = fc.constantFrom(...moments);

const agent = fc.record(
  {
    id: fc.constantFrom("a", "b", "c"),
    name: fc.constantFrom("One", "Two", null),
    purpose: fc.constantFrom("pay", "chat", null),
    tags: fc.subarray(["x", "y"]),
    validFrom: moment,
    validTo: fc.constantFrom(null, "2025-03-01T00:00:00Z", "2027-01-01T00:00:00Z"),
  },
  { requiredKeys: ["id"] },
);

const batch = fc
  .record({
    source: fc.constantFrom("hr", "scan"),
    certainty: fc.constantFrom("A", "B"),
    effectiveAt: moment,
    agents: fc.uniqueArray(agent, { maxLength: 3, selector: ({ id }) => id }),
    endEntities: fc.subarray(["a", "b", "c"]),
  })
  .map((made) => ({
    ...made,
    endEntities: made.endEntities.filter((id) => !made.agents.some((one) => one.id === id)),
  }));

/** What holds of each agent at each moment, as the store answers it. */
async function stored(graph: Graph): Promise<unknown> {
  return Promise.all(["a", "b", "c"].map((id) => Promise.all(moments.map((at) => graph.facts(id, at)))));
}

test("whatever was applied or refused, the stored rows are what the stored writes merge to, and a dry run told them before", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(batch, { maxLength: 8 }), async (batches) => {
      const graph = await openGraph();
      for (const input of batches) {
        const before = [await graph.store.head(), await stored(graph)];
        const dry = await graph.apply(input, { dryRun: true });
        expect([await graph.store.head(), await stored(graph)]).toEqual(before);

        const { problems, changedIn, graphVersion, planned, ...counted } = await graph.apply(input);
        expect(dry).toMatchObject({ ...counted, problems });
        if (changedIn === null) expect([await graph.store.head(), await stored(graph)]).toEqual(before);
        if (graphVersion !== null) {
          const again = await graph.apply(input);
          expect([again.changedIn, again.created + again.updated + again.ended]).toEqual([null, 0]);
        }
        expect(planned).toEqual([]);
      }
      const { version } = await graph.store.head();
      const writes = await graph.store.writes(["a", "b", "c"], version);
      const merged = writes.map((own) => moments.map((at) => rowAt(effectiveRows(own), Date.parse(at))?.facts));
      expect(await stored(graph)).toEqual(merged);
    }),
    { numRuns: 60 },
  );
});

test("splitting a batch into one batch an item leaves the same facts", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(batch, { maxLength: 4 }), async (batches) => {
      const [whole, split] = [await openGraph(), await openGraph()];
      for (const input of batches) {
        const { agents, endEntities, ...head } = input;
        const result = await whole.apply(input);
        if (result.graphVersion === null) continue;
        for (const one of agents) await split.put({ ...head, agents: [one] });
        for (const id of endEntities) await split.put({ ...head, endEntities: [id] });
      }
      expect(await stored(split)).toEqual(await stored(whole));
    }),
    { numRuns: 30 },
  );
});
