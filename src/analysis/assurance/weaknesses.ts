import type { Layer } from "../../ontology/taxonomy.ts";
import type { Estate } from "../../projection/estate.ts";
import type { ClaimCase } from "../causes/outcome-claims.ts";
import { breaksBy, type JointFailure } from "./joint-failures.ts";
import type { AssuranceNeed } from "./need.ts";
import { breakNeed, staleNeed, type FailureCause } from "./proof-needs.ts";

/** What keeps claims that all hold from being a proof. */
export interface Weaknesses {
  readonly needs: readonly AssuranceNeed[];
  /** False where there was no time to look at every failure. */
  readonly isWhole: boolean;
}

/**
 * What keeps the claims of an outcome from being a proof, where all of them hold: that some hold no longer if any one control that
 * holds fails, or all of one layer, or all of one vendor; and guards of a cone that are STALE. Nothing is looked at where a claim does
 * not hold. `controls` are those of the cones. Yields every few thousand hops. Never throws.
 */
export function* weaknessesOf(
  found: ClaimCase,
  controls: readonly number[],
  layersOf: (control: number) => readonly Layer[],
  isOver: () => boolean,
): Generator<void, Weaknesses> {
  const { estate, claims, standings, region } = found;
  if (!found.isWhole || claims.length === 0 || !claims.every(({ holds }) => holds)) return { needs: [], isWhole: true };
  const stale = controls.filter((control) => standings.of(control).assurance === "STALE");
  const holding = region.gates.controls.toSorted((left, right) => estate.compareEntities(left, right));
  const failures = failuresOf(estate, holding, layersOf);
  const breaks = yield* breaksBy(found, failures, isOver);
  return {
    needs: [
      ...(breaks ?? []).map((each) => breakNeed(estate, each)),
      ...stale.map((control) => staleNeed(estate, control)),
    ],
    isWhole: breaks !== undefined,
  };
}

/** One by one, then layer by layer, then vendor by vendor; what would be the same controls once more is left out. */
function failuresOf(
  estate: Estate,
  holding: readonly number[],
  layersOf: (control: number) => readonly Layer[],
): readonly JointFailure<FailureCause>[] {
  const layers = new Map<Layer, number[]>();
  const vendors = new Map<number, number[]>();
  for (const control of holding) {
    for (const layer of layersOf(control)) file(layers, layer, control);
    for (const row of estate.relationsIn(control, "PROVIDES")) file(vendors, estate.fromOf(row), control);
  }
  const several = ({ controls }: JointFailure<FailureCause>): boolean => controls.length > 1;
  return [
    ...holding.map((control) => ({ cause: { kind: "CONTROL", control } as const, controls: [control] })),
    ...[...layers]
      .sort(([left], [right]) => left.ordinal - right.ordinal)
      .map(([layer, controls]) => ({ cause: { kind: "LAYER", layer } as const, controls }))
      .filter(several),
    ...[...vendors]
      .sort(([left], [right]) => estate.compareEntities(left, right))
      .map(([vendor, controls]) => ({ cause: { kind: "VENDOR", vendor } as const, controls }))
      .filter(several),
  ];
}

function file<Key>(lists: Map<Key, number[]>, key: Key, control: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [control]);
  else list.push(control);
}
