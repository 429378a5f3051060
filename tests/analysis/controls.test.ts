import { expect, test } from "vitest";
import { asking, guardsInto, impacted, impactOn, type Asked } from "../support/ask-blast-radius.ts";

/** An agent that acts as an identity which may write to a ledger; a control with a passed test. */
const estate = (guard: string, control = "", more = "") => `
  control:gate {effect: PREVENT, status: IMPLEMENTED${control === "" ? "" : `, ${control}`}}
  evidence:test {evidenceKind: TEST, result: PASS}
  evidence:test -SUPPORTS-> control:gate
  agent:bot    -ACTS_AS-> identity:svc
  identity:svc -CAN_ACCESS WRITE {maxAmount: "5000"}-> resource:ledger
  resource:ledger -FEEDS-> agent:reader
  control:gate -GUARDS ${guard}-> resource:ledger
  ${more}`;
const open = ["1 identity:svc CONTROL", "2 resource:ledger WRITE", "3 agent:reader CONTROL"];
const ask = (text: string, asked: Partial<Asked> = {}) => asking(text, { origins: ["agent:bot"], ...asked });

test("a control that holds closes what enters, and what leaves, the entity it guards", () => {
  expect(impacted(ask(estate("{side: IN}")).residual)).toEqual(open.slice(0, 1));
  expect(impacted(ask(estate("{side: OUT}")).residual)).toEqual(open.slice(0, 2));
});

test("inherent reach ignores controls", () => {
  expect(impacted(ask(estate("{side: IN}")).inherent)).toEqual(open);
});

test("a guard on named types leaves the others open, and one that names none is on all", () => {
  expect(impacted(ask(estate("{side: IN, on: [CAN_ACCESS, FEEDS]}")).residual)).toEqual(open.slice(0, 1));
  expect(impacted(ask(estate("{side: IN, on: [FEEDS]}")).residual)).toEqual(open);
  expect(impacted(ask(estate("{side: IN, on: []}")).residual)).toEqual(open.slice(0, 1));
  expect(impacted(ask(estate("{side: IN, on: [OWNS]}")).residual)).toEqual(open);
});

test.each([
  ["effect: DETECT", "detects only"],
  ["effect: RESPOND", "responds only"],
  ["status: PLANNED", "not implemented"],
  ["status: DISABLED", "not implemented"],
  ["releaseStage: PREVIEW", "DOCUMENTED, needs TESTED"],
])("a control with %s does not hold: %s", (fields, reason) => {
  const kept = { effect: "PREVENT", status: "IMPLEMENTED" };
  const [name = "", value = ""] = fields.split(": ");
  const { effect, status, ...rest } = { ...kept, [name]: value } as Record<string, string>;
  const text = estate("{side: IN}")
    .replace("effect: PREVENT", `effect: ${effect}`)
    .replace(
      "status: IMPLEMENTED",
      [`status: ${status}`, ...Object.entries(rest).map(([key, said]) => `${key}: ${said}`)].join(", "),
    );
  const told = ask(text);
  expect(impacted(told.residual)).toEqual(open);
  expect(told.controls).toEqual([`control:gate: ${reason}, 1`]);
  expect(guardsInto(told.residual, "resource:ledger")).toEqual([`control:gate: ${reason}`]);
});

test("a control whose effect nobody states stops nothing", () => {
  expect(ask(estate("{side: IN}").replace("effect: PREVENT, ", "")).controls).toEqual([
    "control:gate: effect unknown, 1",
  ]);
});

test("the threshold decides how much must be known of a control", () => {
  const claimed = estate("{side: IN}").replace("evidenceKind: TEST", "evidenceKind: ATTESTATION");
  expect(ask(claimed).controls).toEqual(["control:gate: CLAIMED, needs TESTED, 1"]);
  expect(ask(claimed, { threshold: "CLAIMED" }).controls).toEqual(["control:gate: holds, 1"]);
  expect(ask(estate("{side: IN}"), { threshold: "INDEPENDENTLY_VERIFIED" }).controls).toEqual([
    "control:gate: TESTED, needs INDEPENDENTLY_VERIFIED, 1",
  ]);
});

test("stale evidence counts as a document at most, and failed evidence never holds", () => {
  const stale = estate("{side: IN}").replace("result: PASS", 'result: PASS, validUntil: "2026-05-01T00:00:00Z"');
  expect(ask(stale).controls).toEqual(["control:gate: STALE, needs TESTED, 1"]);
  expect(ask(stale, { threshold: "DOCUMENTED" }).controls).toEqual(["control:gate: holds, 1"]);
  const failed = estate("{side: IN}").replace("PASS", "FAIL");
  expect(ask(failed, { threshold: "UNKNOWN" }).controls).toEqual(["control:gate: FAILED, needs UNKNOWN, 1"]);
});

test("a control assumed to hold does, planned and unproven; one assumed to fail does not", () => {
  const planned = estate("{side: IN}").replace("IMPLEMENTED", "PLANNED").replace("PASS", "FAIL");
  expect(ask(planned, { controlsThatHold: ["control:gate"] }).controls).toEqual(["control:gate: holds, 1"]);
  expect(ask(estate("{side: IN}"), { controlsThatFail: ["control:gate"] }).controls).toEqual([
    "control:gate: assumed to fail, 1",
  ]);
});

