import type { Benchmark } from "../../ontology/benchmark.ts";
import type { Frameworks } from "../../ontology/framework.ts";
import type { Taxonomy } from "../../ontology/taxonomy.ts";
import { noEntity, type Estate } from "../../projection/estate.ts";

/** What the rules know beside the graph: it stays the same while the process runs. */
export interface GapCatalogue {
  readonly taxonomies: readonly Taxonomy[];
  readonly frameworks: Frameworks;
  readonly benchmarks: readonly Benchmark[];
}

/** Controls that are assumed to hold or to fail, by entity number. */
export interface AssumedControls {
  readonly controlsThatHold: readonly number[];
  readonly controlsThatFail: readonly number[];
}

const noAssumedControls: AssumedControls = { controlsThatHold: [], controlsThatFail: [] };

/** A search on its way, and what it found once it is done. */
interface SharedSearch {
  readonly run: Generator<void, unknown>;
  found: { readonly value: unknown } | undefined;
}

/** The graph at one moment as the rules see it, with what they worked out of it and share. */
export class Snapshot {
  readonly estate: Estate;
  readonly catalogue: GapCatalogue;
  readonly controls: AssumedControls;
  readonly #shared = new Map<unknown, unknown>();
  readonly #searches = new Map<unknown, SharedSearch>();
  readonly #ofSubject = new Map<unknown, unknown>();
  #subject = noEntity;

  constructor(estate: Estate, catalogue: GapCatalogue, controls: AssumedControls = noAssumedControls) {
    this.estate = estate;
    this.catalogue = catalogue;
    this.controls = controls;
  }

  /** What `make` makes of the snapshot, made once and shared by all rules and subjects. */
  shared<Made>(make: (snapshot: Snapshot) => Made): Made {
    if (!this.#shared.has(make)) this.#shared.set(make, make(this));
    return this.#shared.get(make) as Made;
  }

  /**
   * What a search finds in the snapshot, searched once and shared by all rules and subjects. Whoever asks for it after somebody who was cut
   * short goes on where that one stopped. Yields as the search does.
   */
  *searched<Found>(search: (snapshot: Snapshot) => Generator<void, Found>): Generator<void, Found> {
    let shared = this.#searches.get(search);
    if (shared === undefined) this.#searches.set(search, (shared = { run: search(this), found: undefined }));
    while (shared.found === undefined) {
      const step = shared.run.next();
      if (step.done === true) shared.found = { value: step.value };
      else yield;
    }
    return shared.found.value as Found;
  }

  /** What `make` makes of a subject, made once for all rules that look at it; it is forgotten when they look at the next one. */
  *ofSubject<Made>(
    subject: number,
    make: (snapshot: Snapshot, subject: number) => Generator<void, Made>,
  ): Generator<void, Made> {
    if (subject !== this.#subject) this.#ofSubject.clear();
    this.#subject = subject;
    const known = this.#ofSubject.get(make);
    if (known !== undefined) return known as Made;
    const made = yield* make(this, subject);
    // Another question may have gone on to another subject in the meantime.
    if (subject === this.#subject) this.#ofSubject.set(make, made);
    return made;
  }
}
