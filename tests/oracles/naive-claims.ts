import { compareIds } from "../../src/ontology/compare-ids.ts";
import { powerList } from "../../src/ontology/powers.ts";
import { relationRules } from "../../src/ontology/relation-types.ts";
import { inForce, kindOf, type DrawnEstate, type DrawnRelation } from "./drawn-estate.ts";
import { naiveGuards, naiveReason, type NaiveDemand } from "./naive-controls.ts";
import { naiveOutageHops } from "./naive-outage.ts";
import { naiveNeeds, naivePowerHops, whyNot } from "./naive-powers.ts";
import { firstRound, naiveSpread, type Held, type NaiveSpread } from "./naive-spread.ts";

export interface NaiveClaim {
  readonly origin: string;
  readonly scenario: "COMPROMISE" | "OUTAGE" | "INJECTION";
  readonly distance: number;
  readonly holds: boolean;
  /** Ids of relations of the cone whose need is met in residual reach and that are closed at its end. */
  readonly frontier: readonly string[];
  /** Ids of controls that hold at the end and close a hop of the frontier. */
  readonly controls: readonly string[];
  /** Ids of all relations of the cone. */
  readonly cone: readonly string[];
}

const scenarios = ["COMPROMISE", "OUTAGE", "INJECTION"] as const;
const components = ["MODEL", "PLATFORM", "PLUGIN", "AGENT", "IDENTITY", "RESOURCE", "CONTROL"];
const withoutAttacker = ["HALLUCINATION", "EXCESS_OF_AUTHORITY", "MISUSE", "MISCONFIGURATION"];
const asRecorded: NaiveDemand = { threshold: "TESTED", hold: [], fail: [] };

/** Every causal origin with what begins there, one line of the definition after the other. */
export function naiveOrigins(
  estate: DrawnEstate,
  outcome: string,
  at: number,
  demand: NaiveDemand = asRecorded,
): { readonly origin: string; readonly scenario: NaiveClaim["scenario"] }[] {
  const trigger = estate.entities.find(({ id }) => id === outcome)?.fields["trigger"];
  const isGuardedIn = (identity: string): boolean =>
    estate.relations.some(
      ({ type, left, right, properties }) =>
        type === "GUARDS" &&
        right === identity &&
        properties["side"] === "IN" &&
        properties["aboveAmount"] === undefined &&
        naiveReason(estate, left, demand, at) === null,
    );
  return estate.entities.flatMap(({ id, fields }) => {
    const kind = kindOf(id);
    const begins = new Set<NaiveClaim["scenario"]>();
    if (kind === "VENDOR" || kind === "VULNERABILITY") begins.add("COMPROMISE");
    if (kind === "IDENTITY" && !isGuardedIn(id)) begins.add("COMPROMISE");
    if (withoutAttacker.some((each) => each === trigger) && (kind === "AGENT" || kind === "MODEL"))
      begins.add("COMPROMISE");
    if (kind === "RESOURCE" && fields["externallyWritable"] === true) begins.add("INJECTION");
    if (trigger === "OUTAGE" && components.includes(kind)) begins.add("OUTAGE");
    return [...begins].map((scenario) => ({ origin: id, scenario }));
  });
}

/** The claims of an outcome: each origin spread by itself, twice, over plain sets. */
export function naiveClaims(
  whole: DrawnEstate,
  outcome: string,
  at: number,
  demand: NaiveDemand = asRecorded,
  origins = naiveOrigins(inForce(whole, at), outcome, at, demand),
): readonly NaiveClaim[] {
  const estate = inForce(whole, at);
  const claims = origins.flatMap(({ origin, scenario }): NaiveClaim[] => {
    if (scenario === "OUTAGE") {
      const spread = naiveSpread(estate, new Map([[origin, new Set(["OUT"])]]), naiveOutageHops, Infinity, Infinity);
      const distance = firstRound(spread, outcome);
      return distance < 0 ? [] : [{ origin, scenario, distance, holds: false, frontier: [], controls: [], cone: [] }];
    }
    const start: Held = new Map([[origin, new Set<string>(scenario === "INJECTION" ? ["WRITE"] : powerList)]]);
    const inherent = naiveSpread(estate, start, naivePowerHops(at), Infinity, Infinity);
    const distance = firstRound(inherent, outcome);
    if (distance < 0) return [];
    const residual = naiveSpread(estate, start, naivePowerHops(at, demand), Infinity, Infinity);
    const cone = naiveCone(estate, inherent, outcome, at);
    const held = residual.held.at(-1);
    const holds = (id: string, power: string): boolean => held?.get(id)?.has(power) === true;
    const closers = (hop: DrawnRelation): string[] =>
      naiveGuards(estate, hop)
        .filter(({ above }) => above === undefined)
        .map(({ control }) => control)
        .filter((control) => whyNot(estate, control, demand, at, holds) === null);
    const frontier = cone
      .filter(({ hop, uses }) => uses.some((power) => holds(hop.left, power)) && closers(hop).length > 0)
      .map(({ hop }) => hop);
    return [
      {
        origin,
        scenario,
        distance,
        holds: firstRound(residual, outcome) < 0,
        frontier: frontier.map(({ id }) => id).sort(compareIds),
        controls: [...new Set(frontier.flatMap(closers))].sort(compareIds),
        cone: cone.map(({ hop }) => hop.id).sort(compareIds),
      },
    ];
  });
  return claims.sort(
    (left, right) =>
      Number(left.holds) - Number(right.holds) ||
      left.distance - right.distance ||
      compareIds(left.origin, right.origin) ||
      scenarios.indexOf(left.scenario) - scenarios.indexOf(right.scenario),
  );
}

/** Hops by which a power that is held inherently leads on to the outcome, with the powers of the left that do; found by asking again and again. */
function naiveCone(
  estate: DrawnEstate,
  inherent: NaiveSpread,
  outcome: string,
  at: number,
): readonly { readonly hop: DrawnRelation; readonly uses: readonly string[] }[] {
  const leads = new Set([`${outcome} OUT`]);
  const held = inherent.held.at(-1) ?? new Map<string, ReadonlySet<string>>();
  const usesOf = (hop: DrawnRelation): string[] => {
    const needs = naiveNeeds(hop).filter((power) => held.get(hop.left)?.has(power) === true);
    return needs.filter((power) => {
      // What the hop would give if this power alone were held.
      const alone: Held = new Map([[hop.left, new Set([power])]]);
      const given = naivePowerHops(at)({ ...estate, relations: [hop] }, [alone]);
      return given.some(({ gave }) => [...gave].some((each) => leads.has(`${hop.right} ${each}`)));
    });
  };
  const hops = estate.relations.filter(({ type }) => relationRules[type].influence);
  for (let before = -1; before !== leads.size;) {
    before = leads.size;
    for (const hop of hops) for (const power of usesOf(hop)) leads.add(`${hop.left} ${power}`);
  }
  return hops.map((hop) => ({ hop, uses: usesOf(hop) })).filter(({ uses }) => uses.length > 0);
}
