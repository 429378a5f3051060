import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { crashRound } from "./crash-round.ts";

const rounds = 20;
/** Each file is crashed several times over, and then a new one is begun. */
const roundsAFile = 5;

test(`in ${rounds} rounds of SIGKILL, nothing that was acknowledged is lost and no batch is there by half`, async () => {
  const folder = mkdtempSync(join(tmpdir(), "answerable-crash-"));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const struck = { NOTHING: 0, SMALL: 0, LARGE: 0 };
  let written = 0;
  for (let round = 0; round < rounds; round += 1) {
    if (round % roundsAFile === 0) written = 0;
    const path = join(folder, `graph-${Math.floor(round / roundsAFile)}.db`);
    const outcome = await crashRound({ path, written, chance: Math.random });
    ({ written } = outcome);
    struck[outcome.struck] += 1;
  }
  expect(struck.LARGE + struck.SMALL).toBeGreaterThan(0);
}, 300_000);
