import { at, type Path } from "../../changes/path.ts";
import type { Kind } from "../../ontology/kinds.ts";
import { hashedKey } from "../entity-id.ts";
import type { Drawn, Oscal } from "./oscal.ts";
import { oscalIds } from "./oscal-ids.ts";
import { objectsIn, textIn, textsIn, without, type Written } from "./written.ts";

/** What is required, and of what. */
export interface Place {
  /** Of the duties that follow from it. */
  readonly framework: string;
  /** Of the control, or of the statement of it. */
  readonly code: string;
  readonly requirement: Drawn;
  /** The system or component that it is said of. */
  readonly scope: Drawn | undefined;
}

/**
 * A duty sits where that sits which it is said of, in the layers that frameworks are read in which have none of their own: without a
 * layer it would be asked of an agent itself, where nobody is said to answer for it.
 */
const layers: Partial<Readonly<Record<Kind, string>>> = {
  RESOURCE: "L2",
  AGENT: "L3",
  PLUGIN: "L3",
  PLATFORM: "L4",
  MODEL: "L5",
};

/**
 * Whose the customer's duties are: the organisation of the mapping, else whichever organisation of the graph has the external id
 * `oscal=importing-organization`, else one that stands for it.
 */
const importing = "importing-organization";

/** A duty that the document leaves to the customer: theirs to answer for, by the provider's own documentation. */
export function drawCustomerDuty(oscal: Oscal, item: Written, place: Place, path: Path, more: Written = {}): void {
  const uuid = (textIn(item, "uuid") ?? "").toLowerCase();
  const extra = { ...without(item, "uuid", "description"), ...more };
  const fields = {
    name: `Customer's part of ${place.code}`,
    description: textIn(item, "description"),
    framework: place.framework,
    code: place.code,
    layer: place.scope === undefined ? undefined : layers[place.scope.kind],
    externalIds: oscalIds(uuid),
    extra: Object.keys(extra).length === 0 ? undefined : extra,
  };
  const duty = oscal.graph.entity("DUTY", uuid, fields, path);
  drawAssignment(oscal, {
    role: "ACCOUNTABLE",
    party: importingOrganization(oscal),
    duty,
    key: [uuid],
    place,
    at: path,
  });
  for (const [index, role] of objectsIn(item, "responsible-roles").entries()) {
    for (const partyUuid of textsIn(role, "party-uuids")) {
      const party = oscal.parties.get(partyUuid);
      const at_ = at(at(path, "responsible-roles"), index);
      if (party === undefined) oscal.graph.leaveOut(at_, `The party ${partyUuid}`, "the document does not name it");
      else
        drawAssignment(oscal, { role: "RESPONSIBLE", party: party.id, duty, key: [uuid, partyUuid], place, at: at_ });
    }
  }
}

/** What a duty of the customer is known by where another document gives it. */
export function drawDutyNamed(oscal: Oscal, uuid: string, { framework, code }: Place, path: Path): string {
  return oscal.graph.entity("DUTY", uuid.toLowerCase(), { framework, code, externalIds: oscalIds(uuid) }, path);
}

interface Assigned {
  readonly role: "ACCOUNTABLE" | "RESPONSIBLE";
  readonly party: string;
  readonly duty?: string;
  /** The assignment's own id in the document, and what tells it from others there. */
  readonly key: readonly string[];
  readonly place: Place;
  readonly at: Path;
  readonly fields?: Written;
}

/** An assignment by the provider's documentation, of its scope and of the requirement that it rests on. */
export function drawAssignment(oscal: Oscal, assigned: Assigned): void {
  const { graph } = oscal;
  const { role, party, duty, key, place, at: path, fields = {} } = assigned;
  const stated = { role, basis: "VENDOR_DOC", status: "ASSIGNED", ...fields };
  const id = graph.entity("ASSIGNMENT", hashedKey(oscal.key, role, ...key), stated, path);
  graph.relation({ type: "ASSIGNED_TO", from: id, to: party, fields: {}, at: path });
  if (duty !== undefined) graph.relation({ type: "FOR_DUTY", from: id, to: duty, fields: {}, at: path });
  const { scope, requirement } = place;
  if (scope !== undefined && scope.kind !== "CONTROL") {
    graph.relation({ type: "IN_SCOPE_OF", from: id, to: scope.id, fields: {}, at: path });
  }
  graph.relation({ type: "BASED_ON", from: id, to: requirement.id, fields: {}, at: path });
}

function importingOrganization({ graph, mapping }: Oscal): string {
  if (mapping.organization !== undefined) return mapping.organization;
  const fields = { name: "Importing organisation", externalIds: oscalIds(importing) };
  return graph.entity("ORGANIZATION", importing, fields, null, { certainty: "C", isStandIn: true });
}
