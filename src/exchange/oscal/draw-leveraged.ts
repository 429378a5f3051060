import { at, type Path } from "../../changes/path.ts";
import { quoted } from "../../changes/found.ts";
import { relationRules } from "../../ontology/relation-types.ts";
import type { Drawn, Oscal } from "./oscal.ts";
import { oscalIds, propValues } from "./oscal-ids.ts";
import { objectsIn, textIn, without, type Written } from "./written.ts";

/**
 * Whoever is behind each authorization that the system leverages, and what of theirs it uses. Gives the vendor behind a component:
 * that of its authorization, and where a system leverages one alone, that of any. A platform that is leveraged carries the system: said with
 * certainty C, for it may be leveraged for a part alone.
 */
export function drawLeveraged(
  oscal: Oscal,
  implementation: Written,
  { components, thisSystem }: { components: ReadonlyMap<string, Drawn>; thisSystem: Drawn },
  path: Path,
): (component: string) => string | undefined {
  const listPath = at(at(path, "system-implementation"), "leveraged-authorizations");
  const vendors = new Map<string, string>();
  for (const [index, authorization] of objectsIn(implementation, "leveraged-authorizations").entries()) {
    vendors.set(textIn(authorization, "uuid") ?? "", drawVendor(oscal, authorization, at(listPath, index)));
  }
  const used = new Map<string, string>();
  const componentsPath = at(at(path, "system-implementation"), "components");
  for (const [index, component] of objectsIn(implementation, "components").entries()) {
    const uuid = textIn(component, "uuid") ?? "";
    for (const authorization of propValues(objectsIn(component, "props"), "leveraged-authorization-uuid")) {
      const vendor = vendors.get(authorization);
      if (vendor === undefined) {
        const what = `The authorization ${quoted(authorization)} of a component`;
        oscal.graph.leaveOut(at(componentsPath, index), what, "the document names no such authorization");
        continue;
      }
      used.set(uuid, vendor);
      const drawn = components.get(uuid);
      if (drawn !== undefined && relationRules.PROVIDES.to.includes(drawn.kind)) {
        const relation = {
          type: "PROVIDES",
          from: vendor,
          to: drawn.id,
          fields: {},
          at: at(componentsPath, index),
        } as const;
        oscal.graph.relation(relation);
        if (drawn.kind === "PLATFORM" && relationRules.HOSTS.to.includes(thisSystem.kind)) {
          const [from, to, place] = [drawn.id, thisSystem.id, at(componentsPath, index)];
          oscal.graph.relation({ type: "HOSTS", from, to, fields: {}, at: place, certainty: "C" });
        }
      }
    }
  }
  const [only] = new Set(vendors.values());
  const single = new Set(vendors.values()).size === 1 ? only : undefined;
  return (component) => used.get(component) ?? single;
}

/**
 * The party of an authorization; one that the document does not name goes by the authorization's title, with certainty C, so that its
 * own name counts before.
 */
function drawVendor({ graph, parties }: Oscal, authorization: Written, path: Path): string {
  const party = (textIn(authorization, "party-uuid") ?? "").toLowerCase();
  const extra = { "leveraged-authorization": without(authorization, "party-uuid") };
  const isKnown = parties.has(textIn(authorization, "party-uuid") ?? "");
  if (isKnown) return graph.entity("VENDOR", party, { extra }, path);
  const fields = { name: textIn(authorization, "title"), externalIds: oscalIds(party), extra };
  return graph.entity("VENDOR", party, fields, path, { certainty: "C", isStandIn: true });
}
