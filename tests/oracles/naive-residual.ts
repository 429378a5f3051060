import type { Power } from "../../src/ontology/powers.ts";
import type { RelationType } from "../../src/ontology/relation-types.ts";
import { gainOf, needOf, type DrawnHop } from "./naive-paths.ts";

/** A control that prevents, and holds until the harm takes it over. */
export interface DrawnControl {
  readonly id: string;
  readonly guards: string;
  readonly side: "IN" | "OUT";
  readonly on: readonly RelationType[];
  /** Persons whose approval is enough to take it over. */
  readonly approvers: readonly string[];
}

/** Whether a control is on a hop. */
export function isOn({ guards, side, on }: DrawnControl, hop: DrawnHop): boolean {
  return (side === "IN" ? hop.to : hop.from) === guards && (on.length === 0 || on.includes(hop.type));
}

/** The controls that were not taken over by the end of residual reach: round by round over plain sets. */
export function standingControls(
  hops: readonly DrawnHop[],
  controls: readonly DrawnControl[],
  from: readonly string[],
  starting: readonly Power[],
  rounds: number,
): readonly DrawnControl[] {
  let held = new Map(from.map((id) => [id, new Set(starting)]));
  let standing = stillStanding(controls, held);
  for (let round = 1; round <= rounds; round += 1) {
    const after = new Map([...held].map(([id, powers]) => [id, new Set(powers)]));
    for (const hop of hops) {
      const left = held.get(hop.from);
      if (left === undefined || left.size === 0 || standing.some((control) => isOn(control, hop))) continue;
      const need = needOf(hop);
      if (need !== null && !left.has(need)) continue;
      const right = after.get(hop.to) ?? new Set<Power>();
      for (const power of gainOf(hop, left) ?? []) right.add(power);
      after.set(hop.to, right);
    }
    const before = JSON.stringify([...held].map(([id, powers]) => [id, [...powers].sort()]).sort());
    held = after;
    if (
      JSON.stringify([...held].map(([id, powers]) => [id, [...powers].sort()]).sort()) === before &&
      standing.length === stillStanding(controls, held).length
    )
      break;
    standing = stillStanding(controls, held);
  }
  return standing;
}

function stillStanding(
  controls: readonly DrawnControl[],
  held: ReadonlyMap<string, ReadonlySet<Power>>,
): DrawnControl[] {
  return controls.filter(
    ({ id, approvers }) =>
      held.get(id)?.has("CONTROL") !== true && !approvers.some((person) => held.get(person)?.has("APPROVE") === true),
  );
}
