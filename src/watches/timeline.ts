import type { ChangeLog } from "../changes/change-log.ts";
import type { Clock } from "../changes/clock.ts";
import { Agenda } from "../projection/agenda.ts";
import type { Due } from "../projection/due.ts";
import type { Projection } from "../projection/projection.ts";
import type { Moment } from "../store/moment.ts";

/** The next moment at which an answer may be another: a version more, or an instant at which something falls due. */
export interface Step {
  readonly by: "VERSION" | "CLOCK";
  readonly moment: Moment;
  /** The newest version there is. */
  readonly head: number;
}

export interface TimelineOptions {
  readonly projection: Projection;
  readonly log: ChangeLog;
  readonly clock: Clock;
}

/**
 * Every moment at which something of the graph flips, one after the other: versions in their order, each at the time it was
 * recorded, and between them the instants of the agenda. Whoever follows it misses none, however late they ask.
 */
export class Timeline {
  readonly #projection: Projection;
  readonly #log: ChangeLog;
  readonly #clock: Clock;
  #agenda: Agenda | undefined;

  constructor({ projection, log, clock }: TimelineOptions) {
    this.#projection = projection;
    this.#log = log;
    this.#clock = clock;
  }

  /** What falls due at a moment. */
  agenda(moment: Moment): Generator<Due, undefined> {
    return this.#agendaFrom(moment.at - 1).at(moment);
  }

  /**
   * The step after a moment, once it has come; undefined once the signal aborts. `alsoAt` is an instant at which the caller wants one
   * too. Rejects with StoreUnavailable.
   */
  async next(moment: Moment, signal: AbortSignal, alsoAt = Infinity): Promise<Step | undefined> {
    for (;;) {
      if (signal.aborted) return undefined;
      const { graph } = this.#projection;
      const due = Math.min(alsoAt, this.#agendaFrom(moment.at).next(moment));
      const head = graph.version;
      const recordedAt = head > moment.version ? (graph.recordedAt[moment.version + 1] ?? 0) : Infinity;
      // What was recorded was recorded by now, whatever this machine's clock says.
      const now = Math.max(this.#clock.now(), graph.recordedAt[head] ?? 0);
      if (due <= recordedAt && due <= now) {
        // Something may have been written before it fell due that is not here yet.
        if ((await this.#projection.current()).version > head) continue;
        return { by: "CLOCK", moment: { version: moment.version, at: due }, head };
      }
      if (recordedAt !== Infinity && recordedAt < due) {
        return { by: "VERSION", moment: { version: moment.version + 1, at: Math.max(recordedAt, moment.at) }, head };
      }
      await this.#either(moment.version, due, signal);
    }
  }

  /** Made anew for whoever begins earlier than all before. */
  #agendaFrom(since: number): Agenda {
    if (this.#agenda === undefined || since < this.#agenda.since)
      this.#agenda = new Agenda(this.#projection.graph, since);
    return this.#agenda;
  }

  /** Waits for a newer version, or for an instant. */
  async #either(version: number, instant: number, signal: AbortSignal): Promise<void> {
    const waiting = new AbortController();
    const stop = (): void => {
      waiting.abort();
    };
    signal.addEventListener("abort", stop, { once: true });
    const takeBack = instant === Infinity ? () => undefined : this.#clock.wakeAt(instant, stop);
    await this.#log.tail.past(version, waiting.signal);
    takeBack();
    signal.removeEventListener("abort", stop);
  }
}
