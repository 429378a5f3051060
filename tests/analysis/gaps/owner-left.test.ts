import { expect, test } from "vitest";
import { gapsTold } from "../../support/gaps-told.ts";

const left = `
  agent:bot {name: Bot}
  person:ann {name: Ann Lee, active: false}
  person:ann -OWNS {facet: ACCOUNTABLE, validFrom: 2026-03-01}-> agent:bot`;

test("an accountable person who has left is a gap of what they were accountable for", () => {
  expect(gapsTold("OWNER_LEFT", left)).toEqual([
    {
      id: "OWNER_LEFT:agent:bot:person:ann",
      subject: "agent:bot",
      related: ["person:ann"],
      sentence: "Ann Lee is named as accountable for Bot and is recorded as inactive.",
      remedy: "Name an active person, or a team that one leads, accountable for Bot.",
      since: "2026-03-01",
    },
  ]);
});

test.each([
  ["a person of whom nobody says whether they are active", left.replace(", active: false", "")],
  ["a person beside whom an active party is named", `${left}\n team:pay -OWNS {facet: ACCOUNTABLE}-> agent:bot`],
  ["a person who only operates it", left.replace("ACCOUNTABLE", "OPERATOR")],
  ["a person whose accountability has ended", left.replace("validFrom: 2026-03-01", "validTo: 2026-03-01")],
])("%s is not an owner who left", (_near, drawn) => {
  expect(gapsTold("OWNER_LEFT", drawn)).toEqual([]);
});

test("what inherits the owner who left is not told again: it is mended where they were named", () => {
  const hosted = `${left}\n platform:p {name: P}\n person:ann -OWNS {facet: ACCOUNTABLE}-> platform:p\n platform:p -HOSTS-> agent:guest`;
  expect(gapsTold("OWNER_LEFT", hosted).map(({ subject }) => subject)).toEqual(["agent:bot", "platform:p"]);
});

const assigned = `
  assignment:a {name: Patching, role: ACCOUNTABLE, status: ASSIGNED}
  person:ann {name: Ann Lee, active: false}
  assignment:a -ASSIGNED_TO-> person:ann`;

test("a person to whom a duty is assigned and who has left is a gap of the assignment", () => {
  expect(gapsTold("OWNER_LEFT", assigned)).toMatchObject([
    {
      id: "OWNER_LEFT:assignment:a:person:ann",
      sentence: "Ann Lee is named as accountable for “Patching” and is recorded as inactive.",
    },
  ]);
});

test.each([
  ["is only proposed", assigned.replace("ASSIGNED}", "PROPOSED}")],
  ["makes them responsible, which others may be", assigned.replace("ACCOUNTABLE", "RESPONSIBLE")],
])("an assignment that %s names no owner who left", (_near, drawn) => {
  expect(gapsTold("OWNER_LEFT", drawn)).toEqual([]);
});
