import { parse } from "yaml";
import { parseDateTime } from "../../src/ontology/date-time.ts";
import { kinds, type Kind } from "../../src/ontology/kinds.ts";
import { defaultRelationId } from "../../src/ontology/relation-id.ts";
import { relationRules, type RelationType } from "../../src/ontology/relation-types.ts";
import type { Fields } from "../../src/ontology/value.ts";
import type { Assumptions } from "../../src/projection/assumptions.ts";
import { Estate } from "../../src/projection/estate.ts";
import { Graph } from "../../src/projection/graph.ts";
import { overlayOf } from "../../src/projection/overlay.ts";
import type { EntityTuple, RelationTuple } from "../../src/store/row-page.ts";

/** When everything drawn begins to hold unless it says otherwise, and when it is looked at. */
export const drawnFrom = instant("2026-01-01T00:00:00Z");
export const drawnAt = instant("2026-06-01T00:00:00Z");

/**
 * The estate that a text draws, one line a thing:
 *
 *     control:gate {status: IMPLEMENTED, effect: PREVENT}
 *     identity:svc -CAN_ACCESS READ,WRITE {maxAmount: "100"}-> resource:ledger
 *
 * The kind is the id's prefix; entities need no line of their own; powers after the type are its `actions`; in the braces
 * stand fields, and `validFrom`, `validTo`, and for a relation `id`. Lines that are empty or begin with # say nothing.
 */
export function draw(
  text: string,
  { at = drawnAt, assume }: { at?: number; assume?: Partial<Assumptions> } = {},
): Estate {
  const graph = drawGraph(text);
  const moment = { version: graph.version, at };
  const assumptions = { withoutEntities: [], withoutRelations: [], withRelations: [], ...assume };
  return new Estate(graph, moment, assume === undefined ? undefined : overlayOf(graph, assumptions, moment));
}

/** The drawn text as a graph of one version. */
export function drawGraph(text: string): Graph {
  const lines = text.split("\n").map((line) => line.trim());
  const entities = new Map<string, Drawn>();
  const relations: (Drawn & { type: RelationType; from: string; to: string })[] = [];
  for (const line of lines.filter((each) => each !== "" && !each.startsWith("#"))) {
    const relation = /^(\S+)\s+-([A-Z_]+)\s*([A-Z,]*)\s*(\{.*\})?-+>\s*(\S+)$/u.exec(line);
    const entity = /^(\S+)\s*(\{.*\})?$/u.exec(line);
    if (relation !== null) {
      const [, from = "", type = "", actions = "", fields, to = ""] = relation;
      const drawn = readDrawn(fields);
      if (actions !== "") drawn.fields["actions"] = actions.split(",");
      relations.push({ ...drawn, type: type as RelationType, from, to });
      for (const id of [from, to]) if (!entities.has(id)) entities.set(id, readDrawn(undefined));
    } else if (entity !== null) {
      entities.set(entity[1] ?? "", readDrawn(entity[2]));
    } else {
      throw new Error(`not a drawn line: ${line}`);
    }
  }

  const numbers = new Map([...entities.keys()].map((id, number) => [id, number]));
  const graph = new Graph();
  graph.apply({
    batches: [[1, drawnFrom]],
    entityDeaths: [],
    relationDeaths: [],
    entities: [...entities].map(([id, drawn], row): EntityTuple => {
      const facts = JSON.stringify({ properties: drawn.fields, certainty: "A", sources: ["drawn"], contested: [] });
      return [row, row, id, kindOf(id), 1, null, drawn.validFrom, drawn.validTo, facts];
    }),
    relations: relations.map(({ type, from, to, fields, validFrom, validTo, id }, row): RelationTuple => {
      const qualifier = fields[relationRules[type].qualifier ?? ""];
      const ordinary = defaultRelationId({ type, from, to, ...(typeof qualifier === "string" && { qualifier }) });
      const own = id === undefined || id === ordinary ? null : id;
      const properties = Object.keys(fields).length === 0 ? null : JSON.stringify(fields);
      return [row, own, type, numbers.get(from) ?? -1, numbers.get(to) ?? -1, 1, null, validFrom, validTo, properties];
    }),
  });
  graph.version = 1;
  return graph;
}

interface Drawn {
  readonly id: string | undefined;
  readonly fields: Record<string, Fields[string]>;
  readonly validFrom: number;
  readonly validTo: number | null;
}

function readDrawn(braces: string | undefined): Drawn {
  const read = (braces === undefined ? {} : parse(braces)) as Record<string, Fields[string]>;
  const { id, validFrom, validTo, ...fields } = read;
  return {
    id: typeof id === "string" ? id : undefined,
    fields,
    validFrom: typeof validFrom === "string" ? instant(validFrom) : drawnFrom,
    validTo: typeof validTo === "string" ? instant(validTo) : null,
  };
}

function kindOf(id: string): Kind {
  const kind = kinds.find((candidate) => candidate.toLowerCase() === id.split(":")[0]);
  if (kind === undefined) throw new Error(`${id} does not begin with a kind`);
  return kind;
}

function instant(text: string): number {
  const parsed = parseDateTime(text.includes("T") ? text : `${text}T00:00:00Z`);
  if (parsed === undefined) throw new Error(`not a moment: ${text}`);
  return parsed;
}
