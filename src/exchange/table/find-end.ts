import { quoted } from "../../changes/found.ts";
import type { Path } from "../../changes/path.ts";
import type { Kind } from "../../ontology/kinds.ts";
import { registry } from "../../ontology/registry.ts";
import type { DocumentGraph } from "../document-graph.ts";
import { nameKey, purlKey } from "../entity-id.ts";
import type { RowEntity } from "./draw-sheet.ts";
import type { EndMapping } from "./mapping-shape.ts";

/** Finds what a cell names: the id of it; undefined, and told, where that is not one thing. */
export type FindEnd = (end: EndMapping, text: string, place: Path) => string | undefined;

/** Which ids rows of a kind and a name have. */
export interface RowNames {
  readonly add: (row: Pick<RowEntity, "kind" | "id" | "name">) => void;
  readonly idsOf: (kind: Kind, name: string) => readonly string[];
}

/** None yet. */
export function rowNames(): RowNames {
  const ids = new Map<string, readonly string[]>();
  const keyOf = (kind: Kind, name: string): string => `${kind} ${nameKey(name)}`;
  return {
    add: ({ kind, id, name }) => {
      const key = keyOf(kind, name);
      const before = ids.get(key) ?? [];
      // Two are enough to know that a name is not that of one row.
      if (before.length < 2 && !before.includes(id)) ids.set(key, [...before, id]);
    },
    idsOf: (kind, name) => ids.get(keyOf(kind, name)) ?? [],
  };
}

/** A finder among the rows of a document. What is named otherwise than by its id, and is no row, is drawn by what the cell says. */
export function endFinder(rows: RowNames, graph: DocumentGraph): FindEnd {
  return ({ kind: typeName, by }, text, place) => {
    if (by === "id") return text;
    if (typeName === undefined) throw new Error("an end by name has a kind");
    const kind = kindOf(typeName);
    if (by !== "name") return drawByExternalId(graph, kind, { system: by, id: text }, place);
    const [only, second] = rows.idsOf(kind, text);
    if (second !== undefined) {
      graph.leaveOut(place, `What points at ${quoted(text)}`, "more than one row has that name");
      return undefined;
    }
    return only ?? graph.entity(kind, nameKey(text), { name: text }, place, { isNamedOnly: true });
  };
}

function drawByExternalId(
  graph: DocumentGraph,
  kind: Kind,
  { system, id }: { readonly system: string; readonly id: string },
  place: Path,
): string {
  const known = system === "email" || system === "domain" ? id.toLowerCase() : id;
  const key = (system === "purl" ? purlKey(id) : undefined) ?? known;
  const email = kind === "PERSON" && system === "email" ? known : undefined;
  return graph.entity(kind, key, { externalIds: [{ system, id: known }], email }, place);
}

/** The kind that a mapping calls by its type's name. */
export function kindOf(typeName: string): Kind {
  const rule = [...registry.kinds.values()].find((one) => one.typeName === typeName);
  if (rule === undefined) throw new Error(`the shape of mappings knows no ${typeName}`);
  return rule.kind;
}
