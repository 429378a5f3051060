import fc from "fast-check";
import { expect, test } from "vitest";
import { powerNames } from "../../src/ontology/powers.ts";
import { anyEstate } from "../oracles/any-estate.ts";
import { drawnEstateText, inForce, kindOf, type DrawnEstate } from "../oracles/drawn-estate.ts";
import { askingOf, type Asked, type ToldReach } from "../support/ask-blast-radius.ts";
import { draw, drawnAt } from "../support/draw.ts";

const numRuns = Number(process.env["PROPERTY_RUNS"] ?? 300);

/** An estate, and an entity of it that exists and may be out. */
const anyOrigin = anyEstate
  .map((estate) => ({ estate, there: inForce(estate, drawnAt).entities.map(({ id }) => id) }))
  .map(({ estate, there }) => ({ estate, there: there.filter((id) => kindOf(id) !== "PERSON") }))
  .filter(({ there }) => there.length > 0)
  .chain(({ estate, there }) => fc.record({ estate: fc.constant(estate), origin: fc.constantFrom(...there) }));
const anyScenario = fc.constantFrom("COMPROMISE", "INJECTION", "DISCLOSURE", "OUTAGE");

/** What is held over each reached entity. */
function holdings({ reach, estate }: ToldReach): Map<string, Set<string>> {
  return new Map(
    reach.impacts({ first: Infinity }).map(({ entity, powers }) => [estate.idOf(entity), new Set(powerNames(powers))]),
  );
}

function isWithin(smaller: ToldReach, larger: ToldReach): boolean {
  const all = holdings(larger);
  return [...holdings(smaller)].every(([id, powers]) => {
    const more = all.get(id);
    return more?.has("CONTROL") === true || (more !== undefined && [...powers].every((power) => more.has(power)));
  });
}

const ask = (estate: DrawnEstate, asked: Asked) =>
  askingOf(draw(drawnEstateText(estate)), { threshold: "UNKNOWN", ...asked });

test("a relation of influence less never widens a reach, unless it was an alternative", () => {
  fc.assert(
    fc.property(anyOrigin, anyScenario, fc.nat(), ({ estate, origin }, scenario, pick) => {
      const gone = estate.relations[pick % estate.relations.length];
      const isInfluence =
        gone !== undefined && !["GUARDS", "SUPPORTS", "PRODUCED", "MEMBER_OF", "LEADS"].includes(gone.type);
      // A provider or an operator less may leave a control standing that would have been distrusted, or taken over.
      fc.pre(isInfluence && gone.properties["alternative"] === undefined && kindOf(gone.right) !== "CONTROL");
      const fewer = { ...estate, relations: estate.relations.filter((each) => each !== gone) };
      const asked = { origins: [origin], scenario };
      expect(isWithin(ask(fewer, asked).inherent, ask(estate, asked).inherent)).toBe(true);
      expect(isWithin(ask(fewer, asked).residual, ask(estate, asked).residual)).toBe(true);
    }),
    { numRuns },
  );
});

test("a guard less never makes residual reach smaller, outages aside, and leaves inherent reach as it is", () => {
  let wider = 0;
  const harm = fc.constantFrom("COMPROMISE", "INJECTION", "DISCLOSURE");
  const threshold = fc.constantFrom("UNKNOWN", "TESTED");
  fc.assert(
    fc.property(anyOrigin, harm, threshold, ({ estate, origin }, scenario, threshold) => {
      const asked = { origins: [origin], scenario, threshold } as const;
      const all = ask(estate, asked);
      for (const gone of estate.relations.filter(({ type }) => type === "GUARDS")) {
        const less = ask({ ...estate, relations: estate.relations.filter((each) => each !== gone) }, asked);
        expect(isWithin(all.residual, less.residual)).toBe(true);
        expect(holdings(less.inherent)).toEqual(holdings(all.inherent));
        if (!isWithin(less.residual, all.residual)) wider += 1;
      }
    }),
    { numRuns: 4 * numRuns },
  );
  expect(wider).toBeGreaterThan(0);
});

