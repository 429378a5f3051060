import type { Estate } from "../projection/estate.ts";
import type { AssumptionsInput } from "./assumptions-of.ts";
import { badInput } from "./bad-input.ts";
import type { Context } from "./context.ts";
import { entitiesNamed } from "./traversal-question.ts";

/** The arguments that say from where to where harm gets. */
export interface PathEndArguments {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly assume?: AssumptionsInput | null;
}

/** Entity numbers, each once; none is in both. */
export interface PathEnds {
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** Reads where paths begin and end. Throws BAD_USER_INPUT for an empty list, an unknown id, and one that is in both. */
export function pathEnds(context: Context, estate: Estate, asked: PathEndArguments): PathEnds {
  const from = entitiesNamed(context, estate, "from", asked.from);
  // What is assumed away is known and cannot be reached: no path leads there, and that is an answer.
  const removed = new Set(asked.assume?.withoutEntities);
  const there = asked.to.filter((id) => !removed.has(id));
  const to = asked.to.length > 0 && there.length === 0 ? [] : entitiesNamed(context, estate, "to", there);
  const origins = new Set(from);
  const both = to.find((entity) => origins.has(entity));
  if (both !== undefined)
    throw badInput("to", `"${estate.idOf(both)}" is in \`from\` and in \`to\`; a path needs two ends.`);
  return { from, to };
}
