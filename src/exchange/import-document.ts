import type { Actor } from "../changes/actor.ts";
import { applyChanges } from "../changes/apply-changes.ts";
import { type ApplyChangesResult, refused } from "../changes/apply-changes-result.ts";
import { found } from "../changes/found.ts";
import { at } from "../changes/path.ts";
import { problem, type Problem } from "../changes/problem.ts";
import { isObject } from "../changes/reading.ts";
import { parseDateTime } from "../ontology/date-time.ts";
import type { Store } from "../store/store.ts";
import { applyGraph } from "./apply-graph.ts";
import { chooseFormat } from "./choose-format.ts";
import { cleanTree } from "./clean-tree.ts";
import type { Document } from "./document.ts";
import type { DocumentReading } from "./document-format.ts";
import { type DocumentLimits, defaultDocumentLimits } from "./document-limits.ts";
import { readMapping } from "./read-mapping.ts";
import { readDocument } from "./read-document.ts";

/** Past these, finding the line of each would take longer than reading the document did. */
const linesMax = 1000;

export interface ImportRequest {
  readonly store: Store;
  readonly actor: Actor;
  /** A value of `enum ImportFormat`. Default: AUTO. */
  readonly format?: string;
  readonly content: string;
  /** Default: TEXT. */
  readonly encoding?: "TEXT" | "BASE64";
  /** YAML or JSON: which column is which field, or what else the format leaves open. */
  readonly mapping?: string | null;
  /** A document that names a source too must agree. */
  readonly source: string;
  /** Default: MERGE. */
  readonly mode?: "MERGE" | "REPLACE_SOURCE";
  readonly allowMassEnd?: boolean;
  readonly dryRun?: boolean;
  /** RFC 3339; a document that names one too must agree. */
  readonly effectiveAt?: string | null;
  readonly limits?: DocumentLimits;
}

export interface ImportResult extends ApplyChangesResult {
  /** The format that was read; AUTO where none was recognised. */
  readonly format: string;
  /** Parts of the document with no place in the graph. */
  readonly notCarriedOver: readonly Problem[];
}

/**
 * Reads a document into the graph as one batch, all or nothing; the same document twice changes nothing. Whatever is wrong
 * with it is in `problems`, with its line where that is known. Rejects with `StoreUnavailable` alone.
 */
export async function importDocument(request: ImportRequest): Promise<ImportResult> {
  const { content, format: named = "AUTO", encoding = "TEXT", limits = defaultDocumentLimits } = request;
  const refusal = (problems: readonly Problem[], format = named): ImportResult => {
    return { ...refused(problems), format, notCarriedOver: [] };
  };
  const document = await readDocument(content, encoding, limits);
  if (document.problems.length > 0) return refusal(document.problems);
  const choice = chooseFormat(
    named,
    document.secondAt === null ? document.root : (document.root as readonly unknown[])[0],
  );
  if (choice.problem !== undefined) return refusal([choice.problem], choice.name);
  const { format } = choice;
  if (document.secondAt !== null && format.takesSeveral !== true) {
    const reason = `it holds more than one document, and ${format.name} takes one`;
    return refusal([{ ...problem("UNREADABLE_DOCUMENT", null, { reason }), line: document.secondAt }], format.name);
  }
  const tree = cleanTree(document.root, limits, format.name === "ESTATE");
  if (tree.problems.length > 0) return refusal(located(tree.problems, document), format.name);

  const { mapping, problems } = await readMapping(request.mapping, format, limits);
  if (problems.length > 0) return refusal(problems, format.name);

  const reading = format.read(tree.root, { source: request.source, mapping });
  const { result, notCarriedOver } = await written(reading, { ...request, limits });
  return {
    ...result,
    format: format.name,
    problems: located(result.problems, document),
    notCarriedOver: located([...tree.notCarriedOver, ...notCarriedOver], document),
  };
}

interface Written {
  readonly result: ApplyChangesResult;
  readonly notCarriedOver: readonly Problem[];
}

async function written(
  reading: DocumentReading,
  request: ImportRequest & { limits: DocumentLimits },
): Promise<Written> {
  const limits = request.limits.batch;
  if ("graph" in reading) {
    const { graph } = reading;
    const { result, told } = await applyGraph(graph, { ...request, limits });
    return { result, notCarriedOver: [...graph.notCarriedOver.problems, ...told] };
  }
  const { input, problems } = agreed(reading.changes, request);
  const result = await applyChanges({ ...request, input, found: problems, limits });
  return { result, notCarriedOver: reading.notCarriedOver };
}

/** The problems with the lines at which their paths stand in the document. */
function located(problems: readonly Problem[], document: Document): readonly Problem[] {
  const lines =
    problems.length === 0 ? [] : document.linesOf(problems.slice(0, linesMax).map(({ path }) => path ?? ""));
  return problems.map((one, index) => (one.path === null ? one : { ...one, line: lines[index] ?? null }));
}

interface Agreed {
  readonly input: unknown;
  readonly problems: readonly Problem[];
}

/** What the document says, with the arguments of the call; and where the two contradict each other. */
function agreed(changes: unknown, { source, effectiveAt = null }: ImportRequest): Agreed {
  if (!isObject(changes)) return { input: changes, problems: [] };
  const problems: Problem[] = [];
  const { source: ownSource = source, effectiveAt: ownMoment = null } = changes;
  if (ownSource !== source) {
    const accepted = `${found(source)}, as in the argument, or leave it out`;
    problems.push(problem("INVALID_VALUE", at(null, "source"), { found: found(ownSource), accepted }));
  }
  if (effectiveAt !== null && ownMoment !== null && !isSameInstant(ownMoment, effectiveAt)) {
    const accepted = `${effectiveAt}, as in the argument, or leave it out`;
    problems.push(problem("INVALID_VALUE", at(null, "effectiveAt"), { found: found(ownMoment), accepted }));
  }
  return { input: { ...changes, source, effectiveAt: effectiveAt ?? ownMoment }, problems };
}

function isSameInstant(own: unknown, given: string): boolean {
  return typeof own === "string" && parseDateTime(own) !== undefined && parseDateTime(own) === parseDateTime(given);
}
