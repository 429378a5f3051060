import { noCircle, stackCircles } from "../matrix/stack-circles.ts";
import type { Snapshot } from "./snapshot.ts";

/** What stands behind what in circles, and what is assigned there. */
export interface CirclesWithDuties {
  /** See `stackCircles`. */
  readonly circles: Int32Array;
  /** The duties that are assigned in the scope of something in a circle; none of no circle. */
  readonly dutiesIn: (circle: number) => ReadonlySet<number>;
}

/** Found once for all agents. Yields every few thousand relations. Never throws. */
export function* circlesWithDuties({ estate }: Snapshot): Generator<void, CirclesWithDuties> {
  const circles = yield* stackCircles(estate);
  const dutiesBy = new Map<number, Set<number>>();
  for (const assignment of estate.entities("ASSIGNMENT")) {
    const duties = estate.relationsOut(assignment, "FOR_DUTY").map((row) => estate.toOf(row));
    for (const row of estate.relationsOut(assignment, "IN_SCOPE_OF")) {
      const circle = circles[estate.toOf(row)] as number;
      if (circle === noCircle) continue;
      const known = dutiesBy.get(circle) ?? new Set();
      for (const duty of duties) known.add(duty);
      dutiesBy.set(circle, known);
    }
  }
  return { circles, dutiesIn: (circle) => dutiesBy.get(circle) ?? none };
}

const none: ReadonlySet<number> = new Set();
