import { setTimeout } from "node:timers/promises";
import type { Store } from "../store/store.ts";
import type { Moment } from "../store/moment.ts";
import type { Step } from "../watches/timeline.ts";
import { EndpointEvents, type EndpointEventsOptions } from "./endpoint-events.ts";
import { readParked, readPosition, writePosition, type EndpointPosition } from "./endpoint-state.ts";
import { messageOf, type Message } from "./message.ts";
import { park, settle } from "./parked-messages.ts";
import { send } from "./send.ts";
import type { Endpoint } from "./webhooks-file.ts";

export interface CourierOptions extends EndpointEventsOptions {
  readonly store: Store;
  /** Now, ms since 1970, on the clock of the graph. */
  readonly now: () => number;
  /** This process, among those on the same store. */
  readonly holder: string;
  /** What is told of how it goes. */
  readonly tell: (words: string, details: Readonly<Record<string, unknown>>) => void;
}

/** How often a message is sent before it is given up. */
const triesMax = 5;
/** Each wait is this many times the one before. */
const backoff = 4;
/** How long a process holds an endpoint without saying so again, in ms: after a crash another takes over by then. */
const heldMilliseconds = 30_000;
/** Between two looks at what is to be sent again, and at whether the holder is still there, in ms. */
const lookMilliseconds = 1000;
/** Steps without an event after which the position is written all the same. */
const quietStepsMax = 200;

/** Tells one endpoint everything in order, each at least once, until it is stopped; one process at a time, taking over where another ended. */
export class Courier {
  readonly #endpoint: Endpoint;
  readonly #options: CourierOptions;
  #position: EndpointPosition | undefined;
  #written: string | null = null;
  #events: EndpointEvents | undefined;
  #quietSteps = 0;

  constructor(endpoint: Endpoint, options: CourierOptions) {
    this.#endpoint = endpoint;
    this.#options = options;
  }

