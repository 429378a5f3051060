import type { Api } from "../support/open-api.ts";
import { download } from "./download.ts";

const components = ["MODEL", "PLATFORM", "PLUGIN", "AGENT", "IDENTITY", "RESOURCE", "CONTROL"];

/** The ids of what exists, by kind. */
async function idsByKind(api: Api, asOf: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const ids = new Map<string, string[]>();
  for (let after: string | null = null; ;) {
    const document = `query ($asOf: DateTime, $after: String) {
      entities(asOf: $asOf, first: 100, after: $after) { nodes { id kind } pageInfo { hasNextPage endCursor } }
    }`;
    const { entities } = await api.ask(document, { asOf, after });
    for (const { id, kind } of entities.nodes as { id: string; kind: string }[]) {
      ids.set(kind, [...(ids.get(kind) ?? []), id]);
    }
    if (entities.pageInfo.hasNextPage !== true) return ids;
    after = entities.pageInfo.endCursor as string;
  }
}

type Question = readonly [answer: string, given: Readonly<Record<string, string | readonly string[]>>];

/** Every question about everything that it can be asked about, as the path and the arguments of an export. */
async function everyQuestion(api: Api, asOf: string): Promise<readonly Question[]> {
  const ids = await idsByKind(api, asOf);
  const of = (...kinds: string[]) => kinds.flatMap((kind) => ids.get(kind) ?? []);
  const { ontology } = await api.ask("{ ontology { frameworks { id } } }");
  const frameworks = (ontology.frameworks as { id: string }[]).map(({ id }) => id);
  const origins = of("VENDOR", "IDENTITY", "PLUGIN", "VULNERABILITY");
  return [
    ...of(...components, "OUTCOME").map((id) => ["ownership-chain", { of: id }] as const),
    ...of("AGENT").flatMap((id) =>
      frameworks.map((framework) => ["responsibility-matrix", { of: id, framework }] as const),
    ),
    ...of("AGENT").map((id) => ["service-model-shift", { of: id, to: "IAAS" }] as const),
    ...origins.map((id) => ["blast-radius", { origins: id }] as const),
    ...of("VENDOR", "PLATFORM").map((id) => ["blast-radius", { origins: id, scenario: "OUTAGE" }] as const),
    ...of("VENDOR").flatMap((from) => of("OUTCOME").map((to) => ["paths", { from, to }] as const)),
    ...of("OUTCOME").map((id) => ["assurance", { outcome: id }] as const),
    ...of("OUTCOME").map((id) => ["loss-allocation", { outcome: id }] as const),
    ...of("OUTCOME").map((id) => ["outcome-paths", { outcome: id }] as const),
    ...of("VENDOR").map((id) => ["choke-points", { from: id, to: of("OUTCOME") }] as const),
    ...["OUTAGE", "COMPROMISE"].map((scenario) => ["concentration", { scenario }] as const),
    ["stances", {}],
    ["gaps", {}],
  ];
}

/** The answers to every question at a moment, by question. What says when and in which version it was read is left out. */
export async function everyAnswer(api: Api, asOf: string): Promise<ReadonlyMap<string, unknown>> {
  const answers = new Map<string, unknown>();
  for (const [answer, given] of await everyQuestion(api, asOf)) {
    const { text } = await download(api, `${answer}/json`, { ...given, asOf });
    const { about, data } = JSON.parse(text) as { about: { completeness: string; reasons: unknown }; data: object };
    answers.set(JSON.stringify([answer, given]), [about.completeness, about.reasons, withoutVersion(data)]);
  }
  return answers;
}

/**
 * What each entity and relation is, and what each source says of it; without the moments at which that was recorded. Nor since when
 * a source has said just this: of what it said before an export tells nothing.
 */
export async function everythingSaid(api: Api, asOf: string): Promise<readonly unknown[]> {
  const said: unknown[] = [];
  for (let after: string | null = null; ;) {
    const { entities } = await api.ask(everythingDocument, { asOf, after });
    said.push(...(entities.nodes as unknown[]));
    if (entities.pageInfo.hasNextPage !== true) return said;
    after = entities.pageInfo.endCursor as string;
  }
}

const everythingDocument = `query ($asOf: DateTime, $after: String) {
  entities(asOf: $asOf, first: 100, after: $after) {
    nodes {
      id kind name description tags externalIds { system id } extra url validFrom validTo certainty sources contested
      assertions { source certainty properties validTo }
      relations(first: 100) { nodes { id type from { id } to { id } properties validFrom validTo certainty sources } }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

function withoutVersion(data: object): unknown {
  return JSON.parse(JSON.stringify(data), (key, value: unknown) => (key === "graphVersion" ? undefined : value));
}
