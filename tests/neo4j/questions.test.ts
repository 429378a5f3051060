import { readFileSync } from "node:fs";
import { beforeAll, expect, onTestFinished, test } from "vitest";
import { relationRules, type RelationType } from "../../src/ontology/relation-types.ts";
import { loadSampleEstate } from "../catalogue/load-sample-estate.ts";
import { emptyNeo4j, type Neo4jAddress } from "../store/empty-neo4j.ts";
import { openNeo4jStore } from "../../src/store/neo4j/open.ts";
import { type Api, openApi } from "../support/open-api.ts";
import { neo4jDriver } from "./neo4j-driver.ts";
import { type ToldEstate, toldEstate } from "./told-estate.ts";

/** The sample estate, in which a test may count on something to find; each question is held against what the API says of it. */
let address: Neo4jAddress;
let told: ToldEstate;

beforeAll(async () => {
  address = await emptyNeo4j();
  const store = await openNeo4jStore(address);
  await loadSampleEstate(store);
  await store.close();
});

async function api(): Promise<Api> {
  const store = await openNeo4jStore(address);
  onTestFinished(() => store.close());
  const opened = await openApi({ store });
  told = await toldEstate(opened);
  return opened;
}

type Line = Readonly<Record<string, unknown>>;

async function answers(question: string, parameters: Line = {}): Promise<readonly Line[]> {
  const driver = neo4jDriver(address);
  const { records } = await driver.executeQuery(
    readFileSync(`cypher/questions/${question}.cypher`, "utf8"),
    parameters,
  );
  await driver.close();
  return records.map((record) => record.toObject());
}

const sorted = (ids: Iterable<string>): string[] => [...new Set(ids)].sort((left, right) => (left < right ? -1 : 1));
const ofKind = (kind: string) => [...told.entities.values()].filter((entity) => entity.kind === kind);
const ofType = (...types: readonly string[]) => told.relations.filter(({ type }) => types.includes(type));
const idsOf = (lines: readonly Line[]): string[] => lines.map(({ id }) => id as string);

/** Hops from an origin along every influence relation that the API tells. */
function hopsFrom(origin: string, most: number): ReadonlyMap<string, number> {
  const hops = new Map([[origin, 0]]);
  let wave = [origin];
  for (let distance = 1; wave.length > 0 && distance <= most; distance += 1) {
    const next = told.relations.filter(
      ({ type, from }) => relationRules[type as RelationType].influence && wave.includes(from),
    );
    wave = sorted(next.map(({ to }) => to).filter((to) => !hops.has(to)));
    for (const id of wave) hops.set(id, distance);
  }
  hops.delete(origin);
  return hops;
}

const radius = `query ($origins: [ID!]!, $maxDepth: Int!) {
  blastRadius(origins: $origins, maxDepth: $maxDepth) { inherent { impacted(first: 100) { nodes { entity { id } distance } pageInfo { hasNextPage } } } }
}`;

test("a vendor reaches what lies along the influence relations of the API, at the same distances", async () => {
  await api();
  let most = 0;
  for (const { id } of ofKind("VENDOR")) {
    const found = await answers("reach-of-vendor", { vendor: id });
    expect(new Map(found.map((line) => [line["id"], line["distance"]]))).toEqual(hopsFrom(id, 12));
    most = Math.max(most, found.length);
  }
  expect(most).toBeGreaterThan(10);
});

test("reach by powers is never more than that of the API nor nearer, and finds most of it", async () => {
  const opened = await api();
  let [found, known] = [0, 0];
  for (const { id } of ofKind("PLUGIN")) {
    const lines = await answers("reach-by-powers", { origin: id });
    const { blastRadius } = (await opened.ask(radius, { origins: [id], maxDepth: 6 })) as {
      blastRadius: { inherent: { impacted: { nodes: { entity: { id: string }; distance: number }[] } } };
    };
    const distances = new Map(blastRadius.inherent.impacted.nodes.map(({ entity, distance }) => [entity.id, distance]));
    for (const { id: reached, distance } of lines as readonly { id: string; distance: number }[]) {
      expect(distances.get(reached), `${id} reaches ${reached}`).toBeLessThanOrEqual(distance);
    }
    found += lines.length;
    known += distances.size;
  }
  expect(found).toBeGreaterThan(0.8 * known);
});

