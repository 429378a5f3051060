import { expect, test } from "vitest";
import { relationPhrase } from "../../src/analysis/paths/relation-phrases.ts";
import { relationRules, relationTypes } from "../../src/ontology/relation-types.ts";
import { askingPaths } from "../support/ask-paths.ts";
import { draw } from "../support/draw.ts";

const invoices = `
  vendor:acme     {name: Acme}
  plugin:mail     {name: Mail Connector}
  agent:bot       {name: Invoice Bot}
  identity:svc    {name: svc-invoice}
  resource:ledger {name: Ledger}
  person:ann      {name: Ann}
  outcome:fraud   {name: Fraudulent payment}
  vendor:acme     -PROVIDES-> plugin:mail
  plugin:mail     -EXTENDS-> agent:bot
  agent:bot       -ACTS_AS-> identity:svc
  identity:svc    -CAN_ACCESS READ,WRITE,SEND-> resource:ledger
  resource:ledger -DRIVES-> outcome:fraud
  agent:bot       -INFORMS-> person:ann
  person:ann      -DRIVES-> outcome:fraud`;

test("a path is one sentence with the relation, the powers and the accountable party of each hop", () => {
  const estate = draw(invoices);
  const { sentences } = askingPaths(invoices, { from: ["vendor:acme"], to: ["outcome:fraud"] });
  const accountable = new Map<number, string | null>([
    [estate.find("agent:bot"), "Ann"],
    [estate.find("resource:ledger"), "Finance"],
    [estate.find("outcome:fraud"), null],
  ]);
  expect(sentences((entity) => accountable.get(entity))).toEqual([
    "If Acme is compromised, “Fraudulent payment” may come about: " +
      "Acme provides Mail Connector, so that harm may have full control of it (nobody on record is accountable for Mail Connector); " +
      "Mail Connector extends Invoice Bot, so that harm may have full control of it (Ann is accountable for Invoice Bot); " +
      "Invoice Bot informs Ann, so that harm may approve through them (nobody on record is accountable for Ann); " +
      "Ann can bring about “Fraudulent payment” (the sources disagree who is accountable for “Fraudulent payment”).",
    "If Acme is compromised, “Fraudulent payment” may come about: " +
      "Acme provides Mail Connector, so that harm may have full control of it (nobody on record is accountable for Mail Connector); " +
      "Mail Connector extends Invoice Bot, so that harm may have full control of it (Ann is accountable for Invoice Bot); " +
      "Invoice Bot acts as svc-invoice, so that harm may have full control of it (nobody on record is accountable for svc-invoice); " +
      "svc-invoice can read, write and send through Ledger, so that harm may read it, write to it and send through it (Finance is accountable for Ledger); " +
      "Ledger can bring about “Fraudulent payment” (the sources disagree who is accountable for “Fraudulent payment”).",
  ]);
});

test("what was put in or read is not called a compromise", () => {
  const text = "resource:inbox {name: Inbox}\nresource:inbox -CONTAINS-> resource:mail";
  const told = (scenario: "INJECTION" | "DISCLOSURE"): string =>
    askingPaths(text, { scenario, from: ["resource:inbox"], to: ["resource:mail"] }).sentences()[0] ?? "";
  expect(told("INJECTION")).toMatch(
    /^If somebody puts content into Inbox, harm may reach resource:mail: .*write to it/,
  );
  expect(told("DISCLOSURE")).toMatch(/^If somebody reads Inbox, harm may reach resource:mail: .*may read it/);
});

test("a flaw is exploited, and not itself compromised", () => {
  const text = "vulnerability:flaw {name: Hidden text steers the bot}\nvulnerability:flaw -AFFECTS-> agent:bot";
  const { sentences } = askingPaths(text, { from: ["vulnerability:flaw"], to: ["agent:bot"] });
  expect(sentences()[0]).toMatch(/^If the flaw “Hidden text steers the bot” is exploited, harm may reach agent:bot: /u);
});

test("an agent that brings about by itself what nobody attacks it for is not said to be compromised alone", () => {
  const first = (trigger: string): string =>
    askingPaths(
      `outcome:loss {name: Loss, trigger: ${trigger}}\nagent:bot {name: Bot}\nagent:bot -DRIVES-> outcome:loss`,
      {
        from: ["agent:bot"],
        to: ["outcome:loss"],
      },
    ).sentences()[0] ?? "";
  expect(first("HALLUCINATION")).toMatch(/^If Bot goes wrong or is compromised, “Loss” may come about: /u);
  expect(first("COMPROMISE")).toMatch(/^If Bot is compromised, “Loss” may come about: /u);
});

test("an outcome owner who has left is told as such", () => {
  const text = `person:ann {name: Ann, active: false}
    agent:bot    -DRIVES-> outcome:loss
    person:ann   -OWNS {facet: OUTCOME_OWNER}-> outcome:loss`;
  expect(askingPaths(text, { from: ["agent:bot"], to: ["outcome:loss"] }).sentences()[0]).toContain(
    "(Ann (recorded as inactive) is the outcome owner of “outcome:loss”)",
  );
});

