import type { Referent } from "./referent.ts";

/** What a reference stands for, made only when it is asked for: what has twins is known only at the end. */
export type Meaning = (() => Referent) | "LEFT_OUT";

/** What the `bom-ref`s of a document stand for. */
export interface Meanings {
  readonly mean: (ref: string, meaning: Meaning) => void;
  /** Undefined of what is left out, unknown, or the name of several things. */
  readonly referentOf: (ref: string) => Referent | undefined;
  /** Why a reference comes to nothing. */
  readonly reasonFor: (ref: string) => string;
}

/** Past this many of one name nobody can have meant one thing by it. */
const sameMax = 8;

/** A `bom-ref` should stand once in a document. Where it does not, it says something only if all are one thing. */
export function startMeanings(): Meanings {
  const meanings = new Map<string, Meaning | readonly Meaning[]>();
  const referentOf = (ref: string): Referent | undefined => {
    const meaning = meanings.get(ref);
    if (typeof meaning === "function") return meaning();
    if (meaning === undefined || meaning === "LEFT_OUT" || meaning.length > sameMax) return undefined;
    const all = meaning.map((one) => (one === "LEFT_OUT" ? undefined : one()));
    return all.every((one) => one?.id === all[0]?.id) ? all[0] : undefined;
  };
  return {
    mean: (ref, meaning) => {
      if (ref === "") return;
      const known = meanings.get(ref);
      if (known === undefined) meanings.set(ref, meaning);
      else if (typeof known !== "object") meanings.set(ref, [known, meaning]);
      else if (known.length <= sameMax) meanings.set(ref, [...known, meaning]);
    },
    referentOf,
    reasonFor: (ref) => {
      const meaning = meanings.get(ref);
      if (meaning === undefined) return "nothing in the document has that name";
      if (meaning === "LEFT_OUT") return "what it refers to has no place in the graph";
      return referentOf(ref) === undefined
        ? "several parts of the document have that name"
        : "no relation of the registry joins the two so";
    },
  };
}
