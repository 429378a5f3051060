import { quoted } from "../changes/found.ts";
import type { Report } from "../changes/report.ts";
import { type ExternalId, externalIdKey, namesOneThing } from "../ontology/external-id.ts";
import { compareIds } from "../ontology/compare-ids.ts";
import type { Moment } from "../store/moment.ts";
import type { EntityRecord } from "../store/record.ts";
import type { Store } from "../store/store.ts";
import type { DocumentGraph, DrawnEntity } from "./document-graph.ts";
import { apartId } from "./entity-id.ts";
import { tellPossiblySame } from "./possibly-same.ts";
import { externalIdsOf, heldKey, sameThings } from "./same-things.ts";

/** Which entities of a document the graph has already. */
export interface Meeting {
  /** The version of the graph that was looked at. */
  readonly version: number;
  /** By the id that was made, that of the graph. */
  readonly known: ReadonlyMap<string, string>;
  /** Made ids of what the graph has more than one of, or is only pointed at and unknown: nothing is related to them. */
  readonly unmet: ReadonlySet<string>;
}

interface MeetingRequest {
  readonly store: Store;
  readonly source: string;
  /** The moment of the document, ms since 1970; undefined: now. */
  readonly effectiveAt: number | undefined;
  readonly now: number;
  /** Whether the document is all that its source knows: what that source alone said before ends unless the document describes it. */
  readonly replaces?: boolean;
  readonly told: Report["add"];
  /** Told what may be the same as what other sources speak of; undefined: that is not looked for. */
  readonly suspected?: Report["add"];
}

/**
 * Holds the entities of a document against those of the graph: one of the same kind that holds an external id of it, at the
 * moment of the document or else now, is the same thing. A name alone never is. Where there are two, IDENTITY_AMBIGUOUS is told;
 * and REFERENCE_OUTSIDE of what is pointed at and unknown. What bears the same name alone may be the same, which is told too. Rejects with `StoreUnavailable` alone.
 */
export async function meet({ entities }: Pick<DocumentGraph, "entities">, request: MeetingRequest): Promise<Meeting> {
  const { store, source, effectiveAt, now, told } = request;
  const { version, recordedAt } = await store.head();
  const present = Math.max(now, recordedAt);
  const moments = [...new Set([effectiveAt ?? present, present])];
  const holders: Holders[] = [];
  for (const at of moments) holders.push(await holdersOf(entities, request, { version, at }));

  const things = sameThings(entities);
  const found = things.map((mentions) => holders.map((of) => holdersAmong(mentions, of)).find(({ size }) => size > 0));
  const named = things.filter((mentions, index) => found[index] === undefined && mentions.every(isNamedOnly));
  const apart = await namedApart(
    named.flatMap(([first]) => first?.id ?? []),
    request,
    { version, at: present },
  );

  const idOf = (index: number): string => {
    const made = things[index]?.[0]?.id ?? "";
    const [id = apart.get(made) ?? made] = [...(found[index] ?? new Map<string, ExternalId>()).keys()].sort(compareIds);
    return id;
  };
  const described = new Set(things.flatMap((mentions, index) => (mentions.every(isPointedAt) ? [] : [idOf(index)])));
  /** What the document only points at, and its source alone spoke of before, is gone once the document is read. */
  const ends = (id: string): boolean =>
    request.replaces === true && !described.has(id) && holders.every(({ foreign }) => !foreign.has(id));

  const known = new Map<string, string>();
  const unmet = new Set<string>();
  for (const [index, mentions] of things.entries()) {
    const [first] = mentions;
    const held = found[index] ?? new Map<string, ExternalId>();
    const isReference = mentions.every(isPointedAt);
    const ids = [...held.keys()].filter((id) => !isReference || !ends(id)).sort(compareIds);
    const id = ids[0] ?? idOf(index);
    const isOutside = isReference && ids.length === 0;
    for (const mention of mentions) {
      if (ids.length > 1 || isOutside) unmet.add(mention.id);
      else if (id !== mention.id) known.set(mention.id, id);
      if (isOutside) told("REFERENCE_OUTSIDE", mention.at, { reference: quoted(externalIdsOf(mention)[0]?.id ?? id) });
    }
    if (ids.length < 2) continue;
    const { system = "", id: shared = "" } = held.get(id) ?? {};
    told("IDENTITY_AMBIGUOUS", first?.at ?? null, {
      externalId: `${system}=${shared}`,
      ids: ids.join(", "),
      wayOut: "name the one that is meant by its id",
    });
  }
  if (request.suspected !== undefined) {
    const alone = things.flatMap((mentions, index) => {
      const made = mentions[0]?.id ?? "";
      return found[index] === undefined ? [{ id: known.get(made) ?? made, mentions }] : [];
    });
    await tellPossiblySame(alone, { store, source, moment: { version, at: present }, told: request.suspected });
  }
  return { version, known, unmet };
}

