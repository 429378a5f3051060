import type { RelationType } from "./relation-types.ts";

export interface RelationEnds {
  readonly type: RelationType;
  readonly from: string;
  readonly to: string;
  /** The value of the property that the type's rule names as its `qualifier`. */
  readonly qualifier?: string | undefined;
}

/** The id of a relation that was given none: `TYPE:from:to`, or `TYPE.QUALIFIER:from:to`. Never throws. */
export function defaultRelationId({ type, from, to, qualifier }: RelationEnds): string {
  return `${qualifier === undefined ? type : `${type}.${qualifier}`}:${from}:${to}`;
}
