import { expect, test } from "vitest";
import { gapsTold } from "../../support/gaps-told.ts";

const shared = `
  identity:svc {name: Service account}
  agent:a {name: A}
  agent:b {name: B}
  agent:a -ACTS_AS-> identity:svc
  agent:b -ACTS_AS {validFrom: 2026-04-01}-> identity:svc`;

test("an identity that two agents act as is a gap from when the second one did", () => {
  expect(gapsTold("SHARED_IDENTITY", shared)).toEqual([
    {
      id: "SHARED_IDENTITY:identity:svc",
      subject: "identity:svc",
      related: ["agent:a", "agent:b"],
      sentence: "2 agents act as Service account: A and B.",
      remedy:
        "Give each agent an identity of its own with only what it needs, and withdraw Service account from the others.",
      since: "2026-04-01",
    },
  ]);
});

test.each([
  ["an agent and a plugin", shared.replaceAll("agent:b", "plugin:b")],
  ["an agent and a person", shared.replaceAll("agent:b", "person:b")],
  [
    "one agent by two relations",
    `${shared.replaceAll("agent:b", "agent:a")}\n agent:a -ACTS_AS {id: again}-> identity:svc`,
  ],
  ["an agent now and another one before", shared.replace("validFrom: 2026-04-01", "validTo: 2026-04-01")],
])("an identity that %s act as is not shared by agents", (_near, drawn) => {
  expect(gapsTold("SHARED_IDENTITY", drawn)).toEqual([]);
});
