import fc from "fast-check";
import { expect, test } from "vitest";
import type { Scenario } from "../../src/analysis/scenario.ts";
import { paths, type PathAnswer } from "../../src/analysis/paths.ts";
import { powerList, type Power } from "../../src/ontology/powers.ts";
import type { Estate } from "../../src/projection/estate.ts";
import { anyHops, drawnText } from "../oracles/any-hops.ts";
import { naivePaths, type DrawnHop } from "../oracles/naive-paths.ts";
import { isOn, standingControls, type DrawnControl } from "../oracles/naive-residual.ts";
import { draw } from "../support/draw.ts";
import { finish } from "../support/ask-blast-radius.ts";

const entities = [
  "agent:a",
  "agent:b",
  "identity:i",
  "identity:j",
  "resource:r",
  "resource:s",
  "person:z",
  "platform:l",
];
const controlIds = ["control:c", "control:d"];
const starting: Readonly<Record<string, readonly Power[]>> = {
  COMPROMISE: powerList,
  INJECTION: ["WRITE"],
  DISCLOSURE: ["READ"],
};

interface Asked {
  readonly hops: readonly DrawnHop[];
  readonly controls: readonly DrawnControl[];
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly scenario: Scenario;
  readonly first: number;
  readonly maxDepth: number;
}

const anyControl = (id: string): fc.Arbitrary<DrawnControl> =>
  fc.record({
    id: fc.constant(id),
    guards: fc.constantFrom(...entities),
    side: fc.constantFrom("IN", "OUT"),
    on: fc.constantFrom([], [], ["CAN_ACCESS" as const, "FEEDS" as const]),
    approvers: fc.constantFrom([], ["person:z"]),
  });

const asked = fc
  .record({
    hops: anyHops([...entities, ...controlIds], 12),
    controls: fc.tuple(...controlIds.map(anyControl)),
    order: fc.shuffledSubarray(entities, { minLength: 2, maxLength: 4 }),
    origins: fc.constantFrom(1, 1, 2),
    scenario: fc.constantFrom<Scenario>("COMPROMISE", "COMPROMISE", "INJECTION", "DISCLOSURE"),
    first: fc.constantFrom(1, 2, 3, 100),
    maxDepth: fc.constantFrom(2, 3, 5, 64),
  })
  .map(({ order, origins, ...rest }): Asked => {
    const cut = Math.min(origins, order.length - 1);
    return { ...rest, from: order.slice(0, cut), to: order.slice(cut) };
  });

/** Every control prevents and is implemented; with UNKNOWN as the threshold it holds until it is taken over. */
function drawn({ hops, controls }: Asked): Estate {
  const told = controls.map(({ id, guards, side, on, approvers }) => {
    const fields = `status: IMPLEMENTED, effect: PREVENT${approvers.length > 0 ? ", controlKind: HUMAN_APPROVAL" : ""}`;
    return `${id} {${fields}}\n${id} -GUARDS {side: ${side}, on: [${on.join(", ")}]}-> ${guards}`;
  });
  return draw([...entities, ...told, drawnText(hops)].join("\n"));
}

/** What the control's person may approve rests on who operates it, which is a hop of harm as well. */
function withOperators({ hops, controls }: Asked): DrawnHop[] {
  const operating = controls.flatMap(({ id, approvers }) =>
    approvers.map((person): DrawnHop => ({ id: `operates ${id}`, type: "OPERATES", from: person, to: id })),
  );
  return [...hops.filter(({ type }) => type !== "OPERATES"), ...operating];
}

function answered(question: Asked): { estate: Estate; answer: PathAnswer; ids: string[][] } {
  const estate = drawn(question);
  const answer = finish(
    paths(estate, {
      ...question,
      from: question.from.map((id) => estate.find(id)),
      to: question.to.map((id) => estate.find(id)),
      threshold: "UNKNOWN",
      controlsThatHold: [],
      controlsThatFail: [],
    }),
  );
  return { estate, answer, ids: answer.paths.map(({ hops }) => hops.map(({ row }) => estate.relationIdOf(row))) };
}

const idsOf = (path: readonly DrawnHop[]): string[] => path.map(({ id }) => id);

test("open paths come first, blocked ones after them, all as an enumeration of walks finds them, and the limits are named", () => {
  fc.assert(
    fc.property(asked, (any) => {
      const question = { ...any, hops: withOperators(any) };
      const { hops, controls, from, to, scenario, first, maxDepth } = question;
      const powers = starting[scenario] ?? [];
      const standing = standingControls(hops, controls, from, powers, maxDepth);
      const isOpen = (path: readonly DrawnHop[]): boolean =>
        !path.some((hop) => standing.some((control) => isOn(control, hop)));

      const inherent = naivePaths(hops, from, to, powers);
      const within = inherent.filter(({ length }) => length <= maxDepth);
      const expected = [...within.filter(isOpen), ...within.filter((path) => !isOpen(path))];
      const { estate, answer, ids } = answered(question);
      expect(ids).toEqual(expected.slice(0, first).map(idsOf));
      expect(answer.paths.map(({ blockedBy }) => blockedBy.map((control) => estate.idOf(control)))).toEqual(
        expected
          .slice(0, first)
          .map((path) => standing.filter((control) => path.some((hop) => isOn(control, hop))).map(({ id }) => id)),
      );

      const longer = inherent.filter(({ length }) => length > maxDepth);
      const depthAlone =
        (expected.length < first && longer.length > 0) ||
        (within.filter(isOpen).length < first && longer.some((path) => isOpen(path)));
      const pathsAlone = expected.length > first;
      const both = !depthAlone && !pathsAlone && longer.length > 0;
      expect(answer.traversal.reasons).toEqual([
        ...(depthAlone || both ? ["DEPTH"] : []),
        ...(pathsAlone || both ? ["PATHS"] : []),
      ]);
    }),
    { numRuns: 1500 },
  );
});
