import { anyNumberOf, into, outOf, through, type ReadPath, type ReadStep } from "./read-path.ts";

/** From something to what runs or holds it, on and on. */
export const upward: ReadStep = anyNumberOf(into("HOSTS"), into("CONTAINS"), into("ACTS_AS"));

/** What decides who the party is for the facets that no contract and no default answers, from the thing owned. */
export const partyPaths: readonly ReadPath[] = [[upward, into("OWNS")]];

/** What decides where the chain from a party ends, from the thing owned. */
export const personPaths: readonly ReadPath[] = [
  [upward, into("OWNS"), anyNumberOf(outOf("REPORTS_TO"), outOf("PART_OF"), into("LEADS"))],
  [upward, through, anyNumberOf(outOf("REPORTS_TO"))],
];

export const partyFields = Object.freeze({ PERSON: ["active"] });

/** The same ways, begun behind other steps. */
export function behind(steps: ReadPath, paths: readonly ReadPath[]): readonly ReadPath[] {
  return paths.map((path) => [...steps, ...path]);
}

/** What decides who operates something, beside `partyPaths`: who operates a control, and agreements that cover it or what hosts it. */
export const operatorPaths: readonly ReadPath[] = [
  [upward, into("OWNS", "OPERATES")],
  ...[[], [into("HOSTS")]].flatMap((provided) => [
    [...provided, into("PROVIDES")],
    [...provided, into("COVERS"), into("PARTY_TO")],
  ]),
];
