import { readFileSync } from "node:fs";
import { graphql } from "graphql";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { openApplication } from "../../src/application.ts";
import { importDocument } from "../../src/exchange/import-document.ts";
import { buildSchema } from "../../src/graphql/build-schema.ts";
import { defaultLimits } from "../../src/graphql/limits.ts";
import { openSqliteStore } from "../../src/store/sqlite/open.ts";
import { sampleFiles } from "./sample-batches.ts";

type Item = Readonly<Record<string, unknown>>;
type Written = Readonly<Record<string, unknown>>;

const asOf = 'asOf: "2026-11-01T00:00:00Z"';
const outcomes = ["fraudulent-payment", "customer-data-breach", "support-silent", "unfair-rejection"];
const agents = ["invoice-agent", "support-assistant", "pipeline-coder"];
const money = "amount currency";
const each = (names: readonly string[], ask: (name: string, alias: string) => string): string =>
  names.map((name, place) => ask(name, String(place))).join("\n");

/** Asked in several requests, for one may have no more than so many fields at its root. */
const questions = (prefix: string): readonly string[] => [
  each(
    agents,
    (name, alias) => `
    matrix${alias}: responsibilityMatrix(of: "${prefix}agent:${name}", ${asOf}) {
      rows { duty { id } component { id } status accountable { id } responsible { id } basis sentence satisfiedBy { id }
        candidates { party { id } role basis from { id } won reason } }
      counts { status count } bySide { side count }
    }
    shift${alias}: serviceModelShift(of: "${prefix}agent:${name}", to: IAAS, ${asOf}) { unchanged moves { sentence } }`,
  ),
  each(
    outcomes,
    (name, alias) => `
    owner${alias}: ownershipChain(of: "${prefix}outcome:${name}", ${asOf}) { answers { facet sentence candidates { id } } }
    loss${alias}: lossAllocation(outcome: "${prefix}outcome:${name}", ${asOf}) {
      gross { ${money} } residual { ${money} } residualAtBest { ${money} } borneBy { id }
      recoveries { agreement { id } clause { id } lossKind ground amount { ${money} } atMost { ${money} } reason }
    }
    assurance${alias}: assurance(outcome: "${prefix}outcome:${name}", ${asOf}) {
      verdict claims { holds reason path { sentence } controls { control { id } state } } missing { sentence closes }
    }
    ways${alias}: outcomePaths(outcome: "${prefix}outcome:${name}", ${asOf}) {
      openOrigins { id } paths { origin { id } path { sentence blockedBy { id } } residualLoss { ${money} } }
    }
    cut${alias}: chokePoints(from: ["${prefix}vendor:google", "${prefix}resource:open-web"], to: ["${prefix}outcome:${name}"], ${asOf}) {
      pathExists cut { relation { id } } bottlenecks { id }
    }`,
  ),
  `stances { cells { vendor { id } vulnerabilityClass latest } contradictions { sentence } }
   concentration(kinds: [VENDOR, IDENTITY], first: 100, ${asOf}) { nodes { entity { id } reached agents outcomes } }`,
  each(
    ["CRITICAL", "HIGH", "LOW"],
    (severity) => `gaps${severity}: gaps(severityAtLeast: ${severity}, first: 100, ${asOf}) {
      totalCount byRule { rule count } nodes { id sentence remedy since related { id } }
    }`,
  ),
];

test("reordering its input, splitting its batches in two and renaming its ids leave every answer of the sample estate as it was", async () => {
  const plain = sampleFiles.map((file) => parse(readFileSync(`catalogue/sample/${file}`, "utf8")) as Written);
  const told = await answersOn(plain);
  expect(told).toContain("RESOLVED");
  expect(await answersOn(plain.map(reordered))).toBe(told);
  expect(await answersOn(plain.flatMap(split))).toBe(told);
  expect(await answersOn(renamed(plain), "kx.")).toBe(told);
}, 240_000);

/** Every answer on an estate that was written like this, as text, ids without the prefix. */
async function answersOn(documents: readonly Written[], prefix = ""): Promise<string> {
  const application = await openApplication(await openSqliteStore({ path: ":memory:" }), defaultLimits);
  const { actor } = await application.context();
  for (const document of documents) {
    const { problems } = await importDocument({
      ...{ store: application.store, actor, format: "ESTATE", source: String(document["source"]) },
      content: JSON.stringify(document),
    });
    expect(problems).toEqual([]);
  }
  const answers: string[] = [];
  for (const question of questions(prefix)) {
    const contextValue = await application.context();
    const { data, errors } = await graphql({ schema: buildSchema(), source: `{ ${question} }`, contextValue });
    expect(errors).toBeUndefined();
    answers.push(JSON.stringify(data, null, 1));
  }
  await application.store.close();
  return answers.join("\n").replaceAll(prefix === "" ? /(?!)/gu : prefix, "");
}

const listsOf = (document: Written): (readonly [string, readonly Item[]])[] =>
  Object.entries(document).flatMap(([name, items]) => (Array.isArray(items) ? [[name, items as Item[]] as const] : []));

function reordered(document: Written): Written {
  const lists = listsOf(document).map(([name, items]) => [name, items.toReversed()] as const);
  return { ...document, ...Object.fromEntries(lists.toReversed()) };
}

/** Entities first, every other one later, and then the relations. */
function split(document: Written): readonly Written[] {
  const entities = listsOf(document).filter(([name]) => name !== "relations");
  const part = (rest: number): Written => ({
    ...document,
    relations: [],
    ...Object.fromEntries(entities.map(([name, items]) => [name, items.filter((_item, place) => place % 2 === rest)])),
  });
  const none = Object.fromEntries(entities.map(([name]) => [name, []]));
  return [part(0), part(1), { ...document, ...none }];
}

/** A prefix keeps ids in the order that they were in, and with it what is picked by the smallest id. */
function renamed(documents: readonly Written[]): readonly Written[] {
  const ids = new Set(
    documents.flatMap((document) =>
      listsOf(document).flatMap(([name, items]) => (name === "relations" ? [] : items.map(({ id }) => id))),
    ),
  );
  const turn = (value: unknown): unknown => {
    if (typeof value === "string") return ids.has(value) ? `kx.${value}` : value;
    if (Array.isArray(value)) return value.map(turn);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, turn(inner)]));
  };
  return documents.map((document) => turn(document) as Written);
}
