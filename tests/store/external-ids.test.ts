import { expect, test } from "vitest";
import type { ExternalId } from "../../src/ontology/external-id.ts";
import type { Store } from "../../src/store/store.ts";
import { openTestStore } from "./open-test-store.ts";
import { entity, say } from "./write-rows.ts";

const purl = (id: string) => ({ system: "purl", id });

async function holders(store: Store, at: number, ...externalIds: readonly ExternalId[]): Promise<readonly string[]> {
  const { version } = await store.head();
  const order = { field: "ID", direction: "ASC" } as const;
  const found = await store.list({ kinds: ["PLUGIN"], filter: { externalIds }, order, limit: 100 }, { version, at });
  return found.map(({ id }) => id);
}

test("a purl finds its holders whatever the version, and no other package, kind or system", async () => {
  const store = await openTestStore();
  await say(store, [
    entity("plugin:a", { externalIds: [purl("pkg:npm/%40acme/mail@1.0.0")] }),
    entity("plugin:b", { externalIds: [purl("pkg:npm/@acme/mail?arch=arm64"), { system: "mcp", id: "x" }] }),
    entity("plugin:c", { externalIds: [purl("pkg:npm/%40acme/mail-list")] }),
    entity("plugin:d", { externalIds: [{ system: "mcp", id: "pkg:npm/%40acme/mail" }] }),
    entity("plugin:e"),
    entity("agent:f", { externalIds: [purl("pkg:npm/%40acme/mail")] }),
  ]);
  expect(await holders(store, 0, purl("pkg:npm/%40acme/mail@2.0.0"))).toEqual(["plugin:a", "plugin:b"]);
  expect(await holders(store, 0, purl("pkg:npm/%40acme/mail-list"), { system: "mcp", id: "x" })).toEqual([
    "plugin:b",
    "plugin:c",
  ]);
  expect([await holders(store, 0), await holders(store, 0, { system: "mcp", id: "y" })]).toEqual([[], []]);
});

test("who held an external id at another moment is not among its holders", async () => {
  const store = await openTestStore();
  const id = purl("pkg:pypi/mail_server");
  await say(store, [
    entity("plugin:a", { externalIds: [id] }, { validTo: 10 }),
    entity("plugin:b", { externalIds: [id] }, { validFrom: 10 }),
  ]);
  const other = purl("pkg:PyPI/mail-server@3");
  expect([await holders(store, 5, other), await holders(store, 10, other)]).toEqual([["plugin:a"], ["plugin:b"]]);
});
