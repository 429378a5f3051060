import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { answerable } from "./run-answerable.ts";

const estate = "source: register\nagents:\n  - { id: agent:a, name: Zoë }\n";
const inLatin = Buffer.from(estate, "latin1");

/** A file with these bytes, and the store beside it. */
function fileOf(bytes: Uint8Array, name = "estate.yaml") {
  const folder = temporaryFolder();
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return { file, store: `sqlite:${join(folder, "graph.db")}` };
}

test.each(["apply", "import", "check"])(
  "%s refuses a file in another encoding, with its line and byte",
  async (command) => {
    const { file, store } = fileOf(inLatin);
    const { code, stderr } = await answerable([command, file, ...(command === "check" ? [] : ["--store", store])]);
    expect(code).toBe(2);
    expect(stderr).toContain(
      `${file}:3: UNREADABLE_DOCUMENT: The document cannot be read: it is not text in UTF-8: byte 52 `,
    );
  },
);

test("apply and import read UTF-16 with a byte order mark, and change no character", async () => {
  const { file, store } = fileOf(Buffer.from(`\uFEFF${estate}`, "utf16le"));
  expect((await answerable(["apply", file, "--store", store])).stdout).toContain("+ agent:a  Zoë");
  expect((await answerable(["import", file, "--store", store])).stdout).toContain("Nothing to change");
});

test("a baseline and a mapping in another encoding are told by their path, and nothing is done", async () => {
  const known = fileOf(Buffer.from("# Zoë\n", "latin1"), "known.txt").file;
  const { file, store } = fileOf(Buffer.from(estate));
  const checked = await answerable(["check", file, "--baseline", known]);
  expect([checked.code, checked.stderr]).toEqual([
    2,
    expect.stringContaining(`${known} cannot be read: it is not text`),
  ]);
  const table = fileOf(Buffer.from("ref_id,name\na,Ada\n"), "a.csv").file;
  const mapping = fileOf(Buffer.from("# Zoë\n", "latin1"), "a.yaml").file;
  const read = await answerable(["import", table, "--mapping", mapping, "--store", store]);
  expect([read.code, read.stderr]).toEqual([1, expect.stringContaining(`${mapping} cannot be read: it is not text`)]);
});
