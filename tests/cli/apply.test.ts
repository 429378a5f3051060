import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { startServer } from "../support/start-server.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { answerable } from "./run-answerable.ts";

/** A folder with documents, and the address of a store in it that is not there yet. */
function estateFolder(documents: Readonly<Record<string, string>>) {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "estate"));
  const pathOf = (name: string): string => join(folder, "estate", name);
  for (const [name, text] of Object.entries(documents)) writeFileSync(pathOf(name), text);
  const file = join(folder, "graph.db");
  const apply = (...parts: string[]) => answerable(["apply", ...parts, "--store", `sqlite:${file}`]);
  const owner = (id: string) => answerable(["ask", "owner", id, "--facet", "accountable", "--store", `sqlite:${file}`]);
  return { estate: join(folder, "estate"), pathOf, file, apply, owner };
}

const people = "source: hr\npeople:\n  - { id: person:ada, name: Ada }\n";
const agents = `source: register
agents:
  - { id: agent:bot, name: Bot, autonomy: L2 }
relations:
  - { type: OWNS, from: person:ada, to: agent:bot, facet: ACCOUNTABLE }
`;

test("a folder is applied in the order of its names, and again changes nothing", async () => {
  const { estate, apply, owner } = estateFolder({ "1-people.yaml": people, "2-agents.yml": agents, "notes.txt": "no" });
  const first = await apply(estate);
  expect(first).toMatchObject({ code: 0, stderr: "" });
  expect(first.stdout).toMatch(/\+ person:ada {2}Ada\n.*1 created/su);
  expect(first.stdout).toMatch(/\+ agent:bot {2}Bot\n {2}\+ OWNS\.ACCOUNTABLE:person:ada:agent:bot\n/u);

  const again = await apply(estate);
  expect(again.code).toBe(0);
  expect(again.stdout.match(/Nothing to change/gu)).toHaveLength(2);
  expect((await owner("agent:bot")).stdout).toContain("ACCOUNTABLE  Ada    Ada     DIRECT");
});

test("a dry run shows what would change, property by property, and writes nothing", async () => {
  const { pathOf, apply, file } = estateFolder({ "people.yaml": people, "agents.yaml": agents });
  expect((await apply(pathOf("people.yaml"), "--dry-run")).stdout).toContain(
    "+ person:ada  Ada\n  Would be: 1 created",
  );
  expect(existsSync(file)).toBe(false);

  await apply(pathOf("people.yaml"), pathOf("agents.yaml"));
  writeFileSync(pathOf("agents.yaml"), agents.replace("L2", "L4"));
  const { stdout, code } = await apply(pathOf("agents.yaml"), "--dry-run");
  expect(code).toBe(0);
  expect(stdout).toContain('~ agent:bot  Bot\n      autonomy: "L2" → "L4"\n');
  expect(stdout).toContain("Would be: 0 created, 1 updated, 0 ended, 1 unchanged. Nothing was written.");
  expect((await apply(pathOf("agents.yaml"))).stdout).toContain("1 updated");
});

test("what earlier documents of a dry run would create is no problem of the later ones", async () => {
  const { estate, apply } = estateFolder({ "1.yaml": people, "2.yaml": agents });
  const { code, stdout } = await apply(estate, "--dry-run");
  expect(code).toBe(0);
  expect(stdout).toContain("1 references are to what earlier documents of this dry run would create");
});

test("a problem is told with file, line, path, code and message, ends with 2, and nothing of the document is written", async () => {
  const { pathOf, apply, owner } = estateFolder({ "agents.yaml": agents });
  const { code, stdout, stderr } = await apply(pathOf("agents.yaml"));
  expect(code).toBe(2);
  expect(stderr).toBe(
    `${pathOf("agents.yaml")}:5: relations[0].from: UNKNOWN_ENTITY: No entity has the id "person:ada": send it in the same batch or before, or correct the id.\n`,
  );
  expect(stdout).toContain("Refused for 1 problem; nothing of it was written.");
  expect((await owner("agent:bot")).code).toBe(2);
});

