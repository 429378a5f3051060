import { setImmediate } from "node:timers/promises";
import type { HeldEntity, HeldRelation, Holdings } from "../exchange/out/holdings.ts";
import type { Kind } from "../ontology/kinds.ts";
import { relationRules, relationTypes, type RelationType } from "../ontology/relation-types.ts";
import type { Estate } from "../projection/estate.ts";
import type { ListQuery } from "../store/list-query.ts";
import type { EntityRecord } from "../store/record.ts";
import type { Store } from "../store/store.ts";
import { lastingSubjects } from "./lasting-subjects.ts";
import { runAnalysis } from "./run-analysis.ts";

/** Entities or relations that are read from the store at once. */
const pageItems = 1000;

/** All that a store holds at the moment of an estate. */
export function holdings(store: Store, estate: Estate): Holdings {
  return {
    moment: estate.moment,
    entities: (kinds) => heldEntities(store, estate, kinds),
    relations: (types) => heldRelations(store, estate, types),
    lasting: () => runAnalysis(lastingSubjects(estate)),
    writes: (ids) => store.writes(ids, estate.moment.version),
  };
}

async function* heldEntities(store: Store, estate: Estate, kinds: readonly Kind[]) {
  for await (const records of recordPages(store, estate, kinds)) {
    yield records.map((record): HeldEntity => {
      const { validFrom, validTo } = estate.existenceOf(estate.find(record.id)) as Pick<
        HeldEntity,
        "validFrom" | "validTo"
      >;
      return { record, validFrom, validTo };
    });
  }
}

async function* heldRelations(store: Store, estate: Estate, types: readonly RelationType[]) {
  const wanted = types.length === 0 ? relationTypes : types;
  let rows: number[] = [];
  for await (const records of recordPages(store, estate, kindsOnTheLeft(wanted))) {
    for (const { id, kind } of records) {
      const entity = estate.find(id);
      const leaving = wanted.filter((type) => relationRules[type].from.includes(kind));
      const own = leaving.flatMap((type) => estate.relationsOut(entity, type));
      rows.push(...own.sort((left, right) => estate.compareRelations(left, right)));
      while (rows.length >= pageItems) {
        yield await heldRows(store, estate, rows.slice(0, pageItems));
        rows = rows.slice(pageItems);
      }
    }
  }
  if (rows.length > 0) yield await heldRows(store, estate, rows);
}

async function heldRows(store: Store, estate: Estate, rows: readonly number[]): Promise<readonly HeldRelation[]> {
  const ids = rows.map((row) => estate.relationIdOf(row));
  const records = await store.relations(ids, estate.moment);
  return rows.map((row, index): HeldRelation => {
    const record = records[index];
    if (record === undefined) throw new Error(`the store lacks ${String(ids[index])}, which the projection has`);
    const { validFrom, validTo } = estate.relationExistenceOf(row);
    return { record, validFrom, validTo };
  });
}

function kindsOnTheLeft(types: readonly RelationType[]): readonly Kind[] {
  return [...new Set(types.flatMap((type) => relationRules[type].from))];
}

async function* recordPages(
  store: Store,
  estate: Estate,
  kinds: readonly Kind[],
): AsyncGenerator<readonly EntityRecord[]> {
  const query: ListQuery = { kinds, filter: { and: [] }, order: { field: "ID", direction: "ASC" }, limit: pageItems };
  for (let last: EntityRecord | undefined; ;) {
    const after = last === undefined ? {} : { after: { key: last.id, id: last.id } };
    const records = await store.list({ ...query, ...after }, estate.moment);
    last = records.at(-1);
    if (last === undefined) return;
    yield records;
    if (records.length < pageItems) return;
    // A store inside the process answers at once: without this nobody else would get a turn.
    await setImmediate();
  }
}
