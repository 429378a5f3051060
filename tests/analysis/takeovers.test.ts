import { expect, test } from "vitest";
import { asking, guardsInto, impacted, impactOn, pathTo, type Asked } from "../support/ask-blast-radius.ts";

const ask = (text: string, asked: Partial<Asked> = {}) =>
  asking(text, { origins: ["agent:bot"], threshold: "UNKNOWN", ...asked });

const gated = `
  control:gate {effect: PREVENT, status: IMPLEMENTED}
  control:gate -GUARDS {side: IN, on: [ACTS_AS]}-> identity:svc
  agent:bot -ACTS_AS-> identity:svc
  agent:bot -ACTS_AS-> identity:admin`;

test("when harm gains control of a control, the hops it guarded open in the next round", () => {
  const told = ask(`${gated}\nidentity:admin -CAN_ACCESS EXECUTE-> control:gate`);
  expect(impacted(told.inherent)).toEqual([
    "1 identity:admin CONTROL",
    "1 identity:svc CONTROL",
    "2 control:gate CONTROL",
  ]);
  expect(impacted(told.residual)).toEqual([
    "1 identity:admin CONTROL",
    "2 control:gate CONTROL",
    "3 identity:svc CONTROL",
  ]);
  expect(told.controls).toEqual(["control:gate: under the attacker's control, 1"]);
});

test("a path past a control that was taken over is shorter than its distance, and the guard on it says why", () => {
  const { inherent, residual } = ask(`${gated}\nidentity:admin -CAN_ACCESS EXECUTE-> control:gate`);
  expect(impactOn(residual, "identity:svc").distance).toBe(3);
  expect(pathTo(residual, "identity:svc")).toEqual(["agent:bot -ACTS_AS CONTROL-> identity:svc"]);
  expect(guardsInto(residual, "identity:svc")).toEqual(["control:gate: under the attacker's control"]);
  expect(guardsInto(inherent, "identity:svc")).toEqual(["control:gate: under the attacker's control"]);
});

test("on an inherent path a guard stands as it does past all controls, not as if none held", () => {
  const { inherent, controls } = ask(`${gated}
    identity:admin -CAN_ACCESS EXECUTE-> control:gate
    control:lock {effect: PREVENT, status: IMPLEMENTED}
    control:lock -GUARDS {side: OUT}-> identity:admin`);
  expect(controls).toEqual(["control:gate: holds, 1", "control:lock: holds, 1"]);
  expect(guardsInto(inherent, "identity:svc")).toEqual(["control:gate: holds"]);
});

test("what may be read of a control does not take it over", () => {
  const told = ask(`${gated}\nidentity:admin -CAN_ACCESS READ-> control:gate`);
  expect(impacted(told.residual)).toEqual(["1 identity:admin CONTROL", "2 control:gate READ"]);
  expect(told.controls).toEqual(["control:gate: holds, 1"]);
});

test("a control assumed to hold survives a takeover", () => {
  const told = ask(`${gated}\nidentity:admin -CAN_ACCESS EXECUTE-> control:gate`, {
    controlsThatHold: ["control:gate"],
  });
  expect(impacted(told.residual)).not.toContain("3 identity:svc CONTROL");
  expect(told.controls).toEqual(["control:gate: holds, 1"]);
});

test("whoever runs a control, or provides it, can switch it off", () => {
  for (const relation of ["OPERATES", "PROVIDES"]) {
    const text = `${gated}\nvendor:v -${relation}-> control:gate`;
    expect(impacted(ask(text, { origins: ["vendor:v", "agent:bot"] }).residual)).toContain("2 identity:svc CONTROL");
  }
});

test("a guard's standing on a path is that of the round in which the hop was taken", () => {
  const late = `${gated}
    control:late {effect: PREVENT, status: IMPLEMENTED}
    control:late -GUARDS {side: IN, aboveAmount: "5"}-> resource:r
    identity:admin -CAN_ACCESS WRITE-> resource:r
    identity:admin -CAN_ACCESS WRITE-> control:late`;
  const { inherent, residual, controls } = ask(late);
  expect(guardsInto(residual, "resource:r")).toEqual(["control:late: only above 5"]);
  expect(guardsInto(inherent, "resource:r")).toEqual(["control:late: under the attacker's control"]);
  expect(controls).toContain("control:late: under the attacker's control, 1");
  expect(impactOn(residual, "resource:r").maxAmount).toBe(null);
});

