import { expect, test } from "vitest";
import { asking, impacted, pathTo } from "../support/ask-blast-radius.ts";

const ledgerAccess = (power: "READ" | "WRITE") => `
  plugin:mail          -EXTENDS->             agent:invoice-bot
  agent:invoice-bot    -ACTS_AS->             identity:svc-invoice
  identity:svc-invoice -CAN_ACCESS ${power}-> resource:ledger
  resource:ledger      -FEEDS->               agent:forecast-bot`;

test("an agent fed by the ledger is reached only when the identity may write to it", () => {
  expect(impacted(asking(ledgerAccess("READ"), { origins: ["plugin:mail"] }).inherent)).toEqual([
    "1 agent:invoice-bot CONTROL",
    "2 identity:svc-invoice CONTROL",
    "3 resource:ledger READ",
  ]);
  expect(impacted(asking(ledgerAccess("WRITE"), { origins: ["plugin:mail"] }).inherent)).toEqual([
    "1 agent:invoice-bot CONTROL",
    "2 identity:svc-invoice CONTROL",
    "3 resource:ledger WRITE",
    "4 agent:forecast-bot CONTROL",
  ]);
});

test("a path explains what it needs: the key is read before the identity is held", () => {
  const estate = `
    identity:low    -CAN_ACCESS READ->  resource:vault
    resource:vault  -UNLOCKS->          identity:high
    identity:high   -CAN_ACCESS WRITE-> resource:vault
    resource:vault  -FEEDS->            agent:bot`;
  expect(pathTo(asking(estate, { origins: ["identity:low"] }).inherent, "agent:bot")).toEqual([
    "identity:low -CAN_ACCESS READ-> resource:vault",
    "resource:vault -UNLOCKS CONTROL-> identity:high",
    "identity:high -CAN_ACCESS WRITE-> resource:vault",
    "resource:vault -FEEDS CONTROL-> agent:bot",
  ]);
});
