import { badInput } from "./bad-input.ts";
import type { Context } from "./context.ts";

/** Refuses lists of ids, by argument, that are longer than a question takes. */
export function checkIds({ limits }: Context, lists: Readonly<Record<string, readonly string[]>>): void {
  for (const [argument, ids] of Object.entries(lists)) {
    if (ids.length <= limits.questionIdsMax) continue;
    const words = `\`${argument}\` holds ${ids.length} ids; it takes at most ${limits.questionIdsMax} (ANSWERABLE_QUESTION_IDS_MAX).`;
    throw badInput(argument, words, "LIMIT_EXCEEDED");
  }
}
