import { fork } from "node:child_process";
import { once } from "node:events";
import { z } from "zod";
import type { Finding } from "../finding.ts";
import type { BenchOptions } from "../options.ts";
import { median } from "../percentile.ts";
import { runAlone } from "../run-alone.ts";
import { storedInNeo4j } from "./stored-in-neo4j.ts";

const rounds = 3;
const took = z.tuple([z.object({ ms: z.number() }), z.unknown()]);

/** From a stored estate to a graph that can be asked, against the bare driver reading the same rows, each time in a new process. */
export async function start(options: BenchOptions): Promise<readonly Finding[]> {
  return storedInNeo4j(options, async ({ url }) => {
    const times = { graph: [] as number[], rows: [] as number[] };
    for (let round = 0; round <= rounds; round += 1) {
      const ms = { graph: await msOf("graph", url), rows: await msOf("rows", url) };
      // The first round is for the server.
      if (round === 0) continue;
      times.graph.push(ms.graph);
      times.rows.push(ms.rows);
    }
    return [
      {
        what: "Neo4j: start from the stored estate against reading the same rows with the bare driver",
        measured: median(times.graph.map((ms, round) => ms / (times.rows[round] ?? 0))),
        unit: "times",
        aim: { atMost: 1.3 },
        figures: { s: median(times.graph) / 1000, "bare s": median(times.rows) / 1000 },
      },
    ];
  });
}

async function msOf(what: "graph" | "rows", url: string): Promise<number> {
  const child = fork(new URL("../servers/read-neo4j-once.ts", import.meta.url), [what, url]);
  const [{ ms }] = took.parse(await once(child, "message"));
  await once(child, "exit");
  return ms;
}

if (import.meta.main) await runAlone(start);
