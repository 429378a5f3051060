import fc from "fast-check";
import { expect, test } from "vitest";
import { kinds } from "../../src/ontology/kinds.ts";
import { type Api, openApi } from "../support/open-api.ts";
import { anyWrittenEstate } from "./any-written-estate.ts";
import { download } from "./download.ts";
import { everythingSaid } from "./every-answer.ts";

const moments = ["2026-11-01T00:00:00Z", "2027-01-01T00:00:00Z", "2029-01-01T00:00:00Z"] as const;

/** An empty graph that took each document of an estate in its turn. */
async function imported(documents: readonly { readonly source: string }[]): Promise<Api> {
  const api = await openApi();
  for (const document of documents) {
    const content = JSON.stringify(document);
    const { importDocument } = await api.ask(
      `mutation ($content: String!, $source: String!) {
        importDocument(format: ESTATE, content: $content, source: $source) { problems { code path message } }
      }`,
      { content, source: document.source },
    );
    expect(importDocument.problems).toEqual([]);
  }
  return api;
}

/** The questions of which any estate has answers, about everything there is. */
async function answers(api: Api, asOf: string): Promise<unknown> {
  const asked: readonly (readonly [string, Readonly<Record<string, string | readonly string[]>>])[] = [
    ["gaps", {}],
    ["ownership-chain", { of: "agent:0" }],
    ["blast-radius", { origins: ["vendor:0", "identity:1"] }],
    ["outcome-paths", { outcome: "outcome:0" }],
    ["loss-allocation", { outcome: "outcome:1" }],
    ["assurance", { outcome: "outcome:0" }],
  ];
  const told: unknown[] = [];
  for (const [answer, given] of asked) {
    const { text } = await download(api, `${answer}/json`, { ...given, asOf });
    const { about, data } = JSON.parse(text) as { about: { completeness: string }; data: object };
    told.push([
      about.completeness,
      JSON.parse(JSON.stringify(data), (key, value: unknown) => (key === "graphVersion" ? undefined : value)),
    ]);
  }
  return told;
}

test("whatever three sources say of things of every kind, an empty graph that takes the export says the same, now and later", async () => {
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(anyWrittenEstate, async (batches) => {
      const api = await openApi();
      for (const batch of batches) await api.apply(batch);
      const { text } = await download(api, "estate/json", { asOf: moments[0] });
      const again = await imported((JSON.parse(text) as { documents: { source: string }[] }).documents);
      for (const asOf of moments) {
        const said = await everythingSaid(api, asOf);
        expect(await everythingSaid(again, asOf)).toEqual(said);
        expect(await answers(again, asOf)).toEqual(await answers(api, asOf));
        for (const { kind, contested } of said as { kind: string; contested: string[] }[]) {
          seen.add(kind);
          if (contested.length > 0) seen.add("contested");
        }
      }
    }),
    // Shrinking so much takes longer than reading it.
    { numRuns: 12, endOnFailure: true },
  );
  expect([...seen].sort()).toEqual([...kinds, "contested"].sort());
}, 240_000);
