import fc from "fast-check";
import { localActor } from "../../src/changes/actor.ts";
import { applyChanges } from "../../src/changes/apply-changes.ts";
import { confirm } from "../../src/changes/confirm.ts";
import type { Store } from "../../src/store/store.ts";

/** The instants that stories write about, and between and around which they are looked at. */
export const instants = ["2024-01-01", "2024-07-01", "2025-01-01", "2025-07-01", "2026-01-01"].map(
  (day) => `${day}T00:00:00Z`,
);
const looks = ["2023-06-01", "2024-03-01", "2024-10-01", "2025-03-01", "2025-10-01", "2030-01-01"];
/** Ms since 1970: every instant, the moments between them, one before all and one after. */
export const moments: readonly number[] = [...instants, ...looks].map((day) => Date.parse(day)).sort((a, b) => a - b);

/** Entities by list of `ChangesInput`. No id begins another, so that an order-preserving renaming keeps that of relations. */
const universe = {
  vendors: ["vendor:v1"],
  organizations: ["organization:o1"],
  people: ["person:p1", "person:p2"],
  teams: ["team:t1"],
  plugins: ["plugin:x1"],
  agents: ["agent:a1", "agent:a2"],
  identities: ["identity:i1"],
  resources: ["resource:r1"],
  controls: ["control:c1"],
  evidence: ["evidence:e1"],
  outcomes: ["outcome:u1"],
} as const;
export type List = keyof typeof universe;
export const lists = Object.keys(universe) as List[];
export const entityIds: readonly string[] = Object.values(universe).flat();

export type Item = Readonly<Record<string, unknown>>;
type Ends = Item & { readonly type: string; readonly from: string; readonly to: string };

const ties: readonly Ends[] = [
  { type: "PROVIDES", from: "vendor:v1", to: "plugin:x1" },
  { type: "EXTENDS", from: "plugin:x1", to: "agent:a1" },
  { type: "ACTS_AS", from: "agent:a1", to: "identity:i1" },
  { type: "CAN_ACCESS", from: "identity:i1", to: "resource:r1", actions: ["READ"] },
  { type: "FEEDS", from: "resource:r1", to: "agent:a2" },
  { type: "DELEGATES_TO", from: "agent:a2", to: "agent:a1" },
  { type: "DELEGATES_TO", from: "agent:a1", to: "agent:a2", id: "own-delegation" },
  { type: "UNLOCKS", from: "resource:r1", to: "identity:i1" },
  { type: "DRIVES", from: "resource:r1", to: "outcome:u1" },
  { type: "INFORMS", from: "agent:a1", to: "person:p1" },
  { type: "OPERATES", from: "person:p1", to: "control:c1" },
  { type: "OWNS", from: "person:p1", to: "agent:a1", facet: "ACCOUNTABLE" },
  { type: "OWNS", from: "team:t1", to: "agent:a2", facet: "ACCOUNTABLE" },
  { type: "OWNS", from: "person:p2", to: "resource:r1", facet: "ACCOUNTABLE", id: "own-ownership" },
  { type: "LEADS", from: "person:p2", to: "team:t1" },
  { type: "REPORTS_TO", from: "person:p2", to: "person:p1" },
  { type: "GUARDS", from: "control:c1", to: "identity:i1", side: "IN" },
  { type: "GUARDS", from: "control:c1", to: "resource:r1", side: "OUT" },
  { type: "SUPPORTS", from: "evidence:e1", to: "control:c1" },
];
/** Every relation that a story may write, by id. */
export const relations: ReadonlyMap<string, Ends> = new Map(
  ties.map((tie) => {
    const qualifier = tie["facet"] ?? tie["side"];
    const type = typeof qualifier === "string" ? `${tie.type}.${qualifier}` : tie.type;
    return [typeof tie["id"] === "string" ? tie["id"] : `${type}:${tie.from}:${tie.to}`, tie];
  }),
);
export const relationIds: readonly string[] = [...relations.keys()];

export interface Batch {
  readonly source: string;
  readonly certainty: string;
  readonly effectiveAt: string;
  readonly entities: readonly (Item & { readonly id: string; readonly list: List })[];
  readonly relations: readonly Ends[];
  readonly endEntities: readonly string[];
  readonly endRelations: readonly string[];
}

export type Step =
  | { readonly kind: "APPLY"; readonly batch: Batch; readonly mode: "MERGE" | "REPLACE_SOURCE" }
  | { readonly kind: "CONFIRM"; readonly source: string; readonly ids: readonly string[] };

const instant = fc.constantFrom(...instants);
const source = fc.constantFrom("hr", "scan", "register");
const interval = { validFrom: instant, validTo: fc.constantFrom(null, null, ...instants.slice(2)) };

