import { at, type Path } from "../changes/path.ts";
import { quoted } from "../changes/found.ts";
import { isObject } from "../changes/reading.ts";
import type { DocumentFormat } from "./document-format.ts";
import { type DocumentGraph, startDocumentGraph } from "./document-graph.ts";
import { type Part, partOf } from "./document-part.ts";
import { nameKey, purlKey } from "./entity-id.ts";
import { extraOf } from "./extra.ts";
import { externalIds } from "./lay-out-changes.ts";
import { type BareUrl, bareUrl, tellSecret, urlId } from "./mcp-config/withheld.ts";
import { drawInputs } from "./mcp-server/inputs.ts";
import { isFilledIn } from "./mcp-server/is-filled-in.ts";
import { packagePurl } from "./mcp-server/package-purl.ts";
import { withoutSecrets } from "./mcp-server/without-secrets.ts";
import { requiredText } from "./required-text.ts";

const versions = ["2025-12-11", "2025-10-17", "2025-09-29"];
const schemaOf = /\/schemas\/([^/]+)\/server\.schema\.json$/u;

/** What the registry itself says of an entry; publishers cannot write under this name there. */
const official = "io.modelcontextprotocol.registry/official";

/** Who publishes a plugin, as its `server.json` or an answer of the MCP registry says. */
export const mcpServer: DocumentFormat = {
  name: "MCP_SERVER",
  recognisedBy: "$schema ending in server.schema.json, or name with packages or remotes of a server",
  recognise: (root) => isObject(root) && (isServer(root) || (isObject(root["server"]) && isServer(root["server"]))),
  about:
    "Who publishes a plugin: `server.json` of the schemas 2025-12-11, 2025-10-17 and 2025-09-29, or an answer of the registry that holds one. Certainty B. Document key: `name`. " +
    "`publisherVerified` is said only where the registry's own `_meta` is there. Inputs that are marked as secret keep their name alone.",
  carries: [
    { field: "$schema", becomes: "says the version", isRead: true },
    {
      field: "name",
      becomes:
        "`mcp=`; the `Plugin`'s id where no package gives a better one; its namespace is a `Vendor` PLUGIN_PUBLISHER, `PROVIDES` as PUBLISHER, `domain=` where it is one",
    },
    { field: "title", becomes: "the plugin's name" },
    { field: "description", becomes: "the same" },
    { field: "version", becomes: "the same" },
    { field: "packages[].registryType", becomes: "`purl=` and the plugin's id", isRead: true },
    { field: "packages[].registryBaseUrl", becomes: "the same", isRead: true },
    { field: "packages[].identifier", becomes: "the same", isRead: true },
    {
      field: "packages[].environmentVariables[]",
      becomes: "with `isSecret` an `Identity` API_KEY by name and description, `ACTS_AS` from the plugin",
      isRead: true,
    },
    { field: "packages[].transport.headers[]", becomes: "the same", isRead: true },
    { field: "remotes[].headers[]", becomes: "the same", isRead: true },
    { field: "remotes[].url", becomes: "`url=`, and `url` the first that is an address as it stands" },
    {
      field: "_meta",
      becomes: "`publisherVerified` where `io.modelcontextprotocol.registry/official` is in it",
      isRead: true,
    },
  ],
  documentKey: (root) => {
    const server = isObject(root) && isObject(root["server"]) ? root["server"] : root;
    return isObject(server) && typeof server["name"] === "string" ? server["name"] : undefined;
  },
  read: (root) => ({ graph: read(root) }),
};

function isServer(root: Readonly<Record<string, unknown>>): boolean {
  const { $schema, name, packages, remotes } = root;
  if (typeof $schema === "string" && $schema.endsWith("server.schema.json")) return true;
  return typeof name === "string" && (hasItems(packages, packageNames) || hasItems(remotes, remoteNames));
}

/** By one of these an item of a list is a package or a remote; lists of such names are in documents of many kinds. */
const packageNames = ["registryType", "identifier", "registry_type", "registry_name"];
const remoteNames = ["url", "type", "transport_type"];

