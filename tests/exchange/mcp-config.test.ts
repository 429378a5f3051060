import { expect, test } from "vitest";
import { localActor } from "../../src/changes/actor.ts";
import { importDocument, type ImportRequest, type ImportResult } from "../../src/exchange/import-document.ts";
import { openGraph } from "../changes/open-graph.ts";
import { dryRun, factsOf, idsIn, leftOut } from "./import-fixture.ts";
import { readValue, refusals } from "./import-value.ts";

async function read(servers: object, options: Partial<ImportRequest> = {}): Promise<ImportResult> {
  const { store } = await openGraph();
  const content = JSON.stringify({ mcpServers: servers });
  return importDocument({ store, actor: localActor, source: "documents", content, dryRun: true, ...options });
}

const host = "platform:documents/claude-desktop";
const github = "docker/ghcr.io/github/github-mcp-server";

test("a configuration says which plugins sit in the client, at which version, and what they are let in with", async () => {
  const result = await dryRun("MCP_CONFIG/claude_desktop_config.json", { mapping: "client: claude-desktop" });
  expect(idsIn(result)).toEqual([
    host,
    "plugin:npm/@modelcontextprotocol/server-filesystem",
    `plugin:${github}`,
    "plugin:pypi/mcp-server-git",
    "plugin:documents/claude-desktop/tickets",
    "plugin:https://mcp.wiki.example",
    `identity:${github}/github_personal_access_token`,
    "identity:documents/claude-desktop/tickets/tickets_key",
    "identity:https://mcp.wiki.example/authorization",
    `EXTENDS:plugin:npm/@modelcontextprotocol/server-filesystem:${host}`,
    `EXTENDS:plugin:${github}:${host}`,
    `ACTS_AS:plugin:${github}:identity:${github}/github_personal_access_token`,
    `UNLOCKS:${host}:identity:${github}/github_personal_access_token`,
    `EXTENDS:plugin:pypi/mcp-server-git:${host}`,
    `EXTENDS:plugin:documents/claude-desktop/tickets:${host}`,
    "ACTS_AS:plugin:documents/claude-desktop/tickets:identity:documents/claude-desktop/tickets/tickets_key",
  ]);
  expect(factsOf(result, host)).toEqual({ name: "Claude Desktop", platformKind: "AI_ASSISTANT" });
  expect(factsOf(result, `plugin:${github}`)).toMatchObject({ pluginKind: "MCP_SERVER", tags: ["unpinned"] });
  const version = factsOf(result, `EXTENDS:plugin:npm/@modelcontextprotocol/server-filesystem:${host}`);
  expect(version).toEqual({ version: "2025.8.21" });
  expect(leftOut(result).filter((one) => one.startsWith("SECRET"))).toEqual([
    "SECRET_WITHHELD mcpServers.github.env.GITHUB_PERSONAL_ACCESS_TOKEN",
    "SECRET_WITHHELD mcpServers.wiki.url",
    "SECRET_WITHHELD mcpServers.wiki.headers.Authorization",
  ]);
});

test("what a disabled server would do is no relation, and the plugin is known all the same", async () => {
  const result = await read({
    off: { command: "npx", args: ["-y", "a"], disabled: true, env: { KEY: "clear-text-key" } },
    out: { url: "https://b.example/mcp", enabled: false },
  });
  expect(idsIn(result)).toEqual([
    "platform:documents/mcp-client",
    "plugin:npm/a",
    "plugin:https://b.example",
    "identity:npm/a/key",
  ]);
});

test("VS Code is known by its `servers`, JSON with comments is read, and what is asked for elsewhere is no secret in clear", async () => {
  const result = await dryRun("MCP_CONFIG/vscode-mcp.json");
  expect(factsOf(result, "platform:documents/vscode")).toEqual({ name: "Visual Studio Code", platformKind: "COPILOT" });
  expect(idsIn(result).filter((id) => id.startsWith("UNLOCKS"))).toEqual([]);
  expect(idsIn(result)).toHaveLength(10);
  expect(leftOut(result)).toEqual(["NOT_CARRIED_OVER inputs[0]"]);
});

