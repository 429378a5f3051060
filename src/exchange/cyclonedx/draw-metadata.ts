import { at, type Path } from "../../changes/path.ts";
import { isObject } from "../../changes/reading.ts";
import { partOf } from "../document-part.ts";
import type { Bom } from "./bom.ts";
import type { Referent } from "./referent.ts";
import { drawComponent } from "./draw-component.ts";
import { drawOrganization, partyIn } from "./draw-party.ts";
import { joinProvider } from "./draw-providers.ts";

/** Drawn of the metadata; of the rest each part is told. */
const drawnParts = new Set(["component", "supplier", "manufacture", "manufacturer"]);

/**
 * What a document describes, and by whom it was supplied and made. Gives whoever answers for what the document says of
 * vulnerabilities: the supplier, else the maker of what it describes, else the maker of the document.
 */
export function drawMetadata(bom: Omit<Bom, "supplier">, metadata: unknown): string | undefined {
  if (!isObject(metadata)) return undefined;
  const path = at(null, "metadata");
  const part = partOf(metadata, path, bom.graph.problems.add);
  const within = { ...bom, supplier: undefined };
  const component = part.has("component")
    ? drawComponent(within, metadata["component"], at(path, "component"))
    : undefined;
  const own =
    component === undefined
      ? undefined
      : bom.graph.relations.filter(({ type, to }) => type === "PROVIDES" && to === component.id);

  const known = new Set(own?.map(({ from }) => from));
  const party = (field: string): Referent | undefined =>
    part.has(field) ? drawOrganization(within, partyIn(within, part, field), "VENDOR") : undefined;
  const supplier = party("supplier");
  const maker = party("manufacture");
  for (const [vendor, role, field] of [
    [maker, "MAKER", "manufacture"],
    [supplier, "SUPPLIER", "supplier"],
  ] as const) {
    if (vendor === undefined) continue;
    if (component !== undefined) joinProvider(within, vendor, component, { role, at: at(path, field), known });
  }
  for (const key of part.keys) {
    if (!drawnParts.has(key)) tellLeftOut(bom, at(path, key), key);
  }
  const stated = (role: string): string | undefined => own?.find(({ fields }) => fields["providedAs"] === role)?.from;
  const answering = supplier?.id ?? stated("SUPPLIER") ?? maker?.id ?? stated("MAKER");
  if (answering !== undefined || !bom.index.hasAnalyses()) {
    if (part.has("manufacturer")) tellLeftOut(bom, at(path, "manufacturer"), "manufacturer");
    return answering;
  }
  return party("manufacturer")?.id;
}

function tellLeftOut(bom: Omit<Bom, "supplier">, path: Path, key: string): void {
  bom.graph.leaveOut(path, `The ${key} of the document`, "the graph has no place for it");
}
