import { type Certainty, certainties } from "../ontology/certainty.ts";
import type { KindRule } from "../ontology/kind-rule.ts";
import { registry } from "../ontology/registry.ts";
import type { ChangesBatch, EndItem, EntityItem, RelationItem } from "./changes-batch.ts";
import { found, quoted } from "./found.ts";
import type { BatchLimits } from "./limits.ts";
import { at, type Path } from "./path.ts";
import type { Problem } from "./problem.ts";
import { readEntity } from "./read-entity.ts";
import { readId, readRelationId } from "./read-id.ts";
import { readInstant } from "./read-interval.ts";
import { readRelation } from "./read-relation.ts";
import { readSource } from "./read-source.ts";
import { isObject, type Reading } from "./reading.ts";
import { type Report, startReport } from "./report.ts";
import { eachIdOnce } from "./each-id-once.ts";

/** A batch with all that is wrong with it by itself. Where something is wrong, `batch` holds what could be read, to be held against the graph all the same. */
export interface Validated {
  /** Null where nothing could be read: no object, no source, too many items. */
  readonly batch: ChangesBatch | null;
  readonly problems: readonly Problem[];
}

type Written = Readonly<Record<string, unknown>>;

const byInputField = new Map(
  Array.from(registry.kinds.values(), (rule): [string, KindRule] => [rule.inputField, rule]),
);
const lists = [...byInputField.keys(), "relations", "endEntities", "endRelations"];
const keys = new Set(["source", "certainty", "effectiveAt", ...lists]);

/**
 * Checks a batch in the shape of `ChangesInput`, parsed from a document or coerced by GraphQL, and makes its values
 * canonical. Goes on after a problem, so that all are told. Never throws.
 */
export function validateChanges(input: unknown, limits: BatchLimits): Validated {
  const report = startReport();
  if (!isObject(input)) {
    report.add("INVALID_VALUE", null, { found: found(input), accepted: `an object with ${[...keys].join(", ")}` });
    return { batch: null, problems: report.problems };
  }
  return hasTooManyItems(input, report, limits)
    ? { batch: null, problems: report.problems }
    : readBatch(input, report, limits);
}

function hasTooManyItems(input: Written, report: Report, limits: BatchLimits): boolean {
  const count = lists.reduce((sum, list) => sum + (Array.isArray(input[list]) ? input[list].length : 0), 0);
  const { max, setting } = limits.items;
  if (count > max)
    report.add("LIMIT_EXCEEDED", null, { what: `There are ${count} items`, max: `${max} items`, setting });
  return count > max;
}

function readBatch(input: Written, report: Report, limits: BatchLimits): Validated {
  for (const key of Object.keys(input)) {
    if (keys.has(key)) continue;
    const accepted = [...keys].join(", ");
    report.add("PROPERTY_NOT_ALLOWED", at(null, key), { owner: "A batch", property: quoted(key), accepted });
  }
  const certainty = readCertainty(input["certainty"], report);
  const reading: Reading = { report: report.add, limits, certainty };
  const source = readSource(input["source"], at(null, "source"), reading);
  const { effectiveAt } = input;
  const instant =
    (effectiveAt ?? null) === null ? undefined : readInstant(effectiveAt, at(null, "effectiveAt"), reading);

  const entities: EntityItem[] = [];
  for (const [inputField, kind] of byInputField) {
    entities.push(...readList(input, inputField, reading, (item, path) => readEntity(kind, item, path, reading)));
  }
  const relations: RelationItem[] = readList(input, "relations", reading, (item, path) =>
    readRelation(item, path, reading),
  );
  const ends: EndItem[] = [
    ...readList(input, "endEntities", reading, (item, path) => endOf("ENTITY", readId(item, path, reading), path)),
    ...readList(input, "endRelations", reading, (item, path) =>
      endOf("RELATION", readRelationId(item, path, reading), path),
    ),
  ];
  const items = eachIdOnce({ entities, relations, ends }, report);
  const batch = source === undefined ? null : { source, certainty, effectiveAt: instant, ...items };
  return { batch, problems: report.problems };
}

function readCertainty(certainty: unknown, report: Report): Certainty {
  if (certainty === undefined) return "A";
  const known = certainties.find((one) => one === certainty);
  if (known !== undefined) return known;
  const accepted = `one of ${certainties.join(", ")}`;
  report.add("INVALID_VALUE", at(null, "certainty"), { found: found(certainty), accepted });
  return "A";
}

function readList<Item>(
  input: Written,
  name: string,
  { report }: Reading,
  read: (item: unknown, path: Path) => Item | undefined,
): Item[] {
  const list = input[name] ?? [];
  const path = at(null, name);
  if (!Array.isArray(list)) {
    report("INVALID_VALUE", path, { found: found(list), accepted: "a list" });
    return [];
  }
  return list.map((item: unknown, index) => read(item, at(path, index))).filter((item) => item !== undefined);
}

function endOf(of: EndItem["of"], id: string | undefined, path: Path): EndItem | undefined {
  return id === undefined ? undefined : { path, id, of };
}
