import { expect, test } from "vitest";
import { externalIdKey } from "../../src/ontology/external-id.ts";

const keys = (system: string, ids: readonly string[]) => new Set(ids.map((id) => externalIdKey({ system, id }))).size;

test.each([
  ["purl", ["pkg:pypi/Acme.Mail@1", "pkg:pypi/acme_mail?file_name=x"]],
  ["cpe", ["cpe:/a:acme:mail:1.0", "cpe:2.3:a:ACME:mail:1\\.0:*:*:*:*:*:*:*"]],
  ["url", ["https://MCP.acme.example/mail/", "https://mcp.acme.example:443/mail"]],
  ["a2a", ["https://Planner.example/a2a/", "https://planner.example/a2a#x"]],
  ["domain", ["Acme.example", "acme.example"]],
  ["email", ["Ada@acme.example", "ada@acme.example"]],
  ["cve", ["cve-2025-0001", "CVE-2025-0001"]],
  ["lei", ["5493001kjtiigc8y1r12", "5493001KJTIIGC8Y1R12"]],
  ["oscal", ["A0000000-0000-4000-8000-00000000000B", "a0000000-0000-4000-8000-00000000000b"]],
  ["backstage", ["component:default/Bot", "Component:default/bot"]],
  ["entra", ["A0000000-0000-4000-8000-00000000000B", "a0000000-0000-4000-8000-00000000000b"]],
  ["mcp", ["com.acme/caf\u00e9", "com.acme/cafe\u0301"]],
])("ids of %s are one however they are written", (system, ids) => {
  expect(keys(system, ids)).toBe(1);
});

test.each([
  ["purl", ["pkg:npm/mail?repository_url=a.example", "pkg:npm/mail?repository_url=b.example"]],
  ["cpe", ["cpe:/a:acme:mail:1.0", "cpe:/a:acme:mail:1.1"]],
  ["url", ["https://acme.example/mail", "https://acme.example/books", "http://acme.example/mail", "/mail"]],
  ["mcp", ["com.acme/mail", "com.acme/Mail"]],
  ["arn", ["arn:aws:iam::1:role/A", "arn:aws:iam::1:role/a"]],
  ["purl", ["no purl", "No purl"]],
])("ids of %s that name different things are not one: %j", (system, ids) => {
  expect(keys(system, ids)).toBe(ids.length);
});
