import { at, type Path } from "../../changes/path.ts";
import { isObject } from "../../changes/reading.ts";
import { type Part, partOf } from "../document-part.ts";
import { entityId, nameKey } from "../entity-id.ts";
import type { Bom } from "./bom.ts";
import type { Referent } from "./referent.ts";
import { dataClassesOf } from "./data-classes.ts";
import { listIn, textIn } from "./data-names.ts";
import { drawGovernance } from "./draw-governance.ts";
import { drawOrganization, partyIn } from "./draw-party.ts";
import { joinContained } from "./draw-dependency.ts";
import { joinProvider } from "./draw-providers.ts";
import { namedOnly, serviceNames } from "./item-names.ts";
import { join } from "./joined.ts";
import { resolve } from "./reference.ts";

type Written = Readonly<Record<string, unknown>>;

/** A service, which CycloneDX says is offered over a network, with those that lie in it, whoever provides it, and the data that flows in and out. */
export function drawOffering(bom: Bom, value: unknown, path: Path): Referent | undefined {
  if (!isObject(value)) return undefined;
  const kind = bom.index.serviceKind(value);
  const key = bom.index.serviceKey(kind, value);
  const drawn: Referent = { kind, id: entityId(kind, key), version: textIn(value, "version") };
  const part = partOf(value, path, bom.graph.problems.add);
  for (const field of ["bom-ref", "services"]) part.take(field);
  const tags = part.texts("tags");
  const isVersioned = kind === "PLATFORM" || kind === "PLUGIN" || kind === "MODEL";
  const provider = part.has("provider") ? drawOrganization(bom, partyIn(bom, part, "provider"), "VENDOR") : undefined;
  const classes = drawFlows(bom, part, value, drawn, key);
  const fields = {
    name: part.text("name"),
    description: part.text("description"),
    version: isVersioned ? part.text("version") : undefined,
    tags: tags.length === 0 ? undefined : tags,
    resourceKind: kind === "RESOURCE" ? "API" : undefined,
    dataClasses: kind === "RESOURCE" && classes.length > 0 ? classes : undefined,
  };
  bom.graph.entity(kind, key, { ...fields, extra: part.rest() }, path, namedOnly(serviceNames(value)));
  if (provider !== undefined) joinProvider(bom, provider, drawn, { at: at(path, "provider"), known: new Set() });
  for (const [index, child] of listIn(value, "services").entries()) {
    const place = at(at(path, "services"), index);
    const within = drawOffering(bom, child, place);
    if (within !== undefined) joinContained(bom, within, drawn, place);
  }
  return drawn;
}

/** The flows themselves stay in `extra`: what has come of them are relations and classes. Gives the classes. */
function drawFlows(bom: Bom, part: Part, service: Written, drawn: Referent, key: string): readonly string[] {
  const classes = new Set<string>();
  for (const [index, flow] of listIn(service, "data").entries()) {
    if (!isObject(flow)) continue;
    const flowing = partOf(flow, at(at(part.path, "data"), index), bom.graph.problems.add);
    const own = dataClassesOf(bom, flowing, flow);
    for (const one of own) classes.add(one);
    const carried = isObject(flow["governance"]) ? drawGoverned(bom, flowing, flow, key, own) : undefined;
    drawFlow(bom, flowing, flow, drawn, carried);
  }
  return [...classes].sort();
}

/** Data of which it is said who governs it is a data set of its own: its owner does not own the service. */
function drawGoverned(bom: Bom, part: Part, flow: Written, key: string, classes: readonly string[]): Referent {
  const name = textIn(flow, "name") === "" ? textIn(flow, "classification") : textIn(flow, "name");
  const dataClasses = classes.length === 0 ? undefined : classes;
  const fields = { name, description: part.text("description"), resourceKind: "DATASET", dataClasses };
  const id = bom.graph.entity("RESOURCE", `${key}/${nameKey(name)}`, fields, part.path);
  const data: Referent = { kind: "RESOURCE", id };
  drawGovernance(bom, part.within("governance"), flow, data);
  return data;
}

/** What comes in feeds the service, and what goes out is fed by it; an unknown direction says neither. */
function drawFlow(bom: Bom, part: Part, flow: Written, service: Referent, carried: Referent | undefined): void {
  const direction = textIn(flow, "flow");
  const [isIn, isOut] = [direction !== "outbound", direction !== "inbound"];
  const name = textIn(flow, "name");
  if (direction === "unknown") {
    bom.graph.leaveOut(at(part.path, "flow"), `The flow of ${name === "" ? "data" : name}`, "its direction is unknown");
    return;
  }
  if (carried !== undefined) {
    if (isIn) join(bom, "FEEDS", { from: carried, to: service, at: part.path });
    if (isOut) join(bom, "FEEDS", { from: service, to: carried, at: part.path });
  }
  const others = (field: string): readonly (readonly [Referent, Path])[] =>
    listIn(flow, field).flatMap((ref, index) => {
      const place = at(at(part.path, field), index);
      const other = typeof ref === "string" ? resolve(bom, ref, place, "The other end of a flow,") : undefined;
      return other === undefined ? [] : [[other, place] as const];
    });
  if (isIn) for (const [from, place] of others("source")) join(bom, "FEEDS", { from, to: service, at: place });
  if (isOut) for (const [to, place] of others("destination")) join(bom, "FEEDS", { from: service, to, at: place });
}
