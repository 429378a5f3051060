import type { Kind } from "../../src/ontology/kinds.ts";
import type { RelationType } from "../../src/ontology/relation-types.ts";
import type { Fields } from "../../src/ontology/value.ts";
import { Estate } from "../../src/projection/estate.ts";

/** A view of the graph that remembers what was read of it. */
export class RecordingEstate extends Estate {
  /** By entity: the fields that were read. */
  readonly fields = new Map<number, Set<string>>();
  /** Rows of relations whose ends or facts were read. */
  readonly rows = new Set<number>();
  /** Where relations of a type were looked for: `type direction entity`. */
  readonly searches = new Map<string, readonly [RelationType, "OUT" | "IN", number]>();
  readonly kinds = new Set<Kind | undefined>();

  override factsOf(entity: number): Fields {
    const read = this.fields.get(entity) ?? new Set<string>();
    this.fields.set(entity, read);
    return new Proxy(super.factsOf(entity), {
      get: (facts, field) => {
        if (typeof field === "string") read.add(field);
        return facts[field as string];
      },
    });
  }

  /** So that what controls rest on is read anew for this view, and seen to be. */
  override isAssumingAny(): boolean {
    return true;
  }

  override entities(kind?: Kind): Generator<number> {
    this.kinds.add(kind);
    return super.entities(kind);
  }

  override relationsOut(entity: number, type: RelationType): readonly number[] {
    this.searches.set(`${type} OUT ${entity}`, [type, "OUT", entity]);
    return super.relationsOut(entity, type);
  }

  override relationsIn(entity: number, type: RelationType): readonly number[] {
    this.searches.set(`${type} IN ${entity}`, [type, "IN", entity]);
    return super.relationsIn(entity, type);
  }

  override fromOf(row: number): number {
    this.rows.add(row);
    return super.fromOf(row);
  }

  override toOf(row: number): number {
    this.rows.add(row);
    return super.toOf(row);
  }

  override relationFactsOf(row: number) {
    this.rows.add(row);
    return super.relationFactsOf(row);
  }
}
