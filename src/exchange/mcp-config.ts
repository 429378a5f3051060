import { at } from "../changes/path.ts";
import { isObject } from "../changes/reading.ts";
import { type DocumentGraph, startDocumentGraph } from "./document-graph.ts";
import type { DocumentFormat, Given } from "./document-format.ts";
import { type Part, partOf } from "./document-part.ts";
import { nameKey } from "./entity-id.ts";
import { type Client, clientOf } from "./mcp-config/client.ts";
import { readServer } from "./mcp-config/read-server.ts";

/** Which plugins sit in which assistant, as its own configuration says. Values of settings never leave the document. */
export const mcpConfig: DocumentFormat = {
  name: "MCP_CONFIG",
  recognisedBy: "mcpServers, or servers with a command or a url",
  recognise: (root) => isObject(root) && (isServers(root["mcpServers"]) || hasServers(root["servers"])),
  takesMapping: true,
  carries: [
    { field: "the mapping's client, else the shape", becomes: "`Platform`, its key the source and the client" },
    { field: "mcpServers.*", becomes: "`Plugin` MCP_SERVER, and `EXTENDS` from it to the platform" },
  ],
  read: (root, given) => ({ graph: read(root, given) }),
};

function isServers(value: unknown): boolean {
  return isObject(value) || Array.isArray(value);
}

function hasServers(value: unknown): boolean {
  return isObject(value) && Object.values(value).some((one) => isObject(one) && ("command" in one || "url" in one));
}

function read(root: unknown, given: Given): DocumentGraph {
  const graph = startDocumentGraph("A");
  const document = partOf(root, null, graph.problems.add);
  const client = clientIn(document, given, graph);
  const key = `${given.source}/${client.key}`;
  const { name, platformKind } = client;
  const host = { id: graph.entity("PLATFORM", key, { name, platformKind }, null), key };
  for (const [server, part] of serversOf(document, graph)) readServer(graph, host, server, part);
  for (const input of document.items("inputs"))
    graph.leaveOut(input.path, "An input", "its value is asked for and not in the document");
  for (const setting of Object.keys(document.rest() ?? {})) {
    graph.leaveOut(at(null, setting), "This setting", "only servers are read from a client's configuration");
  }
  return graph;
}

/** The mapping says whose configuration it is: `client: cursor`; else `servers` and `inputs` are those of VS Code. */
function clientIn(document: Part, { mapping }: Given, graph: DocumentGraph): Client {
  const said = partOf(mapping, at(null, "mapping"), graph.problems.add);
  const known = clientOf(nameKey(said.text("client") ?? (document.has("servers") ? "vscode" : "mcp-client")));
  const kind = said.text("platformKind") ?? known.platformKind;
  const name = said.text("name") ?? known.name;
  if (kind !== "AI_ASSISTANT" && kind !== "COPILOT") {
    const accepted = "AI_ASSISTANT or COPILOT";
    graph.problems.add("INVALID_VALUE", at(at(null, "mapping"), "platformKind"), { found: kind, accepted });
    return known;
  }
  return { ...known, name, platformKind: kind };
}

function serversOf(document: Part, graph: DocumentGraph): readonly (readonly [name: string, server: Part])[] {
  const listed = document.take("mcpServers");
  const servers = document.has("servers") ? document.members("servers") : [];
  if (!Array.isArray(listed))
    return [...(document.has("mcpServers") ? document.members("mcpServers") : []), ...servers];
  const items = document.items("mcpServers").flatMap((item): (readonly [string, Part])[] => {
    const name = item.text("name");
    if (name !== undefined) return [[name, item]];
    graph.problems.add("PROPERTY_REQUIRED", at(item.path, "name"), { owner: "A server of a list", property: "name" });
    return [];
  });
  return [...items, ...servers];
}
