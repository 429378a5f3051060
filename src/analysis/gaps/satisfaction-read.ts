import type { ReadEverywhere } from "./gap-reads.ts";
import type { Snapshot } from "./snapshot.ts";

/** Which duties some control that is implemented satisfies: that counts for every agent. */
export const satisfactionRead: ReadEverywhere = { kinds: ["DUTY", "CONTROL"], types: ["SATISFIES"], textOf };

function textOf(snapshot: Snapshot): string {
  return [...snapshot.shared(dutiesSatisfied)].join();
}

/** The duties that some control which is implemented satisfies, by number. */
export function dutiesSatisfied({ estate }: Snapshot): ReadonlySet<number> {
  const satisfied = new Set<number>();
  for (const duty of estate.entities("DUTY")) {
    const controls = estate.relationsIn(duty, "SATISFIES").map((row) => estate.fromOf(row));
    if (controls.some((control) => estate.factsOf(control)["status"] === "IMPLEMENTED")) satisfied.add(duty);
  }
  return satisfied;
}
