import type { HarmMend } from "./mend.ts";

/** What was mended so far; never changed in place. */
export class Mended {
  /** Controls that hold where they did not. */
  readonly shown: ReadonlySet<number>;
  /** Controls that cannot be taken over. */
  readonly safe: ReadonlySet<number>;
  /** Relations that a new control closes. */
  readonly shutRows: ReadonlySet<number>;

  constructor(mends: Iterable<HarmMend>) {
    const [shown, safe, shutRows] = [new Set<number>(), new Set<number>(), new Set<number>()];
    for (const mend of mends) {
      if (mend.kind === "GUARD") shutRows.add(mend.row);
      else (mend.kind === "SHOW" ? shown : safe).add(mend.control);
    }
    [this.shown, this.safe, this.shutRows] = [shown, safe, shutRows];
  }

  /** Of the controls that do not hold as things are, those that still do not. */
  fallenOf(fallen: ReadonlySet<number>): ReadonlySet<number> {
    return this.shown.size === 0 ? fallen : new Set([...fallen].filter((control) => !this.shown.has(control)));
  }
}
