import { printDateTime } from "../../ontology/date-time.ts";

/** What every document out says of itself. */
export interface About {
  /** The answer's name, as in `GET /export/{answer}/{format}`. */
  readonly answer: string;
  /** The moment that it is for, by when things held. */
  readonly asOf: string;
  readonly graphVersion: string;
  /** When it was written: the one part of a document that differs although the graph does not. */
  readonly exportedAt: string;
  readonly completeness: "COMPLETE" | "TRUNCATED";
  /** Which limits cut the answer; empty where it is complete. */
  readonly reasons: readonly string[];
}

/** `asOf: …` and the rest as lines, for formats that say it in a comment. */
export function aboutLines({ answer, asOf, graphVersion, exportedAt, completeness, reasons }: About): string[] {
  return [
    `answer: ${answer}`,
    `asOf: ${asOf}`,
    `graphVersion: ${graphVersion}`,
    `exportedAt: ${exportedAt}`,
    `completeness: ${completeness}${reasons.length === 0 ? "" : ` (${reasons.join(", ")})`}`,
  ];
}

/** What an answer says of itself that no limit can cut. */
export function wholeAnswer(answer: string, moment: { version: number; at: number }, exportedAt: number): About {
  return {
    answer,
    asOf: printDateTime(moment.at),
    graphVersion: String(moment.version),
    exportedAt: printDateTime(exportedAt),
    completeness: "COMPLETE",
    reasons: [],
  };
}

/** What a document says of itself, as headers beside it. */
export function aboutHeaders({ asOf, graphVersion, exportedAt, completeness, reasons }: About) {
  return {
    "answerable-as-of": asOf,
    "answerable-graph-version": graphVersion,
    "answerable-exported-at": exportedAt,
    "answerable-completeness": completeness,
    ...(reasons.length > 0 && { "answerable-cut-by": reasons.join(", ") }),
  };
}

/** The same read back; undefined where one is missing. */
export function readAboutHeaders(answer: string, header: (name: string) => string | null): About | undefined {
  const [asOf, graphVersion, exportedAt, completeness] = ["as-of", "graph-version", "exported-at", "completeness"].map(
    (name) => header(`answerable-${name}`),
  );
  if (asOf == null || graphVersion == null || exportedAt == null) return undefined;
  if (completeness !== "COMPLETE" && completeness !== "TRUNCATED") return undefined;
  const reasons = header("answerable-cut-by")?.split(", ") ?? [];
  return { answer, asOf, graphVersion, exportedAt, completeness, reasons };
}
