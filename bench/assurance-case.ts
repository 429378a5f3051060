import { readFileSync } from "node:fs";
import { assuranceCase } from "../src/analysis/assurance-case.ts";
import { outcomeClaims } from "../src/analysis/causes/outcome-claims.ts";
import { hopIndex } from "../src/analysis/spread/hop-index.ts";
import { readTaxonomies } from "../src/exchange/read-taxonomies.ts";
import { breadthFirst } from "./bare/breadth-first.ts";
import type { Finding } from "./finding.ts";
import { openStored } from "./open-stored.ts";
import type { BenchOptions } from "./options.ts";
import { median } from "./percentile.ts";
import { runAlone } from "./run-alone.ts";
import { storedEstate } from "./stored-estate.ts";
import { toEnd } from "./to-end.ts";

const outcomeCount = 6;
const repeats = 3;
const timeMilliseconds = 10_000;

/**
 * All claims of one outcome, settled, against a plain breadth-first search backward over the same arrays: ns for each relation looked
 * at. Beside it the whole case, with paths, verdict and what to mend, by processor time, since the rest of the machine may be at work.
 */
export async function assuranceOfOutcome(options: BenchOptions): Promise<readonly Finding[]> {
  const { projection, estate } = await openStored(await storedEstate(options));
  const [taxonomy] = readTaxonomies(readFileSync("catalogue/taxonomies.yaml", "utf8"));
  if (taxonomy === undefined) throw new RangeError("the catalogue has no taxonomy");
  const index = toEnd(hopIndex(projection.graph, "ENTERING"));
  const arcs = { starts: index.starts, to: index.hops.filter((_, place) => place % 2 === 1) };
  const question = { threshold: "TESTED", controlsThatHold: [], controlsThatFail: [], isOver: () => false } as const;

  const totals = { ours: 0, plain: 0, oursLooks: 0, plainLooks: 0, claims: 0 };
  const wholes: number[] = [];
  let cut = 0;
  for (const outcome of estate.entities("OUTCOME").take(outcomeCount)) {
    const times = { ours: [] as number[], plain: [] as number[] };
    for (let repeat = 0; repeat < repeats; repeat += 1) {
      times.plain.push(timeOf(() => breadthFirst(arcs, estate.entitySlots, outcome)));
      times.ours.push(timeOf(() => toEnd(outcomeClaims(estate, outcome, question))));
    }
    const { region, ends, claims } = toEnd(outcomeClaims(estate, outcome, question));
    totals.ours += Math.min(...times.ours);
    totals.plain += Math.min(...times.plain);
    totals.oursLooks += region.row.length + ends.looks;
    totals.plainLooks += breadthFirst(arcs, estate.entitySlots, outcome).looks;
    totals.claims += claims.length;
    const begun = process.cpuUsage();
    const isOver = (): boolean => spent(begun) > timeMilliseconds;
    const { traversal } = toEnd(assuranceCase(estate, outcome, { taxonomy, isOver }));
    wholes.push(spent(begun));
    if (traversal.reasons.includes("TIME")) cut += 1;
  }
  const oursEach = (1e6 * totals.ours) / totals.oursLooks;
  const plainEach = (1e6 * totals.plain) / totals.plainLooks;
  return [
    {
      what: "claims of one outcome, time for each relation looked at, against a plain breadth-first search",
      measured: oursEach / plainEach,
      unit: "times",
      aim: { atMost: 40 },
      figures: {
        "ns a relation": oursEach,
        "plain ns a relation": plainEach,
        "ms an outcome": totals.ours / wholes.length,
        "claims of an outcome": totals.claims / wholes.length,
        "relations looked at": totals.oursLooks / wholes.length,
        "ms of processor time a whole case at the median": median(wholes),
        "at most": Math.max(...wholes),
        "whole cases cut by the time": cut,
        "of cases": wholes.length,
      },
    },
  ];
}

/** Ms of processor time since then. */
function spent(begun: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
}

function timeOf(work: () => unknown): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}

if (import.meta.main) await runAlone(assuranceOfOutcome);
