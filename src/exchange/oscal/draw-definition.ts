import { at, type Path } from "../../changes/path.ts";
import { quoted } from "../../changes/found.ts";
import type { DocumentGraph } from "../document-graph.ts";
import { relationRules } from "../../ontology/relation-types.ts";
import { lastModifiedIn, tellRest } from "./document-parts.ts";
import { drawControl } from "./draw-control.ts";
import { drawCustomerDuty, type Place } from "./draw-duty.ts";
import { drawParties } from "./draw-parties.ts";
import { codeOf, drawRequirement } from "./draw-requirement.ts";
import { drawComponent } from "./draw-system.ts";
import { findVendor, providersOf, suppliersOf } from "./find-vendor.ts";
import { frameworkOf } from "./framework-of.ts";
import type { Drawn, Oscal } from "./oscal.ts";
import { propValues } from "./oscal-ids.ts";
import type { OscalMapping } from "./oscal-mapping.ts";
import { objectsIn, textIn, without, type Written } from "./written.ts";

/** Whose a control is, by the values of the prop `control-origination`: of NIST's own namespace, and of FedRAMP's. */
const ofVendor = new Set(["inherited", "system-specific", "organization", "sp-system", "sp-corporate"]);
const ofCustomer = new Set(["customer-configured", "customer-provided"]);

/** A component definition that its schema takes. Never throws. */
export function drawDefinition(graph: DocumentGraph, definition: Written, mapping: OscalMapping): void {
  const path = at(null, "component-definition");
  const components = objectsIn(definition, "components");
  const own = findVendor(definition);
  const supplying = [...components.flatMap(providersOf), ...suppliersOf(definition)];
  const vendors = new Map(supplying.map((uuid) => [uuid, undefined]));
  if (own !== undefined) vendors.set(own, undefined);
  const parties = drawParties(graph, definition, path, vendors);
  const oscal: Oscal = {
    graph,
    key: textIn(definition, "uuid") ?? "",
    mapping,
    parties,
    vendor: mapping.vendor ?? (own === undefined ? undefined : parties.get(own)?.id),
    lastModified: lastModifiedIn(definition),
  };
  for (const [index, component] of components.entries()) {
    drawDefined(oscal, definition, component, at(at(path, "components"), index));
  }
  for (const [index, other] of objectsIn(definition, "import-component-definitions").entries()) {
    const place = at(at(path, "import-component-definitions"), index);
    graph.notCarriedOver.add("REFERENCE_OUTSIDE", place, { reference: quoted(textIn(other, "href") ?? "") });
  }
  tellRest(oscal, definition, path);
}

function drawDefined(oscal: Oscal, definition: Written, component: Written, path: Path): void {
  const drawn = drawComponent(oscal, component, path, ["control-implementations"]);
  if (drawn === undefined) return;
  const named = providersOf(component).flatMap((uuid) => oscal.parties.get(uuid) ?? []);
  const vendors = named.length > 0 ? named.map(({ id }) => id) : [oscal.vendor].filter((id) => id !== undefined);
  for (const vendor of new Set(vendors)) {
    if (!relationRules.PROVIDES.to.includes(drawn.kind)) continue;
    oscal.graph.relation({ type: "PROVIDES", from: vendor, to: drawn.id, fields: {}, at: path });
  }
  const [vendor] = vendors;
  const title = textIn(component, "title")?.trim() ?? "the component";
  for (const [index, set] of objectsIn(component, "control-implementations").entries()) {
    const setPath = at(at(path, "control-implementations"), index);
    const framework = frameworkOf(textIn(set, "source"), definition);
    tellSet(oscal, set, setPath);
    for (const [line, item] of objectsIn(set, "implemented-requirements").entries()) {
      const itemPath = at(at(setPath, "implemented-requirements"), line);
      const asked = { "control-id": item["control-id"], props: item["props"] };
      const requirement = drawRequirement(oscal, asked, framework, itemPath, ["props"]);
      const { name, duties } = framework;
      const place = { framework: duties, code: codeOf(item, name), requirement, scope: drawn };
      drawImplemented({ ...oscal, vendor }, item, { place, title, path: itemPath });
    }
  }
}

function tellSet({ graph }: Oscal, set: Written, path: Path): void {
  for (const key of Object.keys(set)) {
    if (key === "source" || key === "implemented-requirements") continue;
    graph.leaveOut(at(path, key), `The part ${key} of a set of controls`, "the graph has no place for it");
  }
}

interface Implemented {
  readonly place: Place & { readonly scope: Drawn };
  readonly title: string;
  readonly path: Path;
}

/** A control, whose it is: the vendor's, the customer's, or both; statements that say it themselves are drawn by themselves. */
function drawImplemented(oscal: Oscal, item: Written, { place, title, path }: Implemented): void {
  const statements = objectsIn(item, "statements");
  const apart = statements.filter((one) => originsOf(one).length > 0);
  const kept = statements.filter((one) => !apart.includes(one));
  const whole = { ...without(item, "control-id", "statements"), ...(kept.length > 0 && { statements: kept }) };
  drawOriginated(oscal, whole, { place, title, path });
  for (const [index, statement] of statements.entries()) {
    if (!apart.includes(statement)) continue;
    const code = textIn(statement, "statement-id") ?? place.code;
    drawOriginated(oscal, statement, { place: { ...place, code }, title, path: at(at(path, "statements"), index) });
  }
}

function drawOriginated(oscal: Oscal, item: Written, { place, title, path }: Implemented): void {
  const origins = originsOf(item);
  const isCustomers = origins.some((one) => ofCustomer.has(one));
  const isVendors = origins.some((one) => ofVendor.has(one));
  for (const origin of origins.filter((one) => !ofCustomer.has(one) && !ofVendor.has(one))) {
    const what = `The origin ${quoted(origin)} of ${place.code}`;
    oscal.graph.leaveOut(
      at(path, "props"),
      what,
      "it says neither the vendor's nor the customer's; it is kept in extra",
    );
  }
  if (isCustomers) drawCustomerDuty(oscal, item, place, path);
  if (isCustomers && !isVendors) return;
  const [state] = propValues(objectsIn(item, "props"), "implementation-status");
  const operator = isVendors ? oscal.vendor : undefined;
  const name = `${place.code} in ${title}`;
  drawControl(oscal, item, { place, state, operator, saidBy: "COUNTERPARTY", name, at: path });
}

function originsOf(item: Written): readonly string[] {
  return propValues(objectsIn(item, "props"), "control-origination");
}
