import { expect, test } from "vitest";
import { canonicalAddress, isLocalAddress } from "../../src/ontology/address.ts";

test.each([
  ["https://MCP.Acme.example:443/mail/", "https://mcp.acme.example/mail"],
  ["http://acme.example:80", "http://acme.example"],
  ["https://acme.example:8443/", "https://acme.example:8443"],
  ["https://ada:pass@acme.example/a/../mail//#part", "https://acme.example/mail"],
  ["https://acme.example/%7eada/%6Dail/a%2fb", "https://acme.example/~ada/mail/a%2Fb"],
  ["https://acme.example/mcp?server=a", "https://acme.example/mcp?server=a"],
  ["https://münchen.example/ä", "https://xn--mnchen-3ya.example/%C3%A4"],
])("%s is written %s", (text, canonical) => {
  expect(canonicalAddress(text)).toBe(canonical);
  expect(canonicalAddress(canonical)).toBe(canonical);
});

test.each(["", "acme.example", "/mcp", "mailto:a@acme.example", "ftp://acme.example/", "https://"])(
  "%j has no such text",
  (text) => {
    expect(canonicalAddress(text)).toBeUndefined();
  },
);

test("addresses that differ in scheme, port, path or its case are different", () => {
  const addresses = [
    "https://a.example/mcp",
    "http://a.example/mcp",
    "https://a.example:8/mcp",
    "https://a.example/MCP",
  ];
  expect(new Set(addresses.map(canonicalAddress)).size).toBe(addresses.length);
});

test.each([
  ...["localhost:3000", "127.0.0.1", "127.8.9.10:80", "10.1.2.3", "172.16.0.1", "172.31.255.1", "192.168.1.1", "[::1]"],
  ...["0.0.0.0:8000", "169.254.1.1", "[fd00::1]", "[fe80::1]", "[::ffff:10.0.0.1]", "mcp:3000", "mac.local"],
  ...["app.localhost", "host.docker.internal:8080", "LOCALHOST."],
])("http://%s means another thing elsewhere", (host) => {
  expect(isLocalAddress(`http://${host}/mcp`)).toBe(true);
});

test.each(["acme.example", "172.32.0.1", "192.169.1.1", "8.8.8.8", "[2001:db8::1]", "local.example", "127.example"])(
  "http://%s means the same everywhere",
  (host) => {
    expect(isLocalAddress(`http://${host}/mcp`)).toBe(false);
  },
);
