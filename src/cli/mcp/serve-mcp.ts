import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { type DoorOptions, openDoor } from "../open-door.ts";
import type { Surroundings } from "../surroundings.ts";
import { serveHttp } from "./http-transport.ts";
import { mcpServer } from "./mcp-server.ts";

export interface McpOptions extends DoorOptions {
  readonly http?: number;
}

/** Serves MCP until the client goes away or the process is told to stop. Standard output belongs to the protocol. */
export async function serveMcp(options: McpOptions, version: string, surroundings: Surroundings): Promise<void> {
  const { terminal, environment } = surroundings;
  const door = await openDoor(options, { environment, terminal, purpose: "ask" });
  try {
    if (options.http === undefined) {
      const { StdioServerTransport } = await import("#libraries/mcp");
      const server = await mcpServer(door, version);
      const closed = once(process.stdin, "end");
      await server.connect(new StdioServerTransport());
      await closed;
      await server.close();
      return;
    }
    const server = await serveHttp(door, version, options.http);
    terminal.tell(`MCP is served at http://127.0.0.1:${(server.address() as AddressInfo).port}/mcp\n`);
    for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => server.close());
    await once(server, "close");
  } finally {
    await door.close();
  }
}