function hasItems(list: unknown, names: readonly string[]): boolean {
  if (!Array.isArray(list)) return false;
  const items: readonly unknown[] = list;
  return items.length === 0 || items.some((item) => isObject(item) && names.some((name) => Object.hasOwn(item, name)));
}

function read(root: unknown): DocumentGraph {
  const graph = startDocumentGraph();
  const document = partOf(root, null, graph.problems.add);
  const isAnswer = document.has("server");
  const server = isAnswer ? document.within("server") : document;
  if (isUnsupported(server, graph)) return graph;
  const report = graph.problems.add;
  const name = requiredText(server, "name", "A server.json", report);
  const description = requiredText(server, "description", "A server.json", report);
  const version = placeholderFree(server, requiredText(server, "version", "A server.json", report), graph);
  if (name === undefined) return graph;
  const [, namespace, own] = /^([a-zA-Z0-9.-]+)\/([a-zA-Z0-9._-]+)$/u.exec(name) ?? [];
  if (namespace === undefined || own === undefined) {
    report("INVALID_VALUE", at(server.path, "name"), {
      found: quoted(name),
      accepted: "a namespace and a name, such as com.example/mail",
    });
    return graph;
  }
  drawServer(graph, { server, document, isAnswer, name, namespace, fields: { description, version } });
  return graph;
}

interface Read {
  readonly server: Part;
  readonly document: Part;
  readonly isAnswer: boolean;
  readonly name: string;
  readonly namespace: string;
  readonly fields: { readonly description: string | undefined; readonly version: string | undefined };
}

function drawServer(graph: DocumentGraph, { server, document, isAnswer, name, namespace, fields }: Read): void {
  const packages = server.items("packages");
  const purls = packages.map((one) => purlOf(one, graph));
  const remotes = server.items("remotes");
  const [firstPurl] = purls.filter((purl) => purl !== undefined);
  const key = (firstPurl && purlKey(firstPurl)) ?? nameKey(name);
  const inputs = [...packages.flatMap((one) => [one, one.within("transport")]), ...remotes];
  const credentials = inputs.flatMap((part) => drawInputs(graph, key, part));
  const isVerified = isObject(document.peek("_meta")) && document.within("_meta").has(official);
  const addresses = addressesOf(remotes, graph);
  const told = { name: server.text("title") ?? name, url: addresses.find(({ url }) => url !== undefined)?.url };
  const rest = {
    ...extraOf(server, { packages, remotes }),
    ...(isAnswer && document.rest() !== undefined && { answer: document.rest() }),
  };
  const plugin = graph.entity(
    "PLUGIN",
    key,
    {
      ...fields,
      ...told,
      pluginKind: "MCP_SERVER",
      publisherVerified: isVerified ? true : undefined,
      externalIds: externalIds(
        { system: "mcp", id: name },
        ...purls.map((purl) => (purl === undefined ? undefined : { system: "purl", id: purl })),
        ...addresses.map(urlId),
      ),
      extra: Object.keys(rest).length === 0 ? undefined : withoutSecrets(rest, server.path, graph),
    },
    at(server.path, "name"),
  );
  for (const identity of credentials) {
    graph.relation({ type: "ACTS_AS", from: plugin, to: identity.id, fields: {}, at: identity.at });
  }
  const domain = namespace.split(".").reverse().join(".").toLowerCase();
  const isDomain = !/^io\.github\./iu.test(namespace) && domain.includes(".");
  const vendor = graph.entity(
    "VENDOR",
    nameKey(namespace),
    {
      name: namespace,
      categories: ["PLUGIN_PUBLISHER"],
      externalIds: externalIds(isDomain ? { system: "domain", id: domain } : undefined),
    },
    at(server.path, "name"),
  );
  const published = { providedAs: "PUBLISHER" };
  graph.relation({ type: "PROVIDES", from: vendor, to: plugin, fields: published, at: at(server.path, "name") });
}