test("documents after a refused one are not sent", async () => {
  const { pathOf, apply, owner } = estateFolder({ "1.yaml": "source: hr\npeople: [{ nick: x }]\n", "2.yaml": people });
  const { code, stderr } = await apply(pathOf("1.yaml"), pathOf("2.yaml"));
  expect(code).toBe(2);
  expect(stderr).toContain("1 more document was not sent.");
  expect((await owner("person:ada")).stderr).toContain('No entity has the id "person:ada"');
});

test("what is no YAML is told with its line, and a document without a source says how to give one", async () => {
  const { pathOf, apply } = estateFolder({
    "bad.yaml": "source: x\npeople: [\n",
    "bare.yaml": "people: [{ id: person:ada }]\n",
  });
  const bad = await apply(pathOf("bad.yaml"));
  expect([bad.code, bad.stderr]).toEqual([2, expect.stringMatching(/bad\.yaml:\d+: UNREADABLE_DOCUMENT: /u)]);
  const bare = await apply(pathOf("bare.yaml"));
  expect([bare.code, bare.stderr]).toEqual([2, expect.stringContaining("--source")]);
  expect(await apply(pathOf("bare.yaml"), "--source", "hr")).toMatchObject({ code: 0 });
});

test("with --replace what a source no longer says is ended, over all files of that source together", async () => {
  const { estate, pathOf, apply } = estateFolder({
    "1.yaml": people,
    "2.yaml": "source: hr\npeople: [{ id: person:bea }]\n",
  });
  expect((await apply(estate, "--replace")).stdout).toContain("2 created");
  writeFileSync(pathOf("2.yaml"), "source: hr\npeople: []\n");
  const { code, stdout } = await apply(estate, "--replace");
  expect(code).toBe(0);
  expect(stdout).toContain("- person:bea");
  expect(stdout).toContain("0 created, 0 updated, 1 ended, 1 unchanged");
});

test("with --replace a list whose name is a typing error refuses the files of its source, and ends nothing", async () => {
  const { estate, pathOf, apply, owner } = estateFolder({
    "1.yaml": people,
    "2.yaml": "source: hr\npeople: [{ id: person:bea }]\n",
  });
  await apply(estate);
  writeFileSync(pathOf("2.yaml"), "source: hr\npersons: [{ id: person:bea }]\n");
  const typed = await apply(estate, "--replace");
  expect([typed.code, typed.stderr]).toEqual([
    2,
    expect.stringMatching(/2\.yaml:2: persons: PROPERTY_NOT_ALLOWED: A batch has no "persons"; it takes source, /u),
  ]);
  writeFileSync(pathOf("2.yaml"), "source: hr\npeople: { id: person:bea }\n");
  const mapped = await apply(estate, "--replace");
  expect([mapped.code, mapped.stderr]).toEqual([1, expect.stringContaining('2.yaml: "people" is no list')]);
  writeFileSync(pathOf("2.yaml"), "source: hr\nmcpServers: { bea: { command: npx } }\n");
  const foreign = await apply(estate, "--replace");
  expect([foreign.code, foreign.stderr]).toEqual([1, expect.stringContaining("2.yaml is of another format")]);
  expect((await owner("person:bea")).stderr).not.toContain("No entity has the id");
});

test("what no format recognises is judged as an estate, with the line of what it does not know", async () => {
  const { pathOf, apply } = estateFolder({ "typo.yaml": "source: hr\npersons:\n  - { id: person:bea }\n" });
  const { code, stderr } = await apply(pathOf("typo.yaml"));
  expect([code, stderr]).toEqual([2, expect.stringMatching(/typo\.yaml:2: persons: PROPERTY_NOT_ALLOWED: /u)]);
});

test("a document may hold ends alone", async () => {
  const { pathOf, apply } = estateFolder({
    "people.yaml": people,
    "end.yaml": "source: hr\nendEntities: [person:ada]\n",
  });
  await apply(pathOf("people.yaml"));
  const { code, stdout } = await apply(pathOf("end.yaml"));
  expect([code, stdout]).toEqual([0, expect.stringContaining("- person:ada")]);
});

