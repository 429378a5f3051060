import type { Path } from "../../changes/path.ts";
import { nameKey } from "../entity-id.ts";
import type { Drawn, Oscal } from "./oscal.ts";
import { objectsIn, textIn, without, type Written } from "./written.ts";

/** The requirement that a control of a framework is. What is said of it as a whole is kept with it, statement by statement. */
export function drawRequirement(
  oscal: Oscal,
  item: Written,
  framework: string,
  path: Path,
  kept: readonly string[] = [],
): Drawn {
  const code = textIn(item, "control-id") ?? "";
  const statements = objectsIn(item, "statements").flatMap((one) => without(one, "by-components") ?? []);
  const left = without(item, "control-id", "by-components", "statements", ...kept);
  const extra = { ...left, ...(statements.length > 0 && !kept.includes("statements") && { statements }) };
  const fields = {
    name: `${framework} ${code}`,
    framework,
    code,
    extra: Object.keys(extra).length === 0 ? undefined : extra,
  };
  const key = `${framework}/${nameKey(code)}`;
  return { kind: "REQUIREMENT", id: oscal.graph.entity("REQUIREMENT", key, fields, path) };
}
