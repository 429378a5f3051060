import assert from "node:assert/strict";
import { DatabaseSync } from "node:sqlite";
import { localActor } from "../../src/changes/actor.ts";
import { applyChanges } from "../../src/changes/apply-changes.ts";
import { noEntity } from "../../src/projection/estate.ts";
import { Projection } from "../../src/projection/projection.ts";
import { openSqliteStore } from "../../src/store/sqlite/open.ts";
import type { Store } from "../../src/store/store.ts";
import { numberedBatch, shared } from "./numbered-batch.ts";

const later = Date.parse("2027-01-01T00:00:00Z");

/**
 * Holds the store that a killed process left to what was promised: batch N is version N; all that were acknowledged are there,
 * and whole; the next one is whole or absent; the file is sound; the graph in memory shows what the store answers; and the
 * batch that was under way, sent again, is there once. Gives how many batches the store then holds. Throws an AssertionError.
 */
export async function checkCrashedStore(path: string, acknowledged: number): Promise<number> {
  const store = await openSqliteStore({ path });
  try {
    const { version } = await store.head();
    assert.ok(
      version === acknowledged || version === acknowledged + 1,
      `${acknowledged} acknowledged, ${version} there`,
    );
    await checkBatches(store, version);
    await checkProjection(store, version);
    const again = acknowledged + 1;
    const { problems, graphVersion } = await applyChanges({
      store,
      actor: localActor,
      input: numberedBatch(again).input,
    });
    assert.deepEqual([problems, graphVersion], [[], again]);
    await checkBatches(store, again, again);
    checkFile(path);
    return again;
  } finally {
    await store.close();
  }
}

/** The batches are whole, and together with those before them all that is there. */
async function checkBatches(store: Store, version: number, first = 1): Promise<void> {
  const batches = Array.from({ length: version }, (_, index) => numberedBatch(index + 1));
  const ended = new Set(batches.flatMap(({ ends }) => (ends === undefined ? [] : [ends.entity, ends.relation])));
  const moment = { version, at: later };
  for (const [index, { entities, relations, writes }] of batches.entries()) {
    if (index + 1 < first) continue;
    assert.equal(await store.changeCount({ versionAtMost: version, version: index + 1 }), writes);
    const [records, ties] = await Promise.all([store.entities(entities, moment), store.relations(relations, moment)]);
    const differs = (id: string, found: unknown) => (found === undefined) !== ended.has(id);
    assert.deepEqual(
      entities.filter((id, place) => differs(id, records[place])),
      [],
    );
    assert.deepEqual(
      relations.filter((id, place) => differs(id, ties[place])),
      [],
    );
  }
  const all = batches.flatMap(({ entities }) => entities).filter((id) => !ended.has(id));
  assert.equal(await store.count({ kinds: [], filter: { and: [] } }, moment), new Set(all).size);
  const [last] = await store.entities([shared], moment);
  assert.equal(last?.facts.properties["name"], version === 0 ? undefined : String(version));
}

/** The graph in memory, built from the file as it is, shows the same as the store reads, at the last version and the one before. */
async function checkProjection(store: Store, last: number): Promise<void> {
  const projection = await Projection.open(store);
  assert.deepEqual(await projection.current(), await store.head());
  for (const version of [last - 1, last].filter((each) => each >= 0)) {
    const moment = { version, at: later };
    const estate = projection.at(moment);
    assert.equal([...estate.entities()].length, await store.count({ kinds: [], filter: { and: [] } }, moment));
    for (let number = 1; number <= last; number += 1) {
      const { marker, entities, relations } = numberedBatch(number);
      const [records, ties] = await Promise.all([store.entities(entities, moment), store.relations(relations, moment)]);
      const unlike = (id: string, place: number) => (records[place] === undefined) !== (estate.find(id) === noEntity);
      assert.deepEqual(entities.filter(unlike), []);
      const hub = estate.find(marker);
      const shown =
        hub === noEntity ? [] : estate.relationsOut(hub, "DELEGATES_TO").map((row) => estate.relationIdOf(row));
      assert.deepEqual(new Set(shown), new Set(relations.filter((_id, place) => ties[place] !== undefined)));
    }
  }
}

/** SQLite's own, complete check, and that no row points at nothing. */
function checkFile(path: string): void {
  const database = new DatabaseSync(path, { readOnly: true });
  try {
    assert.deepEqual(
      database
        .prepare("PRAGMA integrity_check")
        .all()
        .map((row) => ({ ...row })),
      [{ integrity_check: "ok" }],
    );
    assert.deepEqual(database.prepare("PRAGMA foreign_key_check").all(), []);
  } finally {
    database.close();
  }
}
