import { at, type Path } from "../../changes/path.ts";
import { isObject } from "../../changes/reading.ts";
import { type Part, partOf } from "../document-part.ts";
import { entityId } from "../entity-id.ts";
import type { Bom } from "./bom.ts";
import type { Referent } from "./referent.ts";
import { dataClassesOf } from "./data-classes.ts";
import { dataKey, dataNames, dataWithin, isPiece, listIn, textIn } from "./data-names.ts";
import { joinContained } from "./draw-dependency.ts";
import { drawGovernance } from "./draw-governance.ts";
import { resolve } from "./reference.ts";

type Written = Readonly<Record<string, unknown>>;

/** What holds data, while it is drawn. */
interface Holder {
  readonly component: Written;
  readonly drawn: Referent;
  readonly key: string;
  readonly count: number;
}

/** The data in a component and the data that its model was made with, each a data set that feeds it. */
export function drawComponentData(bom: Bom, part: Part, component: Written, drawn: Referent, key: string): void {
  const holder = { component, drawn, key, count: dataWithin(component).length };
  const parameters = part.within("modelCard").within("modelParameters");
  const { modelCard } = component;
  const written = isObject(modelCard) ? modelCard["modelParameters"] : undefined;
  drawPieces(bom, part, component, "data", holder);
  if (isObject(written)) drawPieces(bom, parameters, written, "datasets", holder);
}

function drawPieces(bom: Bom, part: Part, value: Written, field: string, holder: Holder): void {
  part.take(field);
  for (const [index, piece] of listIn(value, field).entries()) {
    const path = at(at(part.path, field), index);
    if (isPiece(piece)) drawPiece(bom, piece, path, holder);
    else drawReferred(bom, piece, path, holder);
  }
}

/** Data that is described elsewhere in the document. */
function drawReferred(bom: Bom, piece: unknown, path: Path, { drawn }: Holder): void {
  const ref = isObject(piece) ? textIn(piece, "ref") : "";
  const data = resolve(bom, ref, at(path, "ref"), "The data");
  if (data !== undefined) joinContained(bom, data, drawn, path);
}

function drawPiece(bom: Bom, value: Written, path: Path, { component, drawn, key, count }: Holder): void {
  const names = dataNames(value, component, count);
  const pieceKey = dataKey(names, key, bom.key);
  const part = partOf(value, path, bom.graph.problems.add);
  part.take("bom-ref");
  const data: Referent = { kind: "RESOURCE", id: entityId("RESOURCE", pieceKey) };
  drawGovernance(bom, part.within("governance"), value, data);
  const dataClasses = dataClassesOf(bom, part, value);
  const classed = { dataClasses: dataClasses.length === 0 ? undefined : dataClasses };
  if (names.isHolder) {
    const rest = part.rest();
    bom.graph.entity(
      "RESOURCE",
      pieceKey,
      { ...classed, extra: rest === undefined ? undefined : { data: [rest] } },
      path,
    );
    return;
  }
  const name = part.text("name") ?? `${textIn(value, "type")} of ${textIn(component, "name")}`;
  const fields = { name, description: part.text("description"), resourceKind: "DATASET", ...classed };
  bom.graph.entity("RESOURCE", pieceKey, { ...fields, extra: part.rest() }, path);
  joinContained(bom, data, drawn, path);
}
