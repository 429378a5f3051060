import { quoted } from "../../changes/found.ts";
import { at, type Path } from "../../changes/path.ts";
import { isObject } from "../../changes/reading.ts";
import type { Kind } from "../../ontology/kinds.ts";
import { isUrl } from "../../ontology/url.ts";
import { purlWithoutVersion } from "../../ontology/purl.ts";
import { type Part, partOf } from "../document-part.ts";
import { entityId } from "../entity-id.ts";
import { externalIds } from "../lay-out-changes.ts";
import type { Bom } from "./bom.ts";
import type { Referent } from "./referent.ts";
import { componentKind, kindProperty } from "./component-kind.ts";
import { listIn, textIn } from "./data-names.ts";
import { drawComponentData } from "./draw-data.ts";
import { joinContained } from "./draw-dependency.ts";
import { drawProviders } from "./draw-providers.ts";
import { componentNames, namedOnly } from "./item-names.ts";
import { join } from "./joined.ts";

type Written = Readonly<Record<string, unknown>>;

/** Kinds with a version of their own; of others it is kept in `extra`. */
const versioned: ReadonlySet<Kind> = new Set<Kind>(["MODEL", "PLATFORM", "PLUGIN"]);

/** A component with all that lies in it; what it comes to, or undefined where it is left out, which is told. */
export function drawComponent(bom: Bom, value: unknown, path: Path): Referent | undefined {
  const component = isObject(value) ? value : {};
  const kind = componentKind(component);
  const drawn = kind === undefined ? undefined : drawKnown(bom, component, kind, path);
  if (kind === undefined) leaveOut(bom, component, path);
  for (const [index, child] of listIn(component, "components").entries()) {
    const within = drawComponent(bom, child, at(at(path, "components"), index));
    if (drawn !== undefined && within !== undefined)
      joinContained(bom, within, drawn, at(at(path, "components"), index));
  }
  return drawn;
}

function leaveOut(bom: Bom, component: Written, path: Path): void {
  const reason = `it is of type ${quoted(textIn(component, "type"))}, and no property ${kindProperty} says what it is here`;
  bom.graph.leaveOut(path, `The component ${quoted(textIn(component, "name"))}`, reason);
}

function drawKnown(bom: Bom, component: Written, kind: Kind, path: Path): Referent {
  const part = partOf(component, path, bom.graph.problems.add);
  const key = bom.index.componentKey(kind, component);
  const version = part.has("version") && versioned.has(kind) ? part.text("version") : undefined;
  for (const key of ["bom-ref", "type", "components"]) part.take(key);
  const parameters = part.within("modelCard").within("modelParameters");
  const task = kind === "MODEL" ? parameters.text("task") : undefined;
  const tags = [...part.texts("tags"), ...(task === undefined ? [] : [task])];

  const drawn = { kind, id: entityId(kind, key), version: textIn(component, "version") };
  drawProviders(bom, part, drawn);
  drawComponentData(bom, part, component, drawn, key);
  drawAncestors(bom, part.within("pedigree"), component, drawn);
  bom.graph.entity(
    kind,
    key,
    {
      name: part.text("name"),
      description: part.text("description"),
      version,
      url: websiteOf(component),
      tags: tags.length === 0 ? undefined : tags,
      externalIds: namesElsewhere(component),
      resourceKind: component["type"] === "data" ? "DATASET" : undefined,
      extra: part.rest(),
    },
    path,
    namedOnly(componentNames(component)),
  );
  return drawn;
}

/** Several packages share a CPE, so that it names only what has no purl. */
function namesElsewhere(component: Written): ReturnType<typeof externalIds> {
  const purl = purlWithoutVersion(textIn(component, "purl"));
  const cpe = textIn(component, "cpe");
  if (purl !== undefined) return externalIds({ system: "purl", id: purl });
  return externalIds(cpe === "" ? undefined : { system: "cpe", id: cpe });
}

function websiteOf(component: Written): string | undefined {
  for (const reference of listIn(component, "externalReferences")) {
    if (isObject(reference) && reference["type"] === "website" && isUrl(textIn(reference, "url"))) {
      return textIn(reference, "url");
    }
  }
  return undefined;
}

/** The models that a model was made from. Whatever else is among its ancestors stays in `extra`. */
function drawAncestors(bom: Bom, pedigree: Part, component: Written, drawn: Referent): void {
  if (drawn.kind !== "MODEL" || !isObject(component["pedigree"])) return;
  const ancestors = listIn(component["pedigree"], "ancestors");
  if (ancestors.every((ancestor) => componentKind(ancestor) === "MODEL")) pedigree.take("ancestors");
  for (const [index, ancestor] of ancestors.entries()) {
    if (componentKind(ancestor) !== "MODEL") continue;
    const place = at(at(pedigree.path, "ancestors"), index);
    const from = drawComponent(bom, ancestor, place);
    if (from !== undefined) join(bom, "DERIVED_INTO", { from, to: drawn, at: place });
  }
}
