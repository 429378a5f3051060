import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { answerable } from "./run-answerable.ts";

const documents = [
  "source: hr\npeople:\n  - { id: person:ada, name: Ada }\n",
  "source: register\nagents:\n  - { id: agent:bot, name: Bot }\nrelations:\n  - { type: OWNS, from: person:ada, to: agent:bot, facet: ACCOUNTABLE }\n",
];

/** A folder with the addresses of stores, and a way to write a document to one of them. */
function stores() {
  const folder = temporaryFolder();
  const file = (name: string): string => join(folder, `${name}.db`);
  const address = (name: string): string => `sqlite:${file(name)}`;
  const apply = async (name: string, document = ""): Promise<void> => {
    const path = join(folder, "document.yaml");
    writeFileSync(path, document);
    expect(await answerable(["apply", path, "--store", address(name)])).toMatchObject({ code: 0 });
  };
  const copy = (from: string, to: string, ...more: string[]) =>
    answerable(["copy", "--from", address(from), "--to", address(to), ...more]);
  const owner = (name: string) =>
    answerable(["ask", "owner", "agent:bot", "--json", "--as-of", "2030-01-01T00:00:00Z", "--store", address(name)]);
  return { file, address, apply, copy, owner };
}

test("a copied store answers as the one it was copied from, and copying goes on behind what was copied", async () => {
  const { apply, copy, owner } = stores();
  await apply("source", documents[0]);
  expect(await copy("source", "copy")).toEqual({
    code: 0,
    stdout: "Copied 1 write: the target is at version 1, as the source is.\n",
    stderr: "",
  });
  await apply("source", documents[1]);
  expect((await copy("source", "copy")).stdout).toBe(
    "Copied 2 writes: the target is at version 2, as the source is. It went on behind version 1.\n",
  );
  expect((await copy("source", "copy")).stdout).toBe(
    "Nothing to copy: the target is at version 2, as the source is.\n",
  );
  const [original, copied] = [await owner("source"), await owner("copy")];
  expect(original).toMatchObject({ code: 0 });
  expect(copied.stdout).toBe(original.stdout);
});

test("progress tells where the copy begins and where it ends", async () => {
  const { apply, copy } = stores();
  for (const document of documents) await apply("source", document);
  const { stderr } = await copy("source", "copy", "--progress");
  expect(stderr).toMatch(/^version 0 of 2, 0 writes …\n(?:version 1 of 2, 1 write …\n)?version 2 of 2, 3 writes …\n$/u);
});

test("a target that holds another graph is refused with a code, and stays as it was", async () => {
  const { apply, copy, owner } = stores();
  for (const document of documents) await apply("source", document);
  for (const document of documents) await apply("other", document);
  const before = await owner("other");
  const { code, stdout, stderr } = await copy("source", "other");
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(/^COPY_TARGET_DIFFERS: .*Copy to an empty store\.\n$/u);
  expect(await owner("other")).toEqual(before);
});

test("a target that is no store is refused with a code", async () => {
  const { apply, copy, file } = stores();
  await apply("source", documents[0]);
  writeFileSync(file("text"), "This is a text and no database. ".repeat(100));
  const { code, stderr } = await copy("source", "text");
  expect([code, stderr.split(":")[0]]).toEqual([2, "NOT_A_STORE"]);
});

test("a source that is not there is told, and no target is made", async () => {
  const { copy, file } = stores();
  const { code, stderr } = await copy("nowhere", "copy");
  expect([code, stderr]).toEqual([1, expect.stringContaining("nowhere.db")]);
  expect(existsSync(file("copy"))).toBe(false);
});

test("what cannot be a copy is told by the option that says so", async () => {
  const { apply, copy, address } = stores();
  await apply("source", documents[0]);
  expect(await copy("source", "source")).toMatchObject({ code: 1, stderr: "--from and --to name the same store.\n" });
  const elsewhere = await answerable(["copy", "--from", address("source"), "--to", "mysql://127.0.0.1"]);
  expect([elsewhere.code, elsewhere.stderr]).toEqual([1, expect.stringMatching(/^--to: it takes sqlite:PATH/u)]);
});
