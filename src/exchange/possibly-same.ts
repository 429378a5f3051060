import { quoted } from "../changes/found.ts";
import type { Report } from "../changes/report.ts";
import { compareIds } from "../ontology/compare-ids.ts";
import type { Moment } from "../store/moment.ts";
import type { Store } from "../store/store.ts";
import type { DrawnEntity } from "./document-graph.ts";
import { externalIdsOf } from "./same-things.ts";

/** Things of a document that are held against the names of the graph; the rest of a larger one is not. */
const thingsMax = 10_000;
/** Ids that one message names. */
const idsMax = 5;

/** A thing of a document that met nothing, under the id that it will have. */
export interface Unmet {
  readonly id: string;
  readonly mentions: readonly DrawnEntity[];
}

interface Request {
  readonly store: Store;
  readonly source: string;
  readonly moment: Moment;
  readonly told: Report["add"];
}

/**
 * Tells which things that met nothing bear the very name of an entity of their kind that other sources alone speak of: they may be
 * the same, and are not merged. Only of things that have an external id or a name alone; what is named after what it lies in, such as
 * the host of a configuration, has the name of many. Rejects with `StoreUnavailable` alone.
 */
export async function tellPossiblySame(
  unmet: readonly Unmet[],
  { store, source, moment, told }: Request,
): Promise<void> {
  const looked = unmet.flatMap((thing) => (nameOf(thing) === undefined ? [] : [thing])).slice(0, thingsMax);
  for (const [kind, things] of Map.groupBy(looked, ({ mentions }) => mentions[0]?.kind)) {
    if (kind === undefined) continue;
    const value = [...new Set(things.flatMap((thing) => nameOf(thing) ?? []))];
    const filter = { field: "name", as: "TEXT", test: "in", value } as const;
    const order = { field: "ID", direction: "ASC" } as const;
    const holders = await store.list({ kinds: [kind], filter, order, limit: thingsMax }, moment);
    const foreign = holders.filter(({ facts }) => !facts.sources.includes(source));
    const byName = Map.groupBy(foreign, ({ id, facts }) => facts.properties["name"] ?? id);
    for (const thing of things) {
      const name = nameOf(thing);
      const others = (byName.get(name ?? "") ?? []).map(({ id }) => id).filter((id) => id !== thing.id);
      if (name === undefined || others.length === 0) continue;
      const ids = [thing.id, ...others.sort(compareIds).slice(0, idsMax)].join(", ");
      const wayOut = "they may be the same and were not merged; where they are, give both one external id";
      told("IDENTITY_AMBIGUOUS", thing.mentions[0]?.at ?? null, {
        externalId: `The name ${quoted(name)}`,
        ids,
        wayOut,
      });
    }
  }
}

/** The name by which a thing is looked for; undefined where it is not. */
function nameOf({ mentions }: Unmet): string | undefined {
  if (mentions.some(({ isReference, isStandIn }) => isReference === true || isStandIn === true)) return undefined;
  if (!mentions.some((one) => one.isNamedOnly === true || externalIdsOf(one).length > 0)) return undefined;
  const name = mentions.map(({ fields }) => fields["name"]).find((one) => one !== undefined);
  return typeof name === "string" ? name : undefined;
}
