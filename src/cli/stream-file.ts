import { createReadStream } from "node:fs";
import { openApplication } from "../application.ts";
import { readConfig } from "../config.ts";
import { importStreamedBom } from "../exchange/streamed/import-streamed-bom.ts";
import { importStreamedCsv } from "../exchange/streamed/import-streamed-csv.ts";
import { openStore } from "../open-store.ts";
import type { ImportFile } from "./import-file.ts";
import type { ImportOptions } from "./import-options.ts";
import { loggedChanges } from "./logged-changes.ts";
import type { ImportPayload } from "./questions/import-document.ts";
import type { Surroundings } from "./surroundings.ts";

/** What is read at once. */
const pieceBytes = 262_144;

/** Reads a large document, in CycloneDX or CSV, into a store that this process opens. Ctrl+C stops it between two batches. */
export async function streamFile(
  { path, format, mapping, source }: Pick<ImportFile, "path" | "format" | "mapping" | "source">,
  options: ImportOptions,
  { environment, terminal, heedInterrupt }: Surroundings,
): Promise<ImportPayload & { readonly isInterrupted: boolean }> {
  const config = readConfig({ ...environment, HOST: "", PORT: "", ANSWERABLE_STORE: options.store });
  const { context, close } = await openApplication(await openStore(config.store), config.limits, {
    catalogue: config.catalogue,
  });
  const interruption = heedInterrupt?.();
  try {
    const { store, actor, limits } = await context();
    const { version: before } = await store.head();
    const isTold = options.progress || terminal.isWatched;
    const request = {
      store,
      actor,
      open: () => createReadStream(path, { highWaterMark: pieceBytes }),
      source,
      mode: options.replace ? ("REPLACE_SOURCE" as const) : ("MERGE" as const),
      allowMassEnd: options.allowMassEnd,
      dryRun: options.dryRun,
      effectiveAt: options.effectiveAt ?? null,
      limits: limits.document,
      ...(interruption !== undefined && { signal: interruption.signal }),
      ...(isTold && {
        tell: (done: number) => {
          terminal.tell(`${done} entities and relations …\n`);
        },
      }),
    };
    const {
      batches,
      graphVersion,
      isInterrupted = false,
      items: _,
      ...result
    } = await (format === "CSV" ? importStreamedCsv(request, mapping) : importStreamedBom(request));
    const version = graphVersion ?? (result.problems.length > 0 ? null : (await store.head()).version);
    const { created, updated, unchanged, ended } = result;
    if (isInterrupted) {
      terminal.tell(
        `Interrupted after ${batches} whole batches: ${created} created, ${updated} updated, ${ended} ended, ${unchanged} unchanged. ` +
          "Nothing is there by half; the same command again does what is left.\n",
      );
    }
    const isChanged = created + updated + ended > 0;
    const nodes = isChanged ? await loggedChanges(store, { source, after: before, limit: options.show }) : [];
    const told = { graphVersion: version === null ? null : String(version), changes: { nodes }, isInterrupted };
    return { format, ...result, ...told };
  } finally {
    interruption?.stop();
    await close();
  }
}
