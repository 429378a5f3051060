import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { Store } from "../../src/store/store.ts";
import { openSqliteStore, type SqliteOptions } from "../../src/store/sqlite/open.ts";

/** A path in a folder that is gone when the test is over. */
export function freshPath(name = "graph.db"): string {
  const folder = mkdtempSync(join(tmpdir(), "answerable-"));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return join(folder, name);
}

/** A store that is closed when the test is over. */
export async function openFile(path: string, more: Partial<SqliteOptions> = {}): Promise<Store> {
  const store = await openSqliteStore({ path, ...more });
  onTestFinished(() => store.close());
  return store;
}
