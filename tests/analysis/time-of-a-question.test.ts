import { expect, test } from "vitest";
import { assuranceCase } from "../../src/analysis/assurance-case.ts";
import { chokePoints } from "../../src/analysis/choke-points.ts";
import { outcomePaths } from "../../src/analysis/outcome-paths.ts";
import { paths } from "../../src/analysis/paths.ts";
import { gapCatalogue } from "../support/gap-catalogue.ts";
import { draw } from "../support/draw.ts";

/** Rows of identities, each of which may assume three of the next row, between vendors and outcomes; some hops are guarded. */
const [rows, width] = [40, 60];
const estate = draw(
  [
    "outcome:fraud {name: Fraud, trigger: OUTAGE}",
    "control:gate {effect: PREVENT, status: IMPLEMENTED, controlKind: GATEWAY}",
    "control:later {effect: PREVENT, status: PLANNED, controlKind: GATEWAY}",
    "evidence:test {evidenceKind: TEST, result: PASS, independence: SELF}",
    "evidence:test -SUPPORTS-> control:gate",
    ...Array.from({ length: rows * width }, (_, each) => {
      const [row, place] = [Math.floor(each / width), each % width];
      if (row === rows - 1) return `identity:${row}-${place} -CAN_ACCESS WRITE {essential: true}-> resource:last`;
      return [0, 1, 7]
        .map((step) => `identity:${row}-${place} -CAN_ASSUME-> identity:${row + 1}-${(place + step) % width}`)
        .join("\n");
    }),
    ...Array.from({ length: width }, (_, place) => `vendor:${place} -PROVIDES-> platform:${place}`),
    ...Array.from({ length: width }, (_, place) => `platform:${place} -HOSTS-> identity:0-${place}`),
    "control:gate -GUARDS {side: IN}-> identity:20-7",
    "control:later -GUARDS {side: IN}-> identity:30-9",
    "control:gate -GUARDS {side: IN}-> resource:last",
    "identity:10-3 -CAN_ACCESS CONTROL-> control:gate",
    "resource:last -DRIVES {requires: WRITE}-> outcome:fraud",
  ].join("\n"),
);
const of = (id: string): number => estate.find(id);
const [taxonomy] = gapCatalogue.taxonomies;
if (taxonomy === undefined) throw new Error("no taxonomy");
const ends = {
  from: [of("identity:0-0"), of("identity:0-9")],
  to: [of("resource:last")],
  scenario: "COMPROMISE",
} as const;
const asRecorded = { threshold: "TESTED", controlsThatHold: [], controlsThatFail: [] } as const;

interface Asked {
  readonly what: string;
  readonly ask: (
    isOver: () => boolean,
  ) => Generator<void, { readonly traversal: { readonly reasons: readonly string[] } }>;
}

const questions: readonly Asked[] = [
  { what: "assurance", ask: (isOver) => assuranceCase(estate, of("outcome:fraud"), { taxonomy, isOver }) },
  { what: "paths", ask: (deadline) => paths(estate, { ...ends, ...asRecorded, first: 100, maxDepth: 64, deadline }) },
  {
    what: "paths of an outage",
    ask: (deadline) =>
      paths(estate, { ...ends, ...asRecorded, scenario: "OUTAGE", first: 100, maxDepth: 64, deadline }),
  },
  { what: "chokePoints", ask: (deadline) => chokePoints(estate, { ...ends, ...asRecorded, deadline }) },
  {
    what: "outcomePaths",
    ask: (isOver) =>
      outcomePaths(estate, {
        ...asRecorded,
        outcome: of("outcome:fraud"),
        fromKinds: undefined,
        maxDepth: 64,
        scenario: "COMPROMISE",
        first: 10,
        isOver,
      }),
  },
];

/** Steps that a question may take once its time is over, whatever the size of the estate: it has several parts, and each sees it for itself. */
const fewSteps = 8;

/** Runs a question whose time is over after it looked at the clock some times: its steps after that, and whether it says so. */
function askFor(looks: number, { ask }: Asked) {
  let [looked, after] = [0, 0];
  const isOver = (): boolean => (looked += 1) > looks;
  const answering = ask(isOver);
  for (;;) {
    const wasOver = looked > looks;
    const step = answering.next();
    if (step.done === true) return { after, looked, reasons: step.value.traversal.reasons };
    if (wasOver) after += 1;
  }
}

test.each(questions)(
  "$what ends within a few steps once its time is over, and says that it was cut",
  (question) => {
    const whole = askFor(Infinity, question);
    expect(whole.reasons).not.toContain("TIME");
    expect(whole.looked).toBeGreaterThan(0);
    for (let share = 0; share < 1; share += 1 / 16) {
      const looks = Math.floor(share * whole.looked);
      const { after, reasons } = askFor(looks, question);
      expect(after, `after ${looks} of ${whole.looked} looks at the clock`).toBeLessThanOrEqual(fewSteps);
      expect(reasons, `after ${looks} of ${whole.looked} looks at the clock`).toContain("TIME");
    }
  },
  120_000,
);
