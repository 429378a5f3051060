import type { Report } from "../changes/report.ts";
import { type ExternalId, externalIdKey } from "../ontology/external-id.ts";
import { compareIds } from "../ontology/compare-ids.ts";
import type { EntityRecord } from "../store/record.ts";
import type { Store } from "../store/store.ts";
import type { DocumentGraph, DrawnEntity } from "./document-graph.ts";
import { externalIdsOf, heldKey, sameThings } from "./same-things.ts";

/** Which entities of a document the graph has already. */
export interface Meeting {
  /** The version of the graph that was looked at. */
  readonly version: number;
  /** By the id that was made, that of the graph. */
  readonly known: ReadonlyMap<string, string>;
  /** Ids of entities of which the graph has more than one: nothing is said of them, nor related to them. */
  readonly ambiguous: ReadonlySet<string>;
}

/**
 * Holds the entities of a document against those of the graph: one of the same kind that holds an external id of it, at the
 * moment of the document (ms; now where there is none) or else now, is the same thing. A name alone never is. Where there are
 * two, IDENTITY_AMBIGUOUS is told. Rejects with `StoreUnavailable` alone.
 */
export async function meet(
  { entities }: Pick<DocumentGraph, "entities">,
  {
    store,
    effectiveAt,
    now,
    told,
  }: { store: Store; effectiveAt: number | undefined; now: number; told: Report["add"] },
): Promise<Meeting> {
  const { version, recordedAt } = await store.head();
  const present = Math.max(now, recordedAt);
  const moments = [...new Set([effectiveAt ?? present, present])];
  const holders: Holders[] = [];
  for (const at of moments) holders.push(await holdersOf(entities, store, { version, at }));

  const known = new Map<string, string>();
  const ambiguous = new Set<string>();
  for (const mentions of sameThings(entities)) {
    const [first] = mentions;
    const held = holders.map((of) => holdersAmong(mentions, of)).find((ids) => ids.size > 0);
    const ids = [...(held ?? new Map<string, ExternalId>()).keys()].sort(compareIds);
    const [id = first?.id ?? ""] = ids;
    for (const mention of mentions) {
      if (ids.length > 1) ambiguous.add(mention.id);
      else if (id !== mention.id) known.set(mention.id, id);
    }
    if (ids.length < 2) continue;
    const { system = "", id: shared = "" } = held?.get(id) ?? {};
    told("IDENTITY_AMBIGUOUS", first?.at ?? null, { externalId: `${system}=${shared}`, ids: ids.join(", ") });
  }
  return { version, known, ambiguous };
}

/** By kind and external id, the ids of those that hold it. */
type Holders = ReadonlyMap<string, readonly string[]>;

async function holdersOf(
  entities: readonly DrawnEntity[],
  store: Store,
  moment: { readonly version: number; readonly at: number },
): Promise<Holders> {
  const holders = new Map<string, string[]>();
  for (const [kind, drawn] of Map.groupBy(entities, (one) => one.kind)) {
    const wanted = new Map(drawn.flatMap(externalIdsOf).map((id) => [externalIdKey(id), id]));
    if (wanted.size === 0) continue;
    const filter = { externalIds: [...wanted.values()] };
    const order = { field: "ID", direction: "ASC" } as const;
    for (const record of await store.list({ kinds: [kind], filter, order, limit: heldMax }, moment)) {
      for (const id of externalIdsIn(record)) {
        const key = heldKey(kind, id);
        holders.set(key, [...(holders.get(key) ?? []), record.id]);
      }
    }
  }
  return holders;
}

/** More entities than any document can mean. */
const heldMax = 1_000_000;

/** Whoever in the graph holds an external id of these mentions of one thing, with the first such id. */
function holdersAmong(mentions: readonly DrawnEntity[], holders: Holders): ReadonlyMap<string, ExternalId> {
  const found = new Map<string, ExternalId>();
  for (const mention of mentions) {
    for (const externalId of externalIdsOf(mention)) {
      for (const id of holders.get(heldKey(mention.kind, externalId)) ?? []) {
        if (!found.has(id)) found.set(id, externalId);
      }
    }
  }
  return found;
}

function externalIdsIn({ facts }: EntityRecord): readonly ExternalId[] {
  return (facts.properties["externalIds"] ?? []) as unknown as readonly ExternalId[];
}
