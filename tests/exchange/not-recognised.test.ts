import { expect, test } from "vitest";
import { documentFormats } from "../../src/exchange/document-formats.ts";
import { readValue } from "./import-value.ts";

const others: readonly (readonly [string, unknown])[] = [
  ["package.json", { name: "mail", version: "1.0.0", dependencies: { zod: "4" }, workspaces: ["packages/*"] }],
  ["package-lock.json", { name: "mail", lockfileVersion: 3, packages: { "": { name: "mail" } } }],
  ["JSON Schema", { $schema: "https://json-schema.org/draft/2020-12/schema", type: "object", properties: { url: {} } }],
  ["SARIF", { $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [{ results: [] }] }],
  ["tsconfig.json", { compilerOptions: { strict: true }, include: ["src"] }],
  [
    "OpenAPI",
    { openapi: "3.1.0", info: { title: "Mail", version: "1" }, servers: [{ url: "https://a.example" }], paths: {} },
  ],
  [
    "OpenAPI with servers by name",
    { openapi: "3.1.0", servers: { production: { url: "https://a.example" } }, paths: {} },
  ],
  ["AsyncAPI", { asyncapi: "3.0.0", servers: { live: { host: "a.example", protocol: "mqtt" } }, channels: {} }],
  ["GeoJSON", { type: "FeatureCollection", features: [] }],
  ["Kubernetes", { apiVersion: "v1", kind: "Service", metadata: { name: "mail" }, spec: {} }],
  ["docker compose", { services: { mail: { image: "acme/mail", command: ["serve"] } }, volumes: {} }],
  ["GitHub workflow", { name: "CI", on: ["push"], jobs: { check: { steps: [] } } }],
  ["composer.lock", { packages: [{ name: "acme/mail" }], "packages-dev": [] }],
  ["a list", [1, 2, 3]],
  ["a text", '"mail"'],
  ["nothing", "{}"],
];

test.each(others)("%s is in no format that is read, and that names what is", async (_, root) => {
  const { format, problems, planned } = await readValue(root);
  expect([format, planned]).toEqual(["AUTO", []]);
  expect(problems.map(({ code }) => code)).toEqual(["UNKNOWN_FORMAT"]);
  const marked = documentFormats.filter(({ recognisedBy }) => recognisedBy !== undefined);
  for (const { name } of marked) expect(problems[0]?.message).toContain(name);
});

test.each([
  ["a name and a list of packages that are no server's", { name: "mail", packages: ["packages/a", "packages/b"] }],
  ["a name and a list of remotes that are no server's", { name: "mail", remotes: [{ repository: "a" }] }],
])("%s are not taken for a server.json", async (_, root) => {
  expect((await readValue(root)).problems.map(({ code }) => code)).toEqual(["UNKNOWN_FORMAT"]);
});

test.each([
  ['<?xml version="1.0"?>\n<bom xmlns="http://cyclonedx.org/schema/bom/1.6"/>', "AUTO"],
  ["<bom xmlns='http://cyclonedx.org/schema/bom/1.6'>\n <metadata>a: b</metadata></bom>", "CYCLONEDX"],
  ["<!-- a plan -->\n<system-security-plan/>", "OSCAL"],
])("%s as %s is told to be XML, and what is taken in its place", async (text, format) => {
  const { problems } = await readValue(text, { format });
  expect(problems).toEqual([
    expect.objectContaining({
      code: "UNREADABLE_DOCUMENT",
      line: 1,
      message: expect.stringContaining("taken in JSON"),
    }),
  ]);
});