test("a path to an outcome is no longer than the first of the API", async () => {
  const opened = await api();
  let compared = 0;
  for (const { id: plugin } of ofKind("PLUGIN")) {
    for (const { id: outcome } of ofKind("OUTCOME")) {
      const lines = await answers("paths-to-outcome", { plugin, outcome });
      expect(lines[0]?.["distance"]).toBe(hopsFrom(plugin, 12).get(outcome));
      const query = "query ($from: [ID!]!, $to: [ID!]!) { paths(from: $from, to: $to, first: 1) { paths { length } } }";
      const { paths } = (await opened.ask(query, { from: [plugin], to: [outcome] })) as {
        paths: { paths: { length: number }[] };
      };
      const [first] = paths.paths;
      if (first === undefined) continue;
      expect(lines[0]?.["distance"]).toBeLessThanOrEqual(first.length);
      compared += 1;
    }
  }
  expect(compared).toBeGreaterThan(0);
});

const chain = `query ($of: ID!) { ownershipChain(of: $of, facets: [ACCOUNTABLE]) { answers { reason party { id } candidates { id } hops { from { id } to { id } } } } }`;

interface Chain {
  readonly ownershipChain: {
    readonly answers: readonly {
      readonly reason: string;
      readonly party: { readonly id: string } | null;
      readonly candidates: readonly { readonly id: string }[];
    }[];
  };
}

test("who is accountable, directly or by what runs or holds a thing, is who the API names; who owns nothing is missing there", async () => {
  const opened = await api();
  const reasons: string[] = [];
  for (const line of await answers("accountable-parties")) {
    const { ownershipChain } = (await opened.ask(chain, { of: line["id"] })) as Chain;
    const [answer] = ownershipChain.answers;
    reasons.push(answer?.reason ?? "");
    const candidates = answer?.candidates.map(({ id }) => id) ?? [];
    expect(sorted(line["party"] as readonly string[]), String(line["id"])).toEqual(sorted(candidates));
  }
  expect(reasons).toContain("DIRECT");
  expect(reasons).toContain("INHERITED");
  expect(reasons).toContain("MISSING");
});

test("ownerless identities are those for which the API finds nobody", async () => {
  const opened = await api();
  const missing: string[] = [];
  for (const { id } of ofKind("IDENTITY")) {
    const { ownershipChain } = (await opened.ask(chain, { of: id })) as Chain;
    if (ownershipChain.answers[0]?.reason === "MISSING") missing.push(id);
  }
  expect(sorted(idsOf(await answers("ownerless-identities")))).toEqual(sorted(missing));
});

test("shared identities are those that two agents act as", async () => {
  await api();
  const shared = new Map<string, string[]>();
  for (const { from, to } of ofType("ACTS_AS")) {
    if (told.entities.get(from)?.kind === "AGENT") shared.set(to, [...(shared.get(to) ?? []), from]);
  }
  const expected = [...shared].filter(([, agents]) => agents.length > 1).map(([id, agents]) => [id, sorted(agents)]);
  const found = (await answers("shared-identities")).map(({ id, agents }) => [id, agents]);
  expect(found).toEqual(expected.sort());
  expect(found.length).toBeGreaterThan(0);
});

test("controls without fresh evidence are those that the API says are implemented and without a piece in date that did not fail", async () => {
  await api();
  const now = new Date().toISOString();
  const fresh = ofType("SUPPORTS").filter(({ from }) => {
    const evidence = told.entities.get(from);
    const validUntil = evidence?.["validUntil"];
    return evidence?.["result"] !== "FAIL" && (typeof validUntil !== "string" || validUntil >= now);
  });
  const backed = new Set(fresh.map(({ to }) => to));
  const expected = ofKind("CONTROL").filter(({ id, status }) => status === "IMPLEMENTED" && !backed.has(id));
  const found = idsOf(await answers("controls-without-fresh-evidence"));
  expect(found).toEqual(sorted(expected.map(({ id }) => id)));
  expect(found.length).toBeGreaterThan(0);
});

