import { expect, test } from "vitest";
import { Projection } from "../../src/projection/projection.ts";
import { noRow } from "../../src/projection/relation-rows.ts";
import type { RowPage } from "../../src/store/row-page.ts";
import { openTestStore } from "../store/open-test-store.ts";
import { entity, entityRows, relation, say } from "../store/write-rows.ts";

test("what died while a broken tail was waited for is gone once the tail is read again", async () => {
  const store = await openTestStore();
  let breaks = true;
  const projection = await Projection.open({
    ...store,
    changesSince: (version) => broken(store.changesSince(version), () => breaks),
  });
  const told = relation("agent:a", "DELEGATES_TO", "agent:b");
  await say(store, [entity("agent:a"), entity("agent:b"), told]);
  await expect(projection.current()).rejects.toThrow("broke off");
  await say(store, [entityRows("agent:a", []), { ...told, rows: [] }]);
  breaks = false;
  const { version } = await projection.current();
  const estate = projection.at({ version, at: 1 });
  expect([estate.find("agent:a"), estate.findRelation(told.subject.id)]).toEqual([-1, noRow]);
  expect(projection.at({ version: 1, at: 1 }).findRelation(told.subject.id)).not.toBe(noRow);
});

/** Breaks off behind the last page, so that every row was told. */
async function* broken(pages: AsyncIterable<RowPage>, breaks: () => boolean): AsyncIterable<RowPage> {
  yield* pages;
  if (breaks()) throw new Error("the tail broke off");
}

test("a version that is not here yet cannot be looked at, and one that is can", async () => {
  const store = await openTestStore();
  const projection = await Projection.open(store);
  await say(store, [entity("agent:a")]);
  expect(() => projection.at({ version: 1, at: 0 })).toThrow(RangeError);
  await projection.current();
  expect(projection.at({ version: 1, at: 0 }).find("agent:a")).toBe(0);
});

test("the version of a time is the largest that was recorded by then", async () => {
  const store = await openTestStore();
  const heads = [];
  for (const name of ["A", "B", "C"]) heads.push(await say(store, [entity("agent:a", { name })]));
  const projection = await Projection.open(store);
  for (const { version, recordedAt } of heads) {
    expect([recordedAt - 1, recordedAt].map((time) => projection.versionAt(time))).toEqual([version - 1, version]);
  }
  expect([projection.versionAt(0), projection.versionAt(Infinity)]).toEqual([0, 3]);
});

test("questions at once share one tail, and each sees what was committed before it began", async () => {
  const store = await openTestStore();
  let tails = 0;
  const projection = await Projection.open({
    ...store,
    changesSince: (version) => (tails++, store.changesSince(version)),
  });
  await say(store, [entity("agent:a")]);
  const heads = await Promise.all([projection.current(), projection.current(), projection.current()]);
  expect([heads.map(({ version }) => version), tails]).toEqual([[1, 1, 1], 1]);
  const late = projection.current();
  await say(store, [entity("agent:b")]);
  expect([(await late).version, (await projection.current()).version]).toEqual([1, 2]);
});

test("once loaded, the relations that leave one entity stand side by side, and those that harm travels along before all others", async () => {
  const store = await openTestStore();
  const ids = ["agent:a", "agent:b", "agent:c"];
  const ring = (shift: number) =>
    ids.flatMap((from, index) => {
      const to = ids[(index + shift) % ids.length] ?? "";
      return [
        relation("person:p", "OWNS", from, { facet: shift === 1 ? "ACCOUNTABLE" : "SPONSOR" }),
        relation(from, "DELEGATES_TO", to),
      ];
    });
  await say(store, [...ids.map((id) => entity(id)), entity("person:p"), ...ring(1)]);
  await say(store, ring(2));
  const { graph } = await Projection.open(store);
  const lefts = Array.from({ length: graph.relations.count }, (_, row) => graph.ids[graph.relations.from[row] ?? -1]);
  expect(lefts).toEqual([...ids.flatMap((id) => [id, id]), ...Array<string>(6).fill("person:p")]);
});

test("a relation that changes after a load is found under its own id and under its default one", async () => {
  const store = await openTestStore();
  const own = {
    ...relation("agent:a", "DELEGATES_TO", "agent:b"),
    subject: { id: "own", type: "DELEGATES_TO", from: "agent:a", to: "agent:b" },
  } as const;
  const usual = relation("agent:b", "OWNS", "agent:a", { facet: "SPONSOR" });
  await say(store, [entity("agent:a"), entity("agent:b"), usual, own]);
  const projection = await Projection.open(store);
  await say(store, [
    { ...own, rows: [] },
    { ...usual, rows: [] },
  ]);
  await say(store, [own, usual]);
  await projection.current();
  const ids = [own.subject.id, usual.subject.id];
  const found = [1, 2, 3].map((version) =>
    ids.map((id) => projection.at({ version, at: 1 }).findRelation(id) !== noRow),
  );
  expect(found).toEqual([
    [true, true],
    [false, false],
    [true, true],
  ]);
});
