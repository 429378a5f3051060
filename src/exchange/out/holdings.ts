import type { Kind } from "../../ontology/kinds.ts";
import type { RelationType } from "../../ontology/relation-types.ts";
import type { Moment } from "../../store/moment.ts";
import type { EntityRecord, RelationRecord } from "../../store/record.ts";
import type { EntitySubject, RelationSubject } from "../../store/subject.ts";
import type { Write } from "../../store/write.ts";

/** An entity at the moment, with the unbroken stretch in which it exists: ms since 1970, `validTo` Infinity while open. */
export interface HeldEntity {
  readonly record: EntityRecord;
  readonly validFrom: number;
  readonly validTo: number;
}

export interface HeldRelation {
  readonly record: RelationRecord;
  readonly validFrom: number;
  readonly validTo: number;
}

/**
 * All that the graph holds at one moment, as of one version, in pages: it is never all in memory, and others get their turn between
 * pages. What is committed meanwhile does not show.
 */
export interface Holdings {
  readonly moment: Moment;
  /** By id. None of `kinds` means all. */
  readonly entities: (kinds: readonly Kind[]) => AsyncGenerator<readonly HeldEntity[], void>;
  /** By the id of the left end, then by their own. None of `types` means all. */
  readonly relations: (types: readonly RelationType[]) => AsyncGenerator<readonly HeldRelation[], void>;
  /** All that exists at the moment or will later. */
  readonly lasting: () => Promise<LastingSubjects>;
  /** All that was written about each, in version order: many ids in, same order out. */
  readonly writes: (ids: readonly string[]) => Promise<readonly (readonly Write[])[]>;
}

/** Subjects by place: entities by kind and id, then relations by left end and id, both of whose ends are among the entities. */
export interface LastingSubjects {
  /** How many are entities; places of relations come after. */
  readonly entityCount: number;
  readonly length: number;
  readonly entityAt: (place: number) => EntitySubject;
  readonly relationAt: (place: number) => RelationSubject;
  /** The place of an entity; undefined where it is not among them. */
  readonly placeOf: (id: string) => number | undefined;
}
