import { at, type Path } from "../../changes/path.ts";
import { quoted } from "../../changes/found.ts";
import { drawControl } from "./draw-control.ts";
import { drawAssignment, drawCustomerDuty, drawDutyNamed, type Place } from "./draw-duty.ts";
import type { Oscal } from "./oscal.ts";
import { oscalIds } from "./oscal-ids.ts";
import { objectIn, objectsIn, textIn, without, type Written } from "./written.ts";

/** The system that a plan is of, and who is behind its components. */
export interface System {
  readonly name: string;
  /** By component uuid, the vendor of the authorization that it is leveraged under; of a system with one such vendor, that. */
  readonly vendorOf: (component: string) => string | undefined;
}

/** What of a by-component is drawn by itself. */
const drawn = ["uuid", "component-uuid", "export", "inherited", "satisfied"];

/** How one component meets a control or a statement of it: what it provides, leaves to others, inherits, and does itself. */
export function drawByComponent(oscal: Oscal, by: Written, system: System, place: Place, path: Path): void {
  const exported = objectIn(by, "export");
  const provided = objectsIn(exported, "provided");
  const responsibilities = objectsIn(exported, "responsibilities");
  const inherited = objectsIn(by, "inherited");
  const satisfied = objectsIn(by, "satisfied");
  // What is said of all of it is kept once, with the first thing that came of it.
  let rest: Written = restOf(by, exported);
  const more = (): Written => {
    const kept = rest;
    rest = {};
    return kept;
  };
  const state = textIn(objectIn(by, "implementation-status"), "state");
  // A plan that provides something to others is the word of whoever provides it; any other is one's own.
  const isVendors = oscal.vendor !== undefined;
  const done = { place, state, operator: oscal.vendor, saidBy: isVendors ? "COUNTERPARTY" : "SELF" } as const;
  const exportPath = at(path, "export");

  for (const [index, item] of provided.entries()) {
    const name = `${place.code}, provided by ${system.name}`;
    drawControl(oscal, item, { ...done, name, at: at(at(exportPath, "provided"), index), more: more() });
  }
  for (const [index, item] of responsibilities.entries()) {
    const itemPath = at(at(exportPath, "responsibilities"), index);
    checkProvided(oscal, item, provided, itemPath);
    drawCustomerDuty(oscal, item, place, itemPath, more());
  }
  for (const [index, item] of satisfied.entries()) {
    const itemPath = at(at(path, "satisfied"), index);
    const duty = drawDutyNamed(oscal, textIn(item, "responsibility-uuid") ?? "", place, itemPath);
    const name = `${place.code}, the customer's part in ${system.name}`;
    drawControl(oscal, item, { ...done, duty, name, at: itemPath, more: more() });
  }
  for (const [index, item] of inherited.entries()) {
    drawInherited(oscal, item, { by, system, place, path: at(at(path, "inherited"), index), more: more() });
  }
  const isPlain = provided.length + responsibilities.length + satisfied.length + inherited.length === 0;
  if (!isPlain) return;
  const name = `${place.code} in ${system.name}`;
  const own = { uuid: by["uuid"], description: by["description"], ...without(by, ...drawn) };
  drawControl(oscal, own, { ...done, name, at: path, more: { "component-uuid": by["component-uuid"] } });
}

function restOf(by: Written, exported: Written): Written {
  const around = without(exported, "provided", "responsibilities");
  const left = { ...without(by, "export", "inherited", "satisfied"), ...(around !== undefined && { export: around }) };
  return { "by-component": left };
}

/** What a responsibility follows from has to be provided by the same component. */
function checkProvided(oscal: Oscal, item: Written, provided: readonly Written[], path: Path): void {
  const uuid = textIn(item, "provided-uuid");
  if (uuid === undefined || provided.some((one) => one["uuid"] === uuid)) return;
  const what = `That a responsibility follows from ${quoted(uuid)}`;
  oscal.graph.leaveOut(at(path, "provided-uuid"), what, "the same component provides nothing of that uuid");
}

interface Inherited {
  readonly by: Written;
  readonly system: System;
  readonly place: Place;
  readonly path: Path;
  readonly more: Written;
}

function drawInherited(oscal: Oscal, item: Written, { by, system, place, path, more }: Inherited): void {
  const vendor = system.vendorOf(textIn(by, "component-uuid") ?? "");
  const uuid = (textIn(item, "uuid") ?? "").toLowerCase();
  if (vendor === undefined) {
    const reason = "the document does not say under which authorization, and so not from whom";
    oscal.graph.leaveOut(path, `What is inherited for ${place.code}`, reason);
    return;
  }
  const fields = {
    name: `${place.code}, inherited`,
    description: textIn(item, "description"),
    externalIds: oscalIds(uuid),
    extra: { ...without(item, "uuid", "description"), ...more },
  };
  drawAssignment(oscal, { role: "RESPONSIBLE", party: vendor, key: [uuid], place, at: path, fields });
}
