import { expect, test } from "vitest";
import { dryRun, factsOf, idsIn, leftOut } from "./import-fixture.ts";
import { readValue, refusals } from "./import-value.ts";

const server = (more: object = {}) => ({
  name: "com.acme/mail",
  description: "Mail",
  version: "1.0.0",
  remotes: [],
  ...more,
});
const schema = (version: string) => `https://static.modelcontextprotocol.io/schemas/${version}/server.schema.json`;

test("a server.json says who publishes a plugin, where it is got and what it asks for, by name alone", async () => {
  const result = await dryRun("MCP_SERVER/mail-mcp.json");
  const plugin = "plugin:npm/@acme/mail-mcp";
  expect(idsIn(result)).toEqual([
    "vendor:com.acme",
    plugin,
    "identity:npm/@acme/mail-mcp/acme_token",
    "identity:npm/@acme/mail-mcp/x-acme-key",
    "identity:npm/@acme/mail-mcp/authorization",
    `ACTS_AS:${plugin}:identity:npm/@acme/mail-mcp/acme_token`,
    `ACTS_AS:${plugin}:identity:npm/@acme/mail-mcp/x-acme-key`,
    `ACTS_AS:${plugin}:identity:npm/@acme/mail-mcp/authorization`,
    `PROVIDES:vendor:com.acme:${plugin}`,
  ]);
  expect(factsOf(result, plugin)).toMatchObject({
    name: "Acme Mail",
    description: "Reads and sends mail",
    version: "1.2.0",
    pluginKind: "MCP_SERVER",
    url: "https://mcp.acme.com/mcp",
    externalIds: [
      { system: "mcp", id: "com.acme/mail-mcp" },
      { system: "purl", id: "pkg:docker/ghcr.io/acme/mail-mcp" },
      { system: "purl", id: "pkg:npm/%40acme/mail-mcp" },
      { system: "url", id: "https://mcp.acme.com/mcp" },
    ],
  });
  expect(factsOf(result, plugin)).not.toHaveProperty("publisherVerified");
  expect(factsOf(result, "vendor:com.acme")).toEqual({
    name: "com.acme",
    categories: ["PLUGIN_PUBLISHER"],
    externalIds: [{ system: "domain", id: "acme.com" }],
  });
  expect(factsOf(result, `PROVIDES:vendor:com.acme:${plugin}`)).toEqual({ providedAs: "PUBLISHER" });
});

test("a publisher is verified where the registry's own word is there, and one of GitHub has no domain of its own", async () => {
  const result = await dryRun("MCP_SERVER/answer-of-the-registry.json");
  expect(factsOf(result, "plugin:pypi/ada-notes")).toMatchObject({
    publisherVerified: true,
    name: "io.github.ada/notes",
  });
  expect(factsOf(result, "vendor:io.github.ada")).toEqual({ name: "io.github.ada", categories: ["PLUGIN_PUBLISHER"] });
});

test.each(["2025-12-11", "2025-10-17", "2025-09-29"])("the schema of %s is read", async (version) => {
  expect(refusals(await readValue(server({ $schema: schema(version) })))).toEqual([]);
});

test.each(["2025-07-09", "2026-12-01", "draft"])(
  "the schema of %s is told as a version that is not read",
  async (version) => {
    expect(refusals(await readValue(server({ $schema: schema(version) })))).toEqual(["UNSUPPORTED_VERSION $schema"]);
  },
);

test.each([
  [{ packages: [{ registry_type: "npm", identifier: "mail" }] }, "packages", "registry_type"],
  [{ packages: [{ registry_name: "npm", name: "mail" }] }, "packages", "registry_name"],
  [{ packages: [], version: undefined, version_detail: { version: "1" } }, "version_detail", "version_detail"],
  [{ remotes: [{ transport_type: "sse", url: "https://a.example" }] }, "remotes", "transport_type"],
])("a document of before the first version that is read says so by its names: %j", async (more, path, name) => {
  const result = await readValue(server(more));
  expect(refusals(result)).toEqual([`UNSUPPORTED_VERSION ${path}`]);
  expect(result.problems[0]?.message).toBe(
    `Version before 2025-09-29 (it says "${name}") of server.json is not read; these are: 2025-12-11, 2025-10-17, 2025-09-29.`,
  );
});

