import { fork } from "node:child_process";
import { once } from "node:events";
import { z } from "zod";
import type { Finding } from "./finding.ts";
import type { BenchOptions } from "./options.ts";
import { median } from "./percentile.ts";
import { runAlone } from "./run-alone.ts";
import { storedEstate } from "./stored-estate.ts";

const rounds = 5;
const took = z.tuple(
  [z.object({ storeMs: z.number(), projectionMs: z.number(), rowsMs: z.number(), cpuMs: z.number() })],
  z.unknown(),
);

/** From a stored estate to a graph that can be asked, each time in a new process: s for each million relations. */
export async function start(options: BenchOptions): Promise<readonly Finding[]> {
  const path = await storedEstate(options);
  const found: z.infer<typeof took>[0][] = [];
  for (let round = 0; round < rounds; round += 1) {
    const child = fork(new URL("servers/open-once.ts", import.meta.url), [path]);
    found.push(took.parse(await once(child, "message"))[0]);
    await once(child, "exit");
  }
  const all = found.map(({ storeMs, projectionMs }) => storeMs + projectionMs);
  const millions = options.relations / 1e6;
  return [
    {
      what: "start on the stored estate",
      measured: median(all) / 1000 / millions,
      unit: "s a million relations",
      aim: { atMost: 1.2 },
      figures: {
        s: median(all) / 1000,
        "shortest s a million": Math.min(...all) / 1000 / millions,
        "s to open and check the file": median(found.map(({ storeMs }) => storeMs)) / 1000,
        "s to only read its rows": median(found.map(({ rowsMs }) => rowsMs)) / 1000,
        "s of processor time": median(found.map(({ cpuMs }) => cpuMs)) / 1000,
        "of it": `${options.entities.toLocaleString("en")} entities`,
      },
    },
  ];
}

if (import.meta.main) await runAlone(start);
