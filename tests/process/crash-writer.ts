import { localActor } from "../../src/changes/actor.ts";
import { applyChanges } from "../../src/changes/apply-changes.ts";
import { openSqliteStore } from "../../src/store/sqlite/open.ts";
import { numberedBatch } from "./numbered-batch.ts";

/**
 * A process that writes batch after batch into the store at argument 1, from the number in argument 2 on, until it is killed.
 * Lines on stdout: `begin NUMBER` before a batch, `done NUMBER VERSION` once it was acknowledged.
 */
const [path = "", first = "1"] = process.argv.slice(2);
const store = await openSqliteStore({ path });
for (let number = Number(first); ; number += 1) {
  process.stdout.write(`begin ${number}\n`);
  const { problems, graphVersion } = await applyChanges({
    store,
    actor: localActor,
    input: numberedBatch(number).input,
  });
  if (problems[0] !== undefined) throw new Error(problems[0].message);
  process.stdout.write(`done ${number} ${String(graphVersion)}\n`);
}
