import { at } from "../changes/path.ts";
import { isObject } from "../changes/reading.ts";
import type { Report } from "../changes/report.ts";
import { type DocumentGraph, startDocumentGraph } from "./document-graph.ts";
import type { DocumentFormat, Given } from "./document-format.ts";
import { type Part, partOf } from "./document-part.ts";
import { nameKey } from "./entity-id.ts";
import { type Client, clientOf } from "./mcp-config/client.ts";
import { readServer } from "./mcp-config/read-server.ts";

/** Which plugins sit in which assistant, as its own configuration says. Values of settings never leave the document. */
export const mcpConfig: DocumentFormat = {
  name: "MCP_CONFIG",
  recognisedBy: "mcpServers, or servers with a command or a url (in the settings of VS Code: within mcp)",
  recognise: (root) =>
    isObject(root) &&
    (isServers(root["mcpServers"]) || (hasServers(root["servers"]) && !isDescription(root)) || isSettings(root)),
  takesMapping: true,
  about:
    "Which plugins sit in which assistant, as its own configuration says: that of Claude Desktop, Cursor, VS Code, Continue and their like, with comments or without, and `mcp.servers` in the settings of VS Code. " +
    "Certainty A. Document key: the source. Whose configuration it is says the mapping (`client: cursor`, and where that is not known `name` and `platformKind`); " +
    "the command line takes it from the file name. Values of environment variables, headers and arguments are never kept, logged or quoted; " +
    "names that can be no credential, such as `LOG_LEVEL` or `CACHE_DIR`, make no identity.",
  carries: [
    {
      field: "{mcpServers,servers}.*.command",
      becomes:
        "`Plugin` MCP_SERVER with `EXTENDS` to the client's `Platform`; the package that `npx`, `uvx`, `docker run` and their like launch is its id and `purl=`; of a proxy such as `mcp-remote` the address that it passes on to is",
    },
    {
      field: "{mcpServers,servers}.*.args",
      becomes: "the package, and its version on `EXTENDS`; tag `unpinned` where there is none or `latest`",
      isRead: true,
    },
    {
      field: "{mcpServers,servers}.*.url",
      becomes:
        "the plugin's id (host and path, without a last `/mcp` or `/sse`), `url` and `url=`, without user, query and fragment; not id nor `url=` where it is told apart by what was cut, is filled in elsewhere, or is of this machine or network",
    },
    { field: "{mcpServers,servers}.*.serverUrl", becomes: "the same" },
    { field: "{mcpServers,servers}.*.httpUrl", becomes: "the same" },
    {
      field: "{mcpServers,servers}.*.env",
      becomes:
        "by name an `Identity` API_KEY, `ACTS_AS` from the plugin; in clear, `UNLOCKS` from the platform, told as SECRET_WITHHELD",
      isRead: true,
    },
    { field: "{mcpServers,servers}.*.headers", becomes: "the same", isRead: true },
    { field: "{mcpServers,servers}.*.disabled", becomes: "no relation is made where it is true", isRead: true },
    { field: "{mcpServers,servers}.*.enabled", becomes: "no relation is made where it is false", isRead: true },
    { field: "{mcpServers,servers}.*.name", becomes: "the name of a server in a list" },
  ],
  read: (root, given) => ({ graph: read(root, given) }),
};

function isServers(value: unknown): boolean {
  return isObject(value) || Array.isArray(value);
}

function hasServers(value: unknown): boolean {
  return isObject(value) && Object.values(value).some((one) => isObject(one) && ("command" in one || "url" in one));
}

/** VS Code took servers in its settings too, before they had a file of their own. */
function isSettings(root: Readonly<Record<string, unknown>>): boolean {
  return isObject(root["mcp"]) && hasServers(root["mcp"]["servers"]);
}

/** Descriptions of interfaces have servers with an address as well. */
function isDescription(root: Readonly<Record<string, unknown>>): boolean {
  return ["openapi", "asyncapi", "swagger"].some((name) => Object.hasOwn(root, name));
}

function read(root: unknown, given: Given): DocumentGraph {
  const graph = startDocumentGraph("A");
  const document = partOf(root, null, withoutValues(graph.problems.add));
  const home = isObject(root) && isSettings(root) ? document.within("mcp") : document;
  if (!home.has("mcpServers") && !home.has("servers")) {
    const property = "list of servers: mcpServers, or servers";
    graph.problems.add("PROPERTY_REQUIRED", at(null, "mcpServers"), { owner: "A client's configuration", property });
    return graph;
  }
  const client = clientIn(home, given, graph);
  const key = `${given.source}/${client.key}`;
  const { name, platformKind } = client;
  const host = { id: graph.entity("PLATFORM", key, { name, platformKind }, null), key };
  for (const [server, part] of serversOf(home, graph)) readServer(graph, host, server, part);
  for (const input of home.items("inputs"))
    graph.leaveOut(input.path, "An input", "its value is asked for and not in the document");
  for (const setting of Object.keys(document.rest() ?? {})) {
    graph.leaveOut(at(null, setting), "This setting", "only servers are read from a client's configuration");
  }
  return graph;
}

/** What has the wrong type may be a secret at the wrong place, so its kind alone is told. */
function withoutValues(add: Report["add"]): Report["add"] {
  return (code, path, words) => {
    add(code, path, "found" in words ? { ...words, found: "a value of another kind" } : words);
  };
}

/** The mapping says whose configuration it is: `client: cursor`; else `servers` and `inputs` are those of VS Code. */
function clientIn(home: Part, { mapping }: Given, graph: DocumentGraph): Client {
  const said = partOf(mapping, at(null, "mapping"), graph.problems.add);
  const known = clientOf(nameKey(said.text("client") ?? (home.has("servers") ? "vscode" : "mcp-client")));
  const kind = said.text("platformKind") ?? known.platformKind;
  const name = said.text("name") ?? known.name;
  if (kind !== "AI_ASSISTANT" && kind !== "COPILOT") {
    const accepted = "AI_ASSISTANT or COPILOT";
    graph.problems.add("INVALID_VALUE", at(at(null, "mapping"), "platformKind"), { found: kind, accepted });
    return known;
  }
  return { ...known, name, platformKind: kind };
}

function serversOf(home: Part, graph: DocumentGraph): readonly (readonly [name: string, server: Part])[] {
  const listed = home.take("mcpServers");
  const servers = home.has("servers") ? home.members("servers") : [];
  if (!Array.isArray(listed)) return [...(home.has("mcpServers") ? home.members("mcpServers") : []), ...servers];
  const items = home.items("mcpServers").flatMap((item): (readonly [string, Part])[] => {
    const name = item.text("name");
    if (name !== undefined) return [[name, item]];
    graph.problems.add("PROPERTY_REQUIRED", at(item.path, "name"), { owner: "A server of a list", property: "name" });
    return [];
  });
  return [...items, ...servers];
}
