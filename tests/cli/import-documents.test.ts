import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { startServer } from "../support/start-server.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { answerable } from "./run-answerable.ts";

const config = JSON.stringify({
  mcpServers: { mail: { command: "npx", args: ["-y", "@acme/mail@1.0.0"], env: { KEY: "clear-text" } } },
});
const server = JSON.stringify({
  name: "com.acme/mail",
  description: "Mail",
  version: "1.0.0",
  packages: [{ registryType: "npm", identifier: "@acme/mail" }],
});
const table = "ref_id,name\na,Ada\nb,Ben\n";

/** A folder with documents, and a store in it that is not there yet. */
function folderOf(documents: Readonly<Record<string, string>>) {
  const folder = temporaryFolder();
  const pathOf = (name: string): string => join(folder, "documents", name);
  mkdirSync(pathOf("."), { recursive: true });
  for (const [name, text] of Object.entries(documents)) {
    mkdirSync(dirname(pathOf(name)), { recursive: true });
    writeFileSync(pathOf(name), text);
  }
  const file = join(folder, "graph.db");
  const run = (...words: string[]) => answerable(["import", ...words, "--store", `sqlite:${file}`]);
  return { folder: pathOf("."), pathOf, file, run };
}

test("documents of a folder are read, each under a source of its own, and again change nothing", async () => {
  const { folder, run, pathOf } = folderOf({ "server.json": server, "claude_desktop_config.json": config });
  const first = await run(folder, "--register", "ci");
  expect(first).toMatchObject({ code: 0, stderr: "" });
  expect(first.stdout).toContain("(MCP_SERVER, source ci/com.acme/mail)");
  const source = `ci/${pathOf("claude_desktop_config.json")}`;
  expect(first.stdout).toContain(`(MCP_CONFIG, source ${source})`);
  expect(first.stdout).toContain(`+ platform:${source}/claude-desktop  Claude Desktop`);
  expect(first.stdout).toContain("claude_desktop_config.json:1: mcpServers.mail.env.KEY: SECRET_WITHHELD: ");
  expect(first.stdout).not.toContain("clear-text");
  const again = await run(folder, "--register", "ci", "--replace");
  expect(again.stdout.match(/Nothing to change/gu)).toHaveLength(2);
});

test("of a folder all documents in its folders are read too, but those of packages and of version control", async () => {
  const { folder, pathOf, run } = folderOf({
    "b/catalog/server.json": server,
    "a/.cursor/mcp.json": config,
    "a/node_modules/mail/server.json": server.replace("com.acme", "com.other"),
    "a/.git/server.json": "{",
    "registers/agents.csv": table,
    "registers/agents.mapping.yaml": 'agents: { kind: Agent, id: "agent:{ref_id}", properties: { name: name } }',
  });
  const { code, stdout, stderr } = await run(folder, "--json", "--replace");
  expect([code, stderr]).toEqual([0, ""]);
  const results = JSON.parse(stdout) as readonly { readonly file: string; readonly format: string }[];
  expect(results.map(({ file, format }) => [file, format])).toEqual([
    [pathOf("a/.cursor/mcp.json"), "MCP_CONFIG"],
    [pathOf("b/catalog/server.json"), "MCP_SERVER"],
    [pathOf("registers/agents.csv"), "CSV"],
  ]);
});

test("a dry run shows what would be written, and writes nothing", async () => {
  const { pathOf, run, file } = folderOf({ "server.json": server });
  const { stdout, code } = await run(pathOf("server.json"), "--dry-run", "--source", "registry");
  expect([code, existsSync(file)]).toEqual([0, false]);
  expect(stdout).toContain("+ plugin:npm/@acme/mail");
  expect(stdout).toContain("Would be: 3 created, 0 updated, 0 ended, 0 unchanged. Nothing was written.");
});

test("a table is read by the mapping beside it, by one that is named, or by one that is shipped", async () => {
  const mapping = 'agents: { kind: Agent, id: "agent:{ref_id}", properties: { name: name } }';
  const { folder, pathOf, run } = folderOf({ "a.csv": table, "a.mapping.yaml": mapping, "own.yaml": mapping });
  expect((await run(pathOf("a.csv"))).stdout).toContain("2 created");
  expect((await run(pathOf("a.csv"), "--mapping", pathOf("own.yaml"), "--source", "own")).stdout).toContain(
    "2 updated",
  );
  expect((await run(pathOf("a.csv"), "--mapping", "agents", "--source", "shipped")).stdout).toContain("~ agent:a");
  expect((await run(folder, "--dry-run")).stderr).not.toContain("a.mapping.yaml");
});