test("agreements about to end are those whose end the API puts within the days", async () => {
  await api();
  const days = 3650;
  const [now = "", end = ""] = [0, days * 86_400_000].map((ahead) => new Date(Date.now() + ahead).toISOString());
  const expected = ofKind("AGREEMENT").filter(
    ({ expiresAt }) => typeof expiresAt === "string" && expiresAt >= now && expiresAt <= end,
  );
  const found = await answers("agreements-about-to-end", { days });
  expect(sorted(idsOf(found))).toEqual(sorted(expected.map(({ id }) => id)));
  for (const { id, covers } of found)
    expect(covers).toEqual(
      sorted(
        ofType("COVERS")
          .filter(({ from }) => from === id)
          .map(({ to }) => to),
      ),
    );
  expect(found.length).toBeGreaterThan(0);
});

test("agents by accountable party are those of the API's OWNS", async () => {
  await api();
  const owned = ofType("OWNS").filter(
    ({ to, properties }) => properties["facet"] === "ACCOUNTABLE" && told.entities.get(to)?.kind === "AGENT",
  );
  for (const { party, agents, count } of await answers("agents-by-accountable-person")) {
    const expected =
      party === null
        ? ofKind("AGENT")
            .map(({ id }) => id)
            .filter((id) => !owned.some(({ to }) => to === id))
        : owned.filter(({ from }) => from === party).map(({ to }) => to);
    expect(agents).toEqual(sorted(expected));
    expect(count).toBe(expected.length);
  }
});

/** What the identities of an agent may do where, by the API. */
const accessesOf = (agent: string) =>
  ofType("ACTS_AS")
    .filter(({ from }) => from === agent)
    .flatMap(({ to: identity }) => ofType("CAN_ACCESS").filter(({ from }) => from === identity));
const may = (access: { readonly properties: Line }, ...actions: readonly string[]) =>
  (access.properties["actions"] as readonly string[]).some((action) => actions.includes(action));

test("lethal combinations are agents with all three parts by the API", async () => {
  await api();
  const expected = ofKind("AGENT").filter(({ id }) => {
    const feeds = ofType("FEEDS").filter(
      ({ from, to }) => to === id && told.entities.get(from)?.["externallyWritable"] === true,
    );
    const accesses = accessesOf(id);
    const secret = accesses.filter((access) => {
      const classes = (told.entities.get(access.to)?.["dataClasses"] ?? []) as readonly string[];
      return may(access, "READ", "CONTROL") && classes.some((each) => !["PUBLIC", "INTERNAL"].includes(each));
    });
    const out = accesses.filter(
      (access) =>
        may(access, "SEND", "CONTROL") ||
        (told.entities.get(access.to)?.["outbound"] === true && may(access, "WRITE", "EXECUTE")),
    );
    return feeds.length > 0 && secret.length > 0 && out.length > 0;
  });
  const found = idsOf(await answers("lethal-combinations"));
  expect(found).toEqual(sorted(expected.map(({ id }) => id)));
  expect(found.length).toBeGreaterThan(0);
});

test("irreversible accesses are those of the API", async () => {
  await api();
  const expected = ofKind("AGENT").flatMap(({ id }) =>
    accessesOf(id)
      .filter(({ properties }) => properties["reversible"] === false)
      .map(({ from, to }) => `${id} ${from} ${to}`),
  );
  const found = (await answers("irreversible-accesses")).map(
    ({ agent, identity, target }) => `${String(agent)} ${String(identity)} ${String(target)}`,
  );
  expect(sorted(found)).toEqual(sorted(expected));
  expect(found.length).toBeGreaterThan(0);
});

test("vendors behind agents are those whose model or platform the API leads from", async () => {
  await api();
  const along = ofType("POWERS", "HOSTS");
  const next = (ids: readonly string[]) => along.filter(({ from }) => ids.includes(from)).map(({ to }) => to);
  for (const { id: vendor } of ofKind("VENDOR")) {
    const provided = ofType("PROVIDES")
      .filter(({ from }) => from === vendor)
      .map(({ to }) => to);
    const [one, two] = [next(provided), next(next(provided))];
    const agents = [...one, ...two, ...next(two)].filter((id) => told.entities.get(id)?.kind === "AGENT");
    const [found] = (await answers("vendors-behind-agents")).filter(({ id }) => id === vendor);
    expect(found?.["agents"] ?? [], vendor).toEqual(sorted(agents));
  }
});