test.each([
  [{ name: undefined, packages: [] }, ["PROPERTY_REQUIRED name"]],
  [{ version: undefined }, ["PROPERTY_REQUIRED version"]],
  [{ description: null }, ["PROPERTY_REQUIRED description"]],
  [{ name: "mail" }, ["INVALID_VALUE name"]],
  [{ name: "com.acme/mail/more" }, ["INVALID_VALUE name"]],
  [{ version: 1 }, ["INVALID_VALUE version"]],
  [{ packages: [{ identifier: "x" }] }, ["PROPERTY_REQUIRED packages[0].registryType"]],
  [{ remotes: [{ type: "sse" }] }, ["PROPERTY_REQUIRED remotes[0].url"]],
  [{ packages: "npm" }, ["INVALID_VALUE packages"]],
])("%j is refused", async (more, problems) => {
  expect(refusals(await readValue(server(more), { format: "MCP_SERVER" }))).toEqual(problems);
});

test("a version that a build was to fill in is none, and an address that its user fills in is kept as it stands", async () => {
  const result = await readValue(
    server({ version: "${VERSION}", remotes: [{ type: "sse", url: "https://{host}/sse" }] }),
  );
  expect(leftOut(result)).toEqual(["NOT_CARRIED_OVER version"]);
  const facts = factsOf(result, "plugin:com.acme/mail");
  expect([facts?.["version"], facts?.["url"]]).toEqual([undefined, undefined]);
  expect(facts?.["extra"]).toEqual({ remotes: [{ type: "sse", url: "https://{host}/sse" }] });
});

test.each([
  ["ghcr.io/acme/mail:${VERSION}", undefined],
  ["ghcr.io/acme/mail:{version}", undefined],
  ["ghcr.io/acme/mail:v{{version}}", undefined],
  ["acme/mail:1.0", "https://ghcr.io"],
  ["ghcr.io/acme/mail:1.0", "https://ghcr.io"],
])("an image %s of %s keeps its package URL", async (identifier, registryBaseUrl) => {
  const result = await readValue(server({ packages: [{ registryType: "oci", identifier, registryBaseUrl }] }));
  expect(idsIn(result)[1]).toBe("plugin:docker/ghcr.io/acme/mail");
  expect(leftOut(result)).toEqual([]);
});

test("a package of somebody's own registry is no package of the public one", async () => {
  const own = { registryType: "pypi", registryBaseUrl: "https://packages.acme.example", identifier: "mail" };
  const result = await readValue(server({ packages: [own] }));
  expect(idsIn(result)[1]).toBe("plugin:com.acme/mail");
  expect(leftOut(result)).toEqual(["NOT_CARRIED_OVER packages[0].identifier"]);
});

test("a secret that a server.json gives away is told, and nowhere in what is stored or said", async () => {
  const given = "hunter2hunter2";
  const result = await readValue(
    server({
      packages: [
        {
          registryType: "npm",
          identifier: "mail",
          environmentVariables: [{ name: "KEY", isSecret: true, default: given, value: given, choices: [given] }],
          packageArguments: [{ type: "named", name: "--key", isSecret: true, value: given }],
          runtimeArguments: [{ type: "positional", value: "sk-live-0123456789abcdef" }],
        },
      ],
    }),
  );
  expect(JSON.stringify(result)).not.toContain(given);
  expect(JSON.stringify(result)).not.toContain("sk-live");
  expect(
    leftOut(result)
      .filter((one) => one.startsWith("SECRET"))
      .sort(),
  ).toEqual([
    "SECRET_WITHHELD packages[0].environmentVariables[0].default",
    "SECRET_WITHHELD packages[0].environmentVariables[0].value",
    "SECRET_WITHHELD packages[0].packageArguments[0].value",
    "SECRET_WITHHELD packages[0].runtimeArguments[0].value",
  ]);
});
