import type { Path } from "../changes/path.ts";
import { type Report, startReport } from "../changes/report.ts";
import type { Certainty } from "../ontology/certainty.ts";
import type { Kind } from "../ontology/kinds.ts";
import type { RelationType } from "../ontology/relation-types.ts";
import { entityId } from "./entity-id.ts";

/** What a field is given: as `ChangesInput` has it. Undefined says nothing. */
export type GivenFields = Readonly<Record<string, unknown>>;

/** An entity that a document speaks of. */
export interface DrawnEntity {
  readonly kind: Kind;
  /** The id that is made for it; another, where the graph has it already. */
  readonly id: string;
  readonly fields: GivenFields;
  /** Where the document speaks of it; null where it follows from the document as a whole. */
  readonly at: Path | null;
  /** Where it is not that of the document. */
  readonly certainty?: Certainty;
  /** What the document points at and does not describe: where the graph does not have it either, it is told and left out. */
  readonly isReference?: true;
  /** Its key is a name alone, by which it never meets what another source says: there it gets an id of its own. */
  readonly isNamedOnly?: true;
  /** It stands for what the document does not name: where the graph has that under another id, the name given here is none of it. */
  readonly isStandIn?: true;
}

type More = Pick<DrawnEntity, "certainty" | "isReference" | "isNamedOnly" | "isStandIn">;

/** A relation that a document speaks of. */
export interface DrawnRelation {
  readonly type: RelationType;
  readonly from: string;
  readonly to: string;
  readonly fields: GivenFields;
  readonly at: Path | null;
  /** Fields whose values are part of its id beside the qualifier that the registry names, to keep twins apart. */
  readonly apart?: readonly string[];
  /** Where it is not that of the document. */
  readonly certainty?: Certainty;
}

/**
 * What a document says, while it is read: entities, relations, and what has no place. What is drawn twice is put together
 * later, once it is known which entities the graph has already.
 */
export interface DocumentGraph {
  readonly certainty: Certainty;
  readonly entities: readonly DrawnEntity[];
  readonly relations: readonly DrawnRelation[];
  /** What refuses the document. */
  readonly problems: Report;
  /** What has no place in the graph. */
  readonly notCarriedOver: Report;
  /** Draws an entity under the id that its key makes; gives the id, to relate it by. */
  readonly entity: (kind: Kind, key: string, fields: GivenFields, at: Path | null, more?: More) => string;
  /** Draws an entity under an id that is given. */
  readonly entityWithId: (kind: Kind, id: string, fields: GivenFields, at: Path | null, more?: More) => void;
  readonly relation: (relation: DrawnRelation) => void;
  /** Says that a part of the document was left out, and why: `what` begins the sentence. */
  readonly leaveOut: (at: Path | null, what: string, reason: string) => void;
}

/** An empty one. Default certainty: B, secondary. */
export function startDocumentGraph(certainty: Certainty = "B"): DocumentGraph {
  const entities: DrawnEntity[] = [];
  const relations: DrawnRelation[] = [];
  const notCarriedOver = startReport();
  return {
    certainty,
    entities,
    relations,
    problems: startReport(),
    notCarriedOver,
    entity: (kind, key, fields, at, more = {}) => {
      const id = entityId(kind, key);
      entities.push({ kind, id, fields, at, ...more });
      return id;
    },
    entityWithId: (kind, id, fields, at, more = {}) => {
      entities.push({ kind, id, fields, at, ...more });
    },
    relation: (relation) => {
      relations.push(relation);
    },
    leaveOut: (at, what, reason) => {
      notCarriedOver.add("NOT_CARRIED_OVER", at, { what, reason });
    },
  };
}