test("the settings of VS Code have their servers within `mcp`, and what else stands there is told by name", async () => {
  const mcp = {
    inputs: [{ id: "key" }],
    servers: { fetch: { command: "uvx", args: ["mcp-server-fetch"] } },
    discovery: true,
  };
  const result = await readValue({ mcp, "editor.fontSize": 14 });
  expect(result.format).toBe("MCP_CONFIG");
  expect(idsIn(result)).toEqual([
    "platform:documents/vscode",
    "plugin:pypi/mcp-server-fetch",
    "EXTENDS:plugin:pypi/mcp-server-fetch:platform:documents/vscode",
  ]);
  expect(leftOut(result)).toEqual([
    "NOT_CARRIED_OVER mcp.inputs[0]",
    "NOT_CARRIED_OVER mcp",
    'NOT_CARRIED_OVER ["editor.fontSize"]',
  ]);
});

test("servers in a list have their names within", async () => {
  const result = await dryRun("MCP_CONFIG/continue.yaml", {
    mapping: "{ client: continue, name: Continue of Ada, platformKind: AI_ASSISTANT }",
  });
  expect(factsOf(result, "platform:documents/continue")).toEqual({
    name: "Continue of Ada",
    platformKind: "AI_ASSISTANT",
  });
  expect(idsIn(result)).toContain("plugin:npm/mcp-sqlite");
  const unnamed = await importDocument({
    store: (await openGraph()).store,
    actor: localActor,
    source: "s",
    content: '{"mcpServers": [{"command": "npx"}]}',
  });
  expect(unnamed.problems.map(({ code, path }) => [code, path])).toEqual([["PROPERTY_REQUIRED", "mcpServers[0].name"]]);
});

test.each([
  ["npx", ["-y", "@acme/mail@1.2.3", "--port", "1"], "npm/@acme/mail", "1.2.3"],
  ["npx", ["mail"], "npm/mail", undefined],
  ["uvx", ["Acme.Mail"], "pypi/acme-mail", undefined],
  ["npx", ["--registry=https://npm.acme.example/x", "mail@1.0.0"], "npm/mail?repository_url=npm.acme.example", "1.0.0"],
  ["npx", ["--registry", "https://www.npmjs.org", "mail@1.0.0"], "npm/mail", "1.0.0"],
  [
    "uvx",
    ["-i", "https://ada:secret@py.acme.example/simple", "mail"],
    "pypi/mail?repository_url=py.acme.example",
    undefined,
  ],
  ["docker", ["run", "-i", "ghcr.io/acme/mail:${VERSION}"], "docker/ghcr.io/acme/mail", undefined],
  ["npx", ["-y", "mail@latest"], "npm/mail", undefined],
  ["npx", ["-y", "mail@^1.2.0"], "npm/mail", "^1.2.0"],
  ["npx", ["-y", "--package=@acme/mail@2.0.0", "mail-cli"], "npm/@acme/mail", "2.0.0"],
  ["C:\\\\Program Files\\\\nodejs\\\\npx.cmd", ["-y", "mail@1.0.0"], "npm/mail", "1.0.0"],
  ["bunx", ["mail@1.0.0"], "npm/mail", "1.0.0"],
  ["pnpm", ["dlx", "mail@1.0.0"], "npm/mail", "1.0.0"],
  ["uvx", ["mcp_server_git==2.1.0"], "pypi/mcp-server-git", "2.1.0"],
  ["uvx", ["--from", "acme-mail@0.3.0", "serve"], "pypi/acme-mail", "0.3.0"],
  ["uv", ["tool", "run", "acme-mail"], "pypi/acme-mail", undefined],
  [
    "docker",
    ["run", "-i", "--rm", "-v", "/a:/b", "--mount=type=bind,src=a", "acme/mail:1.0", "serve"],
    "docker/acme/mail",
    "1.0",
  ],
  ["docker", ["run", "-i", "docker.io/library/mail"], "docker/mail", undefined],
  [
    "podman",
    ["run", `localhost:5000/mail@sha256:${"a".repeat(64)}`],
    "docker/localhost:5000/mail",
    `sha256:${"a".repeat(64)}`,
  ],
])("%s %j launches %s at version %s", async (command, args, key, version) => {
  const result = await read({ it: { command, args } });
  expect(idsIn(result)[1]).toBe(`plugin:${key}`);
  expect(factsOf(result, idsIn(result)[2] ?? "")).toEqual(version === undefined ? {} : { version });
  const isPinned = version !== undefined && !version.startsWith("^");
  expect(factsOf(result, `plugin:${key}`)?.["tags"]).toEqual(isPinned ? undefined : ["unpinned"]);
});