/** Fields that an analysis reads, one that none does, and some of each left out or withdrawn. */
const said: Readonly<Partial<Record<List, Readonly<Record<string, fc.Arbitrary<unknown>>>>>> = {
  people: { active: fc.constantFrom(true, false, null) },
  agents: { purpose: fc.constantFrom("pay", "chat", null), criticality: fc.constantFrom("HIGH", "LOW", null) },
  controls: {
    status: fc.constantFrom("IMPLEMENTED", "PLANNED", null),
    effect: fc.constantFrom("PREVENT", "DETECT"),
    controlKind: fc.constantFrom("HUMAN_APPROVAL", "GATEWAY"),
  },
  evidence: {
    evidenceKind: fc.constantFrom("TEST", "DOCUMENT"),
    result: fc.constantFrom("PASS", "FAIL"),
    collectedAt: instant,
    validUntil: fc.constantFrom("2025-04-01T00:00:00Z", null),
  },
  resources: { externallyWritable: fc.constantFrom(true, false, null), tags: fc.subarray(["x", "y"]) },
};

const entity = fc.constantFrom(...lists, "agents", "controls", "people" as const).chain((list) =>
  fc.record(
    {
      list: fc.constant(list),
      id: fc.constantFrom(...universe[list]),
      name: fc.constantFrom("One", "Two", null),
      ...said[list],
      ...interval,
    },
    { requiredKeys: ["list", "id"] },
  ),
);

const relation = fc.constantFrom(...relationIds).chain((id) => {
  const tie = relations.get(id) as Ends;
  const actions = fc.constantFrom(["READ"], ["READ", "WRITE"], ["CONTROL"]);
  const more = tie.type === "CAN_ACCESS" ? { actions, maxAmount: fc.constantFrom("10", "20", null) } : {};
  return fc.record({ ...interval, ...more }, { requiredKeys: [] }).map((fields): Ends => ({ ...tie, ...fields }));
});

/** A batch that names no id twice and puts nothing at what it ends; the graph may refuse it all the same. */
export const batch: fc.Arbitrary<Batch> = fc
  .record({
    source,
    certainty: fc.constantFrom("A", "B"),
    effectiveAt: instant,
    entities: fc.uniqueArray(entity, { maxLength: 4, selector: ({ id }) => id }),
    relations: fc.uniqueArray(relation, { maxLength: 4, selector: idOf }),
    endEntities: fc.oneof(
      { weight: 2, arbitrary: fc.constant<string[]>([]) },
      fc.subarray([...entityIds], { maxLength: 2 }),
    ),
    endRelations: fc.subarray([...relationIds], { maxLength: 2 }),
  })
  .map((made) => {
    const entities = made.entities as Batch["entities"];
    const endEntities = made.endEntities.filter((id) => entities.every((one) => one.id !== id));
    const kept = made.relations.filter(({ from, to }) => !endEntities.includes(from) && !endEntities.includes(to));
    const put = new Set(kept.map(idOf));
    return {
      ...made,
      entities: entities.map(orderly),
      relations: kept.map(orderly),
      endEntities,
      endRelations: made.endRelations.filter((id) => !put.has(id)),
    };
  });

/** An interval ends behind where it begins, whatever was drawn. */
function orderly<Each extends Item>(item: Each): Each {
  const { validFrom, validTo, ...others } = item;
  const isOrderly = typeof validTo !== "string" || (typeof validFrom === "string" && validFrom < validTo);
  return isOrderly ? item : ({ ...others, ...(validFrom === undefined ? {} : { validFrom }) } as Item as Each);
}

export const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant("APPLY" as const),
      batch,
      mode: fc.constantFrom("MERGE", "MERGE", "MERGE", "REPLACE_SOURCE" as const),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("CONFIRM" as const),
      source,
      ids: fc.subarray([...entityIds, ...relationIds], { minLength: 1, maxLength: 2 }),
    }),
  },
);

/** What comes before every story: all of the universe is known, so that few batches are refused, and most of it holds from 2024 on. */
export const beginning: Batch = {
  source: "beginning",
  certainty: "B",
  effectiveAt: instants[0] ?? "",
  entities: lists.flatMap((list) => universe[list].map((id) => ({ list, id }))),
  relations: ties,
  endEntities: [],
  endRelations: [],
};

/** The default id, or the relation's own. */
export function idOf(tie: Ends): string {
  return relationIds.find((id) => relations.get(id)?.type === tie.type && sameEnds(relations.get(id), tie)) ?? "";
}

function sameEnds(left: Ends | undefined, right: Ends): boolean {
  return (
    left?.from === right.from &&
    left.to === right.to &&
    left["facet"] === right["facet"] &&
    left["side"] === right["side"]
  );
}

/** The batch in the shape of `ChangesInput`. */
export function inputOf({ entities, ...batch }: Batch): Item {
  const byList = Object.groupBy(entities, ({ list }) => list);
  const listed = Object.entries(byList).map(([list, items]) => [list, items.map(({ list: _list, ...item }) => item)]);
  return { ...batch, ...(Object.fromEntries(listed) as Item) };
}

/** Applies one batch; its version where it was written, undefined where it was refused or changed nothing. */
export async function write(store: Store, written: Batch, mode: "MERGE" | "REPLACE_SOURCE" = "MERGE") {
  const { problems, changedIn } = await applyChanges({ store, actor: localActor, input: inputOf(written), mode });
  return { problems, version: changedIn ?? undefined };
}

/** Does what a step says, accepted or refused. */
export async function take(store: Store, told: Step): Promise<void> {
  if (told.kind === "APPLY") await write(store, told.batch, told.mode);
  else await confirm({ store, actor: localActor, source: told.source, ids: told.ids });
}
