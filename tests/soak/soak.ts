import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { crashRound } from "../process/crash-round.ts";

/** `npm run soak [-- ROUNDS]`: the crash test for as many rounds as are asked for, a thousand by default. Exits with 1 at the first broken promise, and leaves its file. */
const rounds = Number(process.argv[2] ?? "1000");
const roundsAFile = 10;

const folder = mkdtempSync(join(tmpdir(), "answerable-soak-"));
const struck = { NOTHING: 0, SMALL: 0, LARGE: 0 };
let acknowledged = 0;
let written = 0;
for (let round = 0; round < rounds; round += 1) {
  const path = join(folder, `graph-${Math.floor(round / roundsAFile)}.db`);
  if (round % roundsAFile === 0) written = 0;
  const before = written;
  const outcome = await crashRound({ path, written, chance: Math.random });
  acknowledged += outcome.acknowledged - before;
  ({ written } = outcome);
  struck[outcome.struck] += 1;
  if (round % roundsAFile === roundsAFile - 1) {
    for (const end of ["", "-wal", "-shm"]) rmSync(`${path}${end}`, { force: true });
    process.stdout.write(`${JSON.stringify({ round: round + 1, acknowledged, struck })}\n`);
  }
}
rmSync(folder, { recursive: true });
process.stdout.write(`${JSON.stringify({ rounds, acknowledged, struck })}\n`);
