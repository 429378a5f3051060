import { join } from "node:path";
import { writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseAllDocuments } from "yaml";
import { openSqliteStore } from "../../src/store/sqlite/open.ts";
import { answerable } from "../cli/run-answerable.ts";
import { sampleApi } from "../docs/sample-api.ts";
import { type Api, openApi } from "../support/open-api.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { download } from "./download.ts";
import { everyAnswer, everythingSaid } from "./every-answer.ts";

const asOf = "2026-11-01T00:00:00Z";

/** What an estate's document becomes when `answerable apply` takes it into an empty store. */
async function applied(document: string, extension: "yaml" | "json"): Promise<Api> {
  const folder = temporaryFolder();
  const [file, path] = [join(folder, `estate.${extension}`), join(folder, "graph.db")];
  writeFileSync(file, document);
  const { code, stderr } = await answerable(["apply", file, "--store", `sqlite:${path}`]);
  expect([code, stderr]).toEqual([0, ""]);
  return openApi({ store: await openSqliteStore({ path }) });
}

test("the sample estate, exported and applied to an empty store, gives the same answer to every question", async () => {
  const api = await sampleApi();
  const { text } = await download(api, "estate/yaml", { asOf });
  const again = await applied(text, "yaml");
  expect(await everythingSaid(again, asOf)).toEqual(await everythingSaid(api, asOf));
  const answers = await everyAnswer(api, asOf);
  expect(answers.size).toBeGreaterThan(400);
  const others = await everyAnswer(again, asOf);
  for (const [question, answer] of answers) expect(others.get(question), question).toEqual(answer);
  expect(others.size).toBe(answers.size);
}, 240_000);

/** Two sources that contradict each other, each later than the other somewhere; what ended, ends and is to begin. */
async function disputedEstate(): Promise<Api> {
  const api = await openApi();
  const agent = (id: string, fields: object) => ({ id, ...fields });
  await api.apply({
    source: "register",
    effectiveAt: "2025-01-01T00:00:00Z",
    agents: [
      agent("agent:x", {
        name: "X of the register",
        criticality: "LOW",
        tags: ["one"],
        extra: { a: [1, { b: null }] },
      }),
      agent("agent:gone", { name: "Gone" }),
    ],
    people: [{ id: "person:ann", active: true }],
    relations: [
      { type: "OWNS", facet: "ACCOUNTABLE", from: "person:ann", to: "agent:x" },
      {
        id: "second",
        type: "OWNS",
        facet: "ACCOUNTABLE",
        from: "person:ann",
        to: "agent:x",
        validTo: "2027-01-01T00:00:00Z",
      },
      { type: "OWNS", facet: "OPERATOR", from: "person:ann", to: "agent:gone" },
    ],
  });
  await api.apply({
    source: "scanner",
    effectiveAt: "2025-06-01T00:00:00Z",
    agents: [
      agent("agent:x", { name: "X of the scanner", criticality: "HIGH", tags: ["two"] }),
      agent("agent:y", { name: "Y of the scanner", autonomy: "L1" }),
    ],
    resources: [{ id: "resource:later", validFrom: "2027-06-01T00:00:00Z", resourceKind: "DATABASE" }],
  });
  await api.apply({
    source: "register",
    effectiveAt: "2025-09-01T00:00:00Z",
    agents: [
      agent("agent:y", { name: "Y of the register", autonomy: "L2" }),
      agent("agent:x", { criticality: "MEDIUM" }),
    ],
  });
  await api.apply({ source: "register", effectiveAt: "2026-01-01T00:00:00Z", endEntities: ["agent:gone"] });
  await api.apply({
    source: "register",
    certainty: "C",
    effectiveAt: "2026-02-01T00:00:00Z",
    people: [{ id: "person:ann", active: null, title: "Head" }],
  });
  return api;
}

test.each(["yaml", "json"] as const)(
  "an estate as %s keeps what each source says, how surely, since when and until when",
  async (format) => {
    const api = await disputedEstate();
    const { text } = await download(api, `estate/${format}`, { asOf });
    const again = await applied(text, format);
    for (const moment of [asOf, "2026-12-31T00:00:00Z", "2027-01-01T00:00:00Z", "2028-01-01T00:00:00Z"]) {
      expect(await everythingSaid(again, moment)).toEqual(await everythingSaid(api, moment));
    }
    const { x, y } =
      await again.ask(`{ x: entity(id: "agent:x", asOf: "${asOf}") { ...F } y: entity(id: "agent:y", asOf: "${asOf}") { ...F } }
    fragment F on Agent { name criticality autonomy contested }`);
    // The later of two equally certain sources: it is another one of either agent.
    expect(x).toMatchObject({ name: "X of the scanner", criticality: "MEDIUM", contested: ["criticality", "name"] });
    expect(y).toMatchObject({ name: "Y of the register", autonomy: "L2", contested: ["autonomy", "name"] });
  },
);

test("what had ceased to exist by the moment is left out, and what is to begin is told", async () => {
  const api = await disputedEstate();
  const { text } = await download(api, "estate/yaml", { asOf });
  expect(text).not.toContain("agent:gone");
  expect(text).toContain("resource:later");
  const before = await download(api, "estate/yaml", { asOf: "2025-12-01T00:00:00Z" });
  expect(before.text).toContain("agent:gone");
});

test("every document says what it is, and one alone is a document by itself", async () => {
  const api = await disputedEstate();
  const { text } = await download(api, "estate/yaml", { asOf });
  const documents = parseAllDocuments(text).map((each) => each.toJS() as { source: string; certainty: string });
  expect(documents.map(({ source, certainty }) => [source, certainty])).toEqual([
    ["register", "A"],
    ["scanner", "A"],
    ["register", "C"],
    ["register", "A"],
  ]);
  expect(text.match(/^# asOf: 2026-11-01T00:00:00\.000Z$/gmu)).toHaveLength(4);
  expect(text.match(/^# completeness: COMPLETE$/gmu)).toHaveLength(4);
  const alone = await download(api, "estate/json", { asOf, document: "2" });
  expect(JSON.parse(alone.text)).toEqual(documents[1]);
  const missing = await download(api, "estate/json", { asOf, document: "5" });
  expect([missing.status, missing.text]).toEqual([400, expect.stringContaining("it takes 1 to 4")]);
});

test("an export of what an export became is the same, byte for byte, apart from the times", async () => {
  const api = await disputedEstate();
  const { text } = await download(api, "estate/yaml", { asOf });
  const again = await download(await applied(text, "yaml"), "estate/yaml", { asOf });
  const lasting = (document: string) => document.replace(/^# (?:exportedAt|graphVersion): .*\n/gmu, "");
  expect(lasting(again.text)).toBe(lasting(text));
});

test("an empty graph is an estate without documents", async () => {
  const api = await openApi();
  expect(parseAllDocuments((await download(api, "estate/yaml")).text)).toHaveLength(0);
  expect(JSON.parse((await download(api, "estate/json")).text)).toMatchObject({ documents: [] });
});

test("an estate that holds nothing is a document that says so, with moment and version", async () => {
  const { text } = await download(await openApi(), "estate/yaml", { asOf });
  expect(text).toMatch(
    /^# answer: estate\n# asOf: 2026-11-01T00:00:00.000Z\n# graphVersion: 0\n# exportedAt: .+\n# completeness: COMPLETE\n$/u,
  );
});
