import type { Estate } from "../projection/estate.ts";
import { blastRadiusParts } from "./blast-radius-parts.ts";
import type { BlastRadiusQuestion } from "./blast-radius-question.ts";
import type { ControlEncounter } from "./control-encounter.ts";
import type { Reach } from "./reach.ts";
import type { Traversal } from "./traversal.ts";

export interface BlastRadius {
  /** Entity numbers by id, each once. */
  readonly origins: readonly number[];
  readonly inherent: Reach;
  readonly residual: Reach;
  /** By id of the control. */
  readonly controls: readonly ControlEncounter[];
  readonly traversal: Traversal;
}

/** All parts of a blast radius together. Yields every few thousand hops. Never throws. */
export function* blastRadius(estate: Estate, question: BlastRadiusQuestion): Generator<void, BlastRadius> {
  const parts = blastRadiusParts(estate, question);
  return {
    origins: parts.origins,
    inherent: yield* parts.inherent(),
    residual: yield* parts.residual(),
    controls: yield* parts.controls(),
    traversal: yield* parts.traversal(),
  };
}
