import { expect, test } from "vitest";
import { asking, impacted, impactOn } from "../support/ask-blast-radius.ts";

/** All that is reached inherently, as `distance id POWERS`. */
const reached = (text: string, ...origins: string[]): string[] => impacted(asking(text, { origins }).inherent);

test("every relation that needs control is taken from a compromised left, and gives control", () => {
  const estate = `
    vendor:v   -PROVIDES->     model:m
    vendor:v   -SUPPLIES->     vendor:w
    platform:p -HOSTS->        agent:a
    model:m    -POWERS->       agent:b
    plugin:q   -EXTENDS->      agent:c
    model:m    -DERIVED_INTO-> model:n
    agent:a    -DELEGATES_TO-> agent:d
    agent:a    -ACTS_AS->      identity:i
    identity:i -CAN_ASSUME->   identity:j
    team:t     -OPERATES->     control:k`;
  expect(reached(estate, "vendor:v", "platform:p", "plugin:q", "team:t")).toEqual([
    "1 agent:a CONTROL",
    "1 agent:c CONTROL",
    "1 control:k CONTROL",
    "1 model:m CONTROL",
    "1 vendor:w CONTROL",
    "2 agent:b CONTROL",
    "2 agent:d CONTROL",
    "2 identity:i CONTROL",
    "2 model:n CONTROL",
    "3 identity:j CONTROL",
  ]);
});

test("access gives the actions that it lists, and nothing beside them", () => {
  expect(reached("identity:i -CAN_ACCESS READ,SEND-> resource:r", "identity:i")).toEqual(["1 resource:r READ,SEND"]);
  expect(reached("identity:i -CAN_ACCESS READ-> platform:p", "identity:i")).toEqual(["1 platform:p READ"]);
});

test.each(["EXECUTE", "WRITE", "CONTROL"])("%s on anything but a resource is control of it", (action) => {
  for (const right of ["platform:p", "plugin:p", "model:p", "agent:p", "control:p"]) {
    expect(reached(`identity:i -CAN_ACCESS ${action}-> ${right}`, "identity:i")).toEqual([`1 ${right} CONTROL`]);
  }
});

test("execution of a resource is just that, and control of it is all", () => {
  expect(reached("identity:i -CAN_ACCESS EXECUTE-> resource:r", "identity:i")).toEqual(["1 resource:r EXECUTE"]);
  expect(reached("identity:i -CAN_ACCESS CONTROL-> resource:r", "identity:i")).toEqual(["1 resource:r CONTROL"]);
});

test("a control that may be deleted is controlled, anything else that may be deleted is not", () => {
  expect(reached("identity:i -CAN_ACCESS DELETE-> control:c", "identity:i")).toEqual(["1 control:c CONTROL"]);
  expect(reached("identity:i -CAN_ACCESS DELETE-> agent:a", "identity:i")).toEqual(["1 agent:a DELETE"]);
  expect(reached("vulnerability:v -AFFECTS DELETE-> control:c", "vulnerability:v")).toEqual(["1 control:c CONTROL"]);
});

test("a flaw gives the actions it lists, and control where it lists none", () => {
  expect(reached("vulnerability:v -AFFECTS READ-> resource:r", "vulnerability:v")).toEqual(["1 resource:r READ"]);
  expect(reached("vulnerability:v -AFFECTS-> resource:r", "vulnerability:v")).toEqual(["1 resource:r CONTROL"]);
  expect(reached("vulnerability:v -AFFECTS {actions: []}-> resource:r", "vulnerability:v")).toEqual([
    "1 resource:r CONTROL",
  ]);
});

test("a flaw does no harm from the moment on at which it is fixed, and does until then", () => {
  const fixed = (at: string) => reached(`vulnerability:v -AFFECTS {fixedAt: "${at}"}-> agent:a`, "vulnerability:v");
  expect(fixed("2026-06-01T00:00:00Z")).toEqual([]);
  expect(fixed("2026-06-01T00:00:00.001Z")).toEqual(["1 agent:a CONTROL"]);
});

test("content steers whatever reads it, and writes into a resource", () => {
  expect(reached("resource:r -FEEDS-> resource:s\nresource:r -FEEDS-> model:m", "resource:r")).toEqual([
    "1 model:m CONTROL",
    "1 resource:s WRITE",
  ]);
});

test("a secret that may be read is an identity; one that may only be written is not", () => {
  const stored = (action: string) =>
    reached(`identity:i -CAN_ACCESS ${action}-> resource:r\nresource:r -UNLOCKS-> identity:j`, "identity:i");
  expect(stored("READ")).toEqual(["1 resource:r READ", "2 identity:j CONTROL"]);
  expect(stored("WRITE")).toEqual(["1 resource:r WRITE"]);
});

test("a deceived person approves and does nothing more; one who has left is not deceived", () => {
  const informed = (active: string) =>
    reached(`person:p {${active}}\nagent:a -INFORMS-> person:p\nperson:p -ACTS_AS-> identity:i`, "agent:a");
  expect(informed("")).toEqual(["1 person:p APPROVE"]);
  expect(informed("active: true")).toEqual(["1 person:p APPROVE"]);
  expect(informed("active: false")).toEqual([]);
});

test("what is contained is held as its container is, with powers that come later too", () => {
  const estate = `
    identity:i -CAN_ACCESS READ->  resource:store
    resource:store -UNLOCKS->      identity:j
    identity:j -CAN_ACCESS WRITE-> resource:store
    resource:store -CONTAINS->     resource:file`;
  const { inherent } = asking(estate, { origins: ["identity:i"] });
  expect(impacted(inherent)).toEqual([
    "1 resource:store READ,WRITE",
    "2 identity:j CONTROL",
    "2 resource:file READ,WRITE",
  ]);
  expect(impactOn(inherent, "resource:file").via.powers).toBe(1);
});

test("an outcome takes writing of a resource, approval of a person, control of anything else, unless it says", () => {
  const driven = (access: string, requires = "") =>
    reached(`identity:i -CAN_ACCESS ${access}-> resource:r\nresource:r -DRIVES ${requires}-> outcome:o`, "identity:i");
  expect(driven("READ")).toEqual(["1 resource:r READ"]);
  expect(driven("WRITE")).toEqual(["1 resource:r WRITE", "2 outcome:o"]);
  expect(driven("READ", "{requires: READ}")).toEqual(["1 resource:r READ", "2 outcome:o"]);
  expect(driven("WRITE", "{requires: DELETE}")).toEqual(["1 resource:r WRITE"]);
  expect(reached("agent:a -INFORMS-> person:p\nperson:p -DRIVES-> outcome:o", "agent:a")).toContain("2 outcome:o");
  expect(reached("identity:i -CAN_ACCESS READ-> agent:a\nagent:a -DRIVES-> outcome:o", "identity:i")).toEqual([
    "1 agent:a READ",
  ]);
});

test("an injection writes and no more, a disclosure reads and no more", () => {
  const estate = "resource:r -FEEDS-> agent:a\nresource:r -UNLOCKS-> identity:i";
  const from = (scenario: "INJECTION" | "DISCLOSURE") =>
    impacted(asking(estate, { origins: ["resource:r"], scenario }).inherent);
  expect(from("INJECTION")).toEqual(["1 agent:a CONTROL"]);
  expect(from("DISCLOSURE")).toEqual(["1 identity:i CONTROL"]);
});

test("relations that say who answers carry no harm", () => {
  expect(reached("person:p -OWNS {facet: ACCOUNTABLE}-> agent:a\nperson:p -LEADS-> team:t", "person:p")).toEqual([]);
});
