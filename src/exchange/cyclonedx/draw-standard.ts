import { quoted } from "../../changes/found.ts";
import { at, type Path } from "../../changes/path.ts";
import { isObject } from "../../changes/reading.ts";
import { partOf } from "../document-part.ts";
import type { Bom } from "./bom.ts";
import { listIn, textIn } from "./data-names.ts";
import { frameworkOf, requirementKey, standardsIn } from "./declared-refs.ts";

type Written = Readonly<Record<string, unknown>>;

/** The requirements of the standards that a document defines. A standard itself is the name of a framework, and no more. */
export function drawStandards(bom: Bom, rest: Written): void {
  const { definitions } = rest;
  if (!isObject(definitions)) return;
  const path = at(null, "definitions");
  for (const [index, standard] of listIn(definitions, "standards").entries()) {
    if (isObject(standard))
      drawStandard(bom, standard, frameworkOf(standard, standardsIn(rest)), at(at(path, "standards"), index));
  }
  for (const key of Object.keys(definitions)) {
    if (key !== "standards")
      bom.graph.leaveOut(at(path, key), `What ${quoted(key)} defines`, "the graph has no place for it");
  }
}

function drawStandard(bom: Bom, standard: Written, framework: string, path: Path): void {
  for (const [index, requirement] of listIn(standard, "requirements").entries()) {
    if (isObject(requirement)) drawRequirement(bom, requirement, framework, at(at(path, "requirements"), index));
  }
  for (const key of Object.keys(standard)) {
    if (key === "name" || key === "requirements" || key === "bom-ref") continue;
    bom.graph.leaveOut(
      at(path, key),
      `The ${key} of the standard ${quoted(textIn(standard, "name"))}`,
      "a framework is its name here",
    );
  }
}

function drawRequirement(bom: Bom, requirement: Written, framework: string, path: Path): void {
  const part = partOf(requirement, path, bom.graph.problems.add);
  const code = part.text("identifier") ?? textIn(requirement, "bom-ref");
  part.take("bom-ref");
  if (code === "") {
    bom.graph.leaveOut(path, "A requirement", "it has neither an identifier nor a bom-ref to know it by");
    return;
  }
  const label = part.text("title");
  const fields = { name: label ?? code, description: part.text("text"), framework, code, label, extra: part.rest() };
  bom.graph.entity("REQUIREMENT", requirementKey(framework, requirement, bom.key), fields, path);
}
