import type { Actor } from "../changes/actor.ts";
import { applyChanges } from "../changes/apply-changes.ts";
import { type ApplyChangesResult, refused } from "../changes/apply-changes-result.ts";
import { found } from "../changes/found.ts";
import { at } from "../changes/path.ts";
import { problem, type Problem } from "../changes/problem.ts";
import { isObject } from "../changes/reading.ts";
import { parseDateTime } from "../ontology/date-time.ts";
import type { Store } from "../store/store.ts";
import { chooseFormat } from "./choose-format.ts";
import { cleanTree } from "./clean-tree.ts";
import type { Document } from "./document.ts";
import { type DocumentLimits, defaultDocumentLimits } from "./document-limits.ts";
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
  const refusal = (problems: readonly Problem[]): ImportResult => {
    return { ...refused(problems), format: named, notCarriedOver: [] };
  };
  const document = await readDocument(content, encoding, limits);
  if (document.problems.length > 0) return refusal(document.problems);
  const tree = cleanTree(document.root, limits);
  if (tree.problems.length > 0) return refusal(located(tree.problems, document));
  const format = chooseFormat(named, tree.root);
  if ("code" in format) return refusal([format]);

  const { changes, notCarriedOver } = format.read(tree.root);
  const { input, problems } = agreed(changes, request);
  const result = await applyChanges({ ...request, input, found: problems, limits: limits.batch });
  return {
    ...result,
    format: format.name,
    problems: located(result.problems, document),
    notCarriedOver: located([...tree.notCarriedOver, ...notCarriedOver], document),
  };
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
