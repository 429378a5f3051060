import { createReadStream } from "node:fs";
import { openApplication } from "../application.ts";
import { readConfig } from "../config.ts";
import { importStreamedBom } from "../exchange/streamed/import-streamed-bom.ts";
import { openStore } from "../open-store.ts";
import type { ImportOptions } from "./import-options.ts";
import type { ImportPayload } from "./questions/import-document.ts";
import type { Surroundings } from "./surroundings.ts";

/** What is read at once. */
const pieceBytes = 262_144;

/** Reads a large CycloneDX document into a store that this process opens. */
export async function streamFile(
  path: string,
  options: ImportOptions & { readonly source: string },
  { environment, terminal }: Surroundings,
): Promise<ImportPayload> {
  const config = readConfig({ ...environment, HOST: "", PORT: "", ANSWERABLE_STORE: options.store });
  const { context, close } = await openApplication(await openStore(config.store), config.limits, {
    catalogue: config.catalogue,
  });
  try {
    const { store, actor, limits } = await context();
    const isTold = options.progress || terminal.isWatched;
    const { items, batches, graphVersion, ...result } = await importStreamedBom({
      store,
      actor,
      open: () => createReadStream(path, { highWaterMark: pieceBytes }),
      source: options.source,
      mode: options.replace ? "REPLACE_SOURCE" : "MERGE",
      allowMassEnd: options.allowMassEnd,
      dryRun: options.dryRun,
      effectiveAt: options.effectiveAt ?? null,
      limits: limits.document,
      ...(isTold && {
        tell: (done: number) => {
          terminal.tell(`${done} entities and relations …\n`);
        },
      }),
    });
    const version = graphVersion ?? (result.problems.length > 0 ? null : (await store.head()).version);
    return { format: "CYCLONEDX", ...result, graphVersion: version === null ? null : String(version), changes: null };
  } finally {
    await close();
  }
}