test.each([
  ["bash", ["-c", "npx -y mail"]],
  ["cmd", ["/c", "npx", "-y", "mail"]],
  ["npx -y mail", []],
  ["node", ["/srv/mail/index.js"]],
  ["npx", ["-y", "github:acme/mail"]],
  ["npx", ["--frobnicate", "x", "mail"]],
  ["npx", ["--registry", "${REGISTRY}", "mail"]],
  ["docker", ["run", "--some-new-option", "x", "acme/mail"]],
  ["docker", ["compose", "up"]],
])("what %s %j would launch is not guessed: the plugin is called by its host and name", async (command, args) => {
  expect(idsIn(await read({ Mail: { command, args } }))[1]).toBe("plugin:documents/mcp-client/mail");
});

const secrets = [
  "hunter2hunter2",
  "ghp_0123456789abcdefghij0123456789abcdef",
  "sk-live-51Habcdefghijklmnop",
  "postgres://ada:hunter2hunter2@db.example/books",
  "Bearer hunter2hunter2",
  "Zx81kQ0pLw93Vb27nMs64TyH",
];

test.each(secrets)("%s is nowhere in what is stored or said, wherever it stands", async (secret) => {
  const servers = {
    env: { command: "npx", args: ["-y", "a"], env: { ACME_TOKEN: secret, LOG_LEVEL: secret } },
    header: { url: "https://a.example/mcp", headers: { Authorization: secret, "Content-Type": secret } },
    equals: {
      command: "npx",
      args: ["-y", "b", `--token=${secret}`, `--api-key`, secret, "-H", `Authorization: ${secret}`],
    },
    bare: { command: "node", args: ["x.js", secret] },
    option: { command: "docker", args: ["run", "-e", `ACME_TOKEN=${secret}`, `--env=OTHER=${secret}`, "acme/c"] },
    query: { url: `https://b.example/mcp?key=${encodeURIComponent(secret)}#${encodeURIComponent(secret)}` },
    user: { serverUrl: `https://ada:${encodeURIComponent(secret)}@c.example/mcp` },
    shell: { command: `TOKEN=${secret} npx -y d`, args: [] },
    other: {
      command: "npx",
      args: ["-y", "e"],
      apiKey: secret,
      oauth: { clientSecret: secret },
      requestInit: { headers: { a: secret } },
    },
    nested: { command: "npx", args: ["-y", "f"], env: { LIST: [secret], DEEP: { a: secret } }, description: 1 },
  };
  const graph = await openGraph();
  const content = JSON.stringify({ mcpServers: servers, apiKey: secret, inputs: [{ id: "x", default: secret }] });
  const result = await importDocument({ store: graph.store, actor: localActor, source: "documents", content });
  expect(result.problems).toEqual([]);
  const everything = JSON.stringify([result, await graph.log()]);
  for (const form of [secret, encodeURIComponent(secret), secret.split(" ").at(-1) ?? secret])
    expect(everything).not.toContain(form);
});

test("a secret in the path of an address is withheld, and the plugin is called by its host and name", async () => {
  const result = await read({ Zap: { url: "https://mcp.zap.example/s/Zx81kQ0pLw93Vb27nMs64TyH/mcp" } });
  const facts = factsOf(result, "plugin:documents/mcp-client/zap");
  expect([facts?.["pluginKind"], facts?.["url"], facts?.["externalIds"]]).toEqual(["MCP_SERVER", undefined, undefined]);
  expect(leftOut(result)).toEqual(["SECRET_WITHHELD mcpServers.Zap.url"]);
});

const idsOf = (result: ImportResult) => idsIn(result).filter((id) => id.startsWith("plugin:"));
const urlOf = (id: string) => [{ system: "url", id }];

test("two servers behind one gateway are two plugins, and one address written in two ways is one", async () => {
  const result = await read({
    mail: { url: "https://gateway.example/mail/" },
    books: { url: "https://gateway.example/books" },
    "mail again": { serverUrl: "https://GATEWAY.example:443/mail?api_key=${KEY}" },
  });
  const mail = "plugin:https://gateway.example/mail";
  expect(idsOf(result)).toEqual([mail, "plugin:https://gateway.example/books"]);
  expect(factsOf(result, mail)?.["externalIds"]).toEqual(urlOf("https://gateway.example/mail"));
});

