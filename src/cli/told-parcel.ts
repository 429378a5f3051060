import type { Parcel } from "./parcel.ts";
import { valueAt } from "./parcel.ts";
import { placed, type PlacedProblem } from "./problem-line.ts";
import type { ImportPayload } from "./questions/import-document.ts";

/** What became of one document. */
export interface ToldParcel {
  readonly files: readonly string[];
  readonly source: string;
  /** Told where the document did not have to be of our own. */
  readonly format?: string;
  /** A document that was read part by part in a dry run: it was found sound, and not held against the graph. */
  readonly isUnheld?: boolean;
  readonly payload: ImportPayload;
  readonly problems: readonly PlacedProblem[];
  readonly notCarriedOver: readonly PlacedProblem[];
  /** References of a dry run to what an earlier document of it would create: no problems, and not looked at further. */
  readonly ahead: number;
}

/** The payload of a document, told of its files. `earlier` holds the ids that earlier documents of a dry run would create. */
export function toldParcel(
  parcel: Parcel,
  { source, payload, earlier }: { source: string; payload: ImportPayload; earlier: ReadonlySet<string> },
): ToldParcel {
  const placesOf = (problems: ImportPayload["problems"]) =>
    problems.map((problem) => ({ problem, place: parcel.place(problem.path, problem.line) }));
  const isAhead = ({ problem, place }: ReturnType<typeof placesOf>[number]): boolean => {
    const value = place.path === null ? undefined : valueAt(place.file, place.path);
    return problem.code === "UNKNOWN_ENTITY" && typeof value === "string" && earlier.has(value);
  };
  const all = placesOf(payload.problems);
  const real = all.filter((each) => !isAhead(each));
  return {
    files: parcel.files.map(({ path }) => path),
    source,
    payload,
    problems: real.map(({ problem, place }) => placed(problem, place)),
    notCarriedOver: placesOf(payload.notCarriedOver).map(({ problem, place }) => placed(problem, place)),
    ahead: all.length - real.length,
  };
}
