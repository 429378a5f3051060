import { Estate } from "../../projection/estate.ts";
import type { Graph } from "../../projection/graph.ts";
import { affectedSubjects } from "./affected-subjects.ts";
import { changesBetween, type EstateChanges } from "./estate-changes.ts";
import type { GapRule } from "./gap-rule.ts";
import { gapRules } from "./gap-rules.ts";
import { gapsKnown, lookAtWaiting, type LookLimits } from "./look.ts";
import { nextFlip } from "./next-flip.ts";
import { RuleGaps } from "./rule-gaps.ts";
import { Snapshot, type GapCatalogue } from "./snapshot.ts";
import { keptFor } from "../../projection/kept-for.ts";

/** What is known of the gaps at one moment, rule by rule. */
interface GapPage {
  readonly moment: Estate["moment"];
  /** Until just before this instant, in ms since 1970, the same holds at this version. */
  readonly holdsUntil: number;
  readonly rules: Map<GapRule, RuleGaps>;
  /** With what was worked out of it so far, of the page used last: another question goes on with that. */
  snapshot: Snapshot | undefined;
}

/** Moments of which the gaps are kept. */
const pagesMax = 8;

/** What is known of the gaps of a graph, kept from question to question. */
export const gapBook = keptFor<Graph, GapBook>(() => new GapBook());

/**
 * The gaps of a graph without assumptions, by moment. What was found at one moment is brought forward to a later one: only the pairs of rule
 * and subject that what changed in between may have moved are looked at again.
 */
export class GapBook {
  /** The one used last stands first. */
  readonly #pages: GapPage[] = [];

  /**
   * The gaps of some rules at the snapshot's moment, in the order of the rules. Where a limit ends the looking before all is known, they are
   * not complete and go on from there when they are asked for again. One at a time may do so. Never throws.
   */
  *at(snapshot: Snapshot, rules: readonly GapRule[], limits: LookLimits): Generator<void, readonly RuleGaps[]> {
    const page = this.#pageAt(snapshot);
    yield* this.#bringForward(page, snapshot, rules);
    const found = rules.map((rule) => {
      const known = page.rules.get(rule) ?? RuleGaps.unknown(rule, snapshot.estate);
      page.rules.set(rule, known);
      return known;
    });
    this.#forget(page, rules, limits.gapsMax);
    page.snapshot ??= snapshot;
    yield* lookAtWaiting(page.snapshot, found, limits);
    return found;
  }

  /** Where more gaps are held than one question may find, keeps those that it asks for alone. */
  #forget(page: GapPage, asked: readonly GapRule[], gapsMax: number): void {
    if (this.#pages.reduce((sum, { rules }) => sum + gapsKnown(rules.values()), 0) <= gapsMax) return;
    this.#pages.splice(0, this.#pages.length, page);
    for (const rule of page.rules.keys()) if (!asked.includes(rule)) page.rules.delete(rule);
  }

  #pageAt({ estate }: Snapshot): GapPage {
    const { version, at } = estate.moment;
    const same = ({ moment, holdsUntil }: GapPage): boolean =>
      moment.version === version && moment.at <= at && at < holdsUntil;
    const place = this.#pages.findIndex(same);
    const page: GapPage = this.#pages[place] ?? {
      moment: estate.moment,
      holdsUntil: nextFlip(estate, gapRules),
      rules: new Map(),
      snapshot: undefined,
    };
    if (place !== -1) this.#pages.splice(place, 1);
    for (const other of this.#pages) other.snapshot = undefined;
    this.#pages.unshift(page);
    this.#pages.length = Math.min(this.#pages.length, pagesMax);
    return page;
  }

  *#bringForward(page: GapPage, snapshot: Snapshot, rules: readonly GapRule[]): Generator<void, void> {
    const views = new Map<GapPage, { readonly before: Snapshot; readonly changes: EstateChanges }>();
    for (const rule of rules) {
      if (page.rules.has(rule)) continue;
      const earlier = this.#latestBefore(page, rule);
      const known = earlier?.rules.get(rule);
      if (earlier === undefined || known === undefined) continue;
      let view = views.get(earlier);
      if (view === undefined) views.set(earlier, (view = viewOf(snapshot, earlier.moment, snapshot.catalogue)));
      const affected = yield* affectedSubjects(rule, view.before, snapshot, view.changes);
      page.rules.set(rule, known.movedOn(affected, snapshot.estate));
    }
  }

  /** The latest of the earlier moments at which anything is known of the rule. */
  #latestBefore({ moment }: GapPage, rule: GapRule): GapPage | undefined {
    return this.#pages
      .filter((page) => page.rules.has(rule) && page.moment.version <= moment.version && page.moment.at <= moment.at)
      .reduce<GapPage | undefined>(
        (best, page) => (best === undefined || isLater(page, best) ? page : best),
        undefined,
      );
  }
}

function isLater({ moment }: GapPage, other: GapPage): boolean {
  return (
    moment.version > other.moment.version || (moment.version === other.moment.version && moment.at > other.moment.at)
  );
}

function viewOf({ estate }: Snapshot, moment: Estate["moment"], catalogue: GapCatalogue) {
  const before = new Snapshot(new Estate(estate.graph, moment), catalogue);
  return { before, changes: changesBetween(before.estate, estate) };
}
