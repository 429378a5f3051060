import type { ReadEverywhere } from "./gap-reads.ts";
import type { Snapshot } from "./snapshot.ts";

/** Which duties some control that is implemented satisfies: that counts for every agent. */
export const satisfactionRead: ReadEverywhere = { kinds: ["DUTY", "CONTROL"], types: ["SATISFIES"], textOf };

function textOf({ estate }: Snapshot): string {
  const told: string[] = [];
  for (const duty of estate.entities("DUTY")) {
    const controls = estate.relationsIn(duty, "SATISFIES").map((row) => estate.fromOf(row));
    if (controls.some((control) => estate.factsOf(control)["status"] === "IMPLEMENTED")) told.push(String(duty));
  }
  return told.join();
}
