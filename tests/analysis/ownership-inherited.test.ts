import { expect, test } from "vitest";
import { told } from "./ownership-told.ts";

const owned = (party: string, thing: string, facet = "ACCOUNTABLE") => `${party} -OWNS {facet: ${facet}}-> ${thing}`;

test("an identity inherits from the agent that acts as it, and that agent's own answer is nearer than its platform's", () => {
  const hosted = `
    identity:svc {name: svc-pay}
    agent:bot    {name: Invoice Bot}
    platform:p   {name: Agent Cloud}
    person:ann   {name: Ann Lee}
    person:bob   {name: Bob Ray}
    platform:p -HOSTS-> agent:bot
    agent:bot -ACTS_AS-> identity:svc
    ${owned("person:bob", "platform:p")}`;
  expect(told(hosted, "identity:svc", "ACCOUNTABLE")).toEqual({
    reason: "INHERITED",
    party: "person:bob",
    person: "person:bob",
    candidates: ["person:bob"],
    hops: ["identity:svc INHERITED agent:bot", "agent:bot INHERITED platform:p", "platform:p DIRECT person:bob"],
    sentence:
      "Bob Ray counts as accountable for svc-pay, inherited from Agent Cloud, which hosts Invoice Bot, which acts as it.",
  });
  expect(told(`${hosted}\n${owned("person:ann", "agent:bot")}`, "identity:svc", "ACCOUNTABLE").party).toBe(
    "person:ann",
  );
});

test("a person who acts as an identity answers for it, and operates it, but sponsors nothing by that", () => {
  const human = "identity:login {name: ann-login}\nperson:ann {name: Ann Lee}\nperson:ann -ACTS_AS-> identity:login";
  expect(told(human, "identity:login", "ACCOUNTABLE")).toMatchObject({
    reason: "INHERITED",
    party: "person:ann",
    hops: ["identity:login INHERITED person:ann"],
    sentence: "Ann Lee counts as accountable for ann-login as the person who acts as it.",
  });
  expect(told(human, "identity:login", "OPERATOR").party).toBe("person:ann");
  expect(told(human, "identity:login", "SPONSOR").reason).toBe("MISSING");
});

test("a person and the owner of an agent who act as one identity conflict, unless they are one", () => {
  const shared = (owner: string) => `
    identity:i {name: shared}
    person:ann {name: Ann Lee}
    person:bob {name: Bob Ray}
    agent:bot  {name: Bot}
    person:ann -ACTS_AS-> identity:i
    agent:bot  -ACTS_AS-> identity:i
    ${owned(owner, "agent:bot")}`;
  expect(told(shared("person:bob"), "identity:i", "ACCOUNTABLE")).toMatchObject({
    reason: "CONFLICT",
    candidates: ["person:ann", "person:bob"],
    hops: ["identity:i CONFLICT nobody"],
    sentence:
      "2 parties are on record as accountable for shared, and none is picked: Ann Lee (who acts as it) and Bob Ray (from Bot).",
  });
  expect(told(shared("person:ann"), "identity:i", "ACCOUNTABLE")).toMatchObject({
    reason: "INHERITED",
    party: "person:ann",
  });
});

test("two owners of the one agent behind an identity are a conflict at that agent", () => {
  const fought = `
    agent:bot -ACTS_AS-> identity:i
    ${owned("team:a", "agent:bot")}
    ${owned("team:b", "agent:bot")}`;
  expect(told(fought, "identity:i", "ACCOUNTABLE")).toMatchObject({
    reason: "CONFLICT",
    hops: ["identity:i INHERITED agent:bot", "agent:bot CONFLICT nobody"],
  });
});

test("an inactive person in a round is left out where another place of that round names an active party", () => {
  const round = `
    person:ann {active: false}
    agent:a -ACTS_AS-> identity:i
    agent:b -ACTS_AS-> identity:i
    ${owned("person:ann", "agent:a")}
    ${owned("team:pay", "agent:b")}`;
  expect(told(round, "identity:i", "ACCOUNTABLE")).toMatchObject({ reason: "INHERITED", party: "team:pay" });
});

const ledger = `
  resource:row    {name: Row}
  resource:ledger {name: Ledger}
  resource:vault  {name: Vault}
  platform:near   {name: Near}
  platform:far    {name: Far}
  resource:ledger -CONTAINS-> resource:row
  resource:vault  -CONTAINS-> resource:ledger
  platform:near   -HOSTS-> resource:row
  platform:far    -HOSTS-> resource:vault`;