const approved = (kind: string, people: string) => `
  control:check {effect: PREVENT, status: IMPLEMENTED, controlKind: ${kind}}
  control:check -GUARDS {side: IN}-> resource:money
  agent:bot -ACTS_AS-> identity:svc
  identity:svc -CAN_ACCESS WRITE-> resource:money
  agent:bot -INFORMS-> person:ann
  ${people}`;
const reachedBy = (text: string, asked?: Partial<Asked>) => impacted(ask(text, asked).residual);

test("human approval is passed once the person who operates it is deceived", () => {
  const slow = approved("HUMAN_APPROVAL", "person:ann -OPERATES-> control:check");
  // The person is swayed in round 1, so that the hop is open when its need is met, in round 2.
  expect(reachedBy(slow)).toContain("2 resource:money WRITE");
  expect(ask(slow).controls).toEqual(["control:check: under the attacker's control, 1"]);
});

test("a gateway is not passed by deceiving who operates it", () => {
  expect(reachedBy(approved("GATEWAY", "person:ann -OPERATES-> control:check"))).not.toContain(
    "2 resource:money WRITE",
  );
});

test.each(["MEMBER_OF", "LEADS"])(
  "human approval of a team is passed through an active person who is %s it",
  (relation) => {
    const team = `person:ann -${relation}-> team:desk\nteam:desk -OPERATES-> control:check`;
    expect(reachedBy(approved("HUMAN_APPROVAL", team))).toContain("2 resource:money WRITE");
    expect(reachedBy(approved("HUMAN_APPROVAL", `person:ann {active: false}\n${team}`))).not.toContain(
      "2 resource:money WRITE",
    );
    expect(reachedBy(approved("HUMAN_APPROVAL", `person:ann -${relation}-> team:desk`))).not.toContain(
      "2 resource:money WRITE",
    );
  },
);

test("dual control is passed once all active persons behind it are deceived, and there is one", () => {
  const both =
    "person:ann -OPERATES-> control:check\nperson:bob -MEMBER_OF-> team:desk\nteam:desk -OPERATES-> control:check";
  const money = "2 resource:money WRITE";
  expect(reachedBy(approved("DUAL_CONTROL", both))).not.toContain(money);
  expect(reachedBy(approved("DUAL_CONTROL", `${both}\nagent:bot -INFORMS-> person:bob`))).toContain(money);
  expect(reachedBy(approved("DUAL_CONTROL", `person:bob {active: false}\n${both}`))).toContain(money);
  expect(reachedBy(approved("DUAL_CONTROL", ""))).not.toContain(money);
});

test("a hop under two controls opens a round after the later takeover", () => {
  const text = `${gated}
    control:slow {effect: PREVENT, status: IMPLEMENTED}
    control:slow -GUARDS {side: OUT, on: [ACTS_AS]}-> agent:bot
    agent:bot -DELEGATES_TO-> agent:one
    agent:one -ACTS_AS-> identity:one
    identity:one -CAN_ACCESS WRITE-> control:gate
    identity:one -CAN_ASSUME-> identity:two
    identity:two -CAN_ACCESS DELETE-> control:slow`;
  expect(reachedBy(text)).toEqual([
    "1 agent:one CONTROL",
    "2 identity:one CONTROL",
    "3 control:gate CONTROL",
    "3 identity:two CONTROL",
    "4 control:slow CONTROL",
    "5 identity:admin CONTROL",
    "5 identity:svc CONTROL",
  ]);
});

test("an origin that is a control has been taken over from the start", () => {
  expect(reachedBy(gated, { origins: ["agent:bot", "control:gate"] })).toContain("1 identity:svc CONTROL");
  expect(reachedBy(gated, { origins: ["agent:bot", "control:gate"], scenario: "INJECTION" })).toEqual([]);
});
