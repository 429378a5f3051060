import { expect, test } from "vitest";
import { told } from "./ownership-told.ts";

const names = `
  agent:bot  {name: Bot}
  team:pay   {name: Payments}
  person:bob {name: Bob Ray}
  person:cy  {name: Cy Oh}`;
const ann = "person:ann {name: Ann Lee}";
const away = "person:ann {name: Ann Lee, active: false}";
const owner = (party: string, more = "") => `${party} -OWNS {facet: ACCOUNTABLE${more}}-> agent:bot`;
const chain = (...lines: string[]) => {
  const { reason, party, person, hops, sentence } = told([names, ...lines].join("\n"), "agent:bot", "ACCOUNTABLE");
  return { reason, party, person, hops: hops.slice(1), sentence };
};

test("a team is followed to its one active leader, whatever inactive ones it has", () => {
  const led = chain(away, owner("team:pay"), "person:ann -LEADS-> team:pay", "person:bob -LEADS-> team:pay");
  expect(led).toEqual({
    reason: "DIRECT",
    party: "team:pay",
    person: "person:bob",
    hops: ["team:pay DIRECT person:bob"],
    sentence: "Payments is recorded as accountable for Bot by direct assignment; Bob Ray leads Payments.",
  });
});

test("a team whose leader is inactive is followed to the leader of what it is part of, not to the leader's manager", () => {
  const up = chain(
    away,
    owner("team:pay"),
    "organization:bank {name: Bank}",
    "person:ann -LEADS-> team:pay",
    "person:ann -REPORTS_TO-> person:cy",
    "team:pay -PART_OF-> organization:bank",
    "person:bob -LEADS-> organization:bank",
  );
  expect(up).toMatchObject({
    person: "person:bob",
    hops: ["team:pay INHERITED organization:bank", "organization:bank DIRECT person:bob"],
    sentence:
      "Payments is recorded as accountable for Bot by direct assignment; Payments has no active leader on record and is part of Bank; Bob Ray leads Bank.",
  });
});

test("two active leaders end the chain in conflict, and the party stands", () => {
  const two = chain(ann, owner("team:pay"), "person:ann -LEADS-> team:pay", "person:bob -LEADS-> team:pay");
  expect(two).toEqual({
    reason: "DIRECT",
    party: "team:pay",
    person: null,
    hops: ["team:pay CONFLICT nobody"],
    sentence:
      "Payments is recorded as accountable for Bot by direct assignment; Ann Lee and Bob Ray each lead Payments, and none is picked, so the chain reaches no active person.",
  });
});

test("a team that is part of two things ends the chain in conflict", () => {
  const two = chain(owner("team:pay"), "team:pay -PART_OF-> team:a", "team:pay -PART_OF-> team:b");
  expect(two).toMatchObject({ person: null, hops: ["team:pay CONFLICT nobody"] });
});

test("teams that are part of each other end the chain in conflict", () => {
  const ring = chain(owner("team:pay"), "team:pay -PART_OF-> team:a", "team:a -PART_OF-> team:pay");
  expect(ring).toMatchObject({ person: null, hops: ["team:pay INHERITED team:a", "team:a CONFLICT nobody"] });
  expect(ring.sentence).toContain("is part of Payments, where the chain has been before");
});

test("a team with nobody above it ends the chain with nobody", () => {
  expect(chain(owner("team:pay"))).toMatchObject({ person: null, hops: ["team:pay MISSING nobody"] });
});

test("an inactive person is followed to whom they report to, and on from there", () => {
  const up = chain(
    away,
    owner("person:ann"),
    "person:bob {name: Bob Ray, active: false}",
    "person:ann -REPORTS_TO-> person:bob",
    "person:bob -REPORTS_TO-> person:cy",
  );
  expect(up).toMatchObject({
    party: "person:ann",
    person: "person:cy",
    hops: ["person:ann INHERITED person:bob", "person:bob INHERITED person:cy"],
    sentence:
      "Ann Lee is recorded as accountable for Bot by direct assignment; Ann Lee is recorded as inactive and reports to Bob Ray; Bob Ray is recorded as inactive and reports to Cy Oh.",
  });
});

