import { quoted } from "../../changes/found.ts";
import type { Part } from "../document-part.ts";
import { at } from "../../changes/path.ts";
import type { Bom } from "./bom.ts";
import type { Referent } from "./referent.ts";
import { drawOrganization, drawVendorNamed, partyIn } from "./draw-party.ts";
import { join } from "./joined.ts";

export type ProviderRole = "MAKER" | "SUPPLIER" | "PUBLISHER";

/** In this order: of several roles of one vendor the first has the relation's usual id. */
const roles: readonly (readonly [role: ProviderRole, field: string])[] = [
  ["MAKER", "manufacturer"],
  ["SUPPLIER", "supplier"],
  ["PUBLISHER", "publisher"],
];

/** Who made, supplied and published a component, told apart: whoever made a thing may not be whoever it came from. */
export function drawProviders(bom: Bom, part: Part, component: Referent): void {
  const known = new Set<string>();
  for (const [role, field] of roles) {
    if (!part.has(field)) continue;
    const vendor =
      role === "PUBLISHER" ? published(bom, part, field) : drawOrganization(bom, partyIn(bom, part, field), "VENDOR");
    if (vendor !== undefined) joinProvider(bom, vendor, component, { role, at: at(part.path, field), known });
  }
}

/** `known` holds the vendors that provide it already, and gains this one. */
export function joinProvider(
  bom: Bom,
  vendor: Referent,
  component: Referent,
  { role, at: place, known }: { role?: ProviderRole; at: Part["path"]; known: Set<string> },
): void {
  const fields = role === undefined ? {} : { providedAs: role };
  const apart = role !== undefined && known.has(vendor.id) ? { apart: ["providedAs"] } : {};
  known.add(vendor.id);
  // Asked for only where the document itself names nobody.
  if (bom.supplier === undefined && bom.index.hasAnalyses()) {
    bom.providers.set(component.id, (bom.providers.get(component.id) ?? new Set()).add(vendor.id));
  }
  join(bom, "PROVIDES", { from: vendor, to: component, fields, at: place, ...apart });
}

function published(bom: Bom, part: Part, field: string): Referent | undefined {
  const name = part.text(field);
  if (name === undefined) bom.graph.leaveOut(at(part.path, field), `The publisher ${quoted("")}`, "it has no name");
  return name === undefined ? undefined : drawVendorNamed(bom, name, at(part.path, field));
}
