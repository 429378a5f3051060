import { gaps } from "../src/analysis/gaps.ts";
import { gapRules } from "../src/analysis/gaps/gap-rules.ts";
import type { GapRule } from "../src/analysis/gaps/gap-rule.ts";
import { gapsKnown } from "../src/analysis/gaps/look.ts";
import { Snapshot } from "../src/analysis/gaps/snapshot.ts";
import type { Estate } from "../src/projection/estate.ts";
import { noAssumptions } from "../src/projection/assumptions.ts";
import { readCatalogue } from "../src/read-catalogue.ts";
import type { Finding } from "./finding.ts";
import { openStored, someOrigins } from "./open-stored.ts";
import type { BenchOptions } from "./options.ts";
import { median } from "./percentile.ts";
import { runAlone } from "./run-alone.ts";
import { SeededRandom } from "./seeded-random.ts";
import { storedEstate } from "./stored-estate.ts";
import { toEnd } from "./to-end.ts";

const changes = 20;
const budgetMs = 10_000;
/** Times that the rules ask whether they are late, to one look at the clock. */
const asksALook = 64;
const never = (): boolean => false;

/** Rules that look about their subjects alone: neither along the ways of harm nor at the estate as a whole. */
const near = gapRules.filter(
  ({ reads: { paths, everywhere = [] } }) =>
    everywhere.length === 0 &&
    !paths.some((path) => path.some(({ step }) => step === "REACHES" || step === "LEADS_HERE")),
);

/**
 * The gaps of a whole estate, looked at for the first time, and again under one assumption after another: processor time, since the rest of
 * the machine may be at work. Then how far all rules get in the time of one question.
 */
export async function gapsOfEstate(options: BenchOptions): Promise<readonly Finding[]> {
  const { projection, estate } = await openStored(await storedEstate(options));
  const catalogue = await readCatalogue();
  const asked = (view: Estate): Snapshot => new Snapshot(view, catalogue);
  const asIs = asked(estate);
  const whole = cpuOf(() => toEnd(gaps(asIs, { rules: near, isOver: never, gapsMax: Infinity })));
  const found = toEnd(gaps(asIs, { rules: near, isOver: never, gapsMax: Infinity }));

  const times = someOrigins(estate, new SeededRandom(options.seed + 2), changes).map((entity) => {
    const assumptions = { ...noAssumptions, withoutEntities: [estate.idOf(entity)] };
    const view = asked(projection.at(estate.moment, assumptions));
    const assumed = { of: asIs, assumptions };
    return cpuOf(() => toEnd(gaps(view, { rules: near, assumed, isOver: never, gapsMax: Infinity })));
  });

  const begun = process.cpuUsage();
  // To ask for the processor time takes longer than most looks at a subject.
  let asks = 0;
  const isOver = (): boolean => (asks += 1) % asksALook === 0 && spent(begun) > budgetMs;
  const partly = toEnd(gaps(asIs, { rules: gapRules, isOver, gapsMax: Infinity }));
  const pending = partly.rules.reduce((sum, rule) => sum + rule.pending, 0);
  const pairs = gapRules.reduce((sum, rule) => sum + subjectsOf(estate, rule), 0);
  return [
    {
      what: `gaps of the whole estate by the ${near.length} rules that look about their subjects, for the first time`,
      measured: whole,
      unit: "ms of processor time",
      aim: { atMost: budgetMs },
      figures: { gaps: gapsKnown(found.rules) },
    },
    {
      what: "the same after one entity is taken away",
      measured: median(times),
      unit: "ms of processor time",
      aim: { atMost: 200 },
      figures: { "longest of 20": Math.max(...times) },
    },
    {
      what: "pairs of rule and subject that all rules look at in the time of one question",
      measured: (100 * (pairs - pending)) / pairs,
      unit: "percent",
      aim: { atLeast: 100 },
      figures: { pairs, pending },
    },
  ];
}

function subjectsOf(estate: Estate, { subjects }: GapRule): number {
  return subjects.reduce((sum, kind) => sum + estate.entities(kind).reduce((count) => count + 1, 0), 0);
}

function cpuOf(work: () => unknown): number {
  const begun = process.cpuUsage();
  work();
  return spent(begun);
}

/** Ms of processor time since then. */
function spent(begun: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
}

if (import.meta.main) await runAlone(gapsOfEstate);
