import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { answerable } from "./run-answerable.ts";

/** A folder with a bill of materials, and a way to import it into a store there. */
function assistant() {
  const folder = temporaryFolder();
  const file = join(folder, "assistant.cdx.json");
  copyFileSync("tests/fixtures/cyclonedx/assistant.json", file);
  const store = `sqlite:${join(folder, "graph.db")}`;
  const read = (...more: string[]) =>
    answerable(["import", file, "--source", "ci/assistant", "--store", store, ...more]);
  return { file, store, read };
}

test("a document is read, and says what it did and what has no place", async () => {
  const { file, read } = assistant();
  const { code, stdout, stderr } = await read();
  expect([code, stderr]).toEqual([0, ""]);
  expect(stdout).toContain(`${file} (CYCLONEDX, source ci/assistant)\n  + `);
  expect(stdout).toContain("47 created, 0 updated, 0 ended, 0 unchanged; the graph is at version 1.\n");
  expect(stdout).toContain('components[3]: NOT_CARRIED_OVER: The component "json-lib" was not carried over');
  expect((await read()).stdout).toContain("Nothing to change; the graph is at version 1.");
});

test("a document that is streamed comes to the same, in batches", async () => {
  const { read } = assistant();
  const { code, stdout, stderr } = await read("--stream", "--progress");
  expect([code, stderr]).toEqual([
    0,
    "18 entities and relations …\n22 entities and relations …\n47 entities and relations …\n",
  ]);
  expect(stdout).toContain("47 created, 0 updated, 0 ended, 0 unchanged; the graph is at version 3.\n");
  expect(stdout.match(/^  \+ [a-z-]+:.*$/gmu)).toHaveLength(20);
  expect(stdout).toContain("\n  + vendor:acme-tools  Acme Tools\n");
  expect(stdout).toContain("\n  … and 27 more\n  47 created");
  expect((await read()).stdout).toContain("Nothing to change; the graph is at version 3.");
  const again = JSON.parse((await read("--stream", "--replace", "--json")).stdout) as object;
  expect(again).toMatchObject([{ format: "CYCLONEDX", created: 0, unchanged: 47, graphVersion: "3", problems: [] }]);
});

test("a dry run writes nothing, streamed or not", async () => {
  const { read } = assistant();
  expect((await read("--dry-run")).stdout).toContain("Would be: 47 created");
  expect((await read("--dry-run", "--stream")).stdout).toContain("Nothing was written.");
  expect((await read()).stdout).toContain("47 created");
});

test("problems are told at their places, and end with 2", async () => {
  const { file, read } = assistant();
  writeFileSync(file, JSON.stringify({ bomFormat: "CycloneDX", specVersion: "1.6", components: [{ type: "car" }] }));
  for (const more of [[], ["--stream"]]) {
    const { code, stdout, stderr } = await read(...more);
    expect([code, stdout]).toEqual([
      2,
      `${file} (CYCLONEDX, source ci/assistant)\n  Refused for 1 problem; nothing of it was written.\n`,
    ]);
    expect(stderr).toContain(file);
    expect(stderr).toContain("components[0]");
    expect(stderr).toContain("INVALID_VALUE");
  }
});

test("what could not be tried ends with 1: no such file, no such format, streaming through a server", async () => {
  const { file } = assistant();
  const words = ["import", file, "--source", "x"];
  expect(await answerable(["import", `${file}.gone`, "--source", "x"])).toMatchObject({ code: 1 });
  expect(await answerable([...words, "--format", "paper"])).toMatchObject({ code: 1 });
  const streamed = await answerable([...words, "--stream"]);
  expect(streamed.code).toBe(1);
  expect(streamed.stderr).toContain("with --store, not through a server");
});

test("each document has a source of its own where none is given", async () => {
  const { file, store } = assistant();
  const plan = file.replace("assistant.cdx", "plan");
  copyFileSync("tests/fixtures/oscal/claims-assistant-plan.json", plan);
  const { code, stdout } = await answerable(["import", file, plan, "--store", store, "--json"]);
  expect(code).toBe(0);
  // Streamed or not, one document has one source.
  const streamed = await answerable(["import", file, "--store", store, "--stream", "--json"]);
  expect(JSON.parse(streamed.stdout)).toMatchObject([{ created: 0, updated: 0, unchanged: 47 }]);
  expect((JSON.parse(stdout) as { source: string }[]).map(({ source }) => source)).toEqual([
    "cyclonedx/urn:uuid:0b7c1a52-6a4e-4f0e-9d0e-2f5c7e1b9a10",
    "oscal/5e1f0000-0000-4000-8000-000000000002",
  ]);
});
