import fc from "fast-check";
import { expect, test } from "vitest";
import { localActor } from "../../src/changes/actor.ts";
import { importDocument } from "../../src/exchange/import-document.ts";
import { openGraph } from "../changes/open-graph.ts";

const formats = [
  "AUTO",
  "ESTATE",
  "MCP_CONFIG",
  "MCP_SERVER",
  "A2A_AGENT_CARD",
  "BACKSTAGE",
  "MITRE_ATLAS",
  "CSV",
  "XLSX",
];
const mapping = '{"s": {"kind": "Agent", "id": "agent:{a}", "properties": {"b": "name"}}}';
const key = fc.constantFrom(
  ...["mcpServers", "servers", "command", "args", "env", "url", "name", "version", "packages", "remotes", "skills"],
  ...["apiVersion", "kind", "metadata", "spec", "owner", "matrices", "case-studies", "id", "__proto__", "a.b", ""],
);
const leaf = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom("npx", "backstage.io/v1alpha1", "Group", "5.6.0"),
);
const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc.array(tie("tree"), { maxLength: 3 }),
    fc.dictionary(key, tie("tree"), { maxKeys: 5 }),
  ),
}));

test("whatever is sent is answered with problems or read, and what is refused changes nothing", async () => {
  const { store } = await openGraph();
  const content = fc.oneof(
    tree.map((value) => JSON.stringify(value)),
    fc.string({ unit: "binary" }),
    fc.uint8Array({ maxLength: 200 }),
    fc.uint8Array({ maxLength: 50 }).map((rest) => Uint8Array.from([0x50, 0x4b, 3, 4, ...rest])),
  );
  const run = async (format: string, sent: string | Uint8Array) => {
    const before = (await store.head()).version;
    const isTable = format === "CSV" || format === "XLSX";
    const result = await importDocument({
      store,
      actor: localActor,
      source: "any",
      format,
      content: sent,
      mapping: isTable ? mapping : null,
    });
    if (result.graphVersion === null)
      expect([result.problems.length > 0, (await store.head()).version]).toEqual([true, before]);
    else expect(result.problems).toEqual([]);
  };
  await fc.assert(fc.asyncProperty(fc.constantFrom(...formats), content, run), { numRuns: 400 });
});