test("a blocked path says on whose failure it rests", () => {
  const gated = `${invoices}
    control:gate {name: Gateway, status: IMPLEMENTED, effect: PREVENT}
    control:four {name: Four eyes, status: IMPLEMENTED, effect: PREVENT}
    control:gate -GUARDS {side: IN}-> agent:bot`;
  const first = (text: string): string =>
    askingPaths(text, { from: ["plugin:mail"], to: ["agent:bot"], threshold: "UNKNOWN" }).sentences()[0] ?? "";
  expect(first(gated)).toMatch(/^If Mail Connector is compromised and “Gateway” fails, harm may reach Invoice Bot: /);
  expect(first(`${gated}\ncontrol:four -GUARDS {side: OUT}-> plugin:mail`)).toMatch(
    /^If Mail Connector is compromised and “Four eyes” and “Gateway” fail, harm may reach Invoice Bot: /,
  );
});

test("an outage may stop things with it, along a relation or against it, and is told as the relation stands", () => {
  const { sentences, lines } = askingPaths(
    `platform:cloud {name: Cloud}
     identity:svc   {name: svc}
     agent:bot      {name: Bot}
     control:gate   {name: Gate, status: IMPLEMENTED, effect: PREVENT, failMode: FAIL_CLOSED}
     outcome:down   {name: Downtime, outcomeKind: SERVICE_OUTAGE}
     platform:cloud -HOSTS-> control:gate
     control:gate   -GUARDS {side: IN, on: [ACTS_AS]}-> identity:svc
     agent:bot      -ACTS_AS-> identity:svc
     platform:cloud -HOSTS-> identity:svc
     agent:bot      -DRIVES-> outcome:down`,
    { scenario: "OUTAGE", from: ["platform:cloud"], to: ["outcome:down"] },
  );
  expect(lines).toEqual([
    "platform:cloud -HOSTS-> control:gate -GUARDS-> agent:bot -DRIVES-> outcome:down",
    "platform:cloud -HOSTS-> identity:svc <-ACTS_AS- agent:bot -DRIVES-> outcome:down",
  ]);
  expect(sentences((entity) => (entity === 2 ? "Ann" : undefined))).toEqual([
    "If Cloud stops working, “Downtime” may come about: " +
      "“Gate” may stop with Cloud, because Cloud hosts “Gate” (nobody on record is accountable for “Gate”); " +
      "Bot may stop with “Gate”, because “Gate” guards svc and fails closed (Ann is accountable for Bot); " +
      "“Downtime” may come about, because Bot can bring about “Downtime” (nobody on record is accountable for “Downtime”).",
    "If Cloud stops working, “Downtime” may come about: " +
      "svc may stop with Cloud, because Cloud hosts svc (nobody on record is accountable for svc); " +
      "Bot may stop with svc, because Bot acts as svc (Ann is accountable for Bot); " +
      "“Downtime” may come about, because Bot can bring about “Downtime” (nobody on record is accountable for “Downtime”).",
  ]);
});

test("of alternatives that are all out, the way goes through the last to fall", () => {
  const { lines } = askingPaths(
    `vendor:v     -PROVIDES-> platform:near
     vendor:v     -PROVIDES-> platform:way
     platform:way -HOSTS-> platform:far
     platform:near -HOSTS {alternative: a}-> agent:bot
     platform:far  -HOSTS {alternative: a}-> agent:bot`,
    { scenario: "OUTAGE", from: ["vendor:v"], to: ["agent:bot"] },
  );
  expect(lines).toEqual(["vendor:v -PROVIDES-> platform:way -HOSTS-> platform:far -HOSTS-> agent:bot"]);
});

test("two things of one name are told apart by their ids", () => {
  const text = "agent:a {name: Bot}\nagent:b {name: Bot}\nagent:a -DELEGATES_TO-> agent:b";
  expect(askingPaths(text, { from: ["agent:a"], to: ["agent:b"] }).sentences()).toEqual([
    "If Bot (agent:a) is compromised, harm may reach Bot (agent:b): Bot (agent:a) delegates to Bot (agent:b), so that harm may have full control of it (nobody on record is accountable for Bot (agent:b)).",
  ]);
});

test("every relation that carries harm or an outage has a verb phrase of its own", () => {
  const estate = draw("identity:i -CAN_ACCESS DELETE-> resource:r");
  const facts = estate.relationFactsOf(estate.firstOut(estate.find("identity:i")));
  const told = relationTypes.filter((type) => relationRules[type].influence || type === "GUARDS");
  const phrases = told.map((type) => relationPhrase(type, facts));
  expect(new Set(phrases).size).toBe(phrases.length);
  expect(phrases).toContain("can delete");
  expect(phrases.filter((phrase) => phrase.includes("_"))).toEqual([]);
});

test("of an outcome that nobody is accountable for, the sentence says who owns it", () => {
  const drawn = (facet: string): string => `
    agent:bot {name: Bot}
    outcome:loss {name: Loss}
    person:ann {name: Ann}
    agent:bot -DRIVES-> outcome:loss
    person:ann -OWNS {facet: ${facet}}-> outcome:loss`;
  const told = (facet: string): readonly string[] =>
    askingPaths(drawn(facet), { from: ["agent:bot"], to: ["outcome:loss"] }).sentences();
  expect(told("OUTCOME_OWNER")).toEqual([
    "If Bot is compromised, “Loss” may come about: Bot can bring about “Loss” (Ann is the outcome owner of “Loss”).",
  ]);
  expect(told("SPONSOR")).toEqual([
    "If Bot is compromised, “Loss” may come about: Bot can bring about “Loss” (nobody on record is accountable for “Loss”).",
  ]);
});
