import { expect, test } from "vitest";
import { gapsTold } from "../support/gaps-told.ts";
import { assured } from "./assurance-told.ts";
import { tested } from "./claims-told.ts";

/** Anybody can write the mailbox that the agent reads; two controls of two layers stand before the ledger. */
const chain = `
  outcome:o {name: Wrong payment, trigger: COMPROMISE}
  resource:mailbox {name: Mailbox, externallyWritable: true}
  agent:bot {name: Bot}
  identity:svc {name: Service account}
  resource:ledger {name: Ledger}
  resource:mailbox -FEEDS-> agent:bot
  agent:bot -ACTS_AS-> identity:svc
  identity:svc -CAN_ACCESS WRITE-> resource:ledger
  resource:ledger -DRIVES-> outcome:o`;
const gate = tested("gate", "name: Payment gate");
const second = tested("second", "name: Egress limit");
const twoGates = `${chain}${gate}${second}
  control:gate -GUARDS {side: IN}-> resource:ledger
  control:second -GUARDS {side: OUT}-> identity:svc`;

test("nothing that leads to it makes an outcome unreachable, unless it has come about", () => {
  expect(assured("outcome:o").verdict).toBe("UNREACHABLE");
  expect(assured("outcome:o {realized: false}\nvendor:acme -PROVIDES-> agent:bot").verdict).toBe("UNREACHABLE");
  const realized = assured("outcome:o {name: Fraud, realized: true}");
  expect(realized.verdict).toBe("UNPROVEN");
  expect(realized.missing).toEqual([
    "0: Record what led to “Fraud”: it has come about, and nothing on record leads to it.",
  ]);
});

test("no control at all leaves every claim open: UNPROVEN", () => {
  const { verdict, claims, missing } = assured(chain);
  expect(verdict).toBe("UNPROVEN");
  expect(claims).toEqual(["open 2 identity:svc COMPROMISE", "open 4 resource:mailbox INJECTION"]);
  expect(missing).toEqual([
    "2: Put a preventing control between Ledger and “Wrong payment”, and test it: Ledger can bring about “Wrong payment”; that closes 2 claims.",
  ]);
});

test("two controls of two layers, each of which holds every claim alone, prove it", () => {
  const { verdict, claims, missing, layers, byLayer } = assured(twoGates);
  expect(claims).toEqual([
    "holds 2 identity:svc COMPROMISE control:gate control:second",
    "holds 4 resource:mailbox INJECTION control:gate control:second",
  ]);
  expect(layers).toEqual([
    ["L2", "L4"],
    ["L2", "L4"],
  ]);
  expect(byLayer).toEqual(["L2 1/1/2", "L4 1/1/2"]);
  expect(missing).toEqual([]);
  expect(verdict).toBe("PROVEN");
});

test("one control that holds everything is no proof, for it may fail", () => {
  const { verdict, missing } = assured(`${chain}${gate}\ncontrol:gate -GUARDS {side: IN}-> resource:ledger`);
  expect(verdict).toBe("PARTLY");
  expect(missing).toEqual([
    "0: Have a second control hold what “Payment gate” holds: if it fails, 2 claims hold no longer.",
  ]);
});

test("two controls in one layer are no proof; one more in another layer makes them one", () => {
  const oneLayer = `${chain}${gate}${second}
    control:gate -GUARDS {side: IN}-> resource:ledger
    control:second -GUARDS {side: OUT}-> resource:ledger`;
  expect(assured(oneLayer)).toMatchObject({
    verdict: "PARTLY",
    missing: [
      "0: Have a control in another layer hold what those in L2 (AI Information) hold: if they fail, 2 claims hold no longer.",
    ],
  });
});

test("two controls of one vendor are no proof, of two vendors they are", () => {
  const vendor = (of: string): string => `vendor:${of} {name: Acme}\nvendor:${of} -PROVIDES-> control:`;
  expect(assured(`${twoGates}\n${vendor("acme")}gate\n${vendor("acme")}second`)).toMatchObject({
    verdict: "PARTLY",
    missing: [
      "0: Have a control of another vendor hold what those of Acme hold: if they fail, 2 claims hold no longer.",
    ],
  });
  expect(assured(`${twoGates}\n${vendor("acme")}gate\n${vendor("other")}second`).verdict).toBe("PROVEN");
});

