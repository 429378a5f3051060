import { expect, test } from "vitest";
import { blastRadius, type BlastRadius } from "../../src/analysis/blast-radius.ts";
import { paths } from "../../src/analysis/paths.ts";
import { localActor } from "../../src/changes/actor.ts";
import { applyChanges } from "../../src/changes/apply-changes.ts";
import type { Estate } from "../../src/projection/estate.ts";
import { Projection } from "../../src/projection/projection.ts";
import type { Store } from "../../src/store/store.ts";
import { openTestStore } from "../store/open-test-store.ts";

const width = 4500;
const at = Date.parse("2026-06-01T00:00:00Z");

async function apply(store: Store, input: object): Promise<void> {
  const told = { source: "test", effectiveAt: "2026-01-01T00:00:00Z", ...input };
  const { problems } = await applyChanges({ store, actor: localActor, input: told });
  expect(problems).toEqual([]);
}

const agents = (word: string, count: number) => Array.from({ length: count }, (_, n) => ({ id: `agent:${word}-${n}` }));
const delegates = (from: string, to: string) => ({ type: "DELEGATES_TO", from, to });

/** A hub that delegates to thousands, who delegate on: long enough that a question about it pauses many times. */
async function openHub() {
  const store = await openTestStore();
  await apply(store, { agents: [{ id: "agent:hub" }, ...agents("near", width), ...agents("far", width)] });
  const near = agents("near", width).map(({ id }) => delegates("agent:hub", id));
  const far = agents("far", width).map(({ id }, n) => delegates(`agent:near-${n}`, id));
  await apply(store, { relations: [...near, ...far] });
  return { store, projection: await Projection.open(store) };
}

/** Changes every answer about the hub, and makes every array of the projection grow. */
async function changeEverything(store: Store): Promise<void> {
  const gone = agents("near", width).filter((_, n) => n % 2 === 0);
  await apply(store, { endRelations: gone.map(({ id }) => `DELEGATES_TO:agent:hub:${id}`) });
  await apply(store, { endEntities: agents("far", 1000).map(({ id }) => id) });
  const late = agents("late", 4000);
  await apply(store, { agents: late, relations: late.map(({ id }) => delegates("agent:hub", id)) });
}

const limits = {
  maxDepth: 100,
  threshold: "TESTED",
  controlsThatHold: [],
  controlsThatFail: [],
  scenario: "COMPROMISE",
} as const;
const reach = (estate: Estate) =>
  blastRadius(estate, { ...limits, origins: [estate.find("agent:hub")], maxEntities: 1_000_000 });
const ways = (estate: Estate) => {
  const [from, to] = [[estate.find("agent:hub")], [estate.find("agent:far-2")]];
  return paths(estate, { ...limits, from, to, first: 3 });
};

function finished<Answer>(question: Generator<void, Answer>): { readonly answer: Answer; readonly pauses: number } {
  for (let pauses = 0; ; pauses += 1) {
    const step = question.next();
    if (step.done === true) return { answer: step.value, pauses };
  }
}

function told(estate: Estate, { inherent, residual, traversal }: BlastRadius) {
  const ids = (side: BlastRadius["inherent"]) =>
    side
      .impacts({ first: Infinity })
      .map(({ entity, distance, via }) => [estate.idOf(entity), distance, estate.relationIdOf(via.row)]);
  return { inherent: ids(inherent), residual: ids(residual), traversal, byKind: inherent.byKind };
}

test("a blast radius that pauses while everything changes answers as if nothing had", async () => {
  const { store, projection } = await openHub();
  const moment = { version: projection.graph.version, at };
  const estate = projection.at(moment);
  const { answer, pauses } = finished(reach(estate));
  const before = told(estate, answer);
  expect(before.inherent).toHaveLength(2 * width);
  expect(pauses).toBeGreaterThan(0);

  const pinned = projection.at(moment);
  const question = reach(pinned);
  expect(question.next().done).toBe(false);
  await changeEverything(store);
  await projection.current();
  expect(told(pinned, finished(question).answer)).toEqual(before);

  const now = projection.at({ version: projection.graph.version, at });
  expect(told(now, finished(reach(now)).answer).inherent).toHaveLength(width / 2 + 1750 + 4000);
});

test("an answer that is paged through after everything changed is still that of its version", async () => {
  const { store, projection } = await openHub();
  const estate = projection.at({ version: projection.graph.version, at });
  const { answer } = finished(reach(estate));
  const whole = told(estate, answer);
  const first = answer.inherent.impacts({ first: 10 });
  await changeEverything(store);
  await projection.current();
  const last = first.at(-1);
  const after = { distance: last?.distance ?? 0, id: estate.idOf(last?.entity ?? -1) };
  const others = answer.inherent.impacts({ first: Infinity, after });
  expect([...first, ...others].map(({ entity }) => estate.idOf(entity))).toEqual(whole.inherent.map(([id]) => id));
});

test("paths that are asked for before a change and found after it are those of before", async () => {
  const { store, projection } = await openHub();
  const moment = { version: projection.graph.version, at };
  const hops = (estate: Estate, question: ReturnType<typeof ways>) =>
    finished(question).answer.paths.map((path) => path.hops.map(({ row }) => estate.relationIdOf(row)));
  const estate = projection.at(moment);
  const before = hops(estate, ways(estate));
  expect(before).toEqual([["DELEGATES_TO:agent:hub:agent:near-2", "DELEGATES_TO:agent:near-2:agent:far-2"]]);

  const pinned = projection.at(moment);
  const question = ways(pinned);
  expect(question.next().done).toBe(false);
  await changeEverything(store);
  await projection.current();
  expect(hops(pinned, question)).toEqual(before);
});
