import fc from "fast-check";
import { expect, test } from "vitest";
import { compareIds } from "../../src/ontology/compare-ids.ts";
import { anyAssuredEstate, anyWellGuardedEstate } from "../oracles/any-assured-estate.ts";
import { drawnEstateText, inForce, type DrawnEstate } from "../oracles/drawn-estate.ts";
import { everyMend, naiveVerdict, openAfter, type NaiveMend } from "../oracles/naive-assurance.ts";
import { naiveClaims, naiveOrigins } from "../oracles/naive-claims.ts";
import { drawnAt } from "../support/draw.ts";
import { gapsTold } from "../support/gaps-told.ts";
import { assured } from "./assurance-told.ts";

const numRuns = Number(process.env["PROPERTY_RUNS"] ?? 120);
const either = fc.oneof(anyAssuredEstate, anyWellGuardedEstate);
const strength = ["UNPROVEN", "PARTLY", "PROVEN"];

test("the verdict is what assuming each failure by itself, and following every claim again, comes to", () => {
  const seen = new Map<string, number>();
  fc.assert(
    fc.property(either, (some) => {
      const expected = naiveVerdict(some, "outcome:o", drawnAt);
      seen.set(expected, (seen.get(expected) ?? 0) + 1);
      expect(assured(drawnEstateText(some)).verdict).toBe(expected);
    }),
    { numRuns: 3 * numRuns },
  );
  for (const verdict of ["UNREACHABLE", "UNPROVEN", "PARTLY", "PROVEN"]) expect(seen.get(verdict)).toBeGreaterThan(0);
});

test("each mend closes as many claims as it says, none would close more, of alike what is there comes first, and all leave no harm", () => {
  fc.assert(
    fc.property(anyAssuredEstate, (some) => {
      const { answer, estate } = assured(drawnEstateText(some));
      const claims = naiveClaims(some, "outcome:o", drawnAt).filter(({ scenario }) => scenario !== "OUTAGE");
      const open = (mends: readonly NaiveMend[]): number => openAfter(some, "outcome:o", drawnAt, claims, mends);
      const all = everyMend(some, drawnAt);
      const done: NaiveMend[] = [];
      for (const { control, hop, closes, sentence } of answer.missing) {
        const isHarm = sentence.startsWith("Put a preventing") || (control !== undefined && open(done) > 0);
        if (!isHarm) continue;
        const mend: NaiveMend =
          hop !== undefined
            ? { kind: "GUARD", id: estate.relationIdOf(hop.row) }
            : { kind: sentence.startsWith("Keep") ? "PROTECT" : "SHOW", id: estate.idOf(control ?? -1) };
        const before = open(done);
        expect(before - open([...done, mend]), sentence).toBe(closes);
        for (const other of all) {
          const others = before - open([...done, other]);
          expect(others).toBeLessThanOrEqual(closes);
          if (closes > 0 && others === closes) expect(isNoLater(mend, other), `${sentence} or ${other.id}`).toBe(true);
        }
        done.push(mend);
      }
      expect(open(done)).toBe(0);
    }),
    // Each run follows every claim once more for everything that could be mended, at every step.
    { numRuns: Math.ceil(numRuns / 8) },
  );
});

test("one more passed test never weakens a verdict, but where it makes an identity no origin, whose claim then goes", () => {
  const control = fc.constantFrom("control:c", "control:d", "control:e");
  fc.assert(
    fc.property(either, control, (some, proven) => {
      const passed = {
        id: "evidence:more",
        fields: { evidenceKind: "TEST", result: "PASS", collectedAt: "2026-05-30T00:00:00Z" },
      };
      const supports = { id: "a-more", type: "SUPPORTS", left: passed.id, right: proven, properties: {} } as const;
      const more: DrawnEstate = { entities: [...some.entities, passed], relations: [...some.relations, supports] };
      const [origins, left] = [some, more].map((each) => naiveOrigins(inForce(each, drawnAt), "outcome:o", drawnAt));
      if (origins?.length !== left?.length) return;
      const [before, after] = [assured(drawnEstateText(some)).verdict, assured(drawnEstateText(more)).verdict];
      expect(strength.indexOf(after)).toBeGreaterThanOrEqual(strength.indexOf(before));
    }),
    { numRuns },
  );
});

