import type { FoundHop } from "./questions/hop-fields.ts";
import { table } from "./table.ts";

/** Hops as a table, each with who is accountable for what it gets to and what the controls on it do. */
export function hopTable(hops: readonly FoundHop[], indent = ""): string {
  return table(["FROM", "RELATION", "TO", "POWERS", "ACCOUNTABLE", "GUARDS"], hops.map(hopRow), indent);
}

function hopRow({ from, to, relation, reversed, powers, accountable, guards }: FoundHop): readonly string[] {
  const stops = guards.map(
    ({ control, holds, reason }) => `${control.name}: ${holds ? "holds" : (reason ?? "does not hold")}`,
  );
  const type = reversed ? `${relation.type} (against)` : relation.type;
  return [from.name, type, to.name, powers.join(" "), accountable?.name ?? "", stops.join("; ")];
}
