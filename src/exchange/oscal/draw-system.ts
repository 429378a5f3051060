import { at, type Path } from "../../changes/path.ts";
import { quoted } from "../../changes/found.ts";
import type { Kind } from "../../ontology/kinds.ts";
import type { Drawn, Oscal } from "./oscal.ts";
import { kindProp, oscalIds, propValues, statedKind } from "./oscal-ids.ts";
import { objectIn, objectsIn, textIn, without, type Written } from "./written.ts";

/** What a component of each type is, where no prop says it. */
const kindOfType: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ["service", "PLATFORM"],
  ["software", "PLATFORM"],
  ["system", "PLATFORM"],
  ["policy", "CONTROL"],
  ["process-procedure", "CONTROL"],
]);

/** A component; undefined where it is left out, which is told. `inner` are keys of it that are drawn by themselves. */
export function drawComponent(
  oscal: Oscal,
  component: Written,
  path: Path,
  inner: readonly string[] = [],
): Drawn | undefined {
  const type = textIn(component, "type") ?? "";
  const props = objectsIn(component, "props");
  const kind = statedKind(props) ?? kindOfType.get(type);
  const title = textIn(component, "title");
  if (kind === undefined) {
    const reason = `components of type ${quoted(type)} have no place in the graph unless a prop ${kindProp} says what they are`;
    oscal.graph.leaveOut(path, `The component ${quoted(title ?? "")}`, reason);
    return undefined;
  }
  const uuid = (textIn(component, "uuid") ?? "").toLowerCase();
  const ofPolicy = kind === "CONTROL" ? { controlKind: "POLICY", nature: "ORGANIZATIONAL" } : {};
  const fields = {
    name: title?.trim(),
    description: textIn(component, "description"),
    // The component of another document that this one stands for.
    externalIds: oscalIds(uuid, ...propValues(props, "inherited-uuid")),
    ...(kindOfType.get(type) === "CONTROL" ? ofPolicy : {}),
    extra: without(component, "uuid", "title", "description", ...inner),
  };
  return { kind, id: oscal.graph.entity(kind, uuid, fields, path) };
}

/**
 * The system that a plan is of: what the mapping or a prop says, else a platform where the plan provides something to others, and
 * an agent where it does not. Its name and description are those of the system.
 */
export function drawThisSystem(oscal: Oscal, plan: Written, planPath: Path, exports: boolean): Drawn {
  const characteristics = objectIn(plan, "system-characteristics");
  const components = objectsIn(objectIn(plan, "system-implementation"), "components");
  const component = components.find(({ type }) => type === "this-system") ?? {};
  const props = [...objectsIn(component, "props"), ...objectsIn(characteristics, "props")];
  const kind = oscal.mapping.thisSystem ?? statedKind(props) ?? (exports ? "PLATFORM" : "AGENT");
  const uuid = (textIn(component, "uuid") ?? oscal.key).toLowerCase();
  const fields = {
    name: textIn(characteristics, "system-name"),
    description: textIn(characteristics, "description"),
    externalIds: oscalIds(uuid, ...propValues(props, "inherited-uuid")),
    extra: {
      ...without(characteristics, "system-name", "description"),
      ...(Object.keys(component).length > 0 && { component: without(component, "uuid") }),
    },
  };
  return { kind, id: oscal.graph.entity(kind, uuid, fields, at(planPath, "system-characteristics")) };
}
