import { expect, test } from "vitest";
import { defaultBatchLimits } from "../../src/changes/limits.ts";
import { validateChanges } from "../../src/changes/validate-changes.ts";

const problemsOf = (input: object): readonly string[] =>
  validateChanges({ source: "test", ...input }, defaultBatchLimits).problems.map(
    ({ code, path }) => `${code} ${path ?? ""}`,
  );

const messageOf = (input: object): string =>
  validateChanges({ source: "test", ...input }, defaultBatchLimits).problems[0]?.message ?? "";

test("a batch of every kind of value is accepted, its values canonical", () => {
  const { batch, problems } = validateChanges(
    {
      source: "register",
      certainty: "B",
      effectiveAt: "2026-01-01T01:00:00+01:00",
      outcomes: [
        { id: "outcome:fraud", losses: [{ kind: "FRAUD", amount: "1250.50", currency: "EUR" }], realized: false },
      ],
      evidence: [{ id: "evidence:1", uri: "https://example.org/report", collectedAt: "2025-06-01T00:00:00Z" }],
      duties: [{ id: "duty:1", framework: "x", code: "1", template: [{ role: "RESPONSIBLE", partyRole: "vendor" }] }],
      vulnerabilities: [{ id: "vulnerability:1", cvss: 9.8, tags: ["b", "a", "b"], extra: { deep: [{ er: null }] } }],
      agents: [{ id: "agent:x", name: "Agent X", purpose: null, validTo: null }],
      relations: [{ type: "OWNS", from: "person:a", to: "agent:x", facet: "ACCOUNTABLE", maxAmount: null }],
    },
    defaultBatchLimits,
  );
  expect(problems).toEqual([]);
  expect(batch?.effectiveAt).toBe(Date.UTC(2026, 0, 1));
  const fields = Object.fromEntries((batch?.entities ?? []).map((item) => [item.id, item.fields]));
  expect(fields).toEqual({
    "outcome:fraud": { losses: [{ kind: "FRAUD", amount: "1250.5", currency: "EUR" }], realized: false },
    "evidence:1": { uri: "https://example.org/report", collectedAt: "2025-06-01T00:00:00.000Z" },
    "duty:1": { framework: "x", code: "1", template: [{ role: "RESPONSIBLE", partyRole: "vendor", certainty: "B" }] },
    "vulnerability:1": { cvss: 9.8, tags: ["a", "b"], extra: { deep: [{ er: null }] } },
    "agent:x": { name: "Agent X", purpose: null },
  });
  expect(batch?.entities.find(({ id }) => id === "agent:x")?.validTo).toBeNull();
  expect(batch?.relations[0]).toMatchObject({
    id: "OWNS.ACCOUNTABLE:person:a:agent:x",
    fields: { facet: "ACCOUNTABLE" },
  });
});

test("all problems are told at once, each with the path of its field", () => {
  expect(
    problemsOf({
      certainty: "D",
      vendor: [],
      vendors: [{ id: "with space", categories: ["CLOUD", "CLOWN"] }, "no object", { name: "no id" }],
      agents: [{ id: "agent:x", autonomy: "L9", colour: "red", validFrom: "2026-01-01" }],
      evidence: [{ id: "e", uri: "javascript:alert(1)", collectedAt: "yesterday" }],
      outcomes: [
        {
          id: "o",
          losses: [
            { kind: "FRAUD", currency: "EUR" },
            { kind: "X", amount: "1e999", currency: "EUR" },
          ],
        },
      ],
      relations: [
        { type: "CAN_ACCESS", from: "identity:i", to: "resource:r", actions: [], facet: "ACCOUNTABLE" },
        { type: "OWNS", from: "person:p", to: "agent:x" },
        { type: "LOVES", from: "person:p" },
      ],
      endEntities: [""],
    }),
  ).toEqual([
    "PROPERTY_NOT_ALLOWED vendor",
    "INVALID_VALUE certainty",
    "INVALID_VALUE vendors[0].categories[1]",
    "INVALID_ID vendors[0].id",
    "INVALID_VALUE vendors[1]",
    "PROPERTY_REQUIRED vendors[2].id",
    "INVALID_VALUE agents[0].autonomy",
    "PROPERTY_NOT_ALLOWED agents[0].colour",
    "INVALID_VALUE agents[0].validFrom",
    "INVALID_VALUE evidence[0].uri",
    "INVALID_VALUE evidence[0].collectedAt",
    "PROPERTY_REQUIRED outcomes[0].losses[0].amount",
    "INVALID_VALUE outcomes[0].losses[1].kind",
    "INVALID_VALUE outcomes[0].losses[1].amount",
    "PROPERTY_REQUIRED relations[0].actions",
    "PROPERTY_NOT_ALLOWED relations[0].facet",
    "PROPERTY_REQUIRED relations[1].facet",
    "INVALID_VALUE relations[2].type",
    "PROPERTY_REQUIRED relations[2].to",
    "INVALID_ID endEntities[0]",
  ]);
});

test("a value that is not accepted is answered with what would be", () => {
  expect(messageOf({ agents: [{ id: "a", autonomy: "L9" }] })).toBe(
    '"L9" is not accepted here: give one of L0, L1, L2, L3, L4, L5.',
  );
  expect(messageOf({ agents: [{ id: 123 }] })).toBe(
    "number 123 is not an id: give 1 to 256 printable characters without spaces; quote it.",
  );
  expect(messageOf({ models: [{ id: "m", version: 4 }] })).toBe("number 4 is not accepted here: give text; quote it.");
});

test("an id stands once in a batch: not twice, in two kinds, both put and ended, or as the id of a relation", () => {
  expect(
    problemsOf({
      vendors: [{ id: "x" }, { id: "x" }],
      agents: [{ id: "x" }, { id: "y" }],
      relations: [
        { type: "MEMBER_OF", from: "p", to: "t" },
        { type: "MEMBER_OF", from: "p", to: "t" },
        { type: "MEMBER_OF", from: "p", to: "u", id: "y" },
      ],
      endEntities: ["y", "z", "z"],
      endRelations: ["MEMBER_OF:p:t"],
    }),
  ).toEqual([
    "DUPLICATE_IN_BATCH vendors[1].id",
    "DUPLICATE_IN_BATCH agents[0].id",
    "DUPLICATE_IN_BATCH relations[1]",
    "DUPLICATE_IN_BATCH relations[2].id",
    "DUPLICATE_IN_BATCH endEntities[0]",
    "DUPLICATE_IN_BATCH endEntities[2]",
    "DUPLICATE_IN_BATCH endRelations[0]",
  ]);
});

test("one pair may have several relations of a type whose qualifier or own id keeps them apart", () => {
  const ends = { from: "p", to: "a" };
  expect(
    problemsOf({
      relations: [
        { type: "OWNS", facet: "ACCOUNTABLE", ...ends },
        { type: "OWNS", facet: "SPONSOR", ...ends },
        { type: "OWNS", facet: "SPONSOR", ...ends, id: "second" },
      ],
    }),
  ).toEqual([]);
});

test("a batch of more items than the limit is refused with the limit and its setting", () => {
  const limits = { ...defaultBatchLimits, items: { max: 2, setting: "SOME_SETTING" } };
  const input = { source: "test", agents: [{ id: "a" }, { id: "b" }], endEntities: ["c"] };
  const { batch, problems } = validateChanges(input, limits);
  expect([batch, problems]).toEqual([
    null,
    [
      {
        code: "LIMIT_EXCEEDED",
        message: "There are 3 items; the limit is 2 items (setting: SOME_SETTING).",
        path: null,
        line: null,
      },
    ],
  ]);
});
