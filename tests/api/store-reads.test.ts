import { expect, test } from "vitest";
import type { Store } from "../../src/store/store.ts";
import { openApi } from "../support/open-api.ts";
import { openTestStore } from "../store/open-test-store.ts";

/** The store itself, with a count of the calls of each of its methods; nothing is answered that it did not answer. */
function counted(store: Store): { readonly store: Store; readonly calls: Record<string, number> } {
  const calls: Record<string, number> = {};
  const forwarded = new Proxy(store, {
    get(target, name: keyof Store) {
      return (...given: unknown[]): unknown => {
        calls[name] = (calls[name] ?? 0) + 1;
        return (Reflect.get(target, name) as (...all: unknown[]) => unknown).apply(target, given);
      };
    },
  });
  return { store: forwarded, calls };
}

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

/** Agents of a width, each with its own owner, model, vendor, agreement and clauses, so that nothing is read for another. */
function changes(width: number) {
  const each = numbers(width);
  return {
    source: "register",
    agents: each.map((n) => ({ id: `agent:${n}`, name: `Agent ${n}` })),
    people: each.map((n) => ({ id: `person:${n}` })),
    models: each.map((n) => ({ id: `model:${n}` })),
    vendors: each.map((n) => ({ id: `vendor:${n}` })),
    agreements: each.map((n) => ({ id: `agreement:${n}` })),
    clauses: each.flatMap((n) => ["a", "b"].map((part) => ({ id: `clause:${n}${part}`, clauseKind: "LIABILITY_CAP" }))),
    relations: each.flatMap((n) => [
      { type: "OWNS", facet: "ACCOUNTABLE", from: `person:${n}`, to: `agent:${n}` },
      { type: "POWERS", from: `model:${n}`, to: `agent:${n}` },
      { type: "PROVIDES", from: `vendor:${n}`, to: `model:${n}` },
      { type: "PARTY_TO", as: "PROVIDER", from: `vendor:${n}`, to: `agreement:${n}` },
      ...["a", "b"].map((part) => ({ type: "HAS_CLAUSE", from: `agreement:${n}`, to: `clause:${n}${part}` })),
    ]),
  };
}

/** What one question reads of a store over `width` agents, nothing of it in any cache. */
async function reads(width: number, query: string) {
  const first = await openTestStore();
  const { store, calls } = counted(first);
  const api = await openApi({ store });
  await api.apply(changes(width));
  for (const method of Object.keys(calls)) calls[method] = 0;
  const data = await api.ask(query);
  expect(api.faults).toEqual([]);
  const made = Object.fromEntries(Object.entries(calls).filter(([, count]) => count > 0));
  return { data, made };
}

const fiveLevels = `{ agents(first: 100) { nodes { id name
  owner(facet: ACCOUNTABLE) { party { id name } person { id name } }
  models { id name
    vendors { id name
      agreements { id name
        clauses { id name clauseKind } } } } } } }`;

test("five levels over a hundred agents read the store once a level, as five levels over ten do", async () => {
  const [wide, narrow] = [await reads(100, fiveLevels), await reads(10, fiveLevels)];
  expect(wide.data.agents.nodes).toHaveLength(100);
  expect(wide.data.agents.nodes[7].models[0].vendors[0].agreements[0].clauses).toHaveLength(2);
  expect(wide.made).toEqual(narrow.made);
  // The head before the question, the list, and owners with models, vendors, agreements and clauses: a read a level.
  expect(wide.made).toEqual({ head: 1, list: 1, entities: expect.any(Number) as unknown });
  expect(wide.made["entities"]).toBeLessThanOrEqual(4);
});

const everythingKnown = `{ agents(first: 100) { nodes { id confirmedAt
  assertions { source version: recordedAt properties }
  history { nodes { kind after entity { id } } totalCount }
  relations { nodes { id certainty sources from { id name } to { id name } } totalCount }
  models { confirmedAt assertions { source } relations { nodes { id certainty to { id name } } }
    vendors { confirmedAt history { nodes { kind } } } } } } }`;

test("assertions, histories and relations of a hundred agents are read together, as those of ten are", async () => {
  const [wide, narrow] = [await reads(100, everythingKnown), await reads(10, everythingKnown)];
  expect(wide.data.agents.nodes[99].history.totalCount).toBe(1);
  expect(wide.data.agents.nodes[99].relations.totalCount).toBe(2);
  expect(wide.made).toEqual(narrow.made);
  for (const method of ["entities", "relations", "writes"]) expect(wide.made[method]).toBeLessThanOrEqual(4);
});

test("what was read once is read from memory by the next question, until it changes", async () => {
  const { store, calls } = counted(await openTestStore());
  const api = await openApi({ store });
  await api.apply(changes(10));
  const first = await api.ask(fiveLevels);
  calls["entities"] = 0;
  expect(await api.ask(fiveLevels)).toEqual(first);
  expect(calls["entities"]).toBe(0);
  await api.apply({ source: "register", clauses: [{ id: "clause:3a", clauseKind: "LIABILITY_CAP", name: "New" }] });
  const { agents } = await api.ask(fiveLevels);
  expect(agents.nodes[3].models[0].vendors[0].agreements[0].clauses[0].name).toBe("New");
});

test("who says a relation, and how surely, is read once too, until somebody else says it", async () => {
  const { store, calls } = counted(await openTestStore());
  const api = await openApi({ store });
  await api.apply(changes(3));
  const hop = "relation { certainty sources }";
  const saidBy = `query ($knownAt: DateTime) {
    paths(from: ["model:1"], to: ["agent:1"], knownAt: $knownAt) { paths { hops { ${hop} } } } }`;
  const told = (sources: readonly string[]) => ({
    paths: { paths: [{ hops: [{ relation: { certainty: "A", sources } }] }] },
  });
  const first = await api.ask(saidBy);
  expect(first).toEqual(told(["register"]));
  calls["relations"] = 0;
  expect(await api.ask(saidBy)).toEqual(first);
  expect(calls["relations"]).toBe(0);
  const { nodes } = (await api.ask("{ changes { nodes { recordedAt } } }")).changes;
  const before = nodes[0].recordedAt;
  const said = { type: "POWERS", from: "model:1", to: "agent:1" };
  await api.apply({ source: "scan", certainty: "B", relations: [said] });
  expect(await api.ask(saidBy)).toEqual(told(["register", "scan"]));
  expect(await api.ask(saidBy, { knownAt: before })).toEqual(told(["register"]));
});
