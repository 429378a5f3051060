import { at, type Path } from "../../changes/path.ts";
import { relationRules } from "../../ontology/relation-types.ts";
import type { DocumentGraph } from "../document-graph.ts";
import { type System, drawByComponent } from "./draw-by-component.ts";
import type { Place } from "./draw-duty.ts";
import { drawLeveraged } from "./draw-leveraged.ts";
import { drawParties } from "./draw-parties.ts";
import { drawComponent, drawThisSystem } from "./draw-system.ts";
import { findVendor, providersOf, suppliersOf } from "./find-vendor.ts";
import { frameworkOf } from "./framework-of.ts";
import { codeOf, drawRequirement } from "./draw-requirement.ts";
import type { Drawn, Oscal } from "./oscal.ts";
import type { OscalMapping } from "./oscal-mapping.ts";
import { lastModifiedIn, tellRest } from "./document-parts.ts";
import { objectIn, objectsIn, textIn, type Written } from "./written.ts";

/** A system security plan that its schema takes. Never throws. */
export function drawPlan(graph: DocumentGraph, plan: Written, mapping: OscalMapping): void {
  const path = at(null, "system-security-plan");
  const implementation = objectIn(plan, "system-implementation");
  const requirements = objectsIn(objectIn(plan, "control-implementation"), "implemented-requirements");
  const exports = requirements.some(hasExports);
  const own = exports && mapping.vendor === undefined ? findVendor(plan) : undefined;
  const leveraged = objectsIn(implementation, "leveraged-authorizations");
  const vendors = new Map(leveraged.map((one) => [textIn(one, "party-uuid") ?? "", textIn(one, "title")]));
  const provided = objectsIn(implementation, "components").flatMap(providersOf);
  const supplying = exports ? [...suppliersOf(plan), ...(own === undefined ? [] : [own])] : [];
  for (const uuid of [...provided, ...supplying]) if (!vendors.has(uuid)) vendors.set(uuid, undefined);

  const parties = drawParties(graph, plan, path, vendors);
  const ownVendor = own === undefined ? undefined : parties.get(own)?.id;
  const start: Oscal = {
    graph,
    key: textIn(plan, "uuid") ?? "",
    mapping,
    parties,
    vendor: mapping.vendor ?? ownVendor,
    lastModified: lastModifiedIn(plan),
  };
  const thisSystem = drawThisSystem(start, plan, path, exports);
  const oscal = exports && start.vendor === undefined ? { ...start, vendor: standIn(start, plan, path) } : start;
  if (exports && oscal.vendor !== undefined) {
    graph.relation({ type: "PROVIDES", from: oscal.vendor, to: thisSystem.id, fields: {}, at: at(path, "metadata") });
  }
  const componentsPath = at(at(path, "system-implementation"), "components");
  const components = new Map<string, Drawn>();
  for (const [index, component] of objectsIn(implementation, "components").entries()) {
    if (component["type"] === "this-system") continue;
    const drawn = drawComponent(oscal, component, at(componentsPath, index));
    if (drawn === undefined) continue;
    components.set(textIn(component, "uuid") ?? "", drawn);
    drawProviders(oscal, component, drawn, at(componentsPath, index));
  }
  const vendorOf = drawLeveraged(oscal, implementation, { components, thisSystem }, path);
  const name = textIn(objectIn(plan, "system-characteristics"), "system-name") ?? "the system";
  drawRequirements(oscal, plan, { name, vendorOf }, thisSystem, path);
  tellRest(oscal, plan, path);
}

function hasExports(requirement: Written): boolean {
  const within = [requirement, ...objectsIn(requirement, "statements")];
  return within.some((one) => objectsIn(one, "by-components").some((by) => by["export"] !== undefined));
}

/** Whoever the document says provides a component. */
function drawProviders({ graph, parties }: Oscal, component: Written, drawn: Drawn, path: Path): void {
  if (!relationRules.PROVIDES.to.includes(drawn.kind)) return;
  for (const uuid of new Set(providersOf(component))) {
    const party = parties.get(uuid);
    if (party?.kind !== "VENDOR") continue;
    graph.relation({ type: "PROVIDES", from: party.id, to: drawn.id, fields: {}, at: path });
  }
}

/**
 * Whoever provides a system of which no organisation is named, under the name of the system: with certainty C, so that any name
 * which somebody gives it counts before.
 */
function standIn({ graph, key }: Oscal, plan: Written, path: Path): string {
  const name = textIn(objectIn(plan, "system-characteristics"), "system-name");
  const fields = { name: name === undefined ? undefined : `Provider of ${name}` };
  return graph.entity("VENDOR", key.toLowerCase(), fields, at(path, "system-characteristics"), {
    certainty: "C",
    isStandIn: true,
  });
}

function drawRequirements(oscal: Oscal, plan: Written, system: System, scope: Drawn, path: Path): void {
  const framework = frameworkOf(textIn(objectIn(plan, "import-profile"), "href"), plan);
  const listPath = at(at(path, "control-implementation"), "implemented-requirements");
  for (const [index, item] of objectsIn(
    objectIn(plan, "control-implementation"),
    "implemented-requirements",
  ).entries()) {
    const itemPath = at(listPath, index);
    const requirement = drawRequirement(oscal, item, framework, itemPath);
    const { name, duties } = framework;
    const place: Place = { framework: duties, code: codeOf(item, name), requirement, scope };
    drawAll(oscal, item, system, place, itemPath);
    for (const [line, statement] of objectsIn(item, "statements").entries()) {
      const code = textIn(statement, "statement-id") ?? place.code;
      drawAll(oscal, statement, system, { ...place, code }, at(at(itemPath, "statements"), line));
    }
  }
}

function drawAll(oscal: Oscal, item: Written, system: System, place: Place, path: Path): void {
  for (const [index, by] of objectsIn(item, "by-components").entries()) {
    drawByComponent(oscal, by, system, place, at(at(path, "by-components"), index));
  }
}