  /** Works until the signal aborts. Rejects as the store does; it may then be begun again. */
  async run(stopped: AbortSignal): Promise<void> {
    while (!stopped.aborted) {
      if (!(await this.#hold())) {
        await sleep(lookMilliseconds, stopped);
        continue;
      }
      await this.#sendAgain(stopped);
      const step = await this.#nextStep(stopped);
      if (step !== undefined) await this.#take(step, stopped);
    }
    await this.#letGo();
  }

  /** Whether this process tells the endpoint now; where it did not before, it reads how far the other came. */
  async #hold(): Promise<boolean> {
    const { store, holder } = this.#options;
    if (this.#position !== undefined && this.#position.heldUntil - Date.now() > heldMilliseconds / 2) return true;
    const { state, text } = await readPosition(store, this.#endpoint.name);
    const isMine = this.#position !== undefined && text === this.#written;
    if (state !== null && state.holder !== holder && state.heldUntil > Date.now()) {
      this.#forget();
      return false;
    }
    if (!isMine) {
      this.#forget();
      this.#position = state ?? (await this.#beginning());
    }
    this.#written = text;
    return this.#write({});
  }

  async #beginning(): Promise<EndpointPosition> {
    const { version, recordedAt } = await this.#options.projection.current();
    const at = Math.max(this.#options.now(), recordedAt);
    return { version, at, sent: 0, tries: 0, nextTryAt: 0, holder: null, heldUntil: 0 };
  }

  #forget(): void {
    this.#position = undefined;
    this.#events = undefined;
  }

  /** Writes how far it is, and that this process goes on; false where another has taken over. */
  async #write(change: Partial<EndpointPosition>): Promise<boolean> {
    if (this.#position === undefined) return false;
    const { store, holder } = this.#options;
    const heldUntil = Date.now() + heldMilliseconds;
    const position = { ...this.#position, holder, heldUntil, ...change };
    const written = await writePosition(store, this.#endpoint.name, position, this.#written);
    if (written === undefined) {
      this.#forget();
      return false;
    }
    this.#position = position;
    this.#written = written;
    this.#quietSteps = 0;
    return true;
  }

  async #letGo(): Promise<void> {
    if (this.#position?.holder === this.#options.holder) await this.#write({ holder: null, heldUntil: 0 });
  }

  /** The next step, where it comes soon. */
  async #nextStep(stopped: AbortSignal): Promise<Step | undefined> {
    const soon = AbortSignal.any([stopped, AbortSignal.timeout(lookMilliseconds)]);
    const moment = this.#moment();
    if (moment === undefined) return undefined;
    this.#events ??= await EndpointEvents.since(this.#endpoint, moment, this.#options);
    return this.#options.watches.timeline.next(moment, soon, this.#events.nextFlip);
  }

  #moment(): Moment | undefined {
    return this.#position === undefined ? undefined : { version: this.#position.version, at: this.#position.at };
  }

  async #take(step: Step, stopped: AbortSignal): Promise<void> {
    if (this.#events === undefined) return;
    const events = await this.#events.of(step);
    const graph = String(this.#options.projection.graph.recordedAt[1] ?? 0);
    while (this.#position !== undefined && this.#position.sent < events.length) {
      const event = events[this.#position.sent];
      if (event !== undefined && (await this.#deliver(messageOf(event, graph), stopped))) continue;
      // What is followed stands behind the step already, and the step is to be taken again.
      this.#events = undefined;
      return;
    }
    const told = { ...step.moment, sent: 0, tries: 0, nextTryAt: 0 };
    if (events.length > 0 || this.#quietSteps >= quietStepsMax) await this.#write(told);
    else if (this.#position !== undefined) {
      this.#position = { ...this.#position, ...told };
      this.#quietSteps += 1;
    }
  }

  /** Sends a message until it is accepted or given up; false where it was stopped, or another process took over. */
  async #deliver(message: Message, stopped: AbortSignal): Promise<boolean> {
    const { store, tell } = this.#options;
    const { name } = this.#endpoint;
    for (;;) {
      if (this.#position === undefined) return false;
      const { sent, tries, nextTryAt } = this.#position;
      await sleep(nextTryAt - Date.now(), stopped);
      if (isStopped(stopped)) return false;
      const reason = await send(this.#endpoint, message, stopped);
      if (reason === undefined) return this.#write({ sent: sent + 1, tries: 0, nextTryAt: 0 });
      // What was cut off here was not refused there.
      if (isStopped(stopped)) return false;
      tell("a webhook was not accepted", { endpoint: name, message: message.id, tries: tries + 1, reason });
      if (tries + 1 >= triesMax) {
        const parked = { ...message, tries: tries + 1, failedAt: Date.now(), reason, resend: false };
        await park(store, name, parked);
        tell("a webhook was given up; answerable webhooks list shows it", { endpoint: name, message: message.id });
        return this.#write({ sent: sent + 1, tries: 0, nextTryAt: 0 });
      }
      const wait = this.#endpoint.retryMilliseconds * backoff ** tries * (0.5 + Math.random());
      const isStillMine = await this.#write({
        tries: tries + 1,
        nextTryAt: Math.round(Date.now() + wait),
        heldUntil: Math.round(Date.now() + wait + heldMilliseconds),
      });
      if (!isStillMine) return false;
    }
  }

  async #sendAgain(stopped: AbortSignal): Promise<void> {
    const { store, tell } = this.#options;
    const { name } = this.#endpoint;
    const { state } = await readParked(store, name);
    for (const message of state.messages.filter(({ resend }) => resend)) {
      if (stopped.aborted || !(await this.#hold())) return;
      const reason = await send(this.#endpoint, message, stopped);
      await settle(store, name, message.id, reason);
      if (reason !== undefined)
        tell("a webhook was not accepted again", { endpoint: name, message: message.id, reason });
    }
  }
}

/** Asked anew after each wait. */
function isStopped({ aborted }: AbortSignal): boolean {
  return aborted;
}

async function sleep(milliseconds: number, stopped: AbortSignal): Promise<void> {
  if (milliseconds <= 0) return;
  await setTimeout(milliseconds, undefined, { signal: stopped, ref: false }).catch(() => undefined);
}
