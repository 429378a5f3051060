import { afterAll, beforeAll, expect, test } from "vitest";
import { controlAssurance } from "../../src/analysis/control-assurance.ts";
import { ownershipAnswer } from "../../src/analysis/ownership-chain.ts";
import type { OwnershipFacet } from "../../src/ontology/ownership-facets.ts";
import { Projection } from "../../src/projection/projection.ts";
import type { Store } from "../../src/store/store.ts";
import { openSqliteStore } from "../../src/store/sqlite/open.ts";
import { loadSampleEstate, loadSampleFile } from "./load-sample-estate.ts";
import { sampleFiles } from "./sample-batches.ts";

const [june, november] = ["2026-06-15T00:00:00Z", "2026-11-01T00:00:00Z"];

let store: Store;
let projection: Projection;

beforeAll(async () => {
  store = await openSqliteStore({ path: ":memory:" });
  const results = await loadSampleEstate(store);
  expect(results.flatMap(({ problems }) => problems)).toEqual([]);
  projection = await Projection.open(store);
});
afterAll(() => store.close());

const moment = (asOf: string) => ({ version: projection.graph.version, at: Date.parse(asOf) });

function whoAnswers(id: string, facet: OwnershipFacet, asOf = november) {
  const estate = projection.at(moment(asOf));
  const { party, person, reason, candidates } = ownershipAnswer(estate, estate.find(id), facet);
  const named = (entity: number | undefined) => (entity === undefined ? undefined : estate.idOf(entity));
  return { reason, party: named(party), person: named(person), candidates: candidates.map(named) };
}

async function properties(id: string, asOf: string) {
  const [entity] = await store.entities([id], moment(asOf));
  const [relation] = await store.relations([id], moment(asOf));
  return (entity ?? relation)?.facts;
}

/** What holds of every entity at a moment, by id. */
async function everything(asOf: string) {
  const order = { field: "ID", direction: "ASC" } as const;
  const { version } = await store.head();
  const all = { kinds: [], filter: { and: [] }, order, limit: 1000 };
  const records = await store.list(all, { version, at: Date.parse(asOf) });
  return records.map(({ id, facts }) => [id, facts.properties, facts.contested]);
}

test("the last file again changes nothing, and the whole again ends in the same answers", async () => {
  const [inJune, inNovember] = [await everything(june), await everything(november)];
  const again = await loadSampleEstate(store);
  expect(again.flatMap(({ problems }) => problems)).toEqual([]);
  expect([await everything(june), await everything(november)]).toEqual([inJune, inNovember]);

  const { version } = await store.head();
  const last = await loadSampleFile(store, sampleFiles.at(-1) ?? "");
  expect(last).toMatchObject({ created: 0, updated: 0, ended: 0, graphVersion: version });
});

test("who has left is named still, and the one to whom they reported answers", () => {
  const accountable = { reason: "DIRECT", party: "person:oskar-brey", candidates: ["person:oskar-brey"] };
  expect(whoAnswers("agent:support-assistant", "ACCOUNTABLE", june)).toMatchObject({
    ...accountable,
    person: "person:oskar-brey",
  });
  expect(whoAnswers("agent:support-assistant", "ACCOUNTABLE")).toEqual({
    ...accountable,
    person: "person:tomas-wieland",
  });
});

test("a contract makes a vendor the operator, and no person with it", () => {
  expect(whoAnswers("agent:support-assistant", "OPERATOR")).toMatchObject({
    reason: "CONTRACTUAL",
    party: "vendor:salesforce",
    person: undefined,
  });
});

test("where nobody was named, the organisation bears the result and nobody checks the logic", () => {
  expect(whoAnswers("agent:support-assistant", "OUTCOME_OWNER")).toMatchObject({
    reason: "DEFAULT",
    party: "org:kestrelholm",
    person: "person:astrid-hollin",
  });
  expect(whoAnswers("outcome:wrong-stock-order", "OUTCOME_OWNER")).toMatchObject({
    reason: "DEFAULT",
    person: "person:astrid-hollin",
  });
  expect(whoAnswers("agent:support-assistant", "LOGIC_AUDITOR").reason).toBe("MISSING");
});

test("two registers that name two people, and two agents that share an account, are conflicts", () => {
  expect(whoAnswers("agent:office-copilot", "ACCOUNTABLE")).toMatchObject({
    reason: "CONFLICT",
    party: undefined,
    candidates: ["person:mateo-brandt", "person:yusra-okonjo"],
  });
  expect(whoAnswers("identity:finance-shared", "ACCOUNTABLE")).toMatchObject({
    reason: "CONFLICT",
    candidates: ["person:samir-lund", "team:supply-chain"],
  });
});

test("nobody answers for the browser assistant, and a vendor that bears a result is no person", () => {
  expect(whoAnswers("agent:browser-assistant", "ACCOUNTABLE").reason).toBe("MISSING");
  expect(whoAnswers("outcome:unfair-rejection", "OUTCOME_OWNER")).toMatchObject({
    party: "vendor:tallowick-talent",
    person: undefined,
  });
});

test("the autonomy of the support assistant is contested, and what security measured was said last", async () => {
  const facts = await properties("agent:support-assistant", november);
  expect(facts?.contested).toEqual(["autonomy"]);
  expect(facts?.properties["autonomy"]).toBe("L4");
});

test("a date that one page alone gives stays on record and does not win", async () => {
  const facts = await properties("vulnerability:github-comment-agents", november);
  expect(facts?.contested).toEqual([]);
  expect(facts?.properties["disclosedAt"]).toMatch(/^2026-04-15/u);
});

test("the limit that was told late counts from the day on which it was raised", async () => {
  const limit = async (asOf: string) =>
    (await properties("CAN_ACCESS:identity:invoice-agent:resource:bank-payments", asOf))?.properties["maxAmount"];
  expect(await limit("2026-05-31T00:00:00Z")).toBe("25000");
  expect(await limit("2026-06-01T00:00:00Z")).toBe("250000");
});

test("of the controls some are tested, some only said to work, one is stale since June and one has failed since", () => {
  const state = (slug: string, asOf = november) => {
    const estate = projection.at(moment(asOf));
    return controlAssurance(estate, estate.find(`control:${slug}`)).state;
  };
  expect(state("payment-approval")).toBe("TESTED");
  expect(state("connector-gate")).toBe("INDEPENDENTLY_VERIFIED");
  expect(state("mail-allow-list")).toBe("CONFIGURED");
  expect(state("model-armor")).toBe("DOCUMENTED"); // the vendor's own word
  expect(state("google-agent-gateway")).toBe("DOCUMENTED"); // configured, but in preview
  expect(state("rejection-review")).toBe("DOCUMENTED"); // inconclusive
  expect(state("browser-rule")).toBe("CLAIMED");
  expect(state("agent-kill-switch")).toBe("UNKNOWN");
  expect([state("payment-file-signing", june), state("payment-file-signing")]).toEqual(["TESTED", "STALE"]);
  expect([state("crm-field-permissions", june), state("crm-field-permissions")]).toEqual(["TESTED", "FAILED"]);
});
