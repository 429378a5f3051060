import { at } from "../changes/path.ts";
import { quoted } from "../changes/found.ts";
import type { Report } from "../changes/report.ts";
import { isObject } from "../changes/reading.ts";
import { type Described, describe, keyOf } from "./backstage/described.ts";
import { isTaken } from "./backstage/is-taken.ts";
import { printEntityRef } from "./backstage/entity-ref.ts";
import { placeholdersIn, standsIn } from "./backstage/placeholders.ts";
import { relate } from "./backstage/relate.ts";
import { targetFinder } from "./backstage/targets.ts";
import type { DocumentFormat } from "./document-format.ts";
import { type DocumentGraph, type GivenFields, startDocumentGraph } from "./document-graph.ts";
import { type Part, partOf } from "./document-part.ts";
import { entityId } from "./entity-id.ts";
import { extraOf } from "./extra.ts";
import { externalIds } from "./lay-out-changes.ts";
import { type BareUrl, bareUrl, urlId } from "./mcp-config/withheld.ts";

/** A file of a Backstage catalogue: several YAML documents, an entity each. */
export const backstage: DocumentFormat = {
  name: "BACKSTAGE",
  recognisedBy: "apiVersion: backstage.io/… and kind",
  about:
    "An owner on every row: the entities of a catalogue file, several YAML documents or one. Certainty B. Document key: the reference of the first entity. " +
    "Each entity is held to the schema of its type, or else of its kind; an API of type `mcp-server` to either, since it may be older than the schema of that type. Names, namespaces and keys are such as the catalogue itself takes. What `$text`, `$json` or `$yaml` stands for lies elsewhere: it is told, and not read. A reference without a namespace is in that of its entity. An owner or a group that the file does not describe is drawn all the same, with certainty C; an API or a resource outside is looked for in the graph.",
  carries: [
    { field: "apiVersion", becomes: "says the version", isRead: true },
    {
      field: "kind",
      becomes:
        "`Group`: `Team`. `User`: `Person`. `Resource`: `Resource`. `API` of type `mcp-server`: `Plugin`. `AiResource` skill, plugin: `Plugin`; rule: `Control` POLICY; marketplace: `Platform` REGISTRY. `Component`: what its annotation says",
      isRead: true,
    },
    { field: "metadata.name", becomes: "`backstage=` and the id, with kind and namespace" },
    { field: "metadata.namespace", becomes: "the same" },
    { field: "metadata.title", becomes: "name" },
    { field: "metadata.description", becomes: "description" },
    { field: "metadata.tags", becomes: "tags" },
    {
      field: "metadata.annotations.answerable/kind",
      becomes: "the kind of a component: `Agent`, `Model`, `Platform`, `Plugin`, `Identity`, `Resource`, `Control`",
      isRead: true,
    },
    {
      field: "metadata.annotations.answerable/external-ids",
      becomes: "external ids, by which it meets what other documents say: `a2a=https://planner.example/a2a`",
    },
    { field: "spec.type", becomes: "`pluginKind`, `resourceKind` where it says one; `extra`" },
    { field: "spec.owner", becomes: "`OWNS` ACCOUNTABLE from a group (also without `group:`) or a user" },
    { field: "spec.parent", becomes: "`PART_OF`" },
    { field: "spec.children", becomes: "`PART_OF`, turned round" },
    { field: "spec.members", becomes: "`MEMBER_OF`, turned round" },
    { field: "spec.memberOf", becomes: "`MEMBER_OF`" },
    { field: "spec.profile.displayName", becomes: "name" },
    { field: "spec.profile.email", becomes: "of a user `email` and `email=`" },
    { field: "spec.consumesApis", becomes: "`EXTENDS` from the plugin to an agent or a platform" },
    { field: "spec.dependsOn", becomes: "turned round, by kinds: `POWERS`, `EXTENDS`, `HOSTS` or `FEEDS`" },
    { field: "spec.dependencyOf", becomes: "the same, as it stands" },
    { field: "spec.plugins", becomes: "of a marketplace `HOSTS`" },
    { field: "spec.version", becomes: "version of a plugin" },
    { field: "spec.remotes[].url", becomes: "`url=`, and `url` the first" },
  ],
  takesSeveral: true,
  recognise: isEntity,
  documentKey: (root) => {
    const first: unknown = Array.isArray(root) ? root[0] : root;
    const metadata = isObject(first) && isObject(first["metadata"]) ? first["metadata"] : {};
    const { name, namespace = "default" } = metadata;
    if (!isObject(first) || typeof name !== "string") return undefined;
    return printEntityRef({ kind: String(first["kind"]).toLowerCase(), namespace: String(namespace), name });
  },
  read: (root) => ({ graph: read(root) }),
};

