import { copyFileSync, rmSync } from "node:fs";
import { localActor } from "../src/changes/actor.ts";
import { applyChanges } from "../src/changes/apply-changes.ts";
import { openSqliteStore } from "../src/store/sqlite/open.ts";
import { bareDatabase } from "./bare/database.ts";
import type { Finding } from "./finding.ts";
import { countsOf, generatedId } from "./generate-estate.ts";
import type { BenchOptions } from "./options.ts";
import { median, percentile } from "./percentile.ts";
import { runAlone } from "./run-alone.ts";
import { SeededRandom } from "./seeded-random.ts";
import { placeOf, storedEstate } from "./stored-estate.ts";

const commits = 300;
const warmUp = 30;

/** One change to an entity of the stored estate, made durable, against a bare commit of one row: ms. */
export async function smallCommit(options: BenchOptions): Promise<readonly Finding[]> {
  const [path, barePath] = [placeOf("small-commit.db"), placeOf("small-commit-bare.db")];
  for (const file of [path, barePath])
    for (const suffix of ["", "-wal", "-shm"]) rmSync(file + suffix, { force: true });
  copyFileSync(await storedEstate(options), path);
  const store = await openSqliteStore({ path });
  const bare = bareDatabase(barePath);
  bare.exec("CREATE TABLE entity (id TEXT PRIMARY KEY, facts TEXT NOT NULL) STRICT");
  const insert = bare.prepare("INSERT INTO entity VALUES (?, ?)");
  const random = new SeededRandom(options.seed + 3);
  const agents = countsOf(options.entities).AGENT;
  const times = { ours: [] as number[], bare: [] as number[] };
  for (let number = 0; number < warmUp + commits; number += 1) {
    const id = generatedId("AGENT", random.below(agents));
    const input = { source: "bench", agents: [{ id, description: `Seen for the ${number}th time.` }] };
    const begun = performance.now();
    const { problems, created, updated } = await applyChanges({ store, actor: localActor, input });
    const between = performance.now();
    bare.exec("BEGIN IMMEDIATE");
    insert.run(`${id}@${number}`, JSON.stringify(input));
    bare.exec("COMMIT");
    const ended = performance.now();
    if (problems.length > 0 || created + updated !== 1) throw new Error("the change was not made");
    if (number < warmUp) continue;
    times.ours.push(between - begun);
    times.bare.push(ended - between);
  }
  await store.close();
  bare.close();
  for (const file of [path, barePath])
    for (const suffix of ["", "-wal", "-shm"]) rmSync(file + suffix, { force: true });
  return [
    {
      what: "a commit of one change against a bare commit of one row",
      measured: median(times.ours) / median(times.bare),
      unit: "times",
      aim: { atMost: 4 },
      figures: {
        ms: median(times.ours),
        "bare ms": median(times.bare),
        "95th percentile ms": percentile(times.ours, 0.95),
        "bare 95th percentile ms": percentile(times.bare, 0.95),
      },
    },
  ];
}

if (import.meta.main) await runAlone(smallCommit);
