import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { localActor } from "../../src/changes/actor.ts";
import { importDocument, type ImportRequest, type ImportResult } from "../../src/exchange/import-document.ts";
import { openGraph } from "../changes/open-graph.ts";

const folder = "tests/fixtures/documents";

/** Documents that were written for these tests, by format: `MCP_CONFIG/continue.yaml`. */
export const fixtures: readonly string[] = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((path) => /\/[^/]+\.[a-z]+$/u.test(path) && !path.includes(".mapping."))
  .sort();

export function formatOf(fixture: string): string {
  return fixture.split("/")[0] ?? "";
}

/** What of a fixture is handed to the import: its text or bytes, and the mapping that lies beside it. */
export function fixtureRequest(fixture: string): Pick<ImportRequest, "content" | "encoding" | "mapping" | "format"> {
  const path = join(folder, fixture);
  const mapping = path.replace(/\.[a-z]+$/u, ".mapping.yaml");
  const isText = !fixture.endsWith(".xlsx");
  return {
    format: formatOf(fixture),
    encoding: isText ? "TEXT" : "BASE64",
    content: readFileSync(path, isText ? "utf8" : "base64"),
    mapping: existsSync(mapping) ? readFileSync(mapping, "utf8") : null,
  };
}

/** What a fixture would change in an empty graph. */
export async function dryRun(fixture: string, options: Partial<ImportRequest> = {}): Promise<ImportResult> {
  const { store } = await openGraph();
  const request = { store, actor: localActor, source: "documents", ...fixtureRequest(fixture), dryRun: true };
  return importDocument({ ...request, ...options });
}

/** The ids of what it would create: entities and relations. */
export function idsIn({ planned }: ImportResult): readonly string[] {
  return planned.map(({ subject }) => subject.id);
}

/** What is said of one of them, its `extra` as this one source says it. */
export function factsOf({ planned }: ImportResult, id: string): Readonly<Record<string, unknown>> | undefined {
  const after = planned.find(({ subject }) => subject.id === id)?.after;
  if (after === undefined || after === null) return undefined;
  const { extra } = after as { readonly extra?: Readonly<Record<string, unknown>> };
  return extra === undefined ? after : { ...after, extra: extra["documents"] };
}

/** Codes and paths of what it has no place for. */
export function leftOut({ notCarriedOver }: ImportResult): readonly string[] {
  return notCarriedOver.map(({ code, path }) => `${code} ${path ?? ""}`.trim());
}
