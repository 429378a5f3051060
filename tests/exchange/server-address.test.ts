import { expect, test } from "vitest";
import { serverAddress } from "../../src/exchange/mcp-config/server-address.ts";

test.each([
  ["https://mcp.acme.example/mcp", "https://mcp.acme.example"],
  ["https://mcp.acme.example/sse/", "https://mcp.acme.example"],
  ["https://mcp.acme.example/SSE", "https://mcp.acme.example"],
  ["https://gateway.example/books/mcp", "https://gateway.example/books"],
  ["https://gateway.example/mcp/books", "https://gateway.example/mcp/books"],
  ["https://gateway.example/mcp/mcp", "https://gateway.example/mcp"],
  ["https://gateway.example//mcp", "https://gateway.example"],
  ["https://gateway.example/asse", "https://gateway.example/asse"],
  ["https://gateway.example/mcp?server=a", "https://gateway.example?server=a"],
])("the server at %s is that of %s", (text, address) => {
  expect(serverAddress(text)).toBe(address);
});

test("what is no http address is that of no server", () => {
  expect(serverAddress("stdio:mcp")).toBeUndefined();
});
