import { kinds as allKinds, type Kind } from "../ontology/kinds.ts";
import type { Projection } from "../projection/projection.ts";
import { isRelation, type Subject } from "../store/subject.ts";

/** Whether a change of a subject is told. */
export type ChangeTest = (subject: Subject) => boolean;

/** What is asked for; null and absent name everything, an empty list nothing. */
export interface ChangeSelection {
  readonly of?: readonly string[] | null | undefined;
  readonly kinds?: readonly Kind[] | null | undefined;
}

/**
 * The test of a selection: a relation counts with both its ends, so that whoever follows an agent hears of who owns it. Where ids
 * and kinds are named, a change must pass both. The graph has to be there up to the change.
 */
export function changeFilter({ graph }: Projection, { of, kinds }: ChangeSelection): ChangeTest {
  const ids = of == null ? undefined : new Set(of);
  const codes = kinds == null ? undefined : new Set(kinds.map((kind) => allKinds.indexOf(kind)));
  const isNamed = (id: string): boolean => ids?.has(id) === true;
  const isOfKind = (id: string): boolean => codes?.has(graph.kind[graph.numbers.get(id) ?? -1] ?? -1) === true;
  return (subject) => {
    const ends = isRelation(subject) ? [subject.from, subject.to] : [subject.id];
    return (
      (ids === undefined || isNamed(subject.id) || ends.some(isNamed)) && (codes === undefined || ends.some(isOfKind))
    );
  };
}
