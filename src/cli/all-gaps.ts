import type { CheckOptions } from "./check-options.ts";
import { CommandFault } from "./command-fault.ts";
import type { Answer, Door } from "./door.ts";
import {
  gapRulesQuestion,
  gapsQuestion,
  type GapRulesData,
  type GapsData,
  type ToldGap,
  type ToldRule,
} from "./questions/gaps.ts";

/** A page holds as many as a server gives at most by default. */
const pageItems = 100;
/** A search that the time cut short goes on when it is asked again. */
const attemptsMax = 60;

/** All gaps as grave as asked, in order, and the rules that were asked. */
export interface FoundGaps {
  readonly gaps: readonly ToldGap[];
  readonly rules: readonly ToldRule[];
  readonly asOf: string;
  readonly graphVersion: string;
}

/**
 * Every gap that a check looks at, page by page, all of one version; asked again until the search is whole. Rejects with `CommandFault`
 * where the question is refused, or the search never ends: a check that does not know all is no check.
 */
export async function all(door: Door, options: Pick<CheckOptions, "failOn" | "rule" | "asOf">): Promise<FoundGaps> {
  const asked = {
    rules: options.rule ?? null,
    severityAtLeast: options.failOn,
    of: null,
    assume: null,
    asOf: options.asOf ?? null,
    knownAt: null,
    first: pageItems,
  };
  const { ontology } = dataOf(await door.ask<GapRulesData>(gapRulesQuestion, {}));
  let page = dataOf(await door.ask<GapsData>(gapsQuestion, { ...asked, after: null })).gaps;
  for (let attempt = 1; page.info.completeness !== "COMPLETE"; attempt += 1) {
    if (attempt === attemptsMax)
      throw new CommandFault("The search for gaps was cut short again and again; ask for fewer rules.");
    page = dataOf(await door.ask<GapsData>(gapsQuestion, { ...asked, after: null })).gaps;
  }
  const gaps = [...page.nodes];
  const { asOf, graphVersion } = page.info;
  while (page.pageInfo.hasNextPage) {
    page = dataOf(await door.ask<GapsData>(gapsQuestion, { ...asked, after: page.pageInfo.endCursor })).gaps;
    if (page.info.completeness !== "COMPLETE")
      throw new CommandFault("The search for gaps was cut short; check again.");
    gaps.push(...page.nodes);
  }
  return { gaps, rules: ontology.gapRules, asOf, graphVersion };
}

function dataOf<Data>({ data, errors = [] }: Answer<Data>): Data {
  const [first] = errors;
  if (first !== undefined || data == null) throw new CommandFault(first?.message ?? "There was no answer.");
  return data;
}
