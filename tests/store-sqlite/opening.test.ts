import { closeSync, mkdirSync, openSync, readFileSync, statSync, writeFileSync, writeSync } from "node:fs";
import { dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { applicationId, migrations } from "../../src/store/sqlite/schema.ts";
import { entity, relation, say } from "../store/write-rows.ts";
import { freshPath, openFile } from "./open-file.ts";

const refusal = (path: string, more = {}) =>
  openFile(path, more).then(
    () => "opened",
    (error: unknown) => error as Error & { code: string },
  );

function pragma(path: string, name: string): unknown {
  const database = new DatabaseSync(path);
  const value = database.prepare(`PRAGMA ${name}`).get()?.[name];
  database.close();
  return value;
}

async function filled(path: string): Promise<void> {
  const store = await openFile(path);
  const ids = Array.from({ length: 2000 }, (_, index) => `agent:${index}`);
  await say(store, [...ids.map((id) => entity(id)), ...ids.map((id) => relation("agent:0", "DELEGATES_TO", id))]);
  await store.close();
}

test("a file is made with its folder, carries our mark and our schema version, and writes ahead", async () => {
  const path = join(dirname(freshPath()), "deep", "er", "graph.db");
  await (await openFile(path)).close();
  expect(pragma(path, "application_id")).toBe(applicationId);
  expect(pragma(path, "user_version")).toBe(migrations.length);
  expect(pragma(path, "journal_mode")).toBe("wal");
});

test("an empty file becomes a store", async () => {
  const path = freshPath();
  writeFileSync(path, "");
  expect((await (await openFile(path)).head()).version).toBe(0);
});

test("a store in memory starts empty each time", async () => {
  const store = await openFile(":memory:");
  await say(store, [entity("agent:a")]);
  expect((await store.head()).version).toBe(1);
  expect((await (await openFile(":memory:")).head()).version).toBe(0);
});

test("a store of a newer release is refused, says so and stays as it is", async () => {
  const path = freshPath();
  await (await openFile(path)).close();
  const database = new DatabaseSync(path);
  database.exec(`PRAGMA user_version = ${migrations.length + 1}`);
  database.close();
  const before = readFileSync(path);
  const error = await refusal(path);
  expect(error).toMatchObject({ name: "StoreNotOpened", code: "STORE_TOO_NEW" });
  expect(error).toMatchObject({ message: expect.stringContaining(`schema ${migrations.length + 1}`) as string });
  expect(readFileSync(path)).toEqual(before);
});

test("a store without tables of an older release is brought up to date, unless it is only to be read", async () => {
  const path = freshPath();
  const database = new DatabaseSync(path);
  database.exec(`PRAGMA application_id = ${applicationId}`);
  database.close();
  expect(await refusal(path, { readonly: true })).toMatchObject({ code: "STORE_TOO_OLD" });
  expect((await (await openFile(path)).head()).version).toBe(0);
  expect(pragma(path, "user_version")).toBe(migrations.length);
});

test("a store of an older release finds entities by external ids that were written before", async () => {
  const path = freshPath();
  const externalIds = [{ system: "purl", id: "pkg:npm/mail@1.0.0" }];
  const older = await openFile(path);
  await say(older, [entity("plugin:a", { externalIds }), entity("plugin:b")]);
  await older.close();
  const database = new DatabaseSync(path);
  database.exec("DROP TABLE external_id; PRAGMA user_version = 1");
  database.close();
  const store = await openFile(path);
  const filter = { externalIds: [{ system: "purl", id: "pkg:npm/mail" }] };
  const query = { kinds: [], filter, order: { field: "ID", direction: "ASC" }, limit: 10 } as const;
  expect((await store.list(query, { version: 1, at: 0 })).map(({ id }) => id)).toEqual(["plugin:a"]);
});

test("a store whose keys of external ids an older release made is given those of this one", async () => {
  const path = freshPath();
  const older = await openFile(path);
  const cpe = { system: "cpe", id: "cpe:2.3:a:Acme:mail:1\\.0:*:*:*:*:*:*:*" };
  await say(older, [entity("plugin:a", { externalIds: [cpe] })]);
  await older.close();
  const database = new DatabaseSync(path);
  database.prepare("UPDATE external_id SET key = ?").run(JSON.stringify({ id: cpe.id, system: "cpe" }));
  database.exec("PRAGMA user_version = 2");
  database.close();
  const store = await openFile(path);
  const filter = { externalIds: [{ system: "cpe", id: "cpe:/a:acme:mail:1.0" }] };
  const query = { kinds: [], filter, order: { field: "ID", direction: "ASC" }, limit: 10 } as const;
  expect((await store.list(query, { version: 1, at: 0 })).map(({ id }) => id)).toEqual(["plugin:a"]);
});

test.each([
  [
    "a text",
    (path: string) => {
      writeFileSync(path, "not a database ".repeat(200));
    },
  ],
  [
    "a few bytes",
    (path: string) => {
      writeFileSync(path, "hello");
    },
  ],
  [
    "a database of something else",
    (path: string) => {
      const database = new DatabaseSync(path);
      database.exec("CREATE TABLE invoices (id)");
      database.close();
    },
  ],
  [
    "a database with the mark of something else",
    (path: string) => {
      const database = new DatabaseSync(path);
      database.exec("PRAGMA application_id = 7; CREATE TABLE t (id); DROP TABLE t");
      database.close();
    },
  ],
])("a file that is %s is refused and stays as it is", async (_what, write) => {
  const path = freshPath();
  write(path);
  const before = readFileSync(path);
  const error = await refusal(path);
  expect(error).toMatchObject({ name: "StoreNotOpened", code: "NOT_A_STORE" });
  expect(readFileSync(path)).toEqual(before);
});

test.each([0.2, 0.5, 0.8])(
  "a store with a page overwritten at %d of its length is refused as damaged",
  async (share) => {
    const path = freshPath();
    await filled(path);
    const file = openSync(path, "r+");
    const page = Math.floor((statSync(path).size * share) / 4096) * 4096;
    writeSync(file, Buffer.alloc(4096, 0xa5), 0, 4096, page);
    closeSync(file);
    expect(await refusal(path)).toMatchObject({ name: "StoreNotOpened", code: "STORE_DAMAGED" });
  },
);

test("a store that was cut short is refused as damaged", async () => {
  const path = freshPath();
  await filled(path);
  writeFileSync(path, readFileSync(path).subarray(0, 40_960));
  expect(await refusal(path)).toMatchObject({ code: "STORE_DAMAGED" });
});

test("a path that cannot be a file is refused, and the message says no more of the machine than was given", async () => {
  const folder = freshPath();
  mkdirSync(folder);
  const file = freshPath();
  writeFileSync(file, "");
  for (const path of [folder, join(file, "graph.db"), join(file, "deep", "graph.db")]) {
    const error = await refusal(path);
    expect(error).toMatchObject({ name: "StoreNotOpened", code: "STORE_NOT_WRITABLE" });
    const { message } = error as Error;
    expect(message.replace(path, "")).not.toMatch(/\/|SQLITE|PRAGMA|SELECT/);
  }
});

test("only to be read, a store has to be there, answers, and refuses commits", async () => {
  const path = freshPath();
  expect(await refusal(path, { readonly: true })).toMatchObject({ code: "STORE_NOT_FOUND" });
  const writer = await openFile(path);
  await say(writer, [entity("agent:a")]);
  const reader = await openFile(path, { readonly: true });
  expect((await reader.head()).version).toBe(1);
  await expect(say(reader, [entity("agent:b")])).rejects.toMatchObject({ name: "StoreUnavailable" });
  await say(writer, [entity("agent:b")]);
  expect((await reader.head()).version).toBe(2);
});

test("two processes may open a new file at once", async () => {
  const path = freshPath();
  const [one, other] = await Promise.all([openFile(path), openFile(path)]);
  await say(one, [entity("agent:a")]);
  expect((await other.head()).version).toBe(1);
});
