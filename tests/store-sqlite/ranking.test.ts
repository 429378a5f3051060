import { expect, test } from "vitest";
import { entity, say } from "../store/write-rows.ts";
import { openFile } from "./open-file.ts";

test("a word in the name counts more than one in the tags, and that more than one in the description", async () => {
  const store = await openFile(":memory:");
  const { version } = await say(store, [
    entity("agent:description", { description: "payroll" }),
    entity("agent:tags", { tags: ["payroll"] }),
    entity("agent:name", { name: "Payroll" }),
    ...Array.from({ length: 20 }, (_, index) => entity(`agent:other-${index}`, { description: "nothing" })),
  ]);
  const hits = await store.search({ text: "payroll", kinds: [], limit: 9, offset: 0 }, { version, at: 0 });
  expect(hits.map(({ id }) => id)).toEqual(["agent:name", "agent:tags", "agent:description"]);
});
