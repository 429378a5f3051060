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
import { openApart } from "./apart/open-apart.ts";
import type { DocumentGraph } from "./document-graph.ts";
import type { ChangesReading } from "./document-format.ts";
import { type DocumentLimits, defaultDocumentLimits } from "./document-limits.ts";
import { openDocument } from "./open-document.ts";
import type { OpenedDocument } from "./opened-document.ts";
import { type Content, isZip, readContent } from "./read-content.ts";

export interface ImportRequest {
  readonly store: Store;
  readonly actor: Actor;
  /** A value of `enum ImportFormat`. Default: AUTO. */
  readonly format?: string;
  readonly content: Content;
  /** Of a content that is a string. Default: TEXT. */
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
  const limits = request.limits ?? defaultDocumentLimits;
  const opened = await openRequested(request, limits);
  if ("refused" in opened) return { ...refused(opened.refused), format: opened.format, notCarriedOver: [] };
  const { format, reading, located } = opened;
  try {
    const { result, told } =
      "graph" in reading
        ? await applyDrawn(reading.graph, { ...request, limits })
        : await applyOwn(reading, { ...request, limits });
    return {
      ...result,
      format,
      problems: await located(result.problems),
      notCarriedOver: await located([...opened.notCarriedOver, ...told]),
    };
  } finally {
    await opened.close?.();
  }
}

/** What is larger is read in a thread of its own, which takes some tenths of a second to begin. */
const bytesHereMax = 1024 * 1024;

/** Of a workbook, for it may unpack to a thousand times as much. */
const zippedBytesHereMax = 16 * 1024;

async function openRequested(request: ImportRequest, limits: DocumentLimits): Promise<OpenedDocument> {
  const { format = "AUTO", source, mapping = null, encoding = "TEXT" } = request;
  const content = readContent(request.content, encoding, limits);
  if (typeof content !== "string" && "code" in content) return { format, refused: [content] };
  const asked = { format, source, mapping, limits };
  const isLarge = content.length > (isZip(content) ? zippedBytesHereMax : bytesHereMax);
  return isLarge ? openApart(content, asked) : openDocument(content, asked);
}

type BoundedRequest = ImportRequest & { readonly limits: DocumentLimits };

interface Applied {
  readonly result: ApplyChangesResult;
  readonly told: readonly Problem[];
}

async function applyDrawn(graph: DocumentGraph, request: BoundedRequest): Promise<Applied> {
  const { result, told } = await applyGraph(graph, { ...request, limits: request.limits.batch });
  return { result, told: [...graph.notCarriedOver.problems, ...told] };
}

/** A document in our own format: its ids are its author's. */
async function applyOwn({ changes, notCarriedOver }: ChangesReading, request: BoundedRequest): Promise<Applied> {
  const { input, problems } = agreed(changes, request);
  const result = await applyChanges({ ...request, input, found: problems, limits: request.limits.batch });
  return { result, told: notCarriedOver };
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
