import { lockHead } from "./commit.ts";
import type { Connection } from "./connection.ts";
import { currentRows } from "./current-rows.ts";
import { integer, parameter } from "./parameter.ts";
import { placeRows } from "./place-rows.ts";
import { subjectsOf } from "./read-commit-state.ts";
import { RowWriter } from "./row-writer.ts";

/** Subjects of one transaction. */
const subjectsMax = 1000;

/**
 * Takes away what has ended since it was written, and shows what follows it. No answer of the store depends on it: it is for
 * people who look at the labels. When the next thing will have ended (ms since 1970), Infinity where nothing will.
 */
export async function showWhatHolds(connection: Connection, now: number): Promise<number> {
  const bounds = { now: integer(now), limit: integer(subjectsMax) };
  while ((await connection.read("due", bounds)).length > 0) {
    await connection.write(async (run) => {
      const { version } = await lockHead(run, "clock");
      const numbers = (await run("due", bounds)).map((row) => row["number"] as number);
      const subjects = await subjectsOf(run, numbers);
      const rows = await currentRows(run, subjects);
      const writer = new RowWriter(version);
      for (const subject of subjects) {
        const current = rows.get(subject.subject.id) ?? [];
        writer.place(subject, placeRows(current, new Set(), [], now), current, false);
      }
      await Promise.all([
        ...writer.write(run),
        run("set-head", { counts: {}, shown: integer(writer.shownRelations) }),
        run("remove-due", { now: integer(now), numbers: parameter(numbers) }),
      ]);
    });
  }
  const [next] = await connection.read("next-due");
  return next === undefined ? Infinity : (next["at"] as number);
}
