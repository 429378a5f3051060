import { defaultRelationId } from "../../src/ontology/relation-id.ts";
import { relationRules } from "../../src/ontology/relation-types.ts";
import type { Fields } from "../../src/ontology/value.ts";
import { Graph } from "../../src/projection/graph.ts";
import type { EntityTuple, RelationTuple } from "../../src/store/row-page.ts";
import { dayMilliseconds, firstDay, idIn, type Story } from "./any-story.ts";

/** A graph that a story is told to, step by step, as a store would tell it. */
export class ToldStory {
  readonly graph = new Graph();
  /** The moment that is looked at now, in ms since 1970. */
  at = firstDay + 5 * dayMilliseconds;
  readonly #story: Story;
  /** Rows that hold, by place in the story: its number, and from when. */
  readonly #entityRows: ({ row: number; from: number } | undefined)[];
  readonly #relationRows: ({ row: number; from: number } | undefined)[];
  #entityCount = 0;
  #relationCount = 0;

  constructor(story: Story) {
    this.#story = story;
    this.#entityRows = story.entities.map(() => undefined);
    this.#relationRows = story.relations.map(() => undefined);
    this.#tell(
      story.entities.map((fields, entity) => ({ entity, fields, contested: false })),
      story.relations.map((properties, relation) => ({ relation, properties })),
      firstDay,
    );
  }

  /** The id of a tie with its first properties; parallel ones are told apart by their place. */
  relationId(relation: number): string {
    return `tie-${relation}`;
  }

  take({ entities, relations, from, days }: Story["steps"][number]): void {
    this.#tell(entities, relations, firstDay + from * dayMilliseconds);
    this.at += days * dayMilliseconds;
  }

  #tell(
    entities: Story["steps"][number]["entities"],
    relations: Story["steps"][number]["relations"],
    from: number,
  ): void {
    const version = this.graph.version + 1;
    const entityDeaths: [number, number][] = [];
    const relationDeaths: [number, number][] = [];
    const entityTuples: EntityTuple[] = [];
    const relationTuples: RelationTuple[] = [];
    for (const { entity, fields, contested } of entities) {
      const old = this.#entityRows[entity];
      if (old !== undefined) entityDeaths.push([old.row, version]);
      const row = fields === null ? undefined : { row: this.#entityCount++, from };
      this.#entityRows[entity] = row;
      if (row !== undefined) entityTuples.push(this.#entityTuple(entity, fields ?? {}, contested, row, version));
    }
    for (const { relation, properties } of relations) {
      const old = this.#relationRows[relation];
      if (old !== undefined) relationDeaths.push([old.row, version]);
      const row = properties === null ? undefined : { row: this.#relationCount++, from };
      this.#relationRows[relation] = row;
      if (row !== undefined) relationTuples.push(this.#relationTuple(relation, properties ?? {}, row, version));
    }
    this.graph.apply({
      batches: [[version, firstDay + version]],
      entities: entityTuples,
      relations: relationTuples,
      entityDeaths,
      relationDeaths,
    });
    this.graph.version = version;
  }

  #entityTuple(
    entity: number,
    properties: Fields,
    isContested: boolean,
    { row, from }: { row: number; from: number },
    version: number,
  ): EntityTuple {
    const contested = isContested ? Object.keys(properties).slice(0, 1) : [];
    const facts = JSON.stringify({ properties, certainty: "A", sources: ["story"], contested });
    return [row, entity, idIn(this.#story, entity), this.#story.kinds[entity] ?? "", version, null, from, null, facts];
  }

  #relationTuple(
    relation: number,
    properties: Fields,
    { row, from }: { row: number; from: number },
    version: number,
  ): RelationTuple {
    const tie = this.#story.ties[relation];
    if (tie === undefined) throw new RangeError(`the story has no tie ${relation}`);
    const { type } = tie;
    const qualifier = properties[relationRules[type].qualifier ?? ""];
    const [left, right] = [idIn(this.#story, tie.from), idIn(this.#story, tie.to)];
    const ordinary = defaultRelationId({
      type,
      from: left,
      to: right,
      ...(typeof qualifier === "string" && { qualifier }),
    });
    const own = this.relationId(relation) === ordinary ? null : this.relationId(relation);
    const said = Object.keys(properties).length === 0 ? null : JSON.stringify(properties);
    return [row, own, type, tie.from, tie.to, version, null, from, null, said];
  }
}
