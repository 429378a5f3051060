import fc from "fast-check";
import { expect, test } from "vitest";
import { localActor } from "../../src/changes/actor.ts";
import { importDocument } from "../../src/exchange/import-document.ts";
import { openGraph } from "../changes/open-graph.ts";

/** A secret that looks like none: no shape gives it away. */
const secret = "correct-horse";
const drawn = "q7fK2mZp9vB4xN8sT1wY6cL3";

const value = fc.constantFrom(secret, ` ${secret}`, `${secret}\uD800`, `Bearer ${secret}`, `${secret}\u0007`);
const wrong = (held: fc.Arbitrary<string>) =>
  fc.oneof(
    held,
    fc.array(held, { maxLength: 2 }),
    held.map((one) => ({ deep: { value: one } })),
  );
const named = fc.dictionary(fc.constantFrom("TOKEN", "LOG_LEVEL", "X-Api-Key", "a b", "Authorization"), wrong(value));
const address = fc.constantFrom(
  `https://user:${secret}@a.example/mcp`,
  `https://${secret}@a.example/mcp`,
  `https://a.example/mcp?token=${secret}`,
  `https://a.example/mcp?x=${secret}#${secret}`,
  `https://a.example/${drawn}/mcp`,
  "https://a.example/b6f0c9f2-2f6c-4c8e-9f55-0a5c4f0f1d11/mcp",
  `ftp://user:${secret}@a.example`,
  `not an address ${secret}`,
);
const args = fc.constantFrom(
  ["-y", "mcp-remote", `https://a.example/sse?token=${secret}`],
  ["--api-key", secret],
  [`--api-key=${secret}`],
  ["run", "-e", `TOKEN=${secret}`, "--env=KEY=" + secret, "acme/mail"],
  ["--header", `Authorization: Bearer ${secret}`],
  ["-y", "pkg", secret, `KEY=${secret}`],
);
const server = fc.record(
  {
    command: fc.oneof(
      fc.constantFrom("npx", "docker", "bash"),
      value.map((one) => `run --token ${one}`),
    ),
    args: fc.oneof(args, wrong(value)),
    env: fc.oneof(named, wrong(value)),
    headers: fc.oneof(named, wrong(value)),
    url: fc.oneof(address, fc.array(value)),
    serverUrl: address,
    disabled: fc.oneof(fc.boolean(), value),
    oauth: fc.record({ clientSecret: value }),
    apiKey: wrong(value),
  },
  { requiredKeys: [] },
);
const input = (secretInput: fc.Arbitrary<string>) =>
  fc.record({
    name: fc.constant("TOKEN"),
    isSecret: fc.constant(true),
    value: secretInput,
    default: wrong(secretInput),
  });
const config = fc.record({ mcpServers: fc.dictionary(fc.constantFrom("a", "b"), server, { minKeys: 1 }) });
const registered = fc.record({
  name: fc.constant("com.example/mail"),
  description: fc.constant("Sends mail."),
  version: fc.constant("1.0.0"),
  packages: fc.oneof(
    fc.tuple(
      fc.record({
        registryType: fc.constant("npm"),
        identifier: fc.constant("mail"),
        environmentVariables: fc.oneof(fc.array(input(value), { maxLength: 2 }), wrong(value)),
      }),
    ),
    value,
  ),
  remotes: fc.array(
    fc.record({
      type: fc.constant("sse"),
      url: address,
      headers: fc.oneof(fc.array(input(value), { maxLength: 2 }), value),
    }),
    { maxLength: 2 },
  ),
});

/** What is told of a document, and all that the graph then holds of it. */
async function heldOf(content: string, format: string): Promise<string> {
  const { store, log } = await openGraph();
  const result = await importDocument({ store, actor: localActor, source: "laptop", content, format });
  if (result.problems.length > 0) expect((await store.head()).version).toBe(0);
  return JSON.stringify([result, await log()]);
}

function expectNoSecret(held: string): void {
  for (const text of [secret, drawn, "b6f0c9f2"]) expect(held).not.toContain(text);
}

test("of a client's configuration or a server.json no secret is stored or told, whatever its place and type", async () => {
  const document = fc.oneof(
    fc.tuple(config, fc.constant("MCP_CONFIG")),
    fc.tuple(registered, fc.constant("MCP_SERVER")),
  );
  const run = async ([root, format]: [object, string]): Promise<void> => {
    expectNoSecret(await heldOf(JSON.stringify(root), format));
  };
  await fc.assert(fc.asyncProperty(document, run), { numRuns: 300 });
});

test.each([
  ["a tag", `mcpServers: { a: { env: { KEY: !${secret} } } }`],
  ["an alias", `mcpServers: { a: { env: { KEY: *${secret} } } }`],
  ["text behind a quote", `mcpServers:\n  a:\n    env:\n      KEY: "x" ${secret}`],
  ["text behind a block mark", `mcpServers:\n  a:\n    env:\n      KEY: |${secret}\n`],
  ["a percent sign", `%${secret}\nmcpServers: {}`],
  ["an escape", `mcpServers: { a: { env: { KEY: "\\q${secret}" } } }`],
  ["a brace too many", `{"mcpServers": {"a": {"env": {"KEY": "${secret}"}}}}} ${secret}`],
  ["a comma that is missing", `{"mcpServers": {"a": {"env": {"KEY": "${secret}" "B": "${secret}"}}}}`],
  ["a tab", `mcpServers:\n\ta: ${secret}`],
  ["a value that goes on", `mcpServers: ${secret}\n  a: b: ${secret}`],
  ["a reserved mark", `mcpServers: { a: { env: { KEY: @${secret} } } }`],
])("of a configuration that cannot be read for %s nothing is quoted", async (_, content) => {
  const held = await heldOf(content, "AUTO");
  expect(held).toContain("UNREADABLE_DOCUMENT");
  expectNoSecret(held);
});

test.each(["ESTATE", "MCP_SERVER", "BACKSTAGE", "A2A_AGENT_CARD", "MITRE_ATLAS", "CYCLONEDX", "OSCAL"])(
  "a configuration that is sent as %s is refused without its secrets",
  async (format) => {
    const root = { mcpServers: { a: { env: { KEY: secret }, args: secret } } };
    const held = await heldOf(JSON.stringify(root), format);
    expect(JSON.parse(held)).toMatchObject([{ graphVersion: null }, []]);
    expectNoSecret(held);
  },
);
