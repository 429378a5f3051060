import { isObject } from "../../changes/reading.ts";
import { listIn, textIn } from "./data-names.ts";

/** Newer ways of scoring first; those of other names are no CVSS. */
const methods = ["CVSSv4", "CVSSv31", "CVSSv3", "CVSSv2"];

/**
 * The CVSS score of a vulnerability: by the newest method that it was rated with, and of several such ratings the one of
 * whoever published it, else the highest. Undefined where nobody rated it so.
 */
export function ratedScore(vulnerability: Readonly<Record<string, unknown>>): number | undefined {
  const publisher = sourceName(vulnerability);
  const ratings = listIn(vulnerability, "ratings").filter(isObject);
  for (const method of methods) {
    const scored = ratings.filter((rating) => rating["method"] === method && isScore(rating["score"]));
    const own = scored.filter((rating) => publisher !== "" && sourceName(rating) === publisher);
    const scores = (own.length > 0 ? own : scored).map(({ score }) => Number(score));
    if (scores.length > 0) return Math.max(...scores);
  }
  return undefined;
}

function sourceName({ source }: Readonly<Record<string, unknown>>): string {
  return isObject(source) ? textIn(source, "name") : "";
}

function isScore(score: unknown): boolean {
  return typeof score === "number" && score >= 0 && score <= 10;
}
