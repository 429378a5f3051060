import { type ApplyChangesRequest, applyChangesAt } from "../changes/apply-changes.ts";
import { type ApplyChangesResult, refused } from "../changes/apply-changes-result.ts";
import { printPath } from "../changes/path.ts";
import { problem, type Problem } from "../changes/problem.ts";
import { startReport } from "../changes/report.ts";
import { parseDateTime } from "../ontology/date-time.ts";
import type { DocumentGraph } from "./document-graph.ts";
import { layOutChanges, type LaidOut, placeInDocument } from "./lay-out-changes.ts";
import { meet, type Meeting } from "./meet.ts";

/** How often a document is held against the graph anew because others wrote meanwhile. */
const meetingsMax = 5;

export interface AppliedGraph {
  readonly result: ApplyChangesResult;
  /** What was told of the meeting and of two mentions of one thing, at its place in the document. */
  readonly told: readonly Problem[];
  /** By the id that was made, that of the graph, where the graph had the entity under another. */
  readonly known: ReadonlyMap<string, string>;
  /** Made ids of entities of which nothing was said. */
  readonly unmet: ReadonlySet<string>;
}

type GraphRequest = Omit<ApplyChangesRequest, "input" | "certainties"> & {
  readonly source: string;
  readonly effectiveAt?: string | null;
};

/**
 * Writes what a document says, its entities met with those of the graph first. Between the look at the graph and the writing
 * nobody writes: where somebody did, both are done anew. Rejects with `StoreUnavailable` alone.
 */
export async function applyGraph(graph: DocumentGraph, request: GraphRequest): Promise<AppliedGraph> {
  const { store, source, effectiveAt = null, mode } = request;
  const instant = effectiveAt === null ? undefined : parseDateTime(effectiveAt);
  for (let meeting = 1; meeting <= meetingsMax; meeting += 1) {
    const told = startReport();
    const suspected = startReport();
    const replaces = mode === "REPLACE_SOURCE";
    const asking = { store, source, effectiveAt: instant, now: Date.now(), replaces };
    const met = await meet(graph, { ...asking, told: told.add, suspected: suspected.add });
    const laidOut = layOutChanges(without(graph, met.unmet), met.known, told.add);
    const refusing = replaces ? told.problems.filter(({ code }) => code === "IDENTITY_AMBIGUOUS") : [];
    const asked: ApplyChangesRequest = {
      ...request,
      input: { ...laidOut.changes, source, effectiveAt },
      certainties: laidOut.certainties,
      found: [...(request.found ?? []), ...graph.problems.problems, ...refusing],
    };
    const result = await applyChangesAt(asked, met.version);
    if (result === null) continue;
    const problems = result.problems.map((one) => placed(one, laidOut));
    return {
      result: { ...result, problems },
      told: [...told.problems.filter((one) => !refusing.includes(one)), ...suspected.problems],
      known: met.known,
      unmet: met.unmet,
    };
  }
  const reason = `others wrote to the graph each of the ${meetingsMax} times that it was held against it; send it again`;
  return {
    result: refused([problem("CONFLICTING_WRITE", null, { id: "The document", reason })]),
    told: [],
    known: new Map(),
    unmet: new Set(),
  };
}

/** The graph without entities that are only pointed at or may be either of two, and without what would join the unmet. */
function without(graph: DocumentGraph, unmet: Meeting["unmet"]): DocumentGraph {
  return {
    ...graph,
    entities: graph.entities.filter(({ id, isReference }) => isReference !== true && !unmet.has(id)),
    relations: graph.relations.filter(({ from, to }) => !unmet.has(from) && !unmet.has(to)),
  };
}

/** A problem of the batch, at the place where the document speaks of that item. */
function placed(one: Problem, { places }: LaidOut): Problem {
  const place = one.path === null ? undefined : placeInDocument(places, one.path);
  return place === undefined ? one : { ...one, path: place === null ? null : printPath(place) };
}
