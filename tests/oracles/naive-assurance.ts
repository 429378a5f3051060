import { powerList } from "../../src/ontology/powers.ts";
import { relationRules } from "../../src/ontology/relation-types.ts";
import { inForce, kindOf, type DrawnEntity, type DrawnEstate, type DrawnRelation } from "./drawn-estate.ts";
import { naiveClaims, naiveOrigins, type NaiveClaim } from "./naive-claims.ts";
import { naiveAssurance, naiveGuards, naiveReason } from "./naive-controls.ts";
import { naivePowerHops } from "./naive-powers.ts";
import { firstRound, naiveSpread } from "./naive-spread.ts";

export type NaiveVerdict = "PROVEN" | "PARTLY" | "UNPROVEN" | "UNREACHABLE";

const layerOfKind: Readonly<Record<string, string>> = {
  RESOURCE: "L2",
  AGENT: "L3",
  PLUGIN: "L3",
  PLATFORM: "L4",
  IDENTITY: "L4",
  MODEL: "L5",
};

const asRecorded = { threshold: "TESTED", hold: [], fail: [] } as const;

/** The verdict as the definition reads: each failure is assumed by itself, and every claim followed once more. */
export function naiveVerdict(whole: DrawnEstate, outcome: string, at: number): NaiveVerdict {
  const estate = inForce(whole, at);
  const claims = naiveClaims(whole, outcome, at);
  const realized = estate.entities.find(({ id }) => id === outcome)?.fields["realized"] === true;
  if (claims.length === 0) return realized ? "UNPROVEN" : "UNREACHABLE";
  if (!claims.some(({ holds }) => holds)) return "UNPROVEN";
  if (!claims.every(({ holds }) => holds)) return "PARTLY";

  const controls = estate.entities.map(({ id }) => id).filter((id) => kindOf(id) === "CONTROL");
  const groups = new Map<string, string[]>(controls.map((control) => [control, [control]]));
  for (const control of controls) {
    const vendors = estate.relations.filter(({ type, right }) => type === "PROVIDES" && right === control);
    for (const place of [...layersOf(estate, control, []), ...vendors.map(({ left }) => left)]) {
      groups.set(place, [...(groups.get(place) ?? []), control]);
    }
  }
  const origins = naiveOrigins(estate, outcome, at);
  for (const fail of groups.values()) {
    const left = naiveClaims(whole, outcome, at, { ...asRecorded, fail }, origins);
    if (!left.every(({ holds }) => holds)) return "PARTLY";
  }
  const onCones = new Set(claims.flatMap(({ cone }) => cone));
  const guarding = estate.relations.filter(({ id }) => onCones.has(id)).flatMap((hop) => naiveGuards(estate, hop));
  const isStale = guarding.some(({ control }) => naiveAssurance(estate, control, at).state === "STALE");
  return isStale ? "PARTLY" : "PROVEN";
}

function layersOf(estate: DrawnEstate, control: string, seen: readonly string[]): readonly string[] {
  const found = estate.relations
    .filter(({ type, left }) => type === "GUARDS" && left === control)
    .flatMap(({ right }) => {
      if (kindOf(right) !== "CONTROL") return [layerOfKind[kindOf(right)] ?? []].flat();
      return seen.includes(right) ? [] : layersOf(estate, right, [...seen, control]);
    });
  return [...new Set(found)];
}

/** One mend against harm, by ids. */
export interface NaiveMend {
  readonly kind: "SHOW" | "PROTECT" | "GUARD";
  readonly id: string;
}

/** Everything that could be mended. */
export function everyMend(whole: DrawnEstate, at: number): readonly NaiveMend[] {
  const estate = inForce(whole, at);
  const controls = estate.entities.filter(
    ({ id, fields }) => kindOf(id) === "CONTROL" && fields["effect"] === "PREVENT",
  );
  const holding = ({ id }: DrawnEntity): boolean => naiveReason(estate, id, asRecorded, at) === null;
  return [
    ...controls.filter((control) => !holding(control)).map(({ id }) => ({ kind: "SHOW", id }) as const),
    ...controls.map(({ id }) => ({ kind: "PROTECT", id }) as const),
    ...estate.relations
      .filter(({ type }) => relationRules[type].influence)
      .map(({ id }) => ({ kind: "GUARD", id }) as const),
  ];
}

/** How many of some claims are open once all of these are mended; an origin that a mended control guards on its way in is none. */
export function openAfter(
  whole: DrawnEstate,
  outcome: string,
  at: number,
  claims: readonly NaiveClaim[],
  mends: readonly NaiveMend[],
): number {
  const shown = mends.filter(({ kind }) => kind === "SHOW").map(({ id }) => id);
  const shut = mends.filter(({ kind }) => kind === "GUARD").map(({ id }) => id);
  const safe = mends.filter(({ kind }) => kind === "PROTECT").map(({ id }) => id);
  const mended = withShown(inForce(whole, at), shown);
  const hold = safe.filter((control) => naiveReason(mended, control, asRecorded, at) === null);
  const estate = { ...mended, relations: mended.relations.filter(({ id }) => !shut.includes(id)) };
  const origins = new Set(naiveOrigins(mended, outcome, at).map(({ origin, scenario }) => `${origin} ${scenario}`));
  return claims.filter(({ origin, scenario }) => {
    if (scenario === "OUTAGE" || !origins.has(`${origin} ${scenario}`)) return false;
    const start = new Map([[origin, new Set<string>(scenario === "INJECTION" ? ["WRITE"] : powerList)]]);
    const spread = naiveSpread(estate, start, naivePowerHops(at, { ...asRecorded, hold }), Infinity, Infinity);
    return firstRound(spread, outcome) >= 0;
  }).length;
}

/** The estate with these controls in place, generally available, and with one test that they passed for all their evidence. */
function withShown({ entities, relations }: DrawnEstate, shown: readonly string[]): DrawnEstate {
  const tests = shown.map((control) => `evidence:new-${control}`);
  return {
    entities: [
      ...entities.map((entity) => {
        if (!shown.includes(entity.id)) return entity;
        return { ...entity, fields: { ...entity.fields, status: "IMPLEMENTED", releaseStage: "GENERAL_AVAILABILITY" } };
      }),
      ...tests.map((id) => ({ id, fields: { evidenceKind: "TEST", result: "PASS" } })),
    ],
    relations: [
      ...relations.filter(({ type, right }) => type !== "SUPPORTS" || !shown.includes(right)),
      ...shown.map((control, index): DrawnRelation => {
        const left = tests[index] ?? "";
        return { id: `SUPPORTS:${left}`, type: "SUPPORTS", left, right: control, properties: {} };
      }),
    ],
  };
}
