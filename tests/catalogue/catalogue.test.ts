import { expect, test } from "vitest";
import type { EntityItem } from "../../src/changes/changes-batch.ts";
import { openSqliteStore } from "../../src/store/sqlite/open.ts";
import { batchOf, catalogueDocuments, documentsIn, load, loadOne, textOf } from "./catalogue-documents.ts";
import { loadSampleEstate } from "./load-sample-estate.ts";
import { faultsOfOrigin } from "./origin-of.ts";

const batches = await Promise.all(
  catalogueDocuments.map(async (document) => ({ document, batch: await batchOf(document) })),
);
const emptyStore = () => openSqliteStore({ path: ":memory:" });

test("every item says where it is from, in which version, under which terms, and how sure it is", () => {
  const faults = batches.flatMap(({ document, batch }) =>
    batch.entities.flatMap((item) => faultsOfOrigin(item, batch.certainty).map((fault) => `${document}: ${fault}`)),
  );
  expect(faults).toEqual([]);
});

test("an item without its origin, under terms that may not ship, or surer than its document is refused", () => {
  const origin = { source: "a page", version: "1", licence: "own words", certainty: "A" };
  const item = (extra: object): EntityItem => ({ id: "x:1", kind: "DUTY", fields: { extra } }) as unknown as EntityItem;
  expect(faultsOfOrigin(item(origin), "A")).toEqual([]);
  for (const name of Object.keys(origin)) {
    expect(faultsOfOrigin(item({ ...origin, [name]: undefined }), "A")).toEqual([`x:1 does not say its ${name}`]);
  }
  for (const licence of ["CC BY-NC-SA 4.0", "ISO copyright", "no redistribution", "unknown"]) {
    expect(faultsOfOrigin(item({ ...origin, licence }), "A")).toEqual([
      `x:1 is under terms that may not ship: ${licence}`,
    ]);
  }
  expect(faultsOfOrigin(item(origin), "B")).toEqual(["x:1 notes another certainty than its document"]);
});

test("what is under CC BY-SA stands in files of that licence, with attribution, and nothing else stands there", () => {
  for (const { document, batch } of batches) {
    const shared = batch.entities.filter(({ fields }) => licenceOf(fields) === "CC BY-SA 4.0").length;
    expect([document, shared]).toEqual([document, isShareAlike(document) ? batch.entities.length : 0]);
    if (isShareAlike(document)) expect(textOf(document)).toMatch(/by the OWASP Foundation, https:[\s\S]*?Changed:/u);
  }
  expect(catalogueDocuments.filter(isShareAlike)).toHaveLength(4);
});

const licenceOf = (fields: EntityItem["fields"]): unknown => (fields["extra"] as { licence?: unknown }).licence;
const isShareAlike = (document: string): boolean => textOf(document).includes("SPDX-License-Identifier: CC-BY-SA-4.0");

test("a document's source is its path, so that no document ends what another says", () => {
  expect(batches.map(({ batch }) => `${batch.source.replace("catalogue/", "")}.yaml`)).toEqual(catalogueDocuments);
});

test("every document says from when it holds", () => {
  expect(batches.filter(({ batch }) => batch.effectiveAt === undefined)).toEqual([]);
});

test.each(documentsIn("frameworks", "requirements", "vendors", "incidents"))(
  "%s loads alone into an empty graph, and a second time changes nothing",
  async (document) => {
    const store = await emptyStore();
    expect(await load(store, [document])).toEqual([]);
    expect(await loadOne(store, document)).toMatchObject({ created: 0, updated: 0, ended: 0 });
    await store.close();
  },
);

/** Every contested property in the store, as `id: property`. */
async function contested(store: Awaited<ReturnType<typeof emptyStore>>): Promise<readonly string[]> {
  const order = { field: "ID", direction: "ASC" } as const;
  const { version, recordedAt } = await store.head();
  const all = { kinds: [], filter: { and: [] }, order, limit: 10_000 };
  const records = await store.list(all, { version, at: recordedAt });
  return records.flatMap(({ id, facts }) => facts.contested.map((property) => `${id}: ${property}`));
}

test("the whole catalogue loads into one graph, and no two documents contradict each other", async () => {
  const store = await emptyStore();
  expect(await load(store, catalogueDocuments)).toEqual([]);
  expect(await contested(store)).toEqual([]);
  await store.close();
});

test("beside the sample estate the catalogue contests nothing that was not contested before", async () => {
  const store = await emptyStore();
  await loadSampleEstate(store);
  const before = await contested(store);
  expect(await load(store, catalogueDocuments)).toEqual([]);
  expect(await contested(store)).toEqual(before);
  await store.close();
});
