import { expect, test } from "vitest";
import type { Estate } from "../../src/projection/estate.ts";
import { noRow } from "../../src/projection/relation-rows.ts";
import { draw } from "../support/draw.ts";

const invoice = `
  vendor:acme          {name: Acme}
  vendor:acme          -PROVIDES-> plugin:mail
  plugin:mail          -EXTENDS-> agent:invoice-bot
  agent:invoice-bot    -ACTS_AS {id: bot-login}-> identity:svc-invoice
  identity:svc-invoice -CAN_ACCESS READ,WRITE {validTo: 2026-07-01}-> resource:ledger
  person:ann           -OWNS {facet: ACCOUNTABLE}-> agent:invoice-bot`;

function leaving(estate: Estate, id: string): string[] {
  const found: string[] = [];
  for (let row = estate.firstOut(estate.find(id)); row !== noRow; row = estate.nextOut(row))
    found.push(estate.relationIdOf(row));
  return found.sort();
}

function entering(estate: Estate, id: string): string[] {
  const found: string[] = [];
  for (let row = estate.firstIn(estate.find(id)); row !== noRow; row = estate.nextIn(row))
    found.push(estate.relationIdOf(row));
  return found.sort();
}

test("a walk meets the influence relations of an entity and no others, in both directions", () => {
  const estate = draw(invoice);
  expect(leaving(estate, "agent:invoice-bot")).toEqual(["bot-login"]);
  expect(entering(estate, "agent:invoice-bot")).toEqual(["EXTENDS:plugin:mail:agent:invoice-bot"]);
  expect(estate.relationsIn(estate.find("agent:invoice-bot"), "OWNS").map((row) => estate.relationIdOf(row))).toEqual([
    "OWNS.ACCOUNTABLE:person:ann:agent:invoice-bot",
  ]);
});

test("a relation past its end is not seen, and one before it is", () => {
  const access = "CAN_ACCESS:identity:svc-invoice:resource:ledger";
  expect(leaving(draw(invoice, { at: Date.parse("2026-06-30T23:59:59.999Z") }), "identity:svc-invoice")).toEqual([
    access,
  ]);
  expect(leaving(draw(invoice, { at: Date.parse("2026-07-01T00:00:00Z") }), "identity:svc-invoice")).toEqual([]);
});

test("a name is the id where nobody gives one", () => {
  const estate = draw(invoice);
  expect([estate.nameOf(estate.find("vendor:acme")), estate.nameOf(estate.find("plugin:mail"))]).toEqual([
    "Acme",
    "plugin:mail",
  ]);
});

test("an entity taken away takes its relations with it, and the graph stays as it was", () => {
  const estate = draw(invoice, { assume: { withoutEntities: ["plugin:mail"] } });
  expect(estate.find("plugin:mail")).toBe(-1);
  expect(leaving(estate, "vendor:acme")).toEqual([]);
  expect(entering(estate, "agent:invoice-bot")).toEqual([]);
});

test("relations are found by their own id and by their default one, and can be taken away by it", () => {
  const estate = draw(invoice);
  expect(estate.relationIdOf(estate.findRelation("bot-login"))).toBe("bot-login");
  expect(estate.relationIdOf(estate.findRelation("PROVIDES:vendor:acme:plugin:mail"))).toBe(
    "PROVIDES:vendor:acme:plugin:mail",
  );
  expect(estate.findRelation("ACTS_AS:agent:invoice-bot:identity:svc-invoice")).toBe(noRow);
  const without = draw(invoice, { assume: { withoutRelations: ["bot-login", "PROVIDES:vendor:acme:plugin:mail"] } });
  expect([...leaving(without, "agent:invoice-bot"), ...leaving(without, "vendor:acme")]).toEqual([]);
});

test("an assumed relation is walked with the others, and one with a known id replaces it", () => {
  const from = { type: "CAN_ACCESS", from: "identity:svc-invoice", validFrom: -Infinity, validTo: Infinity } as const;
  const replaced = {
    ...from,
    id: "CAN_ACCESS:identity:svc-invoice:resource:ledger",
    to: "resource:ledger",
    properties: { actions: ["READ"] },
  };
  const added = { ...from, id: "new", to: "agent:invoice-bot", properties: { actions: ["EXECUTE"] } };
  const estate = draw(invoice, { assume: { withRelations: [replaced, added] } });
  expect(leaving(estate, "identity:svc-invoice")).toEqual([replaced.id, "new"]);
  expect(entering(estate, "agent:invoice-bot")).toEqual(["EXTENDS:plugin:mail:agent:invoice-bot", "new"]);
  const row = estate.findRelation(replaced.id);
  expect([estate.isAssumed(row), estate.relationFactsOf(row).properties]).toEqual([true, { actions: ["READ"] }]);
});

test("existence runs on through changes and stops at a break", () => {
  const estate = draw(invoice);
  const row = estate.findRelation("CAN_ACCESS:identity:svc-invoice:resource:ledger");
  expect(estate.relationExistenceOf(row)).toEqual({
    validFrom: Date.parse("2026-01-01"),
    validTo: Date.parse("2026-07-01"),
  });
  expect(estate.existenceOf(estate.find("vendor:acme"))).toEqual({
    validFrom: Date.parse("2026-01-01"),
    validTo: Infinity,
  });
});

const guarded = `
  control:gate -GUARDS {side: IN}-> agent:bot
  control:late -GUARDS {side: IN, validFrom: 2027-01-01}-> agent:later
  agent:bot    -DELEGATES_TO-> agent:free`;

test("only what no control ever guards is said to have no guard", () => {
  const estate = draw(guarded);
  const may = (id: string) => estate.mayBeGuarded(estate.find(id));
  expect(["agent:bot", "agent:later", "agent:free"].map(may)).toEqual([true, true, false]);
});

test("an assumed guard counts, and an assumed relation is told apart from those of the graph", () => {
  const bounds = { validFrom: -Infinity, validTo: Infinity, properties: {} };
  const guard = {
    ...bounds,
    id: "g",
    type: "GUARDS",
    from: "control:gate",
    to: "agent:free",
    properties: { side: "IN" },
  } as const;
  const extra = { ...bounds, id: "d", type: "DELEGATES_TO", from: "agent:bot", to: "agent:later" } as const;
  const past = { ...extra, id: "p", validTo: 0 };
  const estate = draw(guarded, { assume: { withRelations: [guard, extra, past] } });
  expect(estate.mayBeGuarded(estate.find("agent:free"))).toBe(true);
  const assumed = estate.assumedOut(estate.find("agent:bot"));
  expect(assumed.map((row) => estate.relationIdOf(row))).toEqual(["d"]);
  expect(estate.assumedOut(estate.find("control:gate"))).toEqual([]);
  expect(estate.relationsOut(estate.find("agent:bot"), "DELEGATES_TO").map((row) => estate.isAssumed(row))).toEqual([
    false,
    true,
  ]);
  expect(estate.findRelation("p")).toBe(noRow);
});

test("entities are listed by kind, and only those that exist", () => {
  const estate = draw(`${guarded}\n agent:gone {validTo: 2026-02-01}`);
  const ids = (kind?: "AGENT" | "CONTROL") => [...estate.entities(kind)].map((entity) => estate.idOf(entity)).sort();
  expect(ids("AGENT")).toEqual(["agent:bot", "agent:free", "agent:later"]);
  expect(ids("CONTROL")).toEqual(["control:gate", "control:late"]);
  expect(ids()).toHaveLength(5);
  expect(estate.find("agent:gone")).toBe(-1);
});
