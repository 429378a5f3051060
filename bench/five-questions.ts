import { assuranceCase } from "../src/analysis/assurance-case.ts";
import { chokePoints } from "../src/analysis/choke-points.ts";
import { gaps } from "../src/analysis/gaps.ts";
import { matrixRows } from "../src/analysis/gaps/matrix-rows.ts";
import { gapRules } from "../src/analysis/gaps/gap-rules.ts";
import { Snapshot } from "../src/analysis/gaps/snapshot.ts";
import { paths } from "../src/analysis/paths.ts";
import { readCatalogue } from "../src/read-catalogue.ts";
import type { Finding } from "./finding.ts";
import { openStored, someOrigins } from "./open-stored.ts";
import type { BenchOptions } from "./options.ts";
import { median } from "./percentile.ts";
import { runAlone } from "./run-alone.ts";
import { SeededRandom } from "./seeded-random.ts";
import { storedEstate } from "./stored-estate.ts";
import { toEnd } from "./to-end.ts";

const askedTimes = 10;
const endCount = 10;
const budgetMs = 10_000;
const asRecorded = { threshold: "TESTED", controlsThatHold: [], controlsThatFail: [] } as const;

/** What one question looked at, and whether the time of a question cut it short. */
interface Asked {
  readonly looked: number;
  readonly isCut: boolean;
}

/**
 * The five questions whose growth is watched, each asked ten times (the gaps once) of an estate of any size: processor time of one, and for
 * each thing looked at, since the rest of the machine may be at work. None gets more time than a question has.
 */
export async function fiveQuestions(options: BenchOptions): Promise<readonly Finding[]> {
  const { estate } = await openStored(await storedEstate(options));
  const catalogue = await readCatalogue();
  const snapshot = new Snapshot(estate, catalogue);
  const random = new SeededRandom(options.seed + 4);
  const some = (entities: Iterable<number>): readonly number[] => {
    const all = [...entities];
    return Array.from({ length: askedTimes }, () => random.of(all));
  };
  const [taxonomy] = catalogue.taxonomies.filter(({ id }) => id === "cosai-srf");
  if (taxonomy === undefined) throw new RangeError("the catalogue has no taxonomy");

  const matrix = some(estate.entities("AGENT")).map((agent) => () => {
    return { looked: toEnd(matrixRows(snapshot, agent)).length, isCut: false };
  });
  const assurance = some(estate.entities("OUTCOME")).map((outcome) => () => {
    const { traversal } = toEnd(assuranceCase(estate, outcome, { taxonomy, isOver: budget() }));
    return { looked: traversal.relationsExplored, isCut: traversal.reasons.includes("TIME") };
  });
  const ends = Array.from({ length: askedTimes }, () => {
    const from = someOrigins(estate, random, endCount);
    const to = someOrigins(estate, random, 2 * endCount).filter((each) => !from.includes(each));
    return { from, to: to.slice(0, endCount), scenario: "COMPROMISE", ...asRecorded } as const;
  });
  const cuts = ends.map((question) => () => {
    const { traversal } = toEnd(chokePoints(estate, { ...question, deadline: budget() }));
    return { looked: traversal.relationsExplored, isCut: traversal.reasons.includes("TIME") };
  });
  const ways = ends.map((question) => () => {
    const { traversal } = toEnd(paths(estate, { ...question, first: 10, maxDepth: 64, deadline: budget() }));
    return { looked: traversal.relationsExplored, isCut: traversal.reasons.includes("TIME") };
  });
  const whole = (): Asked => {
    const { rules } = toEnd(gaps(snapshot, { rules: gapRules, isOver: budget(), gapsMax: Infinity }));
    const pending = rules.reduce((sum, each) => sum + each.pending, 0);
    const pairs = gapRules
      .flatMap(({ subjects }) => subjects)
      .reduce((sum, kind) => sum + [...estate.entities(kind)].length, 0);
    return { looked: pairs - pending, isCut: pending > 0 };
  };
  return [
    told("`responsibilityMatrix` of one agent, under every framework that the estate has duties of", "row", matrix),
    told("`assurance` of one outcome", "relation", assurance),
    told("`chokePoints` between ten entities and ten others", "relation", cuts),
    told("ten `paths` between the same", "relation", ways),
    told("`gaps` of the whole estate, for the first time", "pair of rule and subject", [whole]),
  ];
}

function told(what: string, each: string, questions: readonly (() => Asked)[]): Finding {
  const answers = questions.map((ask) => {
    const spent = spending();
    const asked = ask();
    return { ...asked, ms: spent() };
  });
  const looked = answers.reduce((sum, answer) => sum + answer.looked, 0);
  return {
    what,
    measured: median(answers.map(({ ms }) => ms)),
    unit: "ms of processor time",
    aim: { atMost: budgetMs },
    figures: {
      "largest ms": Math.max(...answers.map(({ ms }) => ms)),
      [`µs a ${each}`]: (1000 * answers.reduce((sum, { ms }) => sum + ms, 0)) / looked,
      "of them, a question": looked / answers.length,
      "cut by the time": answers.filter(({ isCut }) => isCut).length,
      "of questions": answers.length,
    },
  };
}

/** Tells whether a question that begins now has had its time. */
function budget(): () => boolean {
  const spent = spending();
  return () => spent() > budgetMs;
}

/** Ms of processor time since now. */
function spending(): () => number {
  const begun = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(begun);
    return (user + system) / 1000;
  };
}

if (import.meta.main) await runAlone(fiveQuestions);
