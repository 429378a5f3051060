import { at, type Path } from "../changes/path.ts";
import { found, quoted } from "../changes/found.ts";
import { isObject } from "../changes/reading.ts";
import { isLocalAddress, isLoopback } from "../ontology/address.ts";
import { namesOneThing } from "../ontology/external-id.ts";
import type { DocumentFormat } from "./document-format.ts";
import { type DocumentGraph, startDocumentGraph } from "./document-graph.ts";
import { type Part, partOf } from "./document-part.ts";
import { nameKey } from "./entity-id.ts";
import { extraOf } from "./extra.ts";
import { externalIds } from "./lay-out-changes.ts";
import { bareUrl } from "./mcp-config/withheld.ts";
import { requiredText } from "./required-text.ts";

const owner = "An A2A agent card";

/** What another party says of its agent, by A2A 1.0, 0.3 or 0.2. It is nobody's proof: signatures are not looked at. */
export const a2aAgentCard: DocumentFormat = {
  name: "A2A_AGENT_CARD",
  recognisedBy: "skills and capabilities with supportedInterfaces or url",
  recognise: (root) => {
    if (!isObject(root)) return false;
    return has(root, "skills") && has(root, "capabilities") && (has(root, "supportedInterfaces") || has(root, "url"));
  },
  about:
    "What another party says of its agent, by A2A 1.0, 0.3 or 0.2. Certainty C, for signatures are not verified. Document key: the agent's address and tenant, else provider and name. " +
    "Agents behind one address are told apart by their tenants. No `DELEGATES_TO`: a card does not name its callers.",
  carries: [
    { field: "name", becomes: "`Agent`, name and, with the host of its address and its tenant, id" },
    { field: "description", becomes: "`purpose`" },
    { field: "skills[].tags", becomes: "tags" },
    { field: "provider.organization", becomes: "`Vendor`, `PROVIDES` the agent" },
    { field: "provider.url", becomes: "`domain=` of the vendor, where it is the address of a whole host" },
    { field: "supportedInterfaces[].url", becomes: "`a2a=`, with `?tenant=` where the interface has one" },
    { field: "supportedInterfaces[].tenant", becomes: "the same; the whole in `extra`", isRead: true },
    { field: "additionalInterfaces[].url", becomes: "`a2a=`" },
    { field: "url", becomes: "the same" },
  ],
  documentKey: (root) => {
    const { url, supportedInterfaces, provider, name } = isObject(root) ? root : {};
    const [first] = Array.isArray(supportedInterfaces) ? (supportedInterfaces as readonly unknown[]) : [];
    const { url: firstUrl, tenant } = isObject(first) ? first : {};
    const address = [url, firstUrl].find((one) => typeof one === "string");
    if (address !== undefined && URL.canParse(address) && !isLoopback(address)) {
      const { origin, pathname } = new URL(address);
      return ofTenant(`${origin}${pathname}`, typeof tenant === "string" ? tenant : undefined);
    }
    const organization = isObject(provider) ? provider["organization"] : undefined;
    return typeof name === "string"
      ? [organization, name].filter((one) => typeof one === "string").join("/")
      : undefined;
  },
  read: (root) => ({ graph: read(root) }),
};

/** Several agents may be reached at one address, a tenant each. Source: A2A 1.0, `AgentInterface.tenant`. */
function ofTenant(address: string, tenant: string | undefined): string {
  return tenant === undefined ? address : `${address}?tenant=${encodeURIComponent(tenant.toWellFormed())}`;
}

function has(root: Readonly<Record<string, unknown>>, key: string): boolean {
  return Object.hasOwn(root, key);
}

function read(root: unknown): DocumentGraph {
  const graph = startDocumentGraph("C");
  const card = partOf(root, null, graph.problems.add);
  const isOlder = !card.has("supportedInterfaces") && card.has("url");
  const name = checkRequired(card, graph, isOlder);
  if (isUnsupported(card, graph, isOlder) || name === undefined) return graph;
  drawAgent(card, name, graph);
  return graph;
}

/** Tells what one of the eight fields that 1.0 requires, or one of those of 0.3 and 0.2, does not have. */
function checkRequired(card: Part, { problems }: DocumentGraph, isOlder: boolean): string | undefined {
  const name = requiredText(card, "name", owner, problems.add);
  const lists = ["defaultInputModes", "defaultOutputModes", "skills", ...(isOlder ? [] : ["supportedInterfaces"])];
  for (const key of ["description", "version", "capabilities", ...lists]) {
    const given = card.peek(key) ?? undefined;
    if (given === undefined) problems.add("PROPERTY_REQUIRED", at(card.path, key), { owner, property: key });
    else if (key === "version" ? typeof given !== "string" : lists.includes(key) && !Array.isArray(given)) {
      const accepted = key === "version" ? "text" : "a list";
      problems.add("INVALID_VALUE", at(card.path, key), { found: found(given), accepted });
    }
  }
  return name;
}

