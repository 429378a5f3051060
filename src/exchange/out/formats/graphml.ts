import type { FieldRule } from "../../../ontology/field-rule.ts";
import { registry } from "../../../ontology/registry.ts";
import { relationRules } from "../../../ontology/relation-types.ts";
import type { OpenAnswer } from "../answer.ts";
import type { ExportFormat } from "../format.ts";
import { type FlatValue, flatProperties, heldProperties } from "../graph-properties.ts";
import type { HeldEntity, HeldRelation } from "../holdings.ts";
import { xmlText } from "../xml-text.ts";

/** http://graphml.graphdrawing.org, for Gephi, yEd, igraph and NetworkX. */
export const graphml: ExportFormat = {
  name: "graphml",
  description: "Nodes and edges as GraphML, sources merged, for Gephi, yEd, igraph and NetworkX.",
  mediaType: "application/graphml+xml; charset=utf-8",
  extension: "graphml",
  needs: "holdings",
  parameters: [],
  write: writeGraphml,
};

type Domain = "graph" | "node" | "edge";
type AttributeType = "string" | "boolean" | "int" | "double";

/** One attribute that is declared before it is used. */
interface Key {
  readonly id: string;
  readonly domain: Domain;
  readonly name: string;
  readonly type: AttributeType;
}

async function* writeGraphml({ about, holdings }: OpenAnswer) {
  if (holdings === undefined) return;
  const keys = { graph: graphKeys(about), node: nodeKeys(), edge: edgeKeys() };
  yield [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" ',
    'xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">\n',
    ...Object.values(keys).flatMap((each) => [...each.values()].map(declared)),
    '<graph id="estate" edgedefault="directed">\n',
    ...data(keys.graph, { ...about, reasons: about.reasons }),
  ].join("");
  for await (const page of holdings.entities([])) yield page.map((held) => node(keys.node, held)).join("");
  for await (const page of holdings.relations([])) yield page.map((held) => edge(keys.edge, held)).join("");
  yield "</graph>\n</graphml>\n";
}

function node(keys: ReadonlyMap<string, Key>, held: HeldEntity): string {
  const { id, kind } = held.record;
  const told = { kind, name: id, ...flatProperties(heldProperties(held)) };
  return `<node id="${xmlText(id)}">\n${data(keys, told).join("")}</node>\n`;
}

function edge(keys: ReadonlyMap<string, Key>, held: HeldRelation): string {
  const { id, type, from, to } = held.record;
  const ends = `source="${xmlText(from)}" target="${xmlText(to)}"`;
  const told = { type, ...flatProperties(heldProperties(held)) };
  return `<edge id="${xmlText(id)}" ${ends}>\n${data(keys, told).join("")}</edge>\n`;
}

function data(keys: ReadonlyMap<string, Key>, values: Readonly<Record<string, FlatValue>>): string[] {
  return Object.entries(values).flatMap(([name, value]) => {
    const key = keys.get(name);
    return key === undefined ? [] : [`<data key="${key.id}">${xmlText(textOf(value))}</data>\n`];
  });
}

function textOf(value: FlatValue): string {
  if (!Array.isArray(value)) return String(value);
  return value.map((item) => String(item).replaceAll("|", "\\|")).join("|");
}

function declared({ id, domain, name, type }: Key): string {
  return `<key id="${id}" for="${domain}" attr.name="${name}" attr.type="${type}"/>\n`;
}

function graphKeys(about: object): ReadonlyMap<string, Key> {
  return keysOf(
    "graph",
    Object.keys(about).map((name) => [name, "string"] as const),
  );
}

function nodeKeys(): ReadonlyMap<string, Key> {
  const rules = Array.from(registry.kinds.values(), ({ fields }) => [...fields.values()]).flat();
  return keysOf("node", [["kind", "string"], ["name", "string"], ...rules.map(typed), ...known]);
}

function edgeKeys(): ReadonlyMap<string, Key> {
  const rules = Object.values(relationRules).flatMap(({ properties }) => [...properties.values()]);
  return keysOf("edge", [["type", "string"], ...rules.map(typed), ...known]);
}

const known = (["validFrom", "validTo", "certainty", "sources", "contested"] as const).map(
  (name) => [name, "string"] as const,
);

function keysOf(domain: Domain, names: readonly (readonly [string, AttributeType])[]): ReadonlyMap<string, Key> {
  const types = new Map(names);
  return new Map(
    Array.from(types, ([name, type], index) => [name, { id: `${domain}${index}`, domain, name, type }] as const),
  );
}

/** A decimal is a text, for a double would round it. */
function typed({ name, shape, list }: FieldRule): readonly [string, AttributeType] {
  const types: Readonly<Partial<Record<FieldRule["shape"], AttributeType>>> = {
    BOOLEAN: "boolean",
    INT: "int",
    FLOAT: "double",
  };
  return [name, list ? "string" : (types[shape] ?? "string")];
}
