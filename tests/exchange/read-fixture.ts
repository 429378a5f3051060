import { localActor } from "../../src/changes/actor.ts";
import { importDocument, type ImportRequest, type ImportResult } from "../../src/exchange/import-document.ts";
import type { Graph } from "../changes/open-graph.ts";
import { fixtureText } from "./fixture-texts.ts";

/** Sends a document to a graph as whoever imports it does. */
export function read(graph: Graph, content: string, options: Partial<ImportRequest> = {}): Promise<ImportResult> {
  return importDocument({ store: graph.store, actor: localActor, source: "register", content, ...options });
}

/** Sends a fixture, and it must have been accepted. */
export async function readFixture(
  graph: Graph,
  path: string,
  options: Partial<ImportRequest> = {},
): Promise<ImportResult> {
  const result = await read(graph, fixtureText(path), options);
  if (result.problems.length > 0) throw new Error(JSON.stringify(result.problems, null, 2));
  return result;
}

/** Ids of what the graph was given, entities and relations alike, as its log has them. */
export async function recorded(graph: Graph): Promise<readonly string[]> {
  const log = await graph.log();
  return log.map(({ subject }) => subject.id).sort();
}

/** What was told, as code and place. */
export function toldOf({ notCarriedOver }: ImportResult): readonly string[] {
  return notCarriedOver.map(({ code, path }) => `${code} ${path ?? ""}`.trim());
}
