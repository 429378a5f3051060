import { expect, test } from "vitest";
import { paths } from "../../src/analysis/paths.ts";
import type { ChangesBatch } from "../../src/changes/changes-batch.ts";
import type { Estate } from "../../src/projection/estate.ts";
import { Projection } from "../../src/projection/projection.ts";
import { openSqliteStore } from "../../src/store/sqlite/open.ts";
import { askingOf, finish, impacted } from "../support/ask-blast-radius.ts";
import { batchOf, documentsIn, load } from "./catalogue-documents.ts";

/** The hops of each worked incident, counted by hand in its sources; and those that our reading adds at the end. */
const hopsOf: Readonly<Record<string, number>> = {
  aikatz: 6,
  "air-canada": 1,
  "agentcore-godmode": 4,
  "amazon-q": 6,
  camoleak: 5,
  "chatgpt-memory": 5,
  "claude-dxt": 4,
  "comet-injection": 4,
  "contextai-vercel": 5,
  "copilot-studio-agentflayer": 5,
  echoleak: 5,
  forcedleak: 5,
  "gemini-ascii": 2,
  "github-comment-agents": 5,
  "github-mcp": 6,
  "harborline-invoice": 4,
  "hf-malicious-models": 5,
  llmjacking: 4,
  "m365-bank-details": 3,
  "mcp-stdio": 5,
  pocketos: 6,
  "postmark-mcp": 5,
  replit: 3,
  "salesloft-drift": 6,
  "servicenow-nowassist": 5,
  shadowray: 5,
  "shareleak-pipeleak": 5,
};
const incidents = Object.keys(hopsOf);

/** Documents that tell more of an incident, from another moment or at another certainty. */
const additions = [
  "chatgpt-memory-answers",
  "comet-injection-answers",
  "harborline-invoice-patched",
  "pocketos-first-report",
  "pocketos-restored",
];

async function estateOf(documents: readonly string[], at: number): Promise<Estate> {
  const store = await openSqliteStore({ path: ":memory:" });
  expect(await load(store, documents)).toEqual([]);
  const projection = await Projection.open(store);
  await store.close();
  return projection.at({ version: projection.graph.version, at });
}

/** The day on which an incident began, as its document says it. */
const dayOf = (batch: ChangesBatch): number => batch.effectiveAt ?? 0;

/** What an incident struck in order, the flaw and the outcome. */
function told({ relations }: ChangesBatch, incident: string) {
  const of = (type: string) => relations.filter((one) => one.type === type && one.from === incident);
  const ordinal = ({ fields }: ChangesBatch["relations"][number]): number => Number(fields["ordinal"]);
  return {
    struck: of("STRUCK")
      .sort((left, right) => ordinal(left) - ordinal(right))
      .map(({ to }) => to),
    flaw: of("EXPLOITED").map(({ to }) => to),
    outcome: of("RESULTED_IN").map(({ to }) => to),
  };
}

test("every incident that may ship is there, and what is told of it besides", () => {
  const expected = [...incidents, ...additions].map((name) => `incidents/${name}.yaml`).sort();
  expect([...documentsIn("incidents")].sort()).toEqual(expected);
  expect(incidents).toHaveLength(27);
});

test.each(incidents)("the way that harm travelled in %s can be walked, hop by hop, to its outcome", async (name) => {
  const batch = await batchOf(`incidents/${name}.yaml`);
  const { struck, flaw, outcome } = told(batch, `incident:${name}`);
  expect([flaw, outcome]).toEqual([[`vulnerability:${name}`], [`outcome:${name}`]]);

  const estate = await estateOf([`incidents/${name}.yaml`], dayOf(batch));
  const people = batch.relations.filter(({ type }) => type === "INFORMS").map(({ to }) => to);
  const places = new Set([...struck, ...people, ...outcome]);
  const onTheWay = batch.relations.filter(({ from, to }) => places.has(from) && places.has(to));
  const fromFlaw = batch.relations.filter(({ type }) => type === "AFFECTS");
  const begins = onTheWay.find(({ from, type }) => from === struck[0] && type !== "BACKS_UP");
  const startsAtFlaw = name === "shadowray" || name === "mcp-stdio";
  const walked = onTheWay.filter(({ type }) => type !== "BACKS_UP").length + (startsAtFlaw ? fromFlaw.length : 0);
  expect(walked).toBe(hopsOf[name]);

  const scenario = begins?.type === "FEEDS" ? "INJECTION" : "COMPROMISE";
  const reached = impacted(askingOf(estate, { origins: struck.slice(0, 1), scenario }).residual).map(idOf);
  expect(reached).toEqual(expect.arrayContaining([...struck.slice(1), ...outcome]));
});

const idOf = (line: string): string => line.split(" ")[1] ?? "";

test.each(incidents)("the flaw of %s reaches its outcome along an open path", async (name) => {
  const batch = await batchOf(`incidents/${name}.yaml`);
  const estate = await estateOf([`incidents/${name}.yaml`], dayOf(batch));
  const { flaw, outcome } = told(batch, `incident:${name}`);
  const answer = finish(
    paths(estate, {
      from: flaw.map((id) => estate.find(id)),
      to: outcome.map((id) => estate.find(id)),
      scenario: "COMPROMISE",
      maxDepth: 64,
      first: 1,
      threshold: "TESTED",
      controlsThatHold: [],
      controlsThatFail: [],
    }),
  );
  expect(answer.paths).toHaveLength(1);
  expect(answer.paths[0]?.blockedBy).toEqual([]);
});

test("the fictional scenario is marked as such, whatever is invented in it, and no real incident is", async () => {
  for (const document of documentsIn("incidents")) {
    const { entities } = await batchOf(document);
    const fictional = entities.filter(({ fields }) => (fields["tags"] as string[] | undefined)?.includes("fictional"));
    const ours = entities.filter(({ id }) => id.includes("harborline") || /lantern|calloway|merrin/u.test(id));
    expect([document, fictional.map(({ id }) => id)]).toEqual([document, ours.map(({ id }) => id)]);
  }
});

test("what was reported of PocketOS first and what held later are both on record, each from its day, loaded in either order", async () => {
  const documents = ["pocketos", "pocketos-first-report", "pocketos-restored"].map((name) => `incidents/${name}.yaml`);
  for (const order of [documents, documents.toReversed()]) {
    const store = await openSqliteStore({ path: ":memory:" });
    await load(store, order);
    const { version } = await store.head();
    const described = async (day: string) => {
      const [outcome] = await store.entities(["outcome:pocketos"], { version, at: Date.parse(`${day}T12:00:00Z`) });
      return outcome?.facts.properties["description"];
    };
    expect(await described("2026-04-26")).toMatch(/three months .* lost/iu);
    expect(await described("2026-04-29")).toMatch(/came back/u);
    await store.close();
  }
});
