import { localActor } from "../../src/changes/actor.ts";
import { importDocument, type ImportRequest, type ImportResult } from "../../src/exchange/import-document.ts";
import { openGraph } from "../changes/open-graph.ts";

/** What a document, given as the value it is of, would change in an empty graph; its source is `documents`. */
export async function readValue(value: unknown, options: Partial<ImportRequest> = {}): Promise<ImportResult> {
  const { store } = await openGraph();
  const content = typeof value === "string" ? value : JSON.stringify(value);
  return importDocument({ store, actor: localActor, source: "documents", content, dryRun: true, ...options });
}

/** Codes and paths of what refuses it. */
export function refusals({ problems }: ImportResult): readonly string[] {
  return problems.map(({ code, path }) => `${code} ${path ?? ""}`.trim());
}