test("a resource inherits from a far container sooner than from the platform that hosts it", () => {
  const both = `${ledger}\n${owned("team:vault", "resource:vault")}\n${owned("team:near", "platform:near")}`;
  expect(told(both, "resource:row", "ACCOUNTABLE")).toMatchObject({
    reason: "INHERITED",
    party: "team:vault",
    hops: [
      "resource:row INHERITED resource:ledger",
      "resource:ledger INHERITED resource:vault",
      "resource:vault DIRECT team:vault",
      "team:vault MISSING nobody",
    ],
  });
});

test("where no container answers, a resource inherits from its own platform before those of its containers", () => {
  const far = `${ledger}\nteam:far {name: Far Team}\n${owned("team:far", "platform:far")}`;
  expect(told(far, "resource:row", "ACCOUNTABLE")).toMatchObject({
    party: "team:far",
    hops: [
      "resource:row INHERITED resource:ledger",
      "resource:ledger INHERITED resource:vault",
      "resource:vault INHERITED platform:far",
      "platform:far DIRECT team:far",
      "team:far MISSING nobody",
    ],
    sentence:
      "Far Team counts as accountable for Row, inherited from Far, which hosts Vault, which contains Ledger, which contains it; " +
      "Far Team has no active leader on record, and nothing that it is part of is recorded, so the chain reaches no active person.",
  });
  expect(told(`${far}\n${owned("team:near", "platform:near")}`, "resource:row", "ACCOUNTABLE").party).toBe("team:near");
});

test("a container that two ways lead to is as near as the shorter one", () => {
  const diamond = `
    resource:a -CONTAINS-> resource:row
    resource:b -CONTAINS-> resource:a
    resource:b -CONTAINS-> resource:row
    resource:c -CONTAINS-> resource:a
    ${owned("team:b", "resource:b")}
    ${owned("team:c", "resource:c")}`;
  expect(told(diamond, "resource:row", "ACCOUNTABLE").party).toBe("team:b");
});

test("containers that contain each other end the search", () => {
  const ring = "resource:a -CONTAINS-> resource:b\nresource:b -CONTAINS-> resource:a";
  expect(told(ring, "resource:a", "ACCOUNTABLE").reason).toBe("MISSING");
});

test.each(["model", "agent", "plugin", "control"])("a %s inherits from the platform that hosts it", (kind) => {
  const hosted = `platform:p -HOSTS-> ${kind}:x\n${owned("team:a", "platform:p")}`;
  expect(told(hosted, `${kind}:x`, "ACCOUNTABLE")).toMatchObject({ reason: "INHERITED", party: "team:a" });
});

test.each([
  ["a platform from the one that hosts it", "platform:p -HOSTS-> platform:x", "platform:p", "platform:x"],
  ["an identity from the platform that hosts it", "platform:p -HOSTS-> identity:x", "platform:p", "identity:x"],
  ["an identity from one that can assume it", "identity:y -CAN_ASSUME-> identity:x", "identity:y", "identity:x"],
  ["an agent from its model", "model:m -POWERS-> agent:x", "model:m", "agent:x"],
  ["an agent from one that delegates to it", "agent:y -DELEGATES_TO-> agent:x", "agent:y", "agent:x"],
  ["a plugin from what it extends", "plugin:x -EXTENDS-> agent:y", "agent:y", "plugin:x"],
  ["a container from what it contains", "resource:x -CONTAINS-> resource:y", "resource:y", "resource:x"],
  ["a control from what it guards", "control:x -GUARDS {side: IN}-> agent:y", "agent:y", "control:x"],
  ["an outcome from what drives it", "agent:y -DRIVES-> outcome:x", "agent:y", "outcome:x"],
])("no facet is inherited by %s", (_case, relation, place, thing) => {
  expect(told(`${relation}\n${owned("team:a", place)}`, thing, "ACCOUNTABLE").reason).toBe("MISSING");
});

test("operators that are equally near are all candidates", () => {
  const operators = `
    agent:a -ACTS_AS-> identity:i
    agent:b -ACTS_AS-> identity:i
    ${owned("team:b", "agent:a", "OPERATOR")}
    ${owned("team:a", "agent:b", "OPERATOR")}`;
  expect(told(operators, "identity:i", "OPERATOR")).toMatchObject({
    reason: "INHERITED",
    party: "team:a",
    candidates: ["team:a", "team:b"],
  });
});
