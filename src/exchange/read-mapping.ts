import { at, type Path } from "../changes/path.ts";
import { problem, type Problem } from "../changes/problem.ts";
import { cleanTree } from "./clean-tree.ts";
import type { DocumentFormat } from "./document-format.ts";
import type { DocumentLimits } from "./document-limits.ts";
import { readDocument } from "./read-document.ts";

/** Where the argument is told of. */
export const mappingPath: Path = at(null, "mapping");

export interface MappingReading {
  /** Undefined where none was given. */
  readonly mapping: unknown;
  readonly problems: readonly Problem[];
}

/** The mapping of a document, in YAML or JSON, read under the limits of a document. Never throws. */
export async function readMapping(
  text: string | null | undefined,
  format: DocumentFormat,
  limits: DocumentLimits,
): Promise<MappingReading> {
  if ((text ?? null) === null) return { mapping: undefined, problems: [] };
  if (format.takesMapping !== true) {
    const words = { found: "a mapping", accepted: `none: ${format.name} takes no mapping` };
    return { mapping: undefined, problems: [problem("INVALID_VALUE", mappingPath, words)] };
  }
  const document = await readDocument(text ?? "", "TEXT", limits);
  if (document.problems.length > 0) return { mapping: undefined, problems: document.problems.map(ofMapping) };
  if (document.secondAt !== null) {
    const one = problem("UNREADABLE_DOCUMENT", mappingPath, { reason: "a mapping is one document" });
    return { mapping: undefined, problems: [one] };
  }
  const { root, problems, notCarriedOver } = cleanTree(document.root, limits, false);
  return { mapping: root, problems: [...problems, ...notCarriedOver].map(ofMapping) };
}

function ofMapping(one: Problem): Problem {
  return { ...one, path: one.path === null ? "mapping" : `mapping.${one.path}` };
}
