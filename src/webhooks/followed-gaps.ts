import { rulesAsked } from "../analysis/gaps/gap-rules.ts";
import type { GapRule } from "../analysis/gaps/gap-rule.ts";
import { compareIds } from "../ontology/compare-ids.ts";
import type { Moment } from "../store/moment.ts";
import type { WebhookEvent } from "./message.ts";
import type { Endpoint } from "./webhooks-file.ts";

/** The gaps of some rules at a moment, by their ids, and until when they are the same at that version (ms since 1970). */
export type FindGaps = (
  moment: Moment,
  rules: readonly GapRule[],
) => Promise<{ readonly ids: ReadonlySet<string>; readonly holdUntil: number }>;

/** The gaps of an endpoint's rules, followed from moment to moment: which opened, and which closed. */
export class FollowedGaps {
  readonly #rules: readonly GapRule[];
  readonly #find: FindGaps;
  #known: Awaited<ReturnType<FindGaps>>;

  private constructor(rules: readonly GapRule[], find: FindGaps, known: Awaited<ReturnType<FindGaps>>) {
    this.#rules = rules;
    this.#find = find;
    this.#known = known;
  }

  static async since({ rules, severityAtLeast }: Endpoint, moment: Moment, find: FindGaps): Promise<FollowedGaps> {
    const asked = rulesAsked(rules, severityAtLeast);
    return new FollowedGaps(asked, find, await find(moment, asked));
  }

  /** When the clock alone may open or close one, at the version followed so far; Infinity where it may not. */
  get nextFlip(): number {
    return this.#known.holdUntil;
  }

  /** What opened and what closed with the next step, each by id. */
  async of(moment: Moment): Promise<readonly WebhookEvent[]> {
    const before = this.#known.ids;
    this.#known = await this.#find(moment, this.#rules);
    const after = this.#known.ids;
    const events = (type: "gap.opened" | "gap.closed", ids: Iterable<string>): WebhookEvent[] =>
      [...ids].sort(compareIds).map((id) => ({ type, id, moment }));
    return [
      ...events(
        "gap.opened",
        [...after].filter((id) => !before.has(id)),
      ),
      ...events(
        "gap.closed",
        [...before].filter((id) => !after.has(id)),
      ),
    ];
  }
}