test("residual reach is within inherent reach, never nearer, and never more than with one control failed", () => {
  fc.assert(
    fc.property(anyOrigin, anyScenario, ({ estate, origin }, scenario) => {
      const told = ask(estate, { origins: [origin], scenario });
      expect(isWithin(told.residual, told.inherent)).toBe(true);
      const nearest = new Map(
        told.inherent.reach.impacts({ first: Infinity }).map((each) => [each.entity, each.distance]),
      );
      for (const { entity, distance } of told.residual.reach.impacts({ first: Infinity })) {
        expect(distance).toBeGreaterThanOrEqual(nearest.get(entity) ?? Infinity);
      }
      for (const { control } of told.answer.controls) {
        const failed = ask(estate, { origins: [origin], scenario, controlsThatFail: [told.estate.idOf(control)] });
        expect(isWithin(told.residual, failed.residual)).toBe(true);
      }
    }),
    { numRuns },
  );
});

test("one more origin, one more round and one more entity allowed never take anything away", () => {
  fc.assert(
    fc.property(
      anyOrigin,
      anyScenario,
      fc.nat(),
      fc.integer({ min: 1, max: 4 }),
      ({ estate, origin }, scenario, pick, limit) => {
        const there = inForce(estate, drawnAt).entities.map(({ id }) => id);
        const other = there[pick % there.length] ?? origin;
        const both = ask(estate, { origins: [origin, other], scenario });
        const one = ask(estate, { origins: [origin], scenario });
        const reachedByBoth = new Set([...holdings(both.inherent).keys(), origin, other]);
        expect([...holdings(one.inherent).keys()].filter((id) => !reachedByBoth.has(id))).toEqual([]);

        const bounded = (maxDepth: number, maxEntities: number) =>
          ask(estate, { origins: [origin], scenario, maxDepth, maxEntities }).inherent;
        expect(isWithin(bounded(limit, 100), bounded(limit + 1, 100))).toBe(true);
        expect(isWithin(bounded(64, limit), bounded(64, limit + 1))).toBe(true);
      },
    ),
    { numRuns },
  );
});

test("every hop of a path starts where the one before ended, and the path is as long as the distance", () => {
  fc.assert(
    fc.property(anyOrigin, anyScenario, ({ estate, origin }, scenario) => {
      const told = ask(estate, { origins: [origin], scenario });
      for (const { path, distance, entity, via } of told.inherent.reach.impacts({ first: Infinity })) {
        expect(path.length).toBe(distance);
        expect(path.at(-1)).toEqual(via);
        expect([told.estate.idOf(path[0]?.from ?? -1), path.at(-1)?.to]).toEqual([origin, entity]);
        for (const [at, hop] of path.entries()) expect(path[at + 1]?.from ?? hop.to).toBe(hop.to);
      }
      for (const { path, distance } of told.residual.reach.impacts({ first: Infinity })) {
        expect(path.length).toBeLessThanOrEqual(distance);
        expect(path.flatMap(({ guards }) => guards).filter(({ holds }) => holds)).toEqual([]);
      }
    }),
    { numRuns },
  );
});

test("the order in which an estate was written changes nothing", () => {
  fc.assert(
    fc.property(anyOrigin, anyScenario, ({ estate, origin }, scenario) => {
      const turned = { entities: estate.entities.toReversed(), relations: estate.relations.toReversed() };
      const [one, other] = [estate, turned].map((each) => {
        const { residual, controls, reasons } = ask(each, { origins: [origin], scenario, maxEntities: 3 });
        const impacts = residual.reach.impacts({ first: Infinity });
        return [
          impacts.map(({ via, entity }) => [residual.estate.idOf(entity), residual.estate.relationIdOf(via.row)]),
          controls,
          reasons,
        ];
      });
      expect(one).toEqual(other);
    }),
    { numRuns },
  );
});
