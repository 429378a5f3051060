import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { localActor } from "../../src/changes/actor.ts";
import { applyChanges, type ApplyChangesRequest } from "../../src/changes/apply-changes.ts";
import type { ApplyChangesResult } from "../../src/changes/apply-changes-result.ts";
import type { Fields } from "../../src/ontology/value.ts";
import type { ChangeRecord } from "../../src/store/change-query.ts";
import type { Facts } from "../../src/store/effective-row.ts";
import { openSqliteStore } from "../../src/store/sqlite/open.ts";
import type { Store } from "../../src/store/store.ts";

export interface Graph {
  readonly store: Store;
  /** Ms since 1970; the clock stands still until a test moves it. */
  now: number;
  readonly apply: (input: object, options?: Partial<ApplyChangesRequest>) => Promise<ApplyChangesResult>;
  /** The same, and it must have been accepted. */
  readonly put: (input: object, options?: Partial<ApplyChangesRequest>) => Promise<ApplyChangesResult>;
  /** The facts of an entity or a relation at a moment (now where none is given), as of the head. */
  readonly facts: (id: string, at?: string) => Promise<Facts | undefined>;
  readonly properties: (id: string, at?: string) => Promise<Fields | undefined>;
  readonly log: () => Promise<readonly ChangeRecord[]>;
}

/** A graph in a SQLite file of its own, on 1 June 2026, gone when the test is over. */
export async function openGraph(): Promise<Graph> {
  const folder = mkdtempSync(join(tmpdir(), "answerable-changes-"));
  const clock = { now: Date.parse("2026-06-01T00:00:00Z") };
  const store = await openSqliteStore({ path: join(folder, "graph.db"), clock: () => clock.now });
  onTestFinished(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });

  const apply: Graph["apply"] = (input, options) => {
    return applyChanges({ store, actor: localActor, input: { source: "test", ...input }, ...options });
  };
  const facts: Graph["facts"] = async (id, at) => {
    const head = await store.head();
    const moment = {
      version: head.version,
      at: at === undefined ? Math.max(clock.now, head.recordedAt) : Date.parse(at),
    };
    const [[entity], [relation]] = await Promise.all([store.entities([id], moment), store.relations([id], moment)]);
    return entity?.facts ?? relation?.facts;
  };
  return {
    store,
    get now() {
      return clock.now;
    },
    set now(instant) {
      clock.now = instant;
    },
    apply,
    put: async (input, options) => {
      const result = await apply(input, options);
      if (result.problems.length > 0) throw new Error(JSON.stringify(result.problems, null, 2));
      return result;
    },
    facts,
    properties: async (id, at) => (await facts(id, at))?.properties,
    log: async () => {
      const { version } = await store.head();
      return store.changes({ versionAtMost: version, oldestFirst: true, limit: 1000 });
    },
  };
}

/** Codes and paths of what was told. */
export function told({ problems }: Pick<ApplyChangesResult, "problems">): readonly string[] {
  return problems.map(({ code, path }) => `${code} ${path ?? ""}`.trim());
}

/** The counts of a result, in the order created, updated, unchanged, ended. */
export function counts(result: ApplyChangesResult): readonly number[] {
  return [result.created, result.updated, result.unchanged, result.ended];
}