test.each([
  ["a query that says which server is meant", "https://gateway.example/mcp?server=books"],
  ["a path that is filled in elsewhere", "https://gateway.example/${input:tenant}/mcp"],
  ["a machine that is another one elsewhere", "http://localhost:3000/mcp"],
  ["a network that is another one elsewhere", "http://192.168.1.20/mcp"],
])("an address with %s names no plugin for others", async (_, url) => {
  const result = await read({ Books: { url } });
  expect(idsOf(result)).toEqual(["plugin:documents/mcp-client/books"]);
  const facts = factsOf(result, "plugin:documents/mcp-client/books");
  expect(facts).toHaveProperty("url");
  expect(facts).not.toHaveProperty("externalIds");
});

test("a registry that a setting names is where the package is of", async () => {
  const settings = { UV_DEFAULT_INDEX: "https://py.acme.example/", npm_config_registry: "https://npm.acme.example/" };
  const result = await read({
    own: { command: "npx", args: ["mail"], env: settings },
    python: { command: "uvx", args: ["mail"], env: settings },
    open: { command: "npx", args: ["mail"], env: { NPM_CONFIG_REGISTRY: "${input:registry}" } },
  });
  expect(idsOf(result)).toEqual([
    "plugin:npm/mail?repository_url=npm.acme.example",
    "plugin:pypi/mail?repository_url=py.acme.example",
    "plugin:documents/mcp-client/open",
  ]);
});

test("a proxy is not what is plugged in: that is what it passes on to", async () => {
  const result = await read({
    mail: { command: "npx", args: ["-y", "mcp-remote@0.1.0", "https://gateway.example/mail", "--header", "X: y"] },
    books: { command: "npx", args: ["mcp-remote", "--debug", "https://gateway.example/books"] },
    near: { command: "uvx", args: ["mcp-proxy", "http://127.0.0.1:8000/sse"] },
    other: { command: "npx", args: ["mcp-remote"] },
  });
  expect(idsOf(result)).toEqual([
    "plugin:https://gateway.example/mail",
    "plugin:https://gateway.example/books",
    "plugin:documents/mcp-client/near",
    "plugin:documents/mcp-client/other",
  ]);
  const facts = factsOf(result, "plugin:https://gateway.example/mail");
  expect(facts).toMatchObject({
    externalIds: urlOf("https://gateway.example/mail"),
    extra: { proxy: "pkg:npm/mcp-remote", server: "mail", command: "npx" },
  });
  const extended = idsIn(result).find((id) => id.startsWith("EXTENDS") && id.includes("/mail:")) ?? "";
  expect(factsOf(result, extended)).toEqual({ version: "0.1.0" });
  expect(factsOf(result, "plugin:https://gateway.example/books")?.["tags"]).toEqual(["unpinned"]);
});

test("an option of a container that gives a variable is a credential, by its name", async () => {
  const result = await read({
    c: { command: "docker", args: ["run", "-e", "ACME_TOKEN=abcdef", "-e", "OTHER_KEY", "acme/c:1"] },
  });
  const unlocks = idsIn(result).filter((id) => id.startsWith("UNLOCKS"));
  expect(unlocks).toEqual(["UNLOCKS:platform:documents/mcp-client:identity:docker/acme/c/acme_token"]);
  expect(idsIn(result)).toContain("ACTS_AS:plugin:docker/acme/c:identity:docker/acme/c/other_key");
});

test("a client of another kind than an assistant or a copilot is no client", async () => {
  const { problems } = await read({}, { mapping: "{ client: x, platformKind: CLOUD }" });
  expect(problems.map(({ code, path }) => [code, path])).toEqual([["INVALID_VALUE", "mapping.platformKind"]]);
});

test("a document without servers is no configuration of a client, whatever format is named, and one with none is", async () => {
  for (const root of [{ bomFormat: "CycloneDX" }, {}, { mcpServers: null }, []]) {
    const { problems, planned } = await readValue(root, { format: "MCP_CONFIG" });
    expect([problems.length > 0, planned]).toEqual([true, []]);
  }
  expect(refusals(await readValue({ inputs: [] }, { format: "MCP_CONFIG" }))).toEqual(["PROPERTY_REQUIRED mcpServers"]);
  expect(idsIn(await readValue({ mcpServers: {} }))).toEqual(["platform:documents/mcp-client"]);
});