function isEntity(root: unknown): boolean {
  if (!isObject(root)) return false;
  const { apiVersion, kind } = root;
  return typeof apiVersion === "string" && apiVersion.startsWith("backstage.io/") && typeof kind === "string";
}

function read(root: unknown): DocumentGraph {
  const graph = startDocumentGraph();
  const values = Array.isArray(root) ? (root as readonly unknown[]) : [root];
  const entities = values.flatMap((value, index) => {
    const path = Array.isArray(root) ? at(null, index) : null;
    const placeholders = placeholdersIn(value, path);
    // What stands for something else is of no wrong type: it is told that it was not read.
    const report: Report["add"] = (code, place, words) => {
      if (code !== "INVALID_VALUE" || !standsIn(placeholders, place)) graph.problems.add(code, place, words);
    };
    const entity = describe(partOf(value, path, report), graph, report);
    if (entity === undefined || !isTaken(entity, value, placeholders, graph)) return [];
    if (entity.reading !== undefined)
      for (const { path: place, name } of placeholders)
        graph.notCarriedOver.add("REFERENCE_OUTSIDE", place, { reference: name });
    return entity;
  });
  const find = targetFinder(entities, graph);
  for (const entity of entities) {
    if (entity.reading === undefined) leaveOut(entity, graph);
    else draw(entity, entity.reading, graph, find);
  }
  return graph;
}

function leaveOut({ part, ref, type }: Described, graph: DocumentGraph): void {
  const what = `The ${ref.kind} ${quoted(ref.name)}${type === undefined ? "" : ` of type ${quoted(type)}`}`;
  const wayOut = ref.kind === "component" ? "; its annotation answerable/kind can say what it is" : "";
  graph.leaveOut(part.path, what, `the graph has no place for it${wayOut}`);
}

type Reading = NonNullable<Described["reading"]>;

function draw(
  entity: Described,
  { kind, fields }: Reading,
  graph: DocumentGraph,
  find: ReturnType<typeof targetFinder>,
): void {
  const { part, metadata, spec, ref } = entity;
  const id = entityId(kind, keyOf(ref));
  const profile = spec.has("profile") ? spec.within("profile") : undefined;
  const email = kind === "PERSON" ? profile?.text("email")?.toLowerCase() : undefined;
  const title = metadata.text("title") ?? profile?.text("displayName");
  const tags = metadata.texts("tags");
  const remotes = kind === "PLUGIN" ? spec.items("remotes") : [];
  const addresses = addressesOf(remotes, graph);
  const own: GivenFields = {
    ...fields,
    name: title ?? metadata.peek("name"),
    description: metadata.text("description"),
    tags: tags.length === 0 ? undefined : tags,
    url: addresses.find(({ url }) => url !== undefined)?.url,
    version: kind === "PLUGIN" ? spec.text("version") : undefined,
    email,
  };
  relate(entity, { kind, id }, graph, find);
  const extra = extraOf(part, remotes.length === 0 ? {} : { remotes });
  const ids = externalIds(
    { system: "backstage", id: printEntityRef(ref) },
    email === undefined ? undefined : { system: "email", id: email },
    ...addresses.map(urlId),
    ...entity.externalIds,
  );
  const type = entity.type === undefined ? {} : { type: entity.type };
  const rest = { ...type, ...extra };
  graph.entity(
    kind,
    keyOf(ref),
    { ...own, externalIds: ids, extra: Object.keys(rest).length === 0 ? undefined : rest },
    part.path,
  );
}

/** Where a server is reached; all but the first stay in the rest too. */
function addressesOf(remotes: readonly Part[], graph: DocumentGraph): readonly BareUrl[] {
  const addresses: BareUrl[] = [];
  for (const remote of remotes) {
    const text = remote.text("url");
    const bare = text === undefined ? undefined : bareUrl(graph, text, at(remote.path, "url"));
    const isFirst = bare?.url !== undefined && !addresses.some(({ url }) => url !== undefined);
    if (!isFirst) remote.keep("url", bare === undefined ? text : bare.url);
    if (bare !== undefined) addresses.push(bare);
  }
  return addresses;
}
