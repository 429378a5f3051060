import fc from "fast-check";
import { expect, onTestFinished, test } from "vitest";
import { generateEstate } from "../../bench/generate-estate.ts";
import { localActor } from "../../src/changes/actor.ts";
import { applyChanges } from "../../src/changes/apply-changes.ts";
import { confirm } from "../../src/changes/confirm.ts";
import { buildSchema } from "../../src/graphql/build-schema.ts";
import { openNeo4jStore } from "../../src/store/neo4j/open.ts";
import { openSqliteStore } from "../../src/store/sqlite/open.ts";
import type { Store } from "../../src/store/store.ts";
import { beginning, inputOf, type Step, step } from "../projection/story.ts";
import { emptyNeo4j } from "../store/empty-neo4j.ts";
import { type Answer, type Api, openApi } from "../support/open-api.ts";
import { type Arguments, everyQuestion } from "./every-question.ts";

const schema = buildSchema();
const limits = { tokensMax: 1_000_000, objectsMax: 10_000_000 };
const began = Date.parse("2026-02-01T00:00:00Z");
const minute = 60_000;

/** Both stores, empty, and the clock that both go by. */
async function bothStores() {
  const time = { now: began };
  const clock = () => time.now;
  const stores = [
    await openSqliteStore({ path: ":memory:", clock }),
    await openNeo4jStore({ ...(await emptyNeo4j()), clock }),
  ] as const;
  onTestFinished(async () => {
    for (const store of stores) await store.close();
  });
  return { stores, time };
}

/** What a store makes of a step: its payload. */
function take(store: Store, told: Step): Promise<unknown> {
  if (told.kind === "CONFIRM") return confirm({ store, actor: localActor, source: told.source, ids: told.ids });
  return applyChanges({ store, actor: localActor, input: inputOf(told.batch), mode: told.mode });
}

/** An answer as it is compared: byte for byte, but for what tells a fault of ours from another, and the order of a search. */
function told({ data, errors }: Answer, isSet: boolean): string {
  const faults = errors?.map(({ message, path, extensions }) => ({
    message,
    path,
    extensions: { ...extensions, traceId: null },
  }));
  // Where a search failed the fault is what is compared.
  if (isSet) data?.search.nodes.sort((one: Found, other: Found) => (one.id < other.id ? -1 : 1));
  return JSON.stringify({ data, faults }, null, 1);
}

interface Found {
  readonly id: string;
}

async function sameAnswers(apis: readonly [Api, Api], given: Arguments, levels: number): Promise<void> {
  for (const { name, query, isSet } of everyQuestion(schema, given, levels)) {
    const answers = await Promise.all(apis.map((api) => api.send(query)));
    expect(
      answers[0]?.errors?.filter(({ extensions }) => extensions?.["code"] === "GRAPHQL_VALIDATION_FAILED") ?? [],
    ).toEqual([]);
    const [one, other] = answers.map((answer) => told(answer, isSet));
    expect(other, `${name}\n${query}`).toBe(one);
  }
}

/** What is asked about, beside what changes from one run to the next. */
const names = {
  id: "agent:a1",
  ids: ["agent:a1", "resource:r1", "nobody", "outcome:u1"],
  // Few enough for one page: stores put what they find in different orders.
  text: "tw",
  "search.first": 100,
  origins: ["plugin:x1"],
  from: ["plugin:x1", "vendor:v1"],
  to: ["outcome:u1", "agent:a2"],
  of: "agent:a1",
  "changes.of": ["agent:a1", "person:p1"],
  "changes.from": "2026-02-01T00:00:00Z",
  "changes.to": "2026-02-01T00:07:00Z",
  outcome: "outcome:u1",
  "serviceModelShift.to": "<IAAS>",
} as const;

const asked = fc.record({
  scenario: fc.constantFrom("<COMPROMISE>", "<OUTAGE>", "<INJECTION>", "<DISCLOSURE>"),
  assurance: fc.constantFrom("<TESTED>", "<DOCUMENTED>"),
  asOf: fc.constantFrom(
    undefined,
    "2024-10-01T00:00:00Z",
    "2025-03-01T00:00:00Z",
    "2025-10-01T00:00:00Z",
    "2030-01-01T00:00:00Z",
  ),
  knownAt: fc.constantFrom(undefined, undefined, "2026-02-01T00:04:30Z"),
  orderBy: fc.constantFrom(
    undefined,
    { field: "<NAME>", direction: "<DESC>" },
    { field: "<RECORDED_AT>", direction: "<ASC>" },
  ),
  filter: fc.constantFrom(undefined, { not: { name: { contains: "o" } } }),
  "entities.filter": fc.constantFrom(undefined, { owner: "person:p1" }),
  first: fc.constantFrom(undefined, 3),
});

interface Story {
  readonly seed: number;
  readonly steps: readonly Step[];
  readonly questions: readonly Arguments[];
}

test("both stores give every answer of the API alike, byte for byte, over generated estates and random writes", async () => {
  const stories = fc.record({
    seed: fc.integer({ min: 1, max: 1_000_000 }),
    steps: fc.array(step, { minLength: 5, maxLength: 10 }),
    questions: fc.array(asked, { minLength: 2, maxLength: 2 }),
  });
  const check = async ({ seed, steps, questions }: Story) => {
    const { stores, time } = await bothStores();
    const batches = [...generateEstate({ entities: 70, relations: 170, seed, itemsABatch: 120 })];
    for (const input of [inputOf(beginning), ...batches]) {
      time.now += minute;
      for (const store of stores) {
        expect((await applyChanges({ store, actor: localActor, input })).problems).toEqual([]);
      }
    }
    const apis = [await openApi({ store: stores[0], limits }), await openApi({ store: stores[1], limits })] as const;
    for (const each of steps) {
      time.now += minute;
      const [one, other] = await Promise.all(stores.map((store) => take(store, each)));
      expect(other).toEqual(one);
    }
    for (const [place, question] of questions.entries()) {
      await sameAnswers(apis, { ...names, ...question }, place === 0 ? 3 : 1);
    }
    expect(apis.map(({ faults }) => faults)).toEqual([[], []]);
  };
  await fc.assert(fc.asyncProperty(stories, check), { numRuns: 4, endOnFailure: true });
}, 600_000);