test("where all that holds sits in one layer, or comes from one vendor, the verdict is not PROVEN", () => {
  let told = 0;
  fc.assert(
    fc.property(anyWellGuardedEstate, (some) => {
      const { estate, verdict } = assured(drawnEstateText(some));
      const found = (["SINGLE_LAYER_DEFENCE", "SINGLE_VENDOR_DEFENCE"] as const).flatMap((rule) =>
        gapsTold(rule, estate).filter(({ subject }) => subject === "outcome:o"),
      );
      if (found.length === 0) return;
      told += 1;
      expect(verdict).not.toBe("PROVEN");
    }),
    { numRuns },
  );
  expect(told).toBeGreaterThan(0);
});

test("a guard less never proves more, outages aside", () => {
  fc.assert(
    fc.property(either, fc.nat(), (some, place) => {
      const guards = some.relations.filter(({ type }) => type === "GUARDS");
      const gone = guards[place % Math.max(1, guards.length)];
      const isOutage = some.entities.some(({ fields }) => fields["trigger"] === "OUTAGE");
      if (gone === undefined || isOutage) return;
      const less = { ...some, relations: some.relations.filter((each) => each !== gone) };
      const before = claimsHeld(some);
      for (const [claim, holds] of claimsHeld(less))
        if (holds && before.has(claim)) expect(before.get(claim)).toBe(true);
    }),
    { numRuns },
  );
});

test("ids that are renamed in the same order leave everything else as it was", () => {
  const renamed = (id: string): string => `${id.slice(0, id.indexOf(":") + 1)}x-${id.slice(id.indexOf(":") + 1)}`;
  fc.assert(
    fc.property(either, (some) => {
      const named = some.entities.map((entity) => ({ ...entity, fields: { ...entity.fields, name: entity.id } }));
      const ids = some.relations.map(({ id }) => id).sort(compareIds);
      const known = { ...some, entities: named };
      const other: DrawnEstate = {
        entities: named.map((entity) => ({ ...entity, id: renamed(entity.id) })),
        relations: some.relations.map((relation) => ({
          ...relation,
          // In the place of the old id in the order of all.
          id: `r-${String(ids.indexOf(relation.id)).padStart(3, "0")}`,
          left: renamed(relation.left),
          right: renamed(relation.right),
        })),
      };
      const [first, second] = [known, other].map((each) => told(each));
      expect(second).toEqual(first);
    }),
    { numRuns },
  );

  function told(some: DrawnEstate): object {
    const text = drawnEstateText(some).replaceAll("outcome:x-o", "outcome:o");
    const { verdict, answer, estate, missing } = assured(text);
    return {
      ...{ verdict, missing },
      claims: answer.claims.map(({ origin, holds, distance, controls, reason, path }) => ({
        ...{ holds, distance, reason },
        origin: estate.nameOf(origin),
        controls: controls.map((proof) => [estate.nameOf(proof.control), proof.reason]),
        path: path.hops.map(({ to }) => estate.nameOf(to)),
      })),
    };
  }
});

/** Of mends that close as much: what is there already, then what keeps a control out of reach, by id; hops last. */
function isNoLater(mend: NaiveMend, other: NaiveMend): boolean {
  const kinds = ["SHOW", "PROTECT", "GUARD"];
  const order = kinds.indexOf(mend.kind) - kinds.indexOf(other.kind);
  return order < 0 || (order === 0 && (mend.kind === "GUARD" || compareIds(mend.id, other.id) <= 0));
}

function claimsHeld(some: DrawnEstate): ReadonlyMap<string, boolean> {
  const { answer, estate } = assured(drawnEstateText(some));
  return new Map(answer.claims.map(({ origin, scenario, holds }) => [`${estate.idOf(origin)} ${scenario}`, holds]));
}
