import type { ChangesBatch, RelationItem } from "./changes-batch.ts";
import { quoted } from "./found.ts";
import { at, type Path, printPath } from "./path.ts";
import type { Report } from "./report.ts";

type Items = Pick<ChangesBatch, "entities" | "relations" | "ends">;

/** The items without those whose id stands in the batch before, which are told: ids of entities and relations share one space. */
export function eachIdOnce(items: Items, report: Report): Items {
  const firsts = new Map<string, Path>();
  const isFirst = (id: string, path: Path, wayOut = ""): boolean => {
    const first = firsts.get(id);
    if (first === undefined) firsts.set(id, path);
    else report.add("DUPLICATE_IN_BATCH", path, { id: quoted(id), first: printPath(first), wayOut });
    return first === undefined;
  };
  return {
    entities: items.entities.filter(({ id, path }) => isFirst(id, at(path, "id"))),
    relations: items.relations.filter((relation) =>
      relation.hasOwnId
        ? isFirst(relation.id, at(relation.path, "id"))
        : isFirst(relation.id, relation.path, wayOutOf(relation)),
    ),
    ends: items.ends.filter(({ id, path }) => isFirst(id, path)),
  };
}

function wayOutOf({ type }: RelationItem): string {
  return `Several ${type} between one pair are kept apart by an id of their own.`;
}
