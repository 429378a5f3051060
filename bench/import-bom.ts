import { rmSync } from "node:fs";
import { localActor } from "../src/changes/actor.ts";
import { startReport } from "../src/changes/report.ts";
import { bomChecks } from "../src/exchange/cyclonedx/bom-checks.ts";
import { importDocument } from "../src/exchange/import-document.ts";
import { openSqliteStore } from "../src/store/sqlite/open.ts";
import type { Finding } from "./finding.ts";
import type { BenchOptions } from "./options.ts";
import { runAlone } from "./run-alone.ts";
import { placeOf } from "./stored-estate.ts";

const rounds = 3;

/** One component in so many has a place in the graph; the others are libraries, which are told. */
const placed = 10;

/**
 * A CycloneDX document of as many components as the estate has entities, read into an empty store, against `JSON.parse` and
 * the check by the schema alone: ms.
 */
export async function importBom({ entities }: BenchOptions): Promise<readonly Finding[]> {
  const content = bomOf(entities);
  const check = bomChecks("1.6")?.();
  const path = placeOf("import-bom.db");
  const [ours, again, bare]: number[][] = [[], [], []];
  let created = 0;
  for (let round = 0; round < rounds; round += 1) {
    for (const suffix of ["", "-wal", "-shm"]) rmSync(path + suffix, { force: true });
    const store = await openSqliteStore({ path });
    const request = { store, actor: localActor, source: "bench", content };
    const begun = performance.now();
    const first = await importDocument(request);
    const between = performance.now();
    const second = await importDocument(request);
    const read = performance.now();
    const isTaken = check?.(JSON.parse(content), null, startReport().add);
    const ended = performance.now();
    await store.close();
    if (first.problems.length > 0 || second.updated + second.created > 0 || isTaken !== true)
      throw new Error("not read");
    created = first.created;
    ours?.push(between - begun);
    again?.push(read - between);
    bare?.push(ended - read);
  }
  for (const suffix of ["", "-wal", "-shm"]) rmSync(path + suffix, { force: true });
  const best = (times: readonly number[] = []): number => Math.min(...times);
  return [
    {
      what: `a CycloneDX document of ${entities.toLocaleString("en")} components, one in ${placed} of them with a place in the graph, against parsing it and checking it by its schema`,
      measured: best(ours) / best(bare),
      unit: "times",
      aim: { atMost: 10 },
      figures: {
        ms: best(ours),
        "bare ms": best(bare),
        "the same again ms": best(again),
        MB: Buffer.byteLength(content) / 1e6,
        created,
      },
    },
  ];
}

function bomOf(count: number): string {
  const refs = Array.from({ length: count }, (_, index) => `pkg:npm/p${index}@1`);
  const kind = (value: string): string => `"properties":[{"name":"answerable:kind","value":"${value}"}]`;
  const components = refs.map((ref, index) => {
    const place = index % placed === 0 ? `,${kind("PLUGIN")}` : "";
    return `{"bom-ref":"${ref}","type":"library","name":"p${index}","version":"1","purl":"${ref}"${place}}`;
  });
  const used = refs.filter((_, index) => index % placed === 0).map((ref) => `"${ref}"`);
  const root = `"metadata":{"component":{"bom-ref":"root","type":"application","name":"root",${kind("AGENT")}}}`;
  return `{"bomFormat":"CycloneDX","specVersion":"1.6",${root},"components":[${components.join()}],"dependencies":[{"ref":"root","dependsOn":[${used.join()}]}]}`;
}

if (import.meta.main) await runAlone(importBom);
