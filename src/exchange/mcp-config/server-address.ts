import { canonicalAddress } from "../../ontology/address.ts";

/** The last part of a path that says how a server is spoken to, not which one it is. */
const transport = /\/(?:mcp|sse)$/iu;

/**
 * An address that stands for an MCP server, the same for both of its HTTP transports, which are commonly offered side by side at `/mcp`
 * and `/sse`. Other parts of a path stay: a gateway tells its servers apart by them. Undefined where it is no http address. Never throws.
 * Source: Model Context Protocol 2025-11-25, Transports, whose example of an endpoint is `https://example.com/mcp`.
 */
export function serverAddress(text: string): string | undefined {
  const [address = "", ...query] = canonicalAddress(text)?.split("?") ?? [];
  if (address === "") return undefined;
  return [address.replace(transport, "").replace(/\/+$/u, ""), ...query].join("?");
}