test("what only detects is not made to prevent by an assumption", () => {
  const detecting = estate("{side: IN}").replace("PREVENT", "DETECT");
  expect(ask(detecting, { controlsThatHold: ["control:gate"] }).controls).toEqual(["control:gate: detects only, 1"]);
});

test("taking away evidence, or what makes it support the control, moves the control's state", () => {
  const without = (assume: NonNullable<Asked["assume"]>) => ask(estate("{side: IN}"), { assume }).controls;
  const bare = ["control:gate: UNKNOWN, needs TESTED, 1"];
  expect(without({ withoutEntities: ["evidence:test"] })).toEqual(bare);
  expect(without({ withoutRelations: ["SUPPORTS:evidence:test:control:gate"] })).toEqual(bare);
});

test("a guard above an amount closes nothing, and keeps what passes to that amount while it holds", () => {
  const told = ask(estate('{side: IN, aboveAmount: "1000"}'));
  expect(impacted(told.residual)).toEqual(open);
  expect(impactOn(told.inherent, "resource:ledger").maxAmount).toBe("5000");
  expect(impactOn(told.residual, "resource:ledger").maxAmount).toBe("1000");
  expect(guardsInto(told.residual, "resource:ledger")).toEqual(["control:gate: only above 1000"]);
  expect(told.controls).toEqual(["control:gate: holds, 1"]);
});

test("a guard above an amount keeps nothing to it where its control does not hold, or where access allows less", () => {
  const most = (text: string) => impactOn(ask(text).residual, "resource:ledger").maxAmount;
  expect(most(estate('{side: IN, aboveAmount: "1000"}').replace("PASS", "FAIL"))).toBe("5000");
  expect(most(estate('{side: IN, aboveAmount: "9000"}'))).toBe("5000");
  expect(
    most(
      estate(
        '{side: IN, aboveAmount: "1000"}',
        "",
        "agent:bot -ACTS_AS-> identity:other\nidentity:other -CAN_ACCESS READ-> resource:ledger",
      ),
    ),
  ).toBe("1000");
});

test("an access that no guard is on is not kept to the amount of a guard on another", () => {
  const text = estate(
    "{side: IN, on: [FEEDS]}",
    "",
    `
    control:gate -GUARDS {side: OUT, aboveAmount: "10", id: out}-> identity:svc
    agent:bot -ACTS_AS-> identity:other
    identity:other -CAN_ACCESS READ {maxAmount: "77"}-> resource:ledger`,
  );
  expect(impactOn(ask(text).residual, "resource:ledger").maxAmount).toBe("77");
});

test("controls lists the guards of hops whose need was met, and counts the hops, each once", () => {
  const more = `
    agent:bot -ACTS_AS-> identity:two
    identity:two -CAN_ACCESS READ-> resource:ledger
    control:gate -GUARDS {side: OUT}-> identity:two
    control:far {effect: PREVENT}
    control:far -GUARDS {side: IN}-> agent:unreached
    identity:nobody -CAN_ACCESS WRITE-> agent:unreached
    control:weak {effect: DETECT}
    control:weak -GUARDS {side: OUT, on: [UNLOCKS]}-> resource:ledger
    resource:ledger -UNLOCKS-> identity:stored`;
  const writing = estate("{side: IN}", "", more);
  expect(ask(writing).controls).toEqual(["control:gate: holds, 2", "control:weak: detects only, 1"]);
  const unread = writing.replace("identity:two -CAN_ACCESS READ", "identity:two -CAN_ACCESS WRITE");
  expect(ask(unread).controls).toEqual(["control:gate: holds, 2"]);
});

test("a hop counts where its need is met at the end, whether or not a round was left to take it", () => {
  expect(ask(estate("{side: IN}"), { maxDepth: 1 }).controls).toEqual(["control:gate: holds, 1"]);
  expect(ask(estate("{side: OUT}"), { maxDepth: 1 }).controls).toEqual([]);
});

test("two controls on one hop must both fail before it opens", () => {
  const more =
    "control:second {effect: PREVENT, status: IMPLEMENTED}\ncontrol:second -GUARDS {side: OUT}-> identity:svc";
  const residual = (controlsThatFail: string[]) =>
    impacted(ask(estate("{side: IN}", "", more), { controlsThatFail, threshold: "UNKNOWN" }).residual);
  expect(residual(["control:gate"])).toEqual(open.slice(0, 1));
  expect(residual(["control:second"])).toEqual(open.slice(0, 1));
  expect(residual(["control:gate", "control:second"])).toEqual(open);
});

test("harm goes around a control where there is a way, later", () => {
  const more = "agent:bot -DELEGATES_TO-> agent:helper\nagent:helper -DELEGATES_TO-> agent:reader";
  expect(impacted(ask(estate("{side: OUT}", "", more)).residual)).toEqual([
    "1 agent:helper CONTROL",
    "1 identity:svc CONTROL",
    "2 agent:reader CONTROL",
    "2 resource:ledger WRITE",
  ]);
});
