import type { ChangeLog } from "../changes/change-log.ts";
import type { Taxonomy } from "../ontology/taxonomy.ts";
import type { Projection } from "../projection/projection.ts";
import type { Moment } from "../store/moment.ts";
import { assuranceWatch } from "../watches/assurance-watch.ts";
import { changeFilter } from "../watches/change-filter.ts";
import type { Follower } from "../watches/follower.ts";
import { ownershipWatch } from "../watches/ownership-watch.ts";
import { reachWatch } from "../watches/reach-watch.ts";
import type { Step } from "../watches/timeline.ts";
import { WatchUnfinished } from "../watches/watch-unfinished.ts";
import type { WatchedQuestion } from "../watches/watched-question.ts";
import type { Watches } from "../watches/watches.ts";
import { FollowedGaps, type FindGaps } from "./followed-gaps.ts";
import type { WebhookEvent } from "./message.ts";
import type { Endpoint, WatchSetting } from "./webhooks-file.ts";

export interface EndpointEventsOptions {
  readonly projection: Projection;
  readonly log: ChangeLog;
  readonly watches: Watches;
  readonly findGaps: FindGaps;
  /** In whose layers assurance cases are watched. */
  readonly taxonomy: Taxonomy;
  /** A watch that is not followed any longer, and why. */
  readonly gaveUp: (watch: string, reason: string) => void;
}

/** What one endpoint is told of each step of the timeline, from a moment on: the same events in the same order whoever asks, and when. */
export class EndpointEvents {
  readonly #endpoint: Endpoint;
  readonly #options: EndpointEventsOptions;
  readonly #followers = new Map<string, Follower>();
  #gaps: FollowedGaps | undefined;

  private constructor(endpoint: Endpoint, options: EndpointEventsOptions) {
    this.#endpoint = endpoint;
    this.#options = options;
  }

  /** Asks what the endpoint watches at a moment whose version is here. */
  static async since(endpoint: Endpoint, moment: Moment, options: EndpointEventsOptions): Promise<EndpointEvents> {
    const events = new EndpointEvents(endpoint, options);
    if (endpoint.types.includes("gap.opened") || endpoint.types.includes("gap.closed")) {
      events.#gaps = await FollowedGaps.since(endpoint, moment, options.findGaps);
    }
    if (!endpoint.types.includes("answer.moved")) return events;
    for (const watch of endpoint.watches) {
      await events.#minding(watch.name, async () => {
        events.#followers.set(watch.name, await options.watches.follow(questionOf(watch, options.taxonomy), moment));
      });
    }
    return events;
  }

  /** When the clock alone may be the cause of an event that no watch waits for; Infinity where it may not. */
  get nextFlip(): number {
    return this.#gaps?.nextFlip ?? Infinity;
  }

  /** The events of the next step. */
  async of(step: Step): Promise<readonly WebhookEvent[]> {
    const { moment } = step;
    const events: WebhookEvent[] = [];
    if (step.by === "VERSION" && (await this.#isToldOf(moment.version))) {
      events.push({ type: "graph.changed", id: String(moment.version), moment });
    }
    for (const [name, follower] of this.#followers) {
      await this.#minding(name, async () => {
        if ((await follower.take(step)) !== undefined) events.push({ type: "answer.moved", id: name, moment });
      });
    }
    const gaps = (await this.#gaps?.of(moment)) ?? [];
    return [...events, ...gaps.filter(({ type }) => this.#endpoint.types.includes(type))];
  }

  async #isToldOf(version: number): Promise<boolean> {
    const { types, of, kinds } = this.#endpoint;
    if (!types.includes("graph.changed")) return false;
    if (of === undefined && kinds === undefined) return true;
    const isTold = changeFilter(this.#options.projection, { of, kinds });
    for await (const { subject } of this.#options.log.entriesOf(version)) if (isTold(subject)) return true;
    return false;
  }

  /** Nobody can say whether an answer moved that is not found in time. */
  async #minding(name: string, deed: () => Promise<void>): Promise<void> {
    try {
      await deed();
    } catch (fault) {
      if (!(fault instanceof WatchUnfinished)) throw fault;
      this.#followers.delete(name);
      this.#options.gaveUp(name, fault.message);
    }
  }
}

function questionOf({ ownershipChain, blastRadius, assurance }: WatchSetting, taxonomy: Taxonomy): WatchedQuestion {
  if (assurance !== undefined) return assuranceWatch(assurance, taxonomy);
  if (ownershipChain !== undefined) return ownershipWatch(ownershipChain.of, ownershipChain.facets);
  return reachWatch(blastRadius?.origins ?? [], blastRadius?.scenario ?? "COMPROMISE");
}
