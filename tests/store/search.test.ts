import { expect, test } from "vitest";
import type { Moment } from "../../src/store/moment.ts";
import type { SearchQuery } from "../../src/store/search-query.ts";
import type { Store } from "../../src/store/store.ts";
import { openTestStore } from "./open-test-store.ts";
import { entity, entityRows, row, say } from "./write-rows.ts";

/** Ids that a text finds, sorted: stores rank as they like. */
async function found(store: Store, text: string, moment: Moment, more: Partial<SearchQuery> = {}) {
  const query = { text, kinds: [], limit: 100, offset: 0, ...more };
  const hits = await store.search(query, moment);
  expect(await store.searchCount(query, moment)).toBe(hits.length);
  return hits.map(({ id }) => id).sort();
}

async function estate(store: Store): Promise<Moment> {
  const { version } = await say(store, [
    entity("agent:invoice-bot", {
      name: "Invoice Bot",
      description: "Pays invoices that suppliers send by e-mail.",
      tags: ["finance", "critical-path"],
      externalIds: [{ system: "servicenow", id: "CI0042/17" }],
    }),
    entity("team:ap", { name: "Kreditorenbuchhaltung Zürich", description: "Straße 7" }),
    entity("plugin:mcp_mail", { name: 'ΟΔΟΣ mail AND NOT (everything) OR "more"' }),
    entity("resource:ledger"),
  ]);
  return { version, at: 0 };
}

const finds: readonly (readonly [text: string, ids: readonly string[]])[] = [
  ["invoice", ["agent:invoice-bot"]],
  ["INVO", ["agent:invoice-bot"]],
  ["bot invoice", ["agent:invoice-bot"]],
  ["agent:invoice-bot", ["agent:invoice-bot"]],
  ["agent:invoice-bo", ["agent:invoice-bot"]],
  ["nvoice", []],
  ["invoice nothing", []],
  ["critical", ["agent:invoice-bot"]],
  ["critical-path", ["agent:invoice-bot"]],
  ["CI0042/17", ["agent:invoice-bot"]],
  ["servicenow ci0042", ["agent:invoice-bot"]],
  ["suppliers finance", ["agent:invoice-bot"]],
  ["zurich", ["team:ap"]],
  ["ZÜRICH", ["team:ap"]],
  ["zu\u0308rich", ["team:ap"]],
  ["straße", ["team:ap"]],
  ["οδος", ["plugin:mcp_mail"]],
  ["οδοσ", ["plugin:mcp_mail"]],
  ["mail", ["agent:invoice-bot", "plugin:mcp_mail"]],
  ["mcp_mail", ["plugin:mcp_mail"]],
  ["resource ledger", ["resource:ledger"]],
  ["ledger*", ["resource:ledger"]],
  ["AND", ["plugin:mcp_mail"]],
  ["NOT everything", ["plugin:mcp_mail"]],
  ["ledger OR mail", []],
  ["name:ledger", []],
  ['"everything" (', ["plugin:mcp_mail"]],
  ["mail NEAR(everything)", []],
  ["", []],
  ["  ", []],
  ["-*:\"'()/", []],
  ["\u0000", []],
];

test.each(finds)("a search for %j finds %j", async (text, ids) => {
  const store = await openTestStore();
  const moment = await estate(store);
  expect(await found(store, text, moment)).toEqual(ids);
});

test("a hit says in which fields the words were found, by code point", async () => {
  const store = await openTestStore();
  const moment = await estate(store);
  const matched = async (text: string) => {
    const hits = await store.search({ text, kinds: ["AGENT"], limit: 10, offset: 0 }, moment);
    return hits.map((hit) => hit.matched);
  };
  expect(await matched("invoice")).toEqual([["description", "id", "name"]]);
  expect(await matched("servicenow finance")).toEqual([["externalIds", "tags"]]);
  expect(await matched("agent")).toEqual([["id"]]);
});

test("a search finds what the entity was called at the version and the instant that are asked about", async () => {
  const store = await openTestStore();
  const rows = [row({ name: "Alpha" }, { validTo: 10 }), row({ name: "Beta" }, { validFrom: 10 })];
  const first = await say(store, [entityRows("agent:x", rows)]);
  const second = await say(store, [entity("agent:x", { name: "Gamma" })]);
  const third = await say(store, [entityRows("agent:x", [])]);
  const names = ["alpha", "beta", "gamma"];
  const seen = async (version: number, at: number) => {
    const hits = await Promise.all(names.map((name) => found(store, name, { version, at })));
    return names.filter((_, index) => hits[index]?.length === 1);
  };
  expect(await seen(first.version, 9)).toEqual(["alpha"]);
  expect(await seen(first.version, 10)).toEqual(["beta"]);
  expect(await seen(second.version, 10)).toEqual(["gamma"]);
  expect(await seen(third.version, 10)).toEqual([]);
});

test("an entity is found once, by each of its versions and intervals, though its words stay the same", async () => {
  const store = await openTestStore();
  const said = (criticality: string) => ({ name: "Payroll", criticality });
  const intervals = [row(said("LOW"), { validTo: 10 }), row(said("HIGH"), { validFrom: 20 })];
  const heads = [
    await say(store, [entity("agent:x", said("LOW")), entity("agent:y", { name: "Payslip" })]),
    await say(store, [entity("agent:x", said("HIGH"))]),
    await say(store, [entityRows("agent:x", intervals)]),
    await say(store, [entity("agent:x", { name: "Other" })]),
    await say(store, [entity("agent:x", said("HIGH"))]),
  ];
  const times = async (at: number) => {
    const seen = heads.map(({ version }) => found(store, "pay", { version, at }));
    return (await Promise.all(seen)).map((ids) => ids.join(" "));
  };
  const [both, one] = ["agent:x agent:y", "agent:y"];
  expect(await times(5)).toEqual([both, both, both, one, both]);
  expect(await times(15)).toEqual([both, both, one, one, both]);
  expect(await times(25)).toEqual([both, both, both, one, both]);
});

test("a search keeps to the kinds that are asked for", async () => {
  const store = await openTestStore();
  const moment = await estate(store);
  expect(await found(store, "mail", moment, { kinds: ["PLUGIN", "TEAM"] })).toEqual(["plugin:mcp_mail"]);
  expect(await found(store, "mail", moment, { kinds: ["VENDOR"] })).toEqual([]);
});

test("pages follow the order of the whole, the best first", async () => {
  const store = await openTestStore();
  const { version } = await say(store, [
    entity("resource:a", { name: "Other", description: "It is not the payroll, but has a word about the payroll." }),
    ...Array.from({ length: 7 }, (_, index) => entity(`resource:c${index}`, { description: "Near payroll" })),
  ]);
  const page = (limit: number, offset: number) =>
    store.search({ text: "payroll", kinds: [], limit, offset }, { version, at: 0 });
  const whole = await page(100, 0);
  expect(whole).toHaveLength(8);
  const scores = whole.map(({ score }) => score);
  expect(scores).toEqual(scores.toSorted((one, other) => other - one));
  expect([...(await page(3, 0)), ...(await page(3, 3)), ...(await page(3, 6))]).toEqual(whole);
  expect(await page(3, 8)).toEqual([]);
});

test("a search of hundreds of words requires each of them", async () => {
  const store = await openTestStore();
  const words = Array.from({ length: 500 }, (_, index) => `w${index.toString(36)}x`);
  const { version } = await say(store, [
    entity("agent:all", { description: words.join(" ") }),
    entity("agent:most", { description: words.slice(1).join(" ") }),
  ]);
  expect(await found(store, words.join(" "), { version, at: 0 })).toEqual(["agent:all"]);
});
