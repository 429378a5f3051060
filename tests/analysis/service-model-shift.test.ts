import fc from "fast-check";
import { expect, test } from "vitest";
import { serviceModelShift } from "../../src/analysis/service-model-shift.ts";
import { finish } from "../support/ask-blast-radius.ts";
import { draw } from "../support/draw.ts";
import { frameworkOf } from "./matrix-told.ts";

function shifted(text: string, to: string, framework = "cosai-srf") {
  const estate = draw(text);
  const shift = finish(serviceModelShift(estate, estate.find("agent:bot"), to, frameworkOf(framework)));
  const sides = (counts: typeof shift.before): string => counts.map(({ count }) => count).join("/");
  return {
    from: shift.from,
    to: shift.to,
    sentences: shift.moves.map(({ sentence }) => sentence),
    rows: shift.moves.map(({ before, after }) => `${before.sentence} -> ${after.sentence}`),
    unchanged: shift.unchanged,
    sides: `${sides(shift.before)} -> ${sides(shift.after)}`,
  };
}

const says = (model: string, partyRole: string, role = "ACCOUNTABLE"): string =>
  `{serviceModel: ${model}, role: ${role}, partyRole: ${partyRole}, certainty: A}`;
const estate = (templates: string, model = "SAAS", more = ""): string => `
  vendor:acme {name: Acme}
  team:ap {name: Payables}
  agent:bot {name: Bot${model === "" ? "" : `, serviceModel: ${model}`}}
  vendor:acme -PROVIDES-> agent:bot
  team:ap -OWNS {facet: ACCOUNTABLE}-> agent:bot
  duty:d {name: Guard it, framework: cosai-srf, code: D, layer: L3, template: [${templates}]}
  duty:e {name: Log it, framework: cosai-srf, code: E, layer: L3, template: [{role: ACCOUNTABLE, partyRole: CUSTOMER, certainty: A}]}
  ${more}`;

test("a duty that the template gives to the other side moves, and one that it does not stays", () => {
  const told = shifted(estate(`${says("SAAS", "PROVIDER")}, ${says("IAAS", "CUSTOMER")}`), "IAAS");
  expect(told).toMatchObject({
    from: "SAAS",
    to: "IAAS",
    sentences: ["“Guard it” for Bot: accountability moves from Acme to Payables."],
    unchanged: 1,
    sides: "1/1/0 -> 2/0/0", // customer, provider, unresolved
  });
});

test("a duty whose work alone moves is a move; one whose status alone moves is none", () => {
  const work = [
    says("SAAS", "PROVIDER"),
    says("IAAS", "PROVIDER"),
    says("SAAS", "PROVIDER", "RESPONSIBLE"),
    says("IAAS", "CUSTOMER", "RESPONSIBLE"),
  ];
  expect(shifted(estate(work.join()), "IAAS").sentences).toEqual([
    "“Guard it” for Bot: the work moves from Acme to Payables.",
  ]);
  expect(shifted(estate(says("SAAS", "SHARED")), "IAAS")).toMatchObject({ sentences: [], unchanged: 2 });
});

test("an assignment for one service model alone does not come along, one for any does and keeps the duty where it is", () => {
  const assigned = (fields: string): string => `
    assignment:x {role: ACCOUNTABLE, basis: LAW${fields}}
    assignment:x -FOR_DUTY-> duty:d
    assignment:x -ASSIGNED_TO-> team:ap
    assignment:x -IN_SCOPE_OF-> agent:bot`;
  const templates = says("IAAS", "PROVIDER");
  expect(shifted(estate(templates, "SAAS", assigned(", serviceModel: SAAS")), "IAAS").sentences).toEqual([
    "“Guard it” for Bot: accountability moves from Payables to Acme.",
  ]);
  expect(shifted(estate(templates, "SAAS", assigned("")), "IAAS").sentences).toEqual([]);
});

test("an agent whose service model is not on record moves from templates for any", () => {
  expect(shifted(estate(says("PAAS", "PROVIDER"), ""), "PAAS")).toMatchObject({
    from: undefined,
    sentences: ["“Guard it” for Bot: accountability moves from nobody on record to Acme."],
  });
});

test("a duty that arises under one of the two models alone is held against a row that nobody has", () => {
  const text = `
    vendor:acme {name: Acme}
    agent:bot {name: Bot, serviceModel: SAAS}
    vendor:acme -PROVIDES-> agent:bot
    duty:s {name: Keep it safe, framework: seed-3layer, code: S, layer: SW, template: [${says("SAAS", "PROVIDER")}]}
    duty:i {name: Build it safe, framework: seed-3layer, code: I, layer: IN, template: [${says("IAAS", "PROVIDER")}]}
    duty:u {name: Unnamed, framework: seed-3layer, code: U, layer: IN}`;
  const told = shifted(text, "IAAS", "seed-3layer");
  expect(told.sentences).toEqual([
    "“Build it safe” for Bot: accountability moves from nobody on record to Acme.",
    "“Keep it safe” for Bot: accountability moves from Acme to nobody on record.",
  ]);
  expect(told.rows[0]).toMatch(/^“Build it safe” does not arise for Bot as SAAS\. ->/u);
  expect(told.unchanged).toBe(1); // nobody has the third, before or after
});

test("moving to where it is moves nothing, and moving there and back tells the same moves turned round", () => {
  const role = fc.constantFrom("PROVIDER", "CUSTOMER", "SHARED", "PROVIDER/CSP");
  fc.assert(
    fc.property(role, role, (here, there) => {
      const templates = `${says("SAAS", here)}, ${says("IAAS", there)}`;
      expect(shifted(estate(templates), "SAAS")).toMatchObject({ sentences: [], unchanged: 2 });
      const forth = shifted(estate(templates), "IAAS");
      const back = shifted(estate(templates, "IAAS"), "SAAS");
      expect(back.unchanged).toBe(forth.unchanged);
      expect(back.sides).toBe(forth.sides.split(" -> ").reverse().join(" -> "));
    }),
  );
});
