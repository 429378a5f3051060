import { compareIds } from "../../src/ontology/compare-ids.ts";
import type { Fields } from "../../src/ontology/value.ts";
import { kindOf, type DrawnEstate, type DrawnRelation } from "./drawn-estate.ts";

const scale = ["UNKNOWN", "CLAIMED", "DOCUMENTED", "CONFIGURED", "TESTED", "INDEPENDENTLY_VERIFIED"];
/** When everything drawn exists from, unless it says otherwise. */
const drawnSince = Date.parse("2026-01-01T00:00:00Z");

export interface NaiveDemand {
  readonly threshold: string;
  readonly hold: readonly string[];
  readonly fail: readonly string[];
}

const fieldsOf = (estate: DrawnEstate, id: string): Fields =>
  estate.entities.find((each) => each.id === id)?.fields ?? {};
const into = (estate: DrawnEstate, id: string, type: string): DrawnRelation[] =>
  estate.relations.filter((each) => each.right === id && each.type === type);

/** The state, and the place on the scale that it counts as; -1 never holds. Sorts all pieces anew, reads nothing from the product. */
export function naiveAssurance(estate: DrawnEstate, control: string, at: number): { state: string; counts: number } {
  const pieces = [...new Set(into(estate, control, "SUPPORTS").map(({ left }) => left))]
    .map((id) => {
      const entity = estate.entities.find((each) => each.id === id);
      const { evidenceKind: kind, independence, result, collectedAt, validUntil } = entity?.fields ?? {};
      const when =
        typeof collectedAt === "string" ? Date.parse(collectedAt) : Date.parse(entity?.from ?? "") || drawnSince;
      const outside = independence === "THIRD_PARTY" || independence === "REGULATOR";
      let worth = 0;
      if (kind === "ATTESTATION") worth = 1;
      if (kind === "DOCUMENT" || kind === "CERTIFICATE") worth = 2;
      if (kind === "CONFIGURATION" || kind === "LOG") worth = 3;
      if (kind === "TEST" || kind === "AUDIT_REPORT") worth = outside ? 5 : 4;
      const makers = into(estate, id, "PRODUCED").map(({ left }) => left);
      const vendors = into(estate, control, "PROVIDES").map(({ left }) => left);
      if (independence === "COUNTERPARTY" || makers.some((maker) => vendors.includes(maker)))
        worth = Math.min(worth, 2);
      if (result === "INCONCLUSIVE") worth = Math.min(worth, 2);
      if (result === "FAIL") worth = 0;
      const past = typeof validUntil === "string" && Date.parse(validUntil) < at;
      return {
        id,
        when,
        worth,
        past,
        looks: kind === "TEST" || kind === "AUDIT_REPORT" || kind === "CONFIGURATION",
        result,
      };
    })
    .filter(({ when }) => when <= at);
  const newest = pieces.filter(({ looks }) => looks).sort((a, b) => b.when - a.when || compareIds(b.id, a.id))[0];
  if (newest?.result === "FAIL") return { state: "FAILED", counts: -1 };
  const worths = (some: typeof pieces): number => Math.max(0, ...some.map(({ worth }) => worth));
  const live = worths(pieces.filter(({ past }) => !past));
  const stage = fieldsOf(estate, control)["releaseStage"];
  const most = stage === undefined || stage === "GENERAL_AVAILABILITY" ? 5 : 2;
  if (live > 0) return { state: scale[Math.min(live, most)] ?? "", counts: Math.min(live, most) };
  if (worths(pieces) > 0) return { state: "STALE", counts: Math.min(2, worths(pieces)) };
  return { state: "UNKNOWN", counts: 0 };
}

/** Why a control does not hold before any harm; null where it does. */
export function naiveReason(estate: DrawnEstate, control: string, demand: NaiveDemand, at: number): string | null {
  const { effect, status } = fieldsOf(estate, control);
  const { state, counts } = naiveAssurance(estate, control, at);
  if (effect === "PREVENT" && demand.hold.includes(control)) return null;
  if (demand.fail.includes(control)) return "assumed to fail";
  if (effect !== "PREVENT") {
    return effect === "DETECT" ? "detects only" : effect === "RESPOND" ? "responds only" : "effect unknown";
  }
  if (status !== "IMPLEMENTED") return "not implemented";
  return counts >= scale.indexOf(demand.threshold) ? null : `${state}, needs ${demand.threshold}`;
}

/** Whether whoever holds these powers has taken the control over. */
export function naiveTakenOver(
  estate: DrawnEstate,
  control: string,
  holds: (id: string, power: string) => boolean,
): boolean {
  if (holds(control, "CONTROL")) return true;
  const kind = fieldsOf(estate, control)["controlKind"];
  const active = (id: string): boolean => fieldsOf(estate, id)["active"] !== false;
  const operators = into(estate, control, "OPERATES").map(({ left }) => left);
  const people = operators.filter((id) => kindOf(id) === "PERSON");
  for (const team of operators.filter((id) => kindOf(id) === "TEAM")) {
    for (const type of ["MEMBER_OF", "LEADS"]) {
      people.push(
        ...into(estate, team, type)
          .map(({ left }) => left)
          .filter(active),
      );
    }
  }
  if (kind === "HUMAN_APPROVAL") return people.some((id) => holds(id, "APPROVE"));
  const needed = people.filter(active);
  return kind === "DUAL_CONTROL" && needed.length > 0 && needed.every((id) => holds(id, "APPROVE"));
}

/** The guards on a hop: control, and the amount above which alone it works. */
export function naiveGuards(estate: DrawnEstate, hop: DrawnRelation): { control: string; above: string | undefined }[] {
  return estate.relations
    .filter(({ type, right, properties: { side, on } }) => {
      const types = Array.isArray(on) ? (on as string[]) : [];
      const there = side === "IN" ? right === hop.right : right === hop.left;
      return type === "GUARDS" && there && (types.length === 0 || types.includes(hop.type));
    })
    .map(({ left, properties: { aboveAmount } }) => ({
      control: left,
      above: typeof aboveAmount === "string" ? aboveAmount : undefined,
    }));
}
