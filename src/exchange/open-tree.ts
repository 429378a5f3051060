import { problem, type Problem } from "../changes/problem.ts";
import { chooseFormat } from "./choose-format.ts";
import { cleanTree } from "./clean-tree.ts";
import type { Document } from "./document.ts";
import type { DocumentLimits } from "./document-limits.ts";
import { startLongTexts, withoutLongTexts } from "./long-texts.ts";
import type { OpenedDocument } from "./opened-document.ts";
import type { Content } from "./read-content.ts";
import { readTree } from "./read-document.ts";
import { readMapping } from "./read-mapping.ts";

/** Past these, finding the line of each would take longer than reading the document did. */
const linesMax = 1000;

export interface Asked {
  /** A value of `enum ImportFormat`. */
  readonly format: string;
  readonly source: string;
  readonly mapping: string | null;
  readonly limits: DocumentLimits;
}

/** Reads a document in YAML or JSON: parsed, recognised, cleaned, drawn. Never throws. */
export async function openTree(
  content: Content,
  { format: named, source, mapping: text, limits }: Asked,
): Promise<OpenedDocument> {
  const document = await readTree(content, limits);
  if (document.problems.length > 0) return { format: named, refused: document.problems };
  const choice = chooseFormat(named, firstRoot(document));
  if (choice.problem !== undefined) return { format: choice.name, refused: [choice.problem] };
  const { format } = choice;
  const refused = (problems: readonly Problem[]): OpenedDocument => ({ format: format.name, refused: problems });
  if (document.secondAt !== null && format.takesSeveral !== true) {
    const reason = `it holds more than one document, and ${format.name} takes one`;
    return refused([{ ...problem("UNREADABLE_DOCUMENT", null, { reason }), line: document.secondAt }]);
  }
  const located = (problems: readonly Problem[]) => withLines(problems, document);
  const isOwn = format.name === "ESTATE";
  const longTexts = isOwn ? undefined : startLongTexts(limits.batch.textBytes);
  const tree = cleanTree(document.root, limits, isOwn, longTexts);
  if (tree.problems.length > 0) return refused(located(tree.problems));
  const { mapping, problems } = await readMapping(text, format, limits);
  if (problems.length > 0) return refused(problems);

  const read = format.read(tree.root, { source, mapping });
  const isDrawn = longTexts !== undefined && "graph" in read;
  const reading = isDrawn ? { graph: withoutLongTexts(read.graph, longTexts) } : read;
  return { format: format.name, reading, notCarriedOver: tree.notCarriedOver, located };
}

function firstRoot({ root, secondAt }: Document): unknown {
  return secondAt === null ? root : (root as readonly unknown[])[0];
}

function withLines(problems: readonly Problem[], document: Document): readonly Problem[] {
  if (problems.length === 0) return problems;
  const lines = document.linesOf(problems.slice(0, linesMax).map(({ path }) => path ?? ""));
  return problems.map((one, index) => (one.path === null ? one : { ...one, line: lines[index] ?? null }));
}