test("an inactive person without a manager ends the chain, which says who is missing", () => {
  expect(chain(away, owner("person:ann"))).toMatchObject({
    party: "person:ann",
    person: null,
    hops: ["person:ann MISSING nobody"],
    sentence:
      "Ann Lee is recorded as accountable for Bot by direct assignment; Ann Lee is recorded as inactive, and nobody they report to is recorded, so the chain reaches no active person.",
  });
});

test("two managers end the chain in conflict even where one of them is inactive", () => {
  const two = chain(
    away,
    owner("person:ann"),
    "person:bob {active: false}",
    "person:ann -REPORTS_TO-> person:bob",
    "person:ann -REPORTS_TO-> person:cy",
  );
  expect(two).toMatchObject({ person: null, hops: ["person:ann CONFLICT nobody"] });
});

test("an inactive person who reports to themselves ends the chain in conflict", () => {
  const self = chain(away, owner("person:ann"), "person:ann -REPORTS_TO-> person:ann");
  expect(self).toMatchObject({ person: null, hops: ["person:ann CONFLICT nobody"] });
});

test("a person of whom nobody says whether they are active counts as active", () => {
  expect(chain(ann, owner("person:ann"), "person:ann -REPORTS_TO-> person:bob").person).toBe("person:ann");
});

test("a vendor as the party ends the chain, unless a person stands for it here", () => {
  expect(chain(owner("vendor:acme"))).toMatchObject({ person: null, hops: ["vendor:acme MISSING nobody"] });
  expect(chain(owner("vendor:acme", ", through: person:bob"))).toMatchObject({
    party: "vendor:acme",
    person: "person:bob",
    hops: ["vendor:acme DIRECT person:bob"],
  });
});

test("who stands for a team here comes before its leader", () => {
  const through = chain(owner("team:pay", ", through: person:cy"), "person:bob -LEADS-> team:pay");
  expect(through).toMatchObject({ person: "person:cy", hops: ["team:pay DIRECT person:cy"] });
  expect(through.sentence).toBe(
    "Payments is recorded as accountable for Bot by direct assignment; Cy Oh is recorded as standing for Payments here.",
  );
});

test.each([
  ["an id that is unknown", "person:nobody", ""],
  ["what is no person", "team:other", "team:other"],
  ["a person who is no longer on record", "person:cy", "person:cy {validTo: 2026-05-01}"],
])("`through` is ignored where it names %s", (_case, through, line) => {
  const led = chain(line, owner("team:pay", `, through: "${through}"`), "person:bob -LEADS-> team:pay");
  expect(led.person).toBe("person:bob");
});

test("two different people who stand for one party here end the chain in conflict, and one person named twice does not", () => {
  const two = (second: string) =>
    chain(
      owner("team:pay", ", id: first, through: person:cy"),
      owner("team:pay", `, id: second, through: ${second}`),
      "person:bob -LEADS-> team:pay",
    );
  expect(two("person:bob")).toMatchObject({
    reason: "DIRECT",
    party: "team:pay",
    person: null,
    hops: ["team:pay CONFLICT nobody"],
  });
  expect(two("person:cy").person).toBe("person:cy");
});

test("an inactive person who stands for a team is followed to whom they report to, not to the team's leader", () => {
  const up = chain(
    away,
    owner("team:pay", ", through: person:ann"),
    "person:ann -REPORTS_TO-> person:cy",
    "person:bob -LEADS-> team:pay",
  );
  expect(up).toMatchObject({
    person: "person:cy",
    hops: ["team:pay DIRECT person:ann", "person:ann INHERITED person:cy"],
  });
});

test("who stands for a team at the platform stands for it in what the platform's agent inherits", () => {
  const hosted = `platform:p -HOSTS-> agent:bot
    team:pay -OWNS {facet: ACCOUNTABLE, through: person:cy}-> platform:p
    person:bob -LEADS-> team:pay`;
  expect(told(`${names}\n${hosted}`, "agent:bot", "ACCOUNTABLE")).toMatchObject({
    reason: "INHERITED",
    person: "person:cy",
  });
});
