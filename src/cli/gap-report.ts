import type { FoundGaps } from "./all-gaps.ts";
import { baselineId } from "./gap-baseline.ts";
import { severities } from "./check-options.ts";
import type { GapPlaces } from "./places-of.ts";
import type { ToldGap, ToldRule } from "./questions/gaps.ts";

/** What a check found, before it is told in one format or another. */
export interface GapReport {
  readonly failOn: string;
  /** Rules at least as grave as that, which were asked. */
  readonly rules: readonly ToldRule[];
  /** In the order of the list. */
  readonly fresh: readonly ToldGap[];
  /** Those that the baseline names. */
  readonly known: readonly ToldGap[];
  /** What the baseline names and is not found any more. */
  readonly mended: readonly string[];
  readonly places: GapPlaces;
  readonly asOf: string;
  readonly graphVersion: string;
}

export function gapReport(
  { gaps, rules, asOf, graphVersion }: FoundGaps,
  {
    failOn,
    rule,
    known,
    places,
  }: { failOn: string; rule?: readonly string[]; known: ReadonlySet<string>; places: GapPlaces },
): GapReport {
  const ids = new Set(gaps.map(baselineId));
  const rank = (severity: string): number => severities.findIndex((each) => each === severity);
  const asked = rules.filter((each) => rank(each.severity) >= rank(failOn) && (rule?.includes(each.rule) ?? true));
  const isAsked = (id: string): boolean => asked.some((each) => id.startsWith(`${each.rule}:`));
  return {
    failOn,
    rules: asked,
    fresh: gaps.filter((gap) => !known.has(baselineId(gap))),
    known: gaps.filter((gap) => known.has(baselineId(gap))),
    mended: [...known].filter((id) => isAsked(id) && !ids.has(id)),
    places,
    asOf,
    graphVersion,
  };
}
