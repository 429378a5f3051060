import { createHash } from "node:crypto";
import { isObject } from "../changes/reading.ts";
import type { Path } from "../changes/path.ts";
import { problem, type Problem } from "../changes/problem.ts";
import type { Limit } from "../changes/limits.ts";
import type { DocumentGraph, DrawnEntity } from "./document-graph.ts";

/**
 * Texts of a document that are longer than a text of the graph may be. While the document is read a short mark stands for each,
 * which no text of it can hold; so nothing walks a long text, and what became of it shows by where its mark ends.
 */
export interface LongTexts {
  /** By mark, what refuses the document where the text is more than something kept beside an entity. */
  readonly refusals: ReadonlyMap<string, readonly Problem[]>;
  /** Gives the mark of a text of so many bytes. One text has one mark, so that references by it still meet. */
  readonly note: (text: string, bytes: number, path: Path | null) => string;
  /** Says of each where it was, and that it was left out. */
  readonly told: () => readonly Problem[];
}

function markOf(digits: string): string {
  return `\u0000${digits}\u0000`;
}

/** A mark as JSON writes it. */
const writtenMark = /\\u0000([0-9a-f]{16})\\u0000/gu;

/** None yet. */
export function startLongTexts({ max, setting }: Limit): LongTexts {
  const refusals = new Map<string, Problem[]>();
  const told: Problem[] = [];
  return {
    refusals,
    told: () => told,
    note: (text, bytes, path) => {
      const mark = markOf(createHash("sha256").update(text).digest("hex").slice(0, 16));
      const what = `This text has ${bytes} bytes`;
      const refusal = problem("LIMIT_EXCEEDED", path, { what, max: `${max} bytes a text`, setting });
      refusals.set(mark, [...(refusals.get(mark) ?? []), refusal]);
      const reason = `a text of the graph has at most ${max} (setting: ${setting})`;
      told.push(problem("NOT_CARRIED_OVER", path, { what: `A text of ${bytes} bytes`, reason }));
      return mark;
    },
  };
}

/**
 * The graph without the marks of long texts in what is kept beside its entities (`extra`). Where a mark is all or part of
 * anything else that the graph would hold, or something is wrong with the document, the long text refuses it. Never throws.
 */
export function withoutLongTexts(graph: DocumentGraph, { refusals }: LongTexts): DocumentGraph {
  if (refusals.size === 0) return graph;
  const entities = graph.entities.map((entity): DrawnEntity => {
    const { extra, ...fields } = entity.fields;
    if (extra === undefined) return entity;
    const left = withoutMarks(extra, refusals);
    return { ...entity, fields: { ...fields, ...(left !== undefined && { extra: left }) } };
  });
  const kept = JSON.stringify([entities.map(({ fields }) => fields), graph.relations.map(({ fields }) => fields)]);
  const isWrong = graph.problems.problems.length > 0;
  const held = new Set(Array.from(kept.matchAll(writtenMark), ([, digits = ""]) => markOf(digits)));
  const refusing = [...refusals].filter(([mark]) => isWrong || held.has(mark));
  for (const one of refusing.flatMap(([, told]) => told)) graph.problems.pass(one);
  // What is refused is not checked any further, where marks would be told for what they are not.
  return refusing.length > 0 ? { ...graph, entities: [], relations: [] } : { ...graph, entities };
}

/** Undefined where nothing is left. */
function withoutMarks(value: unknown, marks: ReadonlyMap<string, unknown>): unknown {
  if (typeof value === "string") return marks.has(value) ? undefined : value;
  if (Array.isArray(value))
    return value.map((item: unknown) => withoutMarks(item, marks)).filter((one) => one !== undefined);
  if (!isObject(value)) return value;
  const members = Object.entries(value).map(([key, member]) => [key, withoutMarks(member, marks)] as const);
  const left = members.filter(([, member]) => member !== undefined);
  return left.length === 0 && members.length > 0 ? undefined : Object.fromEntries(left);
}
