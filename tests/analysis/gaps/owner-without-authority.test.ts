import { expect, test } from "vitest";
import { gapsTold } from "../../support/gaps-told.ts";

const powerless = `
  agent:bot {name: Bot}
  identity:svc {name: Service account}
  control:gate {name: Gate}
  person:ann {name: Ann Lee}
  team:it {name: IT}
  person:ann -OWNS {facet: ACCOUNTABLE, validFrom: 2026-02-01}-> agent:bot
  agent:bot -ACTS_AS-> identity:svc
  control:gate -GUARDS {side: IN}-> agent:bot
  team:it -OWNS {facet: OPERATOR}-> identity:svc
  team:it -OPERATES-> control:gate`;

test("whoever is accountable for an agent and has no say over its identities and controls is a gap", () => {
  expect(gapsTold("OWNER_WITHOUT_AUTHORITY", powerless)).toEqual([
    {
      id: "OWNER_WITHOUT_AUTHORITY:agent:bot:person:ann",
      subject: "agent:bot",
      related: ["person:ann", "control:gate", "identity:svc"],
      sentence:
        "Ann Lee is recorded as accountable for Bot, but, as far as is on record, neither owns, operates nor leads whoever operates “Gate” and Service account, and has not reviewed Bot.",
      remedy:
        "Give Ann Lee a say over the identities of Bot or the controls that guard it, have Ann Lee review Bot, or name somebody accountable who has that say.",
      since: "2026-02-01",
    },
  ]);
});

test("being in the team that operates them is no say", () => {
  expect(gapsTold("OWNER_WITHOUT_AUTHORITY", `${powerless}\n person:ann -MEMBER_OF-> team:it`)).toHaveLength(1);
});

const review = '-REVIEWED {at: "2026-03-01T00:00:00Z", decision: APPROVED}-> agent:bot';
test.each([
  ["owns one of them", "person:ann -OWNS {facet: ACCOUNTABLE}-> identity:svc"],
  ["operates one of them", "person:ann -OPERATES-> control:gate"],
  ["leads who operates them", "person:ann -LEADS-> team:it"],
  ["leads what who operates them is part of", "team:it -PART_OF-> team:ops\n person:ann -LEADS-> team:ops"],
  [
    "is whom the leader of who operates them reports to",
    "person:bob -LEADS-> team:it\n person:bob -REPORTS_TO-> person:ann",
  ],
  ["has reviewed the agent", `person:ann ${review}`],
])("an owner who %s has authority", (_near, more) => {
  expect(gapsTold("OWNER_WITHOUT_AUTHORITY", `${powerless}\n ${more}`)).toEqual([]);
});

test("a review by somebody else gives the owner no say, and an agent without an owner has none to lack it", () => {
  expect(gapsTold("OWNER_WITHOUT_AUTHORITY", `${powerless}\n team:it ${review}`)).toHaveLength(1);
  expect(gapsTold("OWNER_WITHOUT_AUTHORITY", powerless.replace("ACCOUNTABLE", "SPONSOR"))).toEqual([]);
});

test("an agent of which neither identity nor control is on record says nothing of its owner's authority", () => {
  const bare = "agent:bot\n person:ann -OWNS {facet: ACCOUNTABLE}-> agent:bot";
  expect(gapsTold("OWNER_WITHOUT_AUTHORITY", bare)).toEqual([]);
});