test("a store that is no address is told of the option that named it", async () => {
  const { pathOf } = estateFolder({ "people.yaml": people });
  const { code, stderr } = await answerable(["apply", pathOf("people.yaml"), "--store", "graph.db"]);
  expect([code, stderr]).toEqual([1, expect.stringMatching(/^--store: it takes sqlite:PATH/u)]);
});

test("files of one source that speak of different moments are not put together", async () => {
  const later = 'source: hr\neffectiveAt: "2026-01-01T00:00:00Z"\npeople: []\n';
  const { estate, apply } = estateFolder({ "1.yaml": people, "2.yaml": later });
  const { code, stderr } = await apply(estate, "--replace");
  expect([code, stderr]).toEqual([1, expect.stringContaining("differ in certainty or effectiveAt")]);
});

test("an estate of more than 10,000 items goes in batches, entities first, and its problems keep their lines", async () => {
  const count = 6000;
  const numbers = Array.from({ length: count }, (_, index) => index);
  const text = [
    "source: big",
    "relations:",
    ...numbers.slice(1).map((index) => `  - { type: REPORTS_TO, from: person:${index}, to: person:${index - 1} }`),
    "people:",
    ...numbers.map((index) => `  - { id: person:${index} }`),
  ];
  const { pathOf, apply } = estateFolder({ "big.yaml": `${text.join("\n")}\n` });
  const { code, stdout, stderr } = await apply(pathOf("big.yaml"), "--progress", "--show", "1");
  expect(code).toBe(0);
  expect(stdout).toContain("it goes in 2 batches, entities first, then relations");
  expect(stdout).toContain("… and 9999 more\n  10000 created");
  expect(stdout).toContain("1999 created");
  expect(stderr.trimEnd().split("\n")).toHaveLength(2);

  writeFileSync(pathOf("big.yaml"), `${text.join("\n").replace("to: person:5998", "to: person:none")}\n`);
  const refused = await apply(pathOf("big.yaml"));
  expect(refused.code).toBe(2);
  expect(refused.stderr).toContain(`big.yaml:${2 + count - 1}: relations[${count - 2}].to: UNKNOWN_ENTITY`);
});

test("a server takes documents too, those larger than a GraphQL request among them", async () => {
  const { origin } = await startServer({ environment: { ANSWERABLE_SAMPLE: "off" } });
  const description = "x".repeat(60_000);
  const many = Array.from({ length: 100 }, (_, index) => ({ id: `person:${index}`, description }));
  const { pathOf } = estateFolder({ "p.yaml": people, "many.json": JSON.stringify({ source: "hr", people: many }) });
  const server = ["--server", `${origin}/graphql`];
  expect((await answerable(["apply", pathOf("p.yaml"), ...server])).stdout).toContain("+ person:ada  Ada");
  const large = await answerable(["apply", pathOf("many.json"), ...server]);
  expect([large.code, large.stdout]).toEqual([
    0,
    expect.stringContaining("Not listed one by one, for the document is too large.\n  100 created"),
  ]);
});

test("--json tells what became of each document, and nothing else on stdout", async () => {
  const { pathOf, apply } = estateFolder({ "p.yaml": people, "a.yaml": agents });
  const { stdout } = await apply(pathOf("p.yaml"), pathOf("a.yaml"), "--json");
  expect(JSON.parse(stdout)).toMatchObject([
    { files: [pathOf("p.yaml")], source: "hr", created: 1, problems: [], changes: [{ kind: "CREATED" }] },
    { files: [pathOf("a.yaml")], source: "register", created: 2, problems: [] },
  ]);
});

test("a file that is not there, and a server that does not answer, are told in one line with exit code 1", async () => {
  const { pathOf } = estateFolder({ "p.yaml": people });
  const missing = await answerable(["apply", pathOf("none.yaml")]);
  expect([missing.code, missing.stderr.trimEnd().split("\n").length]).toEqual([1, 1]);
  const silent = await answerable(["apply", pathOf("p.yaml"), "--server", "http://127.0.0.1:9/graphql"]);
  expect([silent.code, silent.stderr]).toEqual([1, expect.stringContaining("Nothing answers at")]);
});
