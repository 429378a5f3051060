import { expect, test } from "vitest";
import { ownershipChain } from "../../src/analysis/ownership-chain.ts";
import { isOwnable } from "../../src/analysis/ownership/is-ownable.ts";
import { kinds } from "../../src/ontology/kinds.ts";
import { ownershipFacets } from "../../src/ontology/ownership-facets.ts";
import { draw } from "../support/draw.ts";
import { told } from "./ownership-told.ts";

const people = `
  person:ann {name: Ann Lee}
  person:bob {name: Bob Ray}
  agent:bot  {name: Invoice Bot}
  team:pay   {name: Payments}`;
const owns = (party: string, more = "") => `${party} -OWNS {facet: ACCOUNTABLE${more}}-> agent:bot`;

test("a person assigned to the facet is the party and the end of the chain", () => {
  expect(told(`${people}\n${owns("person:ann")}`, "agent:bot", "ACCOUNTABLE")).toEqual({
    reason: "DIRECT",
    party: "person:ann",
    person: "person:ann",
    candidates: ["person:ann"],
    hops: ["agent:bot DIRECT person:ann"],
    sentence: "Ann Lee is recorded as accountable for Invoice Bot by direct assignment.",
  });
});

test("an assignment to one facet says nothing of another", () => {
  const sponsor = told(`${people}\n${owns("person:ann")}`, "agent:bot", "SPONSOR");
  expect(sponsor).toEqual({
    reason: "MISSING",
    party: null,
    person: null,
    candidates: [],
    hops: ["agent:bot MISSING nobody"],
    sentence: "Nobody is recorded as the sponsor of Invoice Bot: neither directly nor for what runs or holds it.",
  });
});

test("an assignment that is over, or has not begun, is not in force", () => {
  expect(told(`${people}\n${owns("person:ann", ", validTo: 2026-06-01")}`, "agent:bot", "ACCOUNTABLE").reason).toBe(
    "MISSING",
  );
  expect(told(`${people}\n${owns("person:ann", ", validFrom: 2026-06-02")}`, "agent:bot", "ACCOUNTABLE").reason).toBe(
    "MISSING",
  );
  expect(told(`${people}\n${owns("person:ann", ", validTo: 2026-06-02")}`, "agent:bot", "ACCOUNTABLE").reason).toBe(
    "DIRECT",
  );
});

test("two who are accountable conflict: both are candidates and neither is picked", () => {
  expect(told(`${people}\n${owns("person:bob")}\n${owns("person:ann")}`, "agent:bot", "ACCOUNTABLE")).toEqual({
    reason: "CONFLICT",
    party: null,
    person: null,
    candidates: ["person:ann", "person:bob"],
    hops: ["agent:bot CONFLICT nobody"],
    sentence: "2 parties are on record as accountable for Invoice Bot, and none is picked: Ann Lee and Bob Ray.",
  });
});

test("one party assigned twice does not conflict with itself", () => {
  const twice = told(
    `${people}\n${owns("person:ann", ", id: a")}\n${owns("person:ann", ", id: b")}`,
    "agent:bot",
    "ACCOUNTABLE",
  );
  expect(twice).toMatchObject({ reason: "DIRECT", party: "person:ann" });
});

test("an inactive person is left out where an active party remains, and two inactive ones conflict", () => {
  const estate = `${people}\nperson:ann {active: false}\n${owns("person:ann")}`;
  const other = told(`${estate}\n${owns("team:pay")}`, "agent:bot", "ACCOUNTABLE");
  expect(other).toMatchObject({ reason: "DIRECT", party: "team:pay", candidates: ["team:pay"] });
  const both = told(`${estate}\nperson:bob {active: false}\n${owns("person:bob")}`, "agent:bot", "ACCOUNTABLE");
  expect(both).toMatchObject({ reason: "CONFLICT", candidates: ["person:ann", "person:bob"] });
});

test("several operators stand side by side, and the first by id is the party", () => {
  const operators = `${people}
    person:bob -OWNS {facet: OPERATOR}-> agent:bot
    person:ann -OWNS {facet: OPERATOR}-> agent:bot`;
  expect(told(operators, "agent:bot", "OPERATOR")).toMatchObject({
    reason: "DIRECT",
    party: "person:ann",
    person: "person:ann",
    candidates: ["person:ann", "person:bob"],
    sentence:
      "Ann Lee is recorded as the operator of Invoice Bot by direct assignment, the first by id of Ann Lee and Bob Ray.",
  });
});