function isUnsupported(server: Part, { problems }: DocumentGraph): boolean {
  const schema = server.text("$schema");
  const version = schema === undefined ? undefined : schemaOf.exec(schema)?.[1];
  const older = olderName(server);
  if (older === undefined && (schema === undefined || (version !== undefined && versions.includes(version))))
    return false;
  const [key, said] =
    older === undefined || (version !== undefined && !versions.includes(version))
      ? ["$schema", quoted(version ?? schema ?? "")]
      : [older.list, `before ${versions.at(-1) ?? ""} (it says ${quoted(older.name)})`];
  const words = { version: said, format: "server.json", accepted: versions.join(", ") };
  problems.add("UNSUPPORTED_VERSION", at(server.path, key), words);
  return true;
}

/** Names that fields had before the first version that is read, when they were in snake case. */
const olderNames = [
  ...["registry_type", "registry_name", "registry_base_url", "environment_variables", "package_arguments"],
  ...["runtime_arguments", "runtime_hint", "transport_type", "file_sha256"],
];

/** A field by which a document is of an older version, and where it stands; undefined where it has none. */
function olderName(server: Part): { readonly list: string; readonly name: string } | undefined {
  if (server.has("version_detail")) return { list: "version_detail", name: "version_detail" };
  for (const list of ["packages", "remotes"]) {
    const items = server.peek(list);
    if (!Array.isArray(items)) continue;
    for (const item of items as readonly unknown[]) {
      const name = isObject(item) ? olderNames.find((one) => Object.hasOwn(item, one)) : undefined;
      if (name !== undefined) return { list, name };
    }
  }
  return undefined;
}

/** A version that a build was to fill in is none. */
function placeholderFree(part: Part, version: string | undefined, graph: DocumentGraph): string | undefined {
  if (version === undefined || !/\$\{|\{\{|^__.*__$|^<.*>$/u.test(version)) return version;
  graph.leaveOut(at(part.path, "version"), "This version", "a build was to fill it in and did not");
  return undefined;
}

function purlOf(one: Part, graph: DocumentGraph): string | undefined {
  const report = graph.problems.add;
  const registryType = requiredText(one, "registryType", "A package", report);
  const identifier = requiredText(one, "identifier", "A package", report);
  const registryBaseUrl = one.text("registryBaseUrl");
  if (registryType === undefined || identifier === undefined) return undefined;
  const purl = packagePurl({ registryType, identifier, registryBaseUrl });
  if (purl === undefined) {
    graph.leaveOut(
      at(one.path, "identifier"),
      `The ${registryType} package ${quoted(identifier)}`,
      "it has no package URL that tells it from those of other registries",
    );
  }
  return purl;
}

/** The addresses that are some as they stand; what stands in braces is for its user to fill in, and stays in the rest. */
function addressesOf(remotes: readonly Part[], graph: DocumentGraph): readonly BareUrl[] {
  const addresses: BareUrl[] = [];
  for (const remote of remotes) {
    const text = requiredText(remote, "url", "A remote", graph.problems.add);
    if (text === undefined) continue;
    const place = at(remote.path, "url");
    if (/[{}]/u.test(text)) {
      remote.keep("url", openAddress(graph, text, place));
      continue;
    }
    const bare = bareUrl(graph, text, place);
    if (bare === undefined) graph.leaveOut(place, "The address", "it is no http address as it stands");
    else {
      if (addresses.some(({ url }) => url !== undefined)) remote.keep("url", bare.url);
      addresses.push(bare);
    }
  }
  return addresses;
}

/** An address to be filled in, without user and without a query or fragment that is filled in already; undefined where it is none. */
function openAddress(graph: DocumentGraph, text: string, place: Path): string | undefined {
  const [, address, query = ""] = /^([^?#]*)(.*)$/su.exec(text) ?? [];
  const isOpen = !isFilledIn(query.replaceAll(/[?&#](?:[^=&{}]*=)?/gu, ""));
  const kept = isOpen ? text : address;
  if (!isOpen)
    graph.leaveOut(place, "The query of the address", "it may hold a secret, so only what stands before it is kept");
  if (kept !== undefined && /^(?:https?:\/\/)?[^\s/@]*(?:\/[^\s]*)?$/u.test(kept)) return kept;
  tellSecret(graph, place);
  return undefined;
}