test("a refused document is told with file, line and path, ends with 2, and keeps no other from being read", async () => {
  const { folder, run } = folderOf({
    "1.json": '{"mcpServers": [\n{"command": "npx"}]}',
    "2.json": server,
    "3.json": "{}",
  });
  const { code, stdout, stderr } = await run(folder);
  expect(code).toBe(2);
  expect(stderr).toMatch(/1\.json:2: mcpServers\[0\]\.name: PROPERTY_REQUIRED: /u);
  expect(stderr).toMatch(/3\.json: UNKNOWN_FORMAT: .*CSV is never guessed/u);
  expect(stdout).toContain("Refused for 1 problem; nothing of it was written.");
  expect(stdout).toContain("3 created");
});

test("with --replace two documents of one source are refused before anything is sent", async () => {
  const { folder, run, file } = folderOf({ "1.json": server, "2.json": config });
  const { code, stderr } = await run(folder, "--source", "ci", "--replace");
  expect([code, existsSync(file)]).toEqual([1, false]);
  expect(stderr).toContain("are of one source, ci");
});

test("REPLACE ends what a document no longer says, and a mass end has to be allowed", async () => {
  const rows = Array.from({ length: 30 }, (_, index) => `a${index},A\n`).join("");
  const { pathOf, run } = folderOf({ "a.csv": `ref_id,name\n${rows}` });
  await run(pathOf("a.csv"), "--mapping", "agents");
  writeFileSync(pathOf("a.csv"), "ref_id,name\na0,A\n");
  const refused = await run(pathOf("a.csv"), "--mapping", "agents", "--replace");
  expect([refused.code, refused.stderr.includes("ASSERTIONS_WOULD_END")]).toEqual([2, true]);
  expect((await run(pathOf("a.csv"), "--mapping", "agents", "--replace", "--allow-mass-end")).stdout).toContain(
    "29 ended",
  );
});

test("progress and results as JSON are told where they are asked for", async () => {
  const { pathOf, run } = folderOf({ "server.json": server });
  const { stdout, stderr } = await run(pathOf("server.json"), "--json", "--progress");
  expect(stderr).toBe("");
  expect(JSON.parse(stdout)).toMatchObject([
    { format: "MCP_SERVER", created: 3, source: "mcp-server/com.acme/mail", problems: [] },
  ]);
});

test.each([
  [["--format", "FAX"], "It takes one of AUTO"],
  [["--show", "0"], "It takes 1 to 100."],
  [["--mapping", "nowhere.yaml"], "nowhere.yaml cannot be read"],
])("%j cannot be run", async (words, said) => {
  const { pathOf, run } = folderOf({ "a.csv": table });
  const { code, stderr } = await run(pathOf("a.csv"), ...words);
  expect([code, stderr.includes(said)]).toEqual([1, true]);
});

test("an unreadable file, a folder without documents and a text in another encoding are told", async () => {
  const { pathOf, folder, run } = folderOf({ "notes.txt": "no" });
  expect(await run(pathOf("gone.json"))).toMatchObject({ code: 1 });
  expect((await run(folder)).stderr).toContain("holds no .yaml, .yml, .json, .jsonc, .csv, .tsv or .xlsx file.");
  writeFileSync(pathOf("latin.csv"), Buffer.from("ref_id,name\na,Caf\u00e9\n", "latin1"));
  const latin = await run(pathOf("latin.csv"), "--mapping", "agents");
  expect([latin.code, latin.stderr]).toEqual([
    2,
    `${pathOf("latin.csv")}:2: UNREADABLE_DOCUMENT: The document cannot be read: it is not text in UTF-8: byte 17 is part of no character ` +
      "(UTF-8, or UTF-16 with a byte order mark, is taken: save it so, or for a table name its encoding in the mapping).\n",
  ]);
});

test("a document for a server travels by GraphQL, and a large one by its own door", async () => {
  const { origin } = await startServer();
  const rows = Array.from({ length: 60_000 }, (_, index) => `a${index},${"x".repeat(60)}\n`).join("");
  const { pathOf } = folderOf({ "small.csv": table, "large.csv": `ref_id,name\n${rows}` });
  const run = (name: string) =>
    answerable(["import", pathOf(name), "--mapping", "agents", "--dry-run", "--server", `${origin}/graphql`]);
  expect((await run("small.csv")).stdout).toContain("Would be: 2 created");
  expect((await run("large.csv")).stdout).toContain("Would be: 60000 created");
});