test("whoever OPERATES a control is its operator, and is not accountable for it", () => {
  const operated = "control:gate {name: Gate}\nperson:ann {name: Ann Lee}\nperson:ann -OPERATES-> control:gate";
  expect(told(operated, "control:gate", "OPERATOR")).toMatchObject({
    reason: "DIRECT",
    party: "person:ann",
    sentence: "Ann Lee is recorded as operating “Gate”.",
  });
  expect(told(operated, "control:gate", "ACCOUNTABLE").reason).toBe("MISSING");
});

test("an organization that alone is part of no other bears a result that nobody else does, and nothing else", () => {
  const group = `
    outcome:fraud {name: Fraud}
    organization:group {name: Group}
    organization:bank -PART_OF-> organization:group
    person:ann {name: Ann Lee}
    person:ann -LEADS-> organization:group`;
  expect(told(group, "outcome:fraud", "OUTCOME_OWNER")).toEqual({
    reason: "DEFAULT",
    party: "organization:group",
    person: "person:ann",
    candidates: ["organization:group"],
    hops: ["outcome:fraud DEFAULT organization:group", "organization:group DIRECT person:ann"],
    sentence:
      "Group counts as the outcome owner of “Fraud” by default: none is recorded, and this is the one organization that is part of no other; Ann Lee leads Group.",
  });
  expect(told(group, "outcome:fraud", "ACCOUNTABLE").reason).toBe("MISSING");
  expect(told(`${group}\nagent:bot`, "agent:bot", "OUTCOME_OWNER").reason).toBe("DEFAULT");
});

test("two organizations that are part of no other leave a result without an owner", () => {
  const two = "outcome:fraud {name: Fraud}\norganization:a {name: Alpha}\norganization:b {name: Beta}";
  expect(told(two, "outcome:fraud", "OUTCOME_OWNER")).toMatchObject({
    reason: "MISSING",
    party: null,
    candidates: [],
    sentence:
      "Nobody is recorded as the outcome owner of “Fraud”: there is no direct assignment, and no default applies, for Alpha and Beta are each part of no other.",
  });
});

test("a conflict over a result is not settled by the default", () => {
  const fought = `
    organization:group
    team:a -OWNS {facet: OUTCOME_OWNER}-> outcome:fraud
    team:b -OWNS {facet: OUTCOME_OWNER}-> outcome:fraud`;
  expect(told(fought, "outcome:fraud", "OUTCOME_OWNER").reason).toBe("CONFLICT");
});

test("answers come in the order of the facets asked, each once, and in that of the schema where none are", () => {
  const estate = draw("agent:bot");
  const facets = (asked?: Parameters<typeof ownershipChain>[2]) =>
    ownershipChain(estate, estate.find("agent:bot"), asked).map(({ facet }) => facet);
  expect(facets(["SPONSOR", "ACCOUNTABLE", "SPONSOR"])).toEqual(["SPONSOR", "ACCOUNTABLE"]);
  expect(facets()).toEqual(ownershipFacets);
  expect(facets([])).toEqual([]);
});

test("components and outcomes can be owned, and nothing else", () => {
  expect(kinds.filter(isOwnable)).toEqual([
    "MODEL",
    "PLATFORM",
    "PLUGIN",
    "AGENT",
    "IDENTITY",
    "RESOURCE",
    "CONTROL",
    "OUTCOME",
  ]);
});

test("what is only assumed counts, and what is assumed away does not", () => {
  const estate = `${people}\n${owns("person:ann")}`;
  const withoutRelations = ["OWNS.ACCOUNTABLE:person:ann:agent:bot"];
  expect(told(estate, "agent:bot", "ACCOUNTABLE", { withoutRelations }).reason).toBe("MISSING");
  expect(told(estate, "agent:bot", "ACCOUNTABLE", { withoutEntities: ["person:ann"] }).reason).toBe("MISSING");
});

test("candidates that share a name are told apart by their ids", () => {
  const namesakes = `agent:bot {name: Bot}\nperson:a {name: Kim}\nperson:b {name: Kim}\n${owns("person:a")}\n${owns("person:b")}`;
  expect(told(namesakes, "agent:bot", "ACCOUNTABLE").sentence).toBe(
    "2 parties are on record as accountable for Bot, and none is picked: Kim (person:a) and Kim (person:b).",
  );
});
