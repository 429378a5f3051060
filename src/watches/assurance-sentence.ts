import type { AssuranceCase, AssuranceClaim } from "../analysis/assurance-case.ts";
import type { Estate } from "../projection/estate.ts";
import { fewNames } from "./few-names.ts";
import type { WatchedAssurance } from "./watched-assurance.ts";
import { markedName } from "../analysis/marked-name.ts";

/** Origins of one sort that a sentence names. */
const namedMax = 3;

/** What moved between two assurance cases of one outcome: the verdict, and from where harm is kept or no longer kept. Entities go by name. */
export function assuranceSentence(before: WatchedAssurance, after: WatchedAssurance): string {
  const number = after.estate.graph.numbers.get(after.outcome) ?? -1;
  if (after.found === undefined) return `${markedName(before.estate, number)} is no longer in the graph.`;
  const name = markedName(after.estate, number);
  if (before.found === undefined) return `${name} is in the graph now, and its security is ${after.found.verdict}.`;
  const { verdict } = after.found;
  const isSame = verdict === before.found.verdict;
  const head = `The security of ${name} is ${isSame ? "still" : "now"} ${verdict}${isSame ? "" : ` (before: ${before.found.verdict})`}`;
  const clauses = originClauses(before.estate, before.found, after.estate, after.found, name);
  const [need] = after.found.missing;
  const rest = clauses.length === 0 ? "what it rests on is another" : clauses.join("; ");
  return `${head}: ${rest}.${need === undefined ? "" : ` First to mend: ${need.sentence}`}`;
}

function originClauses(
  earlier: Estate,
  before: AssuranceCase,
  later: Estate,
  after: AssuranceCase,
  name: string,
): readonly string[] {
  const keyOf = ({ origin, scenario }: AssuranceClaim): string => `${scenario}:${origin}`;
  const was = new Map(before.claims.map((claim) => [keyOf(claim), claim]));
  const is = new Map(after.claims.map((claim) => [keyOf(claim), claim]));
  const turned = (holds: boolean) =>
    after.claims.filter((claim) => claim.holds === holds && was.get(keyOf(claim))?.holds === !holds);
  const fresh = (holds: boolean) => after.claims.filter((claim) => claim.holds === holds && !was.has(keyOf(claim)));
  const gone = before.claims.filter((claim) => !is.has(keyOf(claim)));
  const sorts: readonly (readonly [readonly AssuranceClaim[], Estate, (origins: string) => string])[] = [
    [turned(false), later, (origins) => `what begins at ${origins} is no longer kept from it`],
    [
      fresh(false),
      later,
      (origins) => `${name} can now be reached from ${origins}, and nothing that holds prevents it`,
    ],
    [turned(true), later, (origins) => `what begins at ${origins} is now kept from it`],
    [fresh(true), later, (origins) => `${name} could now be reached from ${origins}, did the controls not hold`],
    [gone, earlier, (origins) => `nothing leads to it from ${origins} any longer`],
  ];
  return sorts.flatMap(([claims, estate, words]) => {
    const origins = [...new Set(claims.map(({ origin }) => origin))];
    return origins.length === 0
      ? []
      : [words(fewNames(estate, { items: origins.slice(0, namedMax), count: origins.length }))];
  });
}
