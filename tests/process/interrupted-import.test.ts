import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openSqliteStore } from "../../src/store/sqlite/open.ts";
import { type Running, runProcess } from "../support/run-process.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const count = 60_000;
const mapping = 'agents: { kind: Agent, id: "agent:{ref_id}", properties: { name: name } }';

/** How many entities a store holds, and at which version. */
async function heldIn(path: string): Promise<readonly number[]> {
  const store = await openSqliteStore({ path });
  const { version, recordedAt } = await store.head();
  const held = await store.count({ kinds: ["AGENT"], filter: { and: [] } }, { version, at: recordedAt });
  await store.close();
  return [held, version];
}

test(
  "a long import that is interrupted leaves whole batches, says how to go on, and going on ends with everything once",
  { timeout: 180_000 },
  async () => {
    const folder = temporaryFolder();
    const [file, path] = [join(folder, "agents.csv"), join(folder, "graph.db")];
    writeFileSync(
      file,
      `ref_id,name\n${Array.from({ length: count }, (_, index) => `a${index},Agent ${index}\n`).join("")}`,
    );
    writeFileSync(join(folder, "agents.mapping.yaml"), mapping);
    const words = ["import", file, "--stream", "--progress", "--store", `sqlite:${path}`];
    const run = (): Running => runProcess(process.execPath, ["src/cli/answerable.ts", ...words]);

    const first = run();
    await expect.poll(() => first.stderr(), { timeout: 120_000, interval: 20 }).toContain("entities and relations …");
    first.child.kill("SIGINT");
    const { code, signal, stderr } = await first.ended;
    expect([code, signal]).toEqual([130, null]);
    const [, batches = "", created = ""] = /Interrupted after (\d+) whole batches: (\d+) created/u.exec(stderr) ?? [];
    expect(stderr).toContain("the same command again does what is left");
    expect(await heldIn(path)).toEqual([Number(created), Number(batches)]);
    expect([Number(created) % 5000, Number(created) > 0, Number(created) < count]).toEqual([0, true, true]);

    const second = await run().ended;
    expect(second.code).toBe(0);
    expect(second.stdout).toContain(`${count - Number(created)} created, 0 updated, 0 ended, ${created} unchanged`);
    expect(await heldIn(path)).toEqual([count, count / 5000]);
  },
);
