import { at, type Path } from "../../changes/path.ts";
import { quoted } from "../../changes/found.ts";
import { hashedKey } from "../entity-id.ts";
import type { Oscal } from "./oscal.ts";
import { oscalIds } from "./oscal-ids.ts";
import type { Place } from "./draw-duty.ts";
import { textIn, without, type Written } from "./written.ts";

/** What is said to be done: by whom, how far, and what it meets. */
export interface Done {
  readonly name: string;
  readonly place: Place;
  readonly at: Path;
  /** `implementation-status.state`. */
  readonly state: string | undefined;
  readonly operator?: string | undefined;
  /** Whether whoever says so is the vendor, or the organisation itself. */
  readonly saidBy: "COUNTERPARTY" | "SELF";
  /** A duty that it meets beside the requirement. */
  readonly duty?: string;
  readonly more?: Written;
}

const statuses: ReadonlyMap<string, string> = new Map([
  ["implemented", "IMPLEMENTED"],
  ["planned", "PLANNED"],
]);

/**
 * A control as a document describes it. That it is implemented is a claim, and stands as an attestation of whoever makes it; it
 * has no effect of its own, so that it stops no hop.
 */
export function drawControl(oscal: Oscal, item: Written, done: Done): void {
  const { graph } = oscal;
  const { name, place, at: path, state, operator, saidBy, duty, more = {} } = done;
  const uuid = (textIn(item, "uuid") ?? "").toLowerCase();
  const extra = { ...without(item, "uuid", "description"), ...more };
  const fields = {
    name,
    description: textIn(item, "description"),
    status: state === undefined ? undefined : statuses.get(state),
    externalIds: oscalIds(uuid),
    extra: Object.keys(extra).length === 0 ? undefined : extra,
  };
  const control = graph.entity("CONTROL", uuid, fields, path);
  graph.relation({ type: "SATISFIES", from: control, to: place.requirement.id, fields: {}, at: path });
  if (duty !== undefined) graph.relation({ type: "SATISFIES", from: control, to: duty, fields: {}, at: path });
  if (operator !== undefined) graph.relation({ type: "OPERATES", from: operator, to: control, fields: {}, at: path });
  if (state !== undefined && !statuses.has(state)) {
    graph.leaveOut(
      at(path, "implementation-status"),
      `The state ${quoted(state)}`,
      "no status of a control says it; it is kept in extra",
    );
  }
  if (state !== "implemented") return;
  const claim = {
    name: `Claim that ${name} is implemented`,
    evidenceKind: "ATTESTATION",
    independence: saidBy,
    collectedAt: oscal.lastModified,
  };
  const evidence = graph.entity("EVIDENCE", hashedKey(oscal.key, uuid), claim, path);
  graph.relation({ type: "SUPPORTS", from: evidence, to: control, fields: {}, at: path });
  if (operator !== undefined && saidBy === "COUNTERPARTY") {
    graph.relation({ type: "PRODUCED", from: operator, to: evidence, fields: {}, at: path });
  }
}
