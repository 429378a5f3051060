import type { Path } from "../../changes/path.ts";
import { boundedId, nameKey } from "../entity-id.ts";
import { type Framework, nistControlsFramework } from "./framework-of.ts";
import type { Drawn, Oscal } from "./oscal.ts";
import { ownNamespace, propValues } from "./oscal-ids.ts";
import { objectsIn, textIn, without, type Written } from "./written.ts";

/**
 * The code of a control as its framework prints it: `ac-6.9` of NIST SP 800-53 is AC-6(9). What this product wrote says its code beside
 * the token that OSCAL wants.
 */
export function codeOf(item: Written, framework: string): string {
  const [own] = propValues(
    objectsIn(item, "props").filter(({ ns }) => ns === ownNamespace),
    "code",
  );
  const code = own ?? textIn(item, "control-id") ?? "";
  if (!framework.startsWith(nistControlsFramework)) return code;
  const [, family, number, enhancement] = /^([a-z]{2})-0*(\d+)(?:\.0*(\d+)|\(0*(\d+)\))?$/iu.exec(code) ?? [];
  if (family === undefined || number === undefined) return code;
  return `${family.toUpperCase()}-${number}${enhancement === undefined ? "" : `(${enhancement})`}`;
}

/** The requirement that a control of a framework is. What is said of it as a whole is kept with it, statement by statement. */
export function drawRequirement(
  oscal: Oscal,
  item: Written,
  { name: framework, isCatalogued }: Framework,
  path: Path,
  kept: readonly string[] = [],
): Drawn {
  const code = codeOf(item, framework);
  const statements = objectsIn(item, "statements").flatMap((one) => without(one, "by-components") ?? []);
  const left = without(item, "control-id", "by-components", "statements", ...kept);
  const extra = { ...left, ...(statements.length > 0 && !kept.includes("statements") && { statements }) };
  const said = { framework, code, extra: Object.keys(extra).length === 0 ? undefined : extra };
  if (isCatalogued) {
    // As the catalogue calls it, which also gives it its name.
    const id = boundedId(`${framework}:${code}`);
    oscal.graph.entityWithId("REQUIREMENT", id, said, path);
    return { kind: "REQUIREMENT", id };
  }
  const fields = { name: `${framework} ${code}`, ...said };
  const key = `${framework}/${nameKey(textIn(item, "control-id") ?? "")}`;
  return { kind: "REQUIREMENT", id: oscal.graph.entity("REQUIREMENT", key, fields, path) };
}
