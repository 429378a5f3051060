import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { answerable } from "../cli/run-answerable.ts";
import { startServer } from "../support/start-server.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const asked = ["export", "blast-radius", "csv", "origins=vendor:wrenfold-labs", "asOf=2026-11-01T00:00:00Z"];

/** What stands in a CSV, without the time it was written. */
const lasting = (text: string) => text.replace(/,[^,]*\r\n/gu, "\r\n");

test("a store file and a server give the same document, on standard output and as a file", async () => {
  const folder = temporaryFolder();
  const store = ["--store", `sqlite:${join(folder, "graph.db")}`];
  await answerable(["apply", "catalogue/sample", ...store]);
  const { origin } = await startServer();
  const server = ["--server", `${origin}/graphql`];
  const out = join(folder, "impacts.csv");
  const fromStore = await answerable([...asked, ...store]);
  const fromServer = await answerable([...asked, ...server]);
  const toFile = await answerable([...asked, ...server, "--out", out]);
  expect([fromStore.code, fromServer.code, toFile.code, toFile.stdout]).toEqual([0, 0, 0, ""]);
  expect(fromStore.stderr).toBe("As of 2026-11-01T00:00:00.000Z, graph version 16, complete.\n");
  expect([fromServer.stderr, toFile.stderr]).toEqual([fromStore.stderr, fromStore.stderr]);
  expect(fromStore.stdout).toContain("plugin:invoice-connector");
  expect(lasting(fromServer.stdout)).toBe(lasting(fromStore.stdout));
  expect(lasting(readFileSync(out, "utf8"))).toBe(lasting(fromStore.stdout));
});

test("what cannot be had as asked ends with 2, is told in a line, and leaves the file that was there", async () => {
  const folder = temporaryFolder();
  const store = ["--store", `sqlite:${join(folder, "graph.db")}`];
  await answerable(["apply", "catalogue/sample/01-people.yaml", ...store]);
  const out = ["--out", join(folder, "out.csv")];
  writeFileSync(join(folder, "out.csv"), "what was there");
  const unknown = await answerable(["export", "ownership-chain", "csv", "of=agent:none", ...store, ...out]);
  expect([unknown.code, unknown.stdout]).toEqual([2, ""]);
  expect(unknown.stderr).toMatch(/^No entity has the id "agent:none"[^\n]*\n$/u);
  const wrong = await answerable(["export", "ownership-chain", "pdf", ...store]);
  expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringContaining("it can as csv, xlsx, json")]);
  expect(readFileSync(join(folder, "out.csv"), "utf8")).toBe("what was there");
  expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
});

test("a word that is no argument, a missing format and a folder that is not there end with 1", async () => {
  const store = ["--store", `sqlite:${join(temporaryFolder(), "graph.db")}`];
  await answerable(["apply", "catalogue/sample/01-people.yaml", ...store]);
  const none = await answerable(["export", "stances", "csv", "--out", "./none/x.csv", ...store]);
  expect([none.code, none.stderr]).toEqual([1, "./none/x.csv cannot be written: its folder is not there.\n"]);
  expect(await answerable(["export", "stances"])).toMatchObject({ code: 1, stderr: expect.stringContaining("FORMAT") });
  const word = await answerable(["export", "stances", "csv", "vendors"]);
  expect([word.code, word.stderr]).toEqual([1, expect.stringContaining("NAME=VALUE")]);
});

test("without an answer every export is listed with its formats and arguments", async () => {
  const { code, stdout } = await answerable(["export"]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/ownership-chain\n .*\n {2}formats {4}csv.*\n {2}arguments {2}of: ID! /u);
});