test("a guard in the cone whose evidence is past its date is no proof, even one that only watches; outside the cone it is no matter", () => {
  const watch = `
    control:watch {name: Watch, effect: DETECT, status: IMPLEMENTED}
    evidence:old {evidenceKind: TEST, result: PASS, collectedAt: "2026-02-01T00:00:00Z", validUntil: "2026-03-01T00:00:00Z"}
    evidence:old -SUPPORTS-> control:watch`;
  expect(assured(`${twoGates}${watch}\ncontrol:watch -GUARDS {side: IN}-> agent:bot`)).toMatchObject({
    verdict: "PARTLY",
    missing: ["0: Renew the evidence of “Watch”: all of it is past its date."],
  });
  expect(assured(`${twoGates}${watch}\ncontrol:watch -GUARDS {side: IN}-> agent:elsewhere`).verdict).toBe("PROVEN");
});

test("two ways that are each held in a layer of their own are no proof, for each rests on one layer; no gap says so of the outcome", () => {
  const { estate, verdict, missing } = assured(`
    outcome:o {name: Leak}
    vendor:v {name: Vee}
    vendor:w {name: Double}
    agent:bot {name: Bot}
    resource:files {name: Files}
    vendor:v -PROVIDES-> agent:bot
    agent:bot -DRIVES-> outcome:o
    vendor:w -SUPPLIES-> resource:files
    resource:files -DRIVES-> outcome:o
    ${tested("filter", "name: Filter")}
    ${tested("lock", "name: Lock")}
    control:filter -GUARDS {side: IN}-> agent:bot
    control:lock -GUARDS {side: IN}-> resource:files`);
  expect(verdict).toBe("PARTLY");
  expect(missing).toEqual([
    "0: Have a second control hold what “Filter” holds: if it fails, 1 claim holds no longer.",
    "0: Have a second control hold what “Lock” holds: if it fails, 1 claim holds no longer.",
  ]);
  expect(gapsTold("SINGLE_LAYER_DEFENCE", estate)).toEqual([]);
});

test("some claims held and some open: PARTLY, the open ones first", () => {
  const { verdict, claims, paths } = assured(`${chain}${gate}${second}
    control:gate -GUARDS {side: IN}-> agent:bot
    control:second -GUARDS {side: OUT}-> resource:mailbox`);
  expect(verdict).toBe("PARTLY");
  expect(claims).toEqual([
    "open 2 identity:svc COMPROMISE",
    "holds 4 resource:mailbox INJECTION control:gate control:second",
  ]);
  expect(paths[0]).toEqual(["identity:svc -CAN_ACCESS WRITE-> resource:ledger", "resource:ledger -DRIVES-> outcome:o"]);
});

test("a line of defence behind another proves it as well, though it is on no frontier", () => {
  const serial = `
    outcome:o
    vendor:acme -PROVIDES-> agent:bot
    agent:bot -ACTS_AS-> identity:svc
    identity:svc -CAN_ACCESS WRITE-> resource:ledger
    resource:ledger -DRIVES-> outcome:o
    ${tested("front")}${tested("back")}${tested("login")}
    control:front -GUARDS {side: IN}-> agent:bot
    control:back -GUARDS {side: IN}-> resource:ledger
    control:login -GUARDS {side: IN, on: [CAN_ASSUME]}-> identity:svc`;
  const { verdict, claims, byLayer } = assured(serial);
  expect(claims).toEqual(["holds 4 vendor:acme COMPROMISE control:front"]);
  expect(byLayer).toEqual(["L2 1/1/0", "L3 1/1/1"]);
  expect(verdict).toBe("PROVEN");
});

test("a held claim shows the way that crosses the fewest closed hops, not the shortest", () => {
  const estate = `
    outcome:o
    vendor:acme -PROVIDES-> plugin:short
    plugin:short -EXTENDS-> agent:bot
    vendor:acme -PROVIDES-> platform:long
    platform:long -HOSTS-> model:m
    model:m -POWERS-> agent:bot
    agent:bot -DRIVES-> outcome:o
    ${tested("a")}${tested("b")}
    control:a -GUARDS {side: IN}-> plugin:short
    control:a -GUARDS {side: OUT}-> plugin:short
    control:b -GUARDS {side: IN}-> model:m`;
  const { claims, paths, blockedBy } = assured(estate);
  expect(claims).toEqual(["holds 3 vendor:acme COMPROMISE control:a control:b"]);
  expect(paths[0]).toEqual([
    "vendor:acme -PROVIDES CONTROL-> platform:long",
    "platform:long -HOSTS CONTROL-> model:m",
    "model:m -POWERS CONTROL-> agent:bot",
    "agent:bot -DRIVES-> outcome:o",
  ]);
  expect(blockedBy).toEqual([["control:b"]]);
});

