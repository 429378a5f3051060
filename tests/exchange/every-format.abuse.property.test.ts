import fc from "fast-check";
import { expect, test } from "vitest";
import { localActor } from "../../src/changes/actor.ts";
import { problems as catalogue } from "../../src/changes/problems.ts";
import { importDocument, type ImportResult } from "../../src/exchange/import-document.ts";
import type { Content } from "../../src/exchange/read-content.ts";
import { openSqliteStore } from "../../src/store/sqlite/open.ts";
import { type FormatCase, formatCases } from "./every-format.ts";
import { flipped, mangled } from "./mangled.ts";

const numRuns = Number(process.env["PROPERTY_RUNS"] ?? 40);
const cases = formatCases.map((one) => [one.format, one] as const);
/** A hang is a failure: no run may take so many seconds. */
const timeout = 60_000 + numRuns * 200;

/** Reads a document twice into a graph that is empty, or holds the sound one. */
async function readTwice(
  { format, mapping, root, write }: FormatCase,
  content: Content,
  isHeld: boolean,
): Promise<void> {
  const store = await openSqliteStore({ path: ":memory:" });
  try {
    const request = { store, actor: localActor, source: "register", format, mapping };
    if (isHeld) await importDocument({ ...request, content: await write(root) });
    const before = (await store.head()).version;
    const first = await importDocument({ ...request, content });
    const between = (await store.head()).version;
    if (first.problems.length > 0) {
      expect([first.graphVersion, between]).toEqual([null, before]);
      expectTold(first);
      return;
    }
    expect(first.graphVersion).toBe(between);
    expect([before, before + 1]).toContain(between);
    const again = await importDocument({ ...request, content });
    expect([again.problems, again.graphVersion, again.created, again.updated, again.ended]).toEqual([
      [],
      between,
      0,
      0,
      0,
    ]);
  } finally {
    await store.close();
  }
}

function expectTold({ problems }: ImportResult): void {
  for (const { code, message } of problems) {
    expect(Object.keys(catalogue)).toContain(code);
    expect(message.replaceAll(/"(?:[^"\\]|\\.)*"/gu, '""')).not.toMatch(
      /[\u0000-\u001f]|undefined|\[object|node_modules|\{[a-z]\w*\}/u,
    );
  }
}

test.each(cases)(
  "whatever the tree of a document in %s is mangled into, it is read, and again changes nothing, or it is refused with problems and changes nothing",
  { timeout },
  async (_, one) => {
    const property = fc.asyncProperty(mangled(one.root), fc.boolean(), async (root, isHeld) => {
      await readTwice(one, await one.write(root), isHeld);
    });
    await fc.assert(property, { numRuns });
  },
);

test.each(cases)(
  "whatever bytes of a document in %s are flipped, it is read, and again changes nothing, or it is refused with problems and changes nothing",
  { timeout },
  async (_, one) => {
    const bytes = await unpacked(one);
    const property = fc.asyncProperty(flipped(bytes), fc.boolean(), async (content, isHeld) => {
      await readTwice(one, content, isHeld);
    });
    await fc.assert(property, { numRuns });
  },
);

/** The bytes of a sound document; of a workbook so that a byte of its parts is one of the zip. */
async function unpacked({ format, root, write }: FormatCase): Promise<Uint8Array> {
  const content = await write(root);
  if (typeof content === "string") return Buffer.from(content);
  const { unzipSync, zipSync } = await import("#libraries/spreadsheet");
  return format === "XLSX" ? zipSync(unzipSync(content), { level: 0 }) : content;
}

test(
  "whatever is sent is answered with problems or read, whatever the format that it is called by",
  { timeout },
  async () => {
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
    const content = fc.oneof(
      tree.map((value) => JSON.stringify(value)),
      fc.string({ unit: "binary" }),
      fc.uint8Array({ maxLength: 200 }),
      fc.uint8Array({ maxLength: 50 }).map((rest) => Uint8Array.from([0x50, 0x4b, 3, 4, ...rest])),
    );
    const named = fc.constantFrom(
      ...formatCases,
      ...formatCases.map((one) => ({ ...one, format: "AUTO", mapping: null })),
    );
    const property = fc.asyncProperty(named, content, (one, sent) => readTwice(one, sent, false));
    await fc.assert(property, { numRuns: numRuns * 5 });
  },
);
