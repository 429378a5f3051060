import { isObject } from "../../changes/reading.ts";
import { entityId, hashedKey, nameKey } from "../entity-id.ts";
import type { Referent } from "./referent.ts";
import { listIn, textIn } from "./data-names.ts";

type Written = Readonly<Record<string, unknown>>;

/** What the `bom-ref`s of requirements, claims and pieces of evidence stand for. Never throws. */
export function* declaredRefs(
  rest: Written,
  documentKey: string,
): Generator<readonly [ref: string, referent: Referent]> {
  for (const standard of standardsIn(rest)) {
    const framework = frameworkOf(standard, standardsIn(rest));
    for (const requirement of listIn(standard, "requirements").filter(isObject)) {
      const id = entityId("REQUIREMENT", requirementKey(framework, requirement, documentKey));
      yield [textIn(requirement, "bom-ref"), { kind: "REQUIREMENT", id }];
    }
  }
  const declarations = isObject(rest["declarations"]) ? rest["declarations"] : {};
  for (const [field, kind] of [
    ["claims", "CONTROL"],
    ["evidence", "EVIDENCE"],
  ] as const) {
    for (const item of listIn(declarations, field).filter(isObject)) {
      const ref = textIn(item, "bom-ref");
      yield [ref, { kind, id: entityId(kind, hashedKey(documentKey, ref)) }];
    }
  }
}

export function standardsIn(rest: Written): readonly Written[] {
  const { definitions } = rest;
  return isObject(definitions) ? listIn(definitions, "standards").filter(isObject) : [];
}

/** A standard by its name; two of one name in a document are told apart by their versions. */
export function frameworkOf(standard: Written, standards: readonly Written[]): string {
  const name = nameKey(textIn(standard, "name"));
  const isAlone = standards.every((other) => other === standard || nameKey(textIn(other, "name")) !== name);
  const version = nameKey(textIn(standard, "version"));
  const known = name === "" ? "standard" : name;
  return isAlone || version === "" ? known : `${known}-${version}`;
}

/** By the code that the standard gives it, else by what the document calls it. */
export function requirementKey(framework: string, requirement: Written, documentKey: string): string {
  const code = nameKey(textIn(requirement, "identifier"));
  return code === "" ? hashedKey(documentKey, textIn(requirement, "bom-ref")) : `${framework}/${code}`;
}