test("an open claim shows its first open way, with what on it does not hold and why", () => {
  const estate = `${chain}
    control:gate {name: Payment gate, effect: PREVENT, status: IMPLEMENTED}
    evidence:word {evidenceKind: ATTESTATION, collectedAt: "2026-02-01T00:00:00Z"}
    evidence:word -SUPPORTS-> control:gate
    control:gate -GUARDS {side: IN}-> resource:ledger`;
  const { verdict, answer, missing } = assured(estate);
  expect(verdict).toBe("UNPROVEN");
  expect(answer.claims[0]?.reason).toBe(
    "No control on this way from Service account to “Wrong payment” holds: “Payment gate” (CLAIMED, needs TESTED).",
  );
  expect(missing).toEqual([
    "2: Show that “Payment gate” works: it is CLAIMED and has to be TESTED; that closes 2 claims.",
  ]);
});

test("what to mend is what closes most first, and what is there already before something new", () => {
  const estate = `
    outcome:o {name: Leak}
    agent:big {name: Big agent}
    agent:small {name: Small agent}
    control:plan {name: Planned gate, effect: PREVENT, status: PLANNED}
    control:plan -GUARDS {side: IN}-> agent:small
    vendor:a -PROVIDES-> agent:big
    vendor:b -PROVIDES-> agent:big
    vendor:c -PROVIDES-> agent:small
    agent:big -DRIVES-> outcome:o
    agent:small -DRIVES-> outcome:o`;
  expect(assured(estate).missing).toEqual([
    "2: Put a preventing control between Big agent and “Leak”, and test it: Big agent can bring about “Leak”; that closes 2 claims.",
    "1: Implement “Planned gate”, which is PLANNED, and show that it works: it is UNKNOWN and has to be TESTED; that closes 1 claim.",
  ]);
});

test("where one mend alone closes nothing, those that do so together are told one after the other", () => {
  const estate = `
    outcome:o {name: Leak}
    vendor:a {name: Acme}
    agent:left {name: Left}
    agent:right {name: Right}
    vendor:a -PROVIDES-> agent:left
    vendor:a -PROVIDES-> agent:right
    agent:left -DRIVES-> outcome:o
    agent:right -DRIVES-> outcome:o`;
  expect(assured(estate).missing).toEqual([
    "0: Put a preventing control between Left and “Leak”, and test it: Left can bring about “Leak”; alone it closes no claim, for there are ways around it.",
    "1: Put a preventing control between Right and “Leak”, and test it: Right can bring about “Leak”; that closes 1 claim.",
  ]);
});

test("a control that is taken over on the way is to be kept out of reach", () => {
  const estate = `
    outcome:o {name: Leak}
    vendor:a {name: Acme}
    vendor:a -PROVIDES-> agent:bot
    vendor:a -PROVIDES-> control:gate
    agent:bot -DRIVES-> outcome:o
    ${tested("gate", "name: Gate")}
    control:gate -GUARDS {side: OUT}-> agent:bot`;
  const { claims, answer, missing } = assured(estate);
  expect(claims).toEqual(["open 2 vendor:a COMPROMISE"]);
  expect(answer.claims[0]?.reason).toBe(
    "No control on this way from Acme to “Leak” holds: “Gate” (under the attacker's control).",
  );
  expect(missing).toEqual([
    "1: Keep “Gate” out of reach of what it guards against: the harm takes it over on its way; that closes 1 claim.",
  ]);
});

test("a hop on the way to several controls that are taken over is told before each of them", () => {
  const estate = `
    outcome:o {name: Leak}
    agent:ops {name: Ops}
    identity:admin {name: Administrator}
    vendor:a -PROVIDES-> agent:one
    vendor:b -PROVIDES-> agent:two
    agent:one -DRIVES-> outcome:o
    agent:two -DRIVES-> outcome:o
    ${tested("first", "name: First gate")}
    ${tested("second", "name: Second gate")}
    control:first -GUARDS {side: OUT}-> agent:one
    control:second -GUARDS {side: OUT}-> agent:two
    vendor:a -PROVIDES-> plugin:tool
    vendor:b -PROVIDES-> plugin:tool
    plugin:tool -EXTENDS-> agent:ops
    agent:ops -ACTS_AS-> identity:admin
    identity:admin -CAN_ACCESS WRITE-> control:first
    identity:admin -CAN_ACCESS WRITE-> control:second`;
  const { claims, missing } = assured(estate);
  expect(claims).toEqual(["open 2 vendor:a COMPROMISE", "open 2 vendor:b COMPROMISE"]);
  expect(missing).toEqual([
    "2: Put a preventing control between Ops and Administrator, and test it: Ops acts as Administrator; that closes 2 claims.",
  ]);
});

