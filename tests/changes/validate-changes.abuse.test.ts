import fc from "fast-check";
import { expect, test } from "vitest";
import { defaultBatchLimits } from "../../src/changes/limits.ts";
import { validateChanges } from "../../src/changes/validate-changes.ts";

const told = (input: unknown): readonly string[] =>
  validateChanges(input, defaultBatchLimits).problems.map(({ code, path }) => `${code} ${path ?? ""}`);

const agent = (fields: object): object => ({ source: "test", agents: [{ id: "agent:x", ...fields }] });

test.each([null, 7, "agents", [], undefined])("%j is no batch", (input) => {
  expect(told(input)).toEqual(["INVALID_VALUE "]);
});

test.each(["__proto__", "constructor", "prototype"])(
  "the key %s is refused at the root, in an item and deep in extra",
  (key) => {
    const parse = (text: string): unknown => JSON.parse(text.replaceAll("KEY", key));
    expect(told(parse('{"source":"s","KEY":{}}'))).toEqual([`PROPERTY_NOT_ALLOWED ${key}`]);
    expect(told(parse('{"source":"s","agents":[{"id":"a","KEY":1}]}'))).toEqual([
      `PROPERTY_NOT_ALLOWED agents[0].${key}`,
    ]);
    expect(told(parse('{"source":"s","agents":[{"id":"a","extra":{"b":[{"KEY":{"polluted":true}}]}}]}'))).toEqual([
      `PROPERTY_NOT_ALLOWED agents[0].extra.b[0].${key}`,
    ]);
    expect(told({ source: key })).toEqual(["INVALID_VALUE source"]);
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  },
);

test.each([
  ["a space", "a b"],
  ["nothing", ""],
  ["a line feed", "a\nb"],
  ["a direction override", "a\u202Eb"],
  ["a zero-width space", "a\u200Bb"],
  ["a no-break space", "a\u00A0b"],
  ["a byte order mark", "\uFEFFa"],
  ["a filler that does not show", "a\u3164"],
  ["half a character", "a\uD800"],
  ["257 characters", "a".repeat(257)],
])("an id with %s is refused", (_, id) => {
  expect(told({ source: "s", agents: [{ id }] })).toEqual(["INVALID_ID agents[0].id"]);
});

test.each(["agent:rechnungsprüfer", "агент:1", "智能体", "a".repeat(256), "😀".repeat(256), "e\u0301", "__proto__"])(
  "the id %s is taken as it is",
  (id) => {
    const { batch, problems } = validateChanges({ source: "s", agents: [{ id }] }, defaultBatchLimits);
    expect([problems, batch?.entities[0]?.id]).toEqual([[], id]);
  },
);

test("a text with control characters, a direction override or half a character is refused; a tab and a line feed are not", () => {
  for (const name of ["a\u0000b", "a\u001Bb", "a\u202Eb", "a\uDC00"]) {
    expect(told(agent({ name }))).toEqual(["INVALID_VALUE agents[0].name"]);
  }
  expect(told(agent({ description: "a\tb\r\nc" }))).toEqual([]);
});

test("a text of 64 KiB is taken and a byte more is not, wherever it stands", () => {
  const most = "é".repeat(32_768);
  expect(told(agent({ name: most, tags: [most], extra: { a: most } }))).toEqual([]);
  const more = `${most}x`;
  expect(told(agent({ name: more, tags: [more], extra: { a: more } }))).toEqual([
    "LIMIT_EXCEEDED agents[0].name",
    "LIMIT_EXCEEDED agents[0].tags[0]",
    "LIMIT_EXCEEDED agents[0].extra.a",
  ]);
});

test("extra of 64 levels is taken, one more is told, and a hundred thousand do not exhaust the stack", () => {
  const nested = (levels: number): unknown => JSON.parse(`${'{"a":'.repeat(levels - 1)}{}${"}".repeat(levels - 1)}`);
  expect(told(agent({ extra: nested(64) }))).toEqual([]);
  expect(told(agent({ extra: nested(65) }))[0]).toMatch(/^LIMIT_EXCEEDED agents\[0\]\.extra\.a\.a/u);
  expect(told(agent({ extra: nested(100_000) }))).toHaveLength(1);
});

test("numbers that JSON does not have, functions and dates are refused in extra", () => {
  for (const value of [Number.NaN, Infinity, () => 1, 1n, Symbol("x"), undefined]) {
    expect(told(agent({ extra: { value } }))).toEqual(["INVALID_VALUE agents[0].extra.value"]);
  }
});

test("a decimal that a number cannot hold exactly wants quotes", () => {
  const access = (maxAmount: unknown): object => ({
    source: "s",
    relations: [{ type: "CAN_ACCESS", from: "i", to: "r", actions: ["READ"], maxAmount }],
  });
  expect(told(access(1250.5))).toEqual([]);
  expect(told(access("12345678901234567890.25"))).toEqual([]);
  for (const amount of [12345678901234567890, 0.1 + 0.2, Infinity, "NaN", "0x10", " 1", true, {}]) {
    expect(told(access(amount))).toEqual(["INVALID_VALUE relations[0].maxAmount"]);
  }
});

test("a fault in every one of 10,000 items is told for each of them", () => {
  const agents = Array.from({ length: 10_000 }, (_, index) => ({ id: `a b${index}` }));
  expect(told({ source: "s", agents })).toHaveLength(10_000);
});

test("more problems than 10,000 are told as that", () => {
  const extra = Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`k${index}`, "\u0000"]));
  const problems = validateChanges(agent({ extra }), defaultBatchLimits).problems;
  expect(problems).toHaveLength(10_001);
  expect(problems.at(-1)?.message).toBe(
    "There are more problems than these; the limit is 10000 problems an answer (setting: fixed).",
  );
});

test("whatever is sent, the answer is a batch or problems with messages, and never a fault", () => {
  const junk = fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, maxDepth: 4 });
  const item = fc.dictionary(
    fc.constantFrom("id", "type", "from", "to", "tags", "extra", "validTo", "settings", "on"),
    junk,
  );
  const input = fc.dictionary(
    fc.constantFrom("source", "certainty", "effectiveAt", "agents", "relations", "endEntities"),
    fc.oneof(junk, fc.array(item)),
  );
  fc.assert(
    fc.property(fc.oneof(junk, input), (sent) => {
      const { batch, problems } = validateChanges(sent, defaultBatchLimits);
      expect(batch !== null || problems.length > 0).toBe(true);
      for (const { message } of problems)
        expect(message).not.toMatch(/\{(?:found|accepted|owner|property|what|max|setting|first)\}/u);
    }),
    { numRuns: 2000 },
  );
});
