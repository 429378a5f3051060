import { readdir, readFile } from "node:fs/promises";
import { importDocument } from "./exchange/import-document.ts";
import { parse } from "yaml";
import type { Application } from "./application.ts";

const folder = new URL("../catalogue/sample/", import.meta.url);

/**
 * Loads the sample estate into a store that was never written, file by file in the order of their names. Gives the number of
 * entities and relations that were created; 0 where the store held something. Throws where the sample is refused, for it is ours.
 */
export async function loadSample({ store, context }: Application): Promise<number> {
  const head = await store.head();
  if (head.version > 0) return 0;
  const { actor, limits } = await context();
  let created = 0;
  for (const name of (await readdir(folder)).filter((each) => each.endsWith(".yaml")).sort()) {
    const content = await readFile(new URL(name, folder), "utf8");
    const { source } = parse(content) as { source: string };
    const result = await importDocument({ store, actor, content, source, format: "ESTATE", limits: limits.document });
    const [problem] = result.problems;
    if (problem !== undefined)
      throw new Error(`the sample estate is refused: ${name} ${problem.path ?? ""}: ${problem.message}`);
    created += result.created;
  }
  return created;
}