test("a control that would make an identity no origin closes its claim", () => {
  const estate = `
    outcome:o {name: Leak}
    identity:svc -DRIVES-> outcome:o
    control:login {name: Login, effect: PREVENT, status: IMPLEMENTED}
    control:login -GUARDS {side: IN}-> identity:svc`;
  expect(assured(estate).missing).toEqual([
    "1: Show that “Login” works: it is UNKNOWN and has to be TESTED; that closes 1 claim.",
  ]);
});

test("an outage is told as such: what could stand in, and where nothing on record can", () => {
  const estate = `
    outcome:o {name: Standstill, trigger: OUTAGE}
    platform:cloud {name: Cloud}
    agent:bot {name: Bot}
    platform:cloud -HOSTS-> agent:bot
    agent:bot -DRIVES-> outcome:o`;
  const { verdict, claims, answer, missing } = assured(estate);
  expect(verdict).toBe("UNPROVEN");
  expect(claims).toEqual(["open 1 agent:bot OUTAGE", "open 2 platform:cloud OUTAGE"]);
  expect(answer.claims[1]?.reason).toBe(
    "No control prevents an outage: when Cloud stops, “Standstill” may come about.",
  );
  expect(missing).toEqual([
    "1: Have something stand in for Cloud: Cloud hosts Bot, and nothing does so in its place; that closes 1 claim.",
    "0: No control prevents an outage: when Bot stops, “Standstill” may come about, and nothing on record can stand in for it.",
  ]);
});

test("each control is told with its evidence, its age, who stands behind it and until when it counts", () => {
  const estate = `${chain}
    control:gate {name: Payment gate, effect: PREVENT, status: IMPLEMENTED}
    evidence:audit {name: Spring audit, evidenceKind: AUDIT_REPORT, result: PASS, independence: THIRD_PARTY, collectedAt: "2026-05-02T00:00:00Z", validUntil: "2027-05-02T00:00:00Z"}
    evidence:log {evidenceKind: LOG, collectedAt: "2026-05-03T00:00:00Z"}
    evidence:later {evidenceKind: TEST, result: FAIL, collectedAt: "2026-07-01T00:00:00Z"}
    evidence:audit -SUPPORTS-> control:gate
    evidence:log -SUPPORTS-> control:gate
    evidence:later -SUPPORTS-> control:gate
    control:gate -GUARDS {side: IN}-> resource:ledger`;
  const { answer, estate: drawn } = assured(estate);
  const [proof] = answer.claims[0]?.controls ?? [];
  expect(proof?.state).toBe("INDEPENDENTLY_VERIFIED");
  expect(proof?.evidence.map((evidence) => drawn.idOf(evidence))).toEqual(["evidence:audit", "evidence:log"]);
  expect(proof?.reason).toBe(
    "“Payment gate” is INDEPENDENTLY_VERIFIED: “Spring audit” is worth INDEPENDENTLY_VERIFIED; it was collected on 2026-05-02 (30 days before), by a third party, and counts until 2027-05-02.",
  );
});

test("the list ends after 1,000 claims and says so; the verdict is over all", () => {
  const vendors = Array.from({ length: 1001 }, (_, index) => {
    return `vendor:v${String(index).padStart(4, "0")} -PROVIDES-> agent:bot`;
  });
  const estate = `
    outcome:o
    agent:bot -DRIVES-> outcome:o
    ${vendors.join("\n")}
    vendor:held -PROVIDES-> agent:guarded
    agent:guarded -DRIVES-> outcome:o
    ${tested("gate")}
    control:gate -GUARDS {side: OUT}-> agent:guarded`;
  const { verdict, claims, reasons, answer } = assured(estate);
  expect(claims).toHaveLength(1000);
  expect(claims.every((claim) => claim.startsWith("open"))).toBe(true);
  expect(reasons).toEqual(["PATHS"]);
  expect(verdict).toBe("PARTLY");
  expect(answer.missing[0]?.closes).toBe(1001);
});

test("an answer that ran out of time says so, and is never stronger than the whole one", () => {
  const order = ["UNREACHABLE", "UNPROVEN", "PARTLY", "PROVEN"];
  const whole = assured(twoGates);
  expect(whole.verdict).toBe("PROVEN");
  for (let looks = 0; looks < 40; looks += 1) {
    let asked = 0;
    const { verdict, reasons } = assured(twoGates, () => (asked += 1) > looks);
    if (reasons.length === 0) expect(verdict).toBe("PROVEN");
    else {
      expect(reasons).toEqual(["TIME"]);
      expect(verdict).not.toBe("UNREACHABLE");
      expect(order.indexOf(verdict)).toBeLessThan(order.indexOf("PROVEN"));
    }
  }
});