function isPointedAt({ isReference }: DrawnEntity): boolean {
  return isReference === true;
}

function isNamedOnly({ isNamedOnly: is }: DrawnEntity): boolean {
  return is === true;
}

/** Of ids that are made of names alone, those that another source alone speaks of, with the id that this source has in their place. */
async function namedApart(
  ids: readonly string[],
  { store, source }: MeetingRequest,
  moment: Moment,
): Promise<ReadonlyMap<string, string>> {
  const own = ids.map((id) => apartId(id, source));
  const [taken, apart] = [await store.entities(ids, moment), await store.entities(own, moment)];
  const speaks = (record: EntityRecord | undefined): boolean => record?.facts.sources.includes(source) === true;
  return new Map(
    ids.flatMap((id, index): [string, string][] => {
      const isForeign = taken[index] !== undefined && !speaks(taken[index]);
      return isForeign || (speaks(apart[index]) && !speaks(taken[index])) ? [[id, own[index] ?? id]] : [];
    }),
  );
}

interface Holders {
  /** By kind and external id, the ids of those that hold it. */
  readonly ids: ReadonlyMap<string, readonly string[]>;
  /** Those of them that another source speaks of. */
  readonly foreign: ReadonlySet<string>;
}

async function holdersOf(
  entities: readonly DrawnEntity[],
  { store, source }: MeetingRequest,
  moment: Moment,
): Promise<Holders> {
  const holders = new Map<string, string[]>();
  const foreign = new Set<string>();
  for (const [kind, drawn] of Map.groupBy(entities, (one) => one.kind)) {
    const wanted = new Map(
      drawn
        .flatMap(externalIdsOf)
        .filter(namesOneThing)
        .map((id) => [externalIdKey(id), id]),
    );
    if (wanted.size === 0) continue;
    const filter = { externalIds: [...wanted.values()] };
    const order = { field: "ID", direction: "ASC" } as const;
    for (const record of await store.list({ kinds: [kind], filter, order, limit: heldMax }, moment)) {
      if (record.facts.sources.some((one) => one !== source)) foreign.add(record.id);
      for (const id of externalIdsIn(record)) {
        const key = heldKey(kind, id);
        holders.set(key, [...(holders.get(key) ?? []), record.id]);
      }
    }
  }
  return { ids: holders, foreign };
}

/** More entities than any document can mean. */
const heldMax = 1_000_000;

/** Whoever in the graph holds an external id of these mentions of one thing, with the first such id. */
function holdersAmong(mentions: readonly DrawnEntity[], { ids }: Holders): ReadonlyMap<string, ExternalId> {
  const found = new Map<string, ExternalId>();
  for (const mention of mentions) {
    for (const externalId of externalIdsOf(mention).filter(namesOneThing)) {
      for (const id of ids.get(heldKey(mention.kind, externalId)) ?? []) {
        if (!found.has(id)) found.set(id, externalId);
      }
    }
  }
  return found;
}

function externalIdsIn({ facts }: EntityRecord): readonly ExternalId[] {
  return (facts.properties["externalIds"] ?? []) as unknown as readonly ExternalId[];
}
