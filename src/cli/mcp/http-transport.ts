import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Door } from "../door.ts";
import { mcpServer } from "./mcp-server.ts";

/** Bytes of one request: a call of a tool is small. */
const bodyBytesMax = 1024 * 1024;

/**
 * Serves MCP over streamable HTTP at `/mcp`, on this machine alone and without sessions. A request is refused where its Host is not
 * this very address or its Origin is another: a page of elsewhere whose name was made to point here gets nothing.
 */
export async function serveHttp(door: Door, version: string, port: number): Promise<Server> {
  const server = createServer((request, response) => {
    answer(request, response, server, door, version).catch(() => {
      if (!response.headersSent) refuse(response, 500, "Something failed on our side.");
      else response.destroy();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  return server;
}

async function answer(request: IncomingMessage, response: ServerResponse, server: Server, door: Door, version: string) {
  const refusal = refusalOf(request, (server.address() as AddressInfo).port);
  const body = refusal === undefined ? await bodyOf(request) : undefined;
  if (body === undefined) {
    refuse(response, ...(refusal ?? [413, `The body is no JSON, or larger than ${bodyBytesMax} bytes.`]));
    return;
  }
  const { StreamableHTTPServerTransport } = await import("#libraries/mcp");
  const transport = new StreamableHTTPServerTransport({ enableJsonResponse: true });
  const mcp = await mcpServer(door, version);
  response.on("close", () => {
    void transport.close();
    void mcp.close();
  });
  await mcp.connect(transport);
  await transport.handleRequest(request, response, body.json);
}

/** Why a request is not looked at further: a status and a sentence. */
function refusalOf({ headers, url, method }: IncomingMessage, port: number): [number, string] | undefined {
  const hosts = ["127.0.0.1", "localhost"].map((name) => `${name}:${port}`);
  const { host = "", origin } = headers;
  if (!hosts.includes(host)) return [403, "This Host is not served here."];
  if (origin !== undefined && !hosts.some((each) => origin === `http://${each}`)) {
    return [403, "This Origin is not served here."];
  }
  if (url !== "/mcp") return [404, "There is nothing here; MCP is at /mcp."];
  return method === "POST" ? undefined : [405, "There are no sessions here: POST each message."];
}

async function bodyOf(request: IncomingMessage): Promise<{ readonly json: unknown } | undefined> {
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of request) {
    bytes += (piece as Buffer).length;
    if (bytes > bodyBytesMax) return undefined;
    pieces.push(piece as Buffer);
  }
  try {
    return { json: JSON.parse(Buffer.concat(pieces).toString("utf8")) as unknown };
  } catch {
    return undefined;
  }
}

function refuse(response: ServerResponse, status: number, message: string): void {
  const headers = { "content-type": "application/json", ...(status === 405 && { allow: "POST" }), connection: "close" };
  response.writeHead(status, headers);
  response.end(JSON.stringify({ jsonrpc: "2.0", error: { code: -32_000, message }, id: null }));
}
