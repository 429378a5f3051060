import { expect, test } from "vitest";
import { openGraph } from "../changes/open-graph.ts";
import { fixtureText } from "./fixture-texts.ts";
import { read, recorded, toldOf } from "./read-fixture.ts";

const plan = "oscal/north-cloud-plan.json";
const text = fixtureText(plan);
const uuid = (number: number): string => `5e1f0000-0000-4000-8000-${String(number).padStart(12, "0")}`;

/** The plan with one text of it put in another's place. */
const changed = (from: string, to: string): string => {
  expect(text).toContain(from);
  return text.replace(from, to);
};

test.each([
  ["a uuid that is none", changed(`"uuid": "${uuid(32)}"`, '"uuid": "32"'), "INVALID_VALUE"],
  ["a uuid that is a number", changed(`"uuid": "${uuid(32)}"`, '"uuid": 32'), "INVALID_VALUE"],
  ["a party of no kind", changed('"type": "organization"', '"type": "state"'), "INVALID_VALUE"],
  ["parties that are no list", changed('"parties": [', '"parties": {}, "roles-too": ['), "INVALID_VALUE"],
  ["the XML name of responsibilities", changed('"responsibilities"', '"responsibility"'), "INVALID_VALUE"],
  ["a key that reaches a prototype", changed('"remarks": "Of part h."', '"__proto__": {}'), "PROPERTY_NOT_ALLOWED"],
  ["a key that stands twice", changed('"remarks": "Of part h."', '"uuid": "x"'), "UNREADABLE_DOCUMENT"],
  ["a name of 70 KB", changed('"name": "Hosting North"', `"name": "${"x".repeat(70_000)}"`), "LIMIT_EXCEEDED"],
  ["depth", changed('"Of part h."', `${"[".repeat(100_000)}${"]".repeat(100_000)}`), "LIMIT_EXCEEDED"],
  ["no metadata", '{"system-security-plan":{}}', "INVALID_VALUE"],
  ["two roots", '{"system-security-plan":{},"component-definition":{}}', "INVALID_VALUE"],
  ["a root that is no object", '{"component-definition":{"uuid":[]}}', "INVALID_VALUE"],
])("a plan with %s is refused", async (_, content, code) => {
  const graph = await openGraph();
  const { problems } = await read(graph, content, { format: "OSCAL" });
  expect([...new Set(problems.map((one) => one.code))]).toEqual([code]);
  expect((await graph.store.head()).version).toBe(0);
});

test("references to parties, authorizations and resources that are not there are told, and nothing is made of them", async () => {
  const graph = await openGraph();
  const content = fixtureText("oscal/claims-assistant-plan.json").replace(
    /("leveraged-authorization-uuid",\s*"value": ")[^"]*/u,
    `$1${uuid(51)}`,
  );
  const result = await read(graph, content);
  expect(result.problems).toEqual([]);
  expect(toldOf(result)).toContain("NOT_CARRIED_OVER system-security-plan.system-implementation.components[1]");
  expect((await recorded(graph)).filter((id) => id.startsWith("PROVIDES:"))).toEqual([]);
});

test("a profile that is nowhere is a framework by its name, and is not fetched", async () => {
  const graph = await openGraph();
  await read(graph, changed(`"href": "#${uuid(900)}"`, '"href": "http://127.0.0.1:9/secret/Own_catalog.json"'));
  expect((await recorded(graph)).filter((id) => id.startsWith("requirement:"))).toEqual([
    "requirement:own/ac-2",
    "requirement:own/au-2",
  ]);
});

test("one uuid for everything makes one thing of each kind, and what does not count is told", async () => {
  const graph = await openGraph();
  const same = text.replaceAll(/5e1f0000-0000-4000-8000-\d{12}/gu, uuid(7));
  const result = await read(graph, same);
  expect(result.problems).toEqual([]);
  const kinds = (await recorded(graph)).filter((id) => id.endsWith(uuid(7)) && !/^[A-Z]/u.test(id));
  expect(new Set(kinds).size).toBe(kinds.length);
  expect(result.notCarriedOver.some(({ message }) => message.includes("another of the same thing"))).toBe(true);
});

test("a mapping that says what is not to be said is refused", async () => {
  const graph = await openGraph();
  for (const mapping of ["thisSystem: CAR", "organisation: x", "organization: 7", "- 1", "thisSystem: { a: 1 }"]) {
    const { problems } = await read(graph, text, { mapping });
    expect(problems.map(({ code }) => code)).toEqual(["INVALID_VALUE"]);
  }
  expect((await graph.store.head()).version).toBe(0);
});
