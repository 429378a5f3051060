import { expect, test } from "vitest";
import { gapsTold } from "../../support/gaps-told.ts";

const combination = `
  agent:bot {name: Bot}
  identity:svc {name: Service account}
  resource:inbox {name: Inbox, externallyWritable: true}
  resource:files {name: Files, dataClasses: [PERSONAL]}
  resource:mail {name: Mail out, outbound: true}
  resource:inbox -FEEDS-> agent:bot
  agent:bot -ACTS_AS-> identity:svc
  identity:svc -CAN_ACCESS READ-> resource:files
  identity:svc -CAN_ACCESS SEND {validFrom: 2026-05-01}-> resource:mail`;

const gate = (guarded: string, more = "") => `${combination}
  control:gate {name: Gate, effect: PREVENT, status: IMPLEMENTED}
  evidence:test {evidenceKind: TEST, result: PASS}
  evidence:test -SUPPORTS-> control:gate
  control:gate -GUARDS {side: IN${more}}-> ${guarded}`;

test("an untrusted feed, confidential data and a way out together are told once there is the last of the three", () => {
  expect(gapsTold("LETHAL_COMBINATION", combination)).toEqual([
    {
      id: "LETHAL_COMBINATION:agent:bot",
      subject: "agent:bot",
      related: ["resource:inbox", "resource:files", "resource:mail"],
      sentence:
        "Bot takes in content from Inbox, which anybody outside can write; it can read confidential data in Files and send it out " +
        "through Mail out; no preventing control on record that is proven to hold stands between.",
      remedy: "Take one of the three away from Bot, or put a preventing control, proven to hold, between them.",
      since: "2026-05-01",
    },
  ]);
});

test("a control that is not proven to hold, or works only above an amount, does not stand between", () => {
  expect(gapsTold("LETHAL_COMBINATION", gate("resource:mail").replace("result: PASS", "result: FAIL"))).toHaveLength(1);
  expect(gapsTold("LETHAL_COMBINATION", gate("resource:mail", ', aboveAmount: "10"'))).toHaveLength(1);
});

test("data that lies inside what may be read, and content that comes by a detour, count", () => {
  const nested = combination
    .replace("READ-> resource:files", "READ-> resource:drive\n resource:drive -CONTAINS-> resource:files")
    .replace(
      "resource:inbox -FEEDS-> agent:bot",
      "resource:inbox -FEEDS-> resource:digest\n resource:digest -FEEDS-> agent:bot",
    );
  expect(gapsTold("LETHAL_COMBINATION", nested)).toHaveLength(1);
});

test.each([
  ["a control that holds before the agent", gate("agent:bot")],
  ["a control that holds before the data", gate("resource:files")],
  ["a control that holds before the way out", gate("resource:mail")],
  ["content of insiders only", combination.replace("externallyWritable: true", "externallyWritable: false")],
  ["data that is internal", combination.replace("PERSONAL", "INTERNAL, PUBLIC")],
  ["data of which nobody says what it is", combination.replace(", dataClasses: [PERSONAL]", "")],
  ["a channel that does not lead out", combination.replace(", outbound: true", "")],
  ["a way out that may only be read", combination.replace("SEND", "READ")],
  ["two agents that share the three between them", combination.replace("FEEDS-> agent:bot", "FEEDS-> agent:reader")],
])("%s is no lethal combination", (_near, drawn) => {
  expect(gapsTold("LETHAL_COMBINATION", drawn)).toEqual([]);
});