function isUnsupported(card: Part, { problems }: DocumentGraph, isOlder: boolean): boolean {
  const interfaces = card.peek("supportedInterfaces");
  const stated = isOlder
    ? [card.peek("protocolVersion")]
    : (Array.isArray(interfaces) ? (interfaces as readonly unknown[]) : []).map((one) =>
        isObject(one) ? one["protocolVersion"] : undefined,
      );
  const versions = stated.filter((one) => typeof one === "string");
  if (versions.length === 0 || versions.some((one) => /^(?:1\.|0\.[23](?:\.|$)|1$)/u.test(one))) return false;
  const path = at(card.path, isOlder ? "protocolVersion" : "supportedInterfaces");
  problems.add("UNSUPPORTED_VERSION", path, {
    version: quoted(versions.join(", ")),
    format: "A2A",
    accepted: "1.0, 0.3, 0.2",
  });
  return true;
}

function drawAgent(card: Part, name: string, graph: DocumentGraph): void {
  const skills = card.items("skills");
  const interfaces = {
    supportedInterfaces: card.items("supportedInterfaces"),
    additionalInterfaces: card.items("additionalInterfaces"),
  };
  const addresses = [card, ...Object.values(interfaces).flat()].flatMap((part) => addressOf(part, graph));
  const tags = [...new Set(skills.flatMap((skill) => skill.texts("tags")))];
  const provider = card.has("provider") ? card.within("provider") : undefined;
  const organization = provider?.text("organization");
  const home = provider === undefined ? undefined : homeOf(provider, graph);
  const [first] = addresses;
  const keyParts = [first?.host ?? home ?? organization, first?.tenant, name].filter((one) => one !== undefined);
  const ids = addresses.flatMap(({ id }) => (id === undefined ? [] : { system: "a2a", id }));
  for (const key of ["securitySchemes", "security", "securityRequirements", "authentication"]) {
    if (!card.has(key)) continue;
    card.take(key);
    graph.leaveOut(
      at(card.path, key),
      "How callers show who they are",
      "a card says what is asked of callers, and names no identity",
    );
  }
  if (card.has("signatures")) {
    card.take("signatures");
    graph.leaveOut(
      at(card.path, "signatures"),
      "The signatures",
      "they are not verified, so the card counts as unsigned",
    );
  }
  const agent = graph.entity(
    "AGENT",
    nameKey(keyParts.join("/")),
    {
      name,
      purpose: card.text("description"),
      tags: tags.length === 0 ? undefined : tags,
      externalIds: externalIds(...ids),
      extra: extraOf(card, { skills, ...interfaces }),
    },
    at(card.path, "name"),
    ids.some(namesOneThing) ? {} : { isNamedOnly: true },
  );
  if (organization === undefined) return;
  const vendor = graph.entity(
    "VENDOR",
    nameKey(home ?? organization),
    { name: organization, externalIds: externalIds(home === undefined ? undefined : { system: "domain", id: home }) },
    at(card.path, "provider"),
    home === undefined ? { isNamedOnly: true } : {},
  );
  graph.relation({ type: "PROVIDES", from: vendor, to: agent, fields: {}, at: at(card.path, "provider") });
}

interface Address {
  readonly host: string;
  readonly tenant: string | undefined;
  /** The external id that it is; undefined where what was cut or is filled in elsewhere says which agent is meant. */
  readonly id: string | undefined;
}

function addressOf(part: Part, graph: DocumentGraph): readonly Address[] {
  const text = part.text("url");
  const place: Path = at(part.path, "url");
  if (text === undefined) return [];
  const bare = bareUrl(graph, text, place);
  if (bare === undefined) {
    if (isGrpcTarget(text, part)) graph.leaveOut(place, "The address", "it is a target of gRPC and no http address");
    else graph.problems.add("INVALID_VALUE", place, { found: "What stands there", accepted: "an http address" });
    return [];
  }
  const { url } = bare;
  if (url === undefined) return [];
  // What was cut or is filled in elsewhere may say which agent is meant; an address of one's own network says it itself.
  const isWhole = bare.identity !== undefined || (isLocalAddress(url) && isPlain(text));
  if (!isWhole) part.keep("url", url);
  const given = part.peek("tenant");
  const tenant = typeof given === "string" && given !== "" ? given : undefined;
  return [{ host: new URL(url).host, tenant, id: isWhole ? ofTenant(url, tenant) : undefined }];
}

function isPlain(address: string): boolean {
  return !/[?#{}<>$%]/u.test(address);
}

/** `agents.example:443`: gRPC takes a host and a port without a scheme. */
function isGrpcTarget(text: string, part: Part): boolean {
  const binding = part.peek("protocolBinding") ?? part.peek("transport") ?? part.peek("preferredTransport");
  return typeof binding === "string" && binding.toUpperCase() === "GRPC" && /^[\w.-]+:\d+$/u.test(text);
}

/** The domain of the provider, where its address is that of a whole host: a page on somebody else's host names no domain of its own. */
function homeOf(provider: Part, graph: DocumentGraph): string | undefined {
  const text = provider.text("url");
  const bare = text === undefined ? undefined : bareUrl(graph, text, at(provider.path, "url"));
  if (text === undefined) return undefined;
  provider.keep("url", bare?.url);
  if (bare?.url === undefined) return undefined;
  const { hostname, pathname } = new URL(bare.url);
  return pathname === "/" && hostname.includes(".") ? hostname.replace(/^www\./u, "") : undefined;
}
