import { compareIds } from "../../src/ontology/compare-ids.ts";
import { powerList } from "../../src/ontology/powers.ts";
import { relationRules } from "../../src/ontology/relation-types.ts";
import type { Fields } from "../../src/ontology/value.ts";
import { inForce, kindOf, type DrawnEstate, type DrawnRelation } from "./drawn-estate.ts";
import { naiveAssurance, naiveGuards } from "./naive-controls.ts";
import { naiveOutageHops } from "./naive-outage.ts";
import { naiveNeeds, naivePath, naivePowerHops, whyNot } from "./naive-powers.ts";
import { answerOf, firstRound, naiveSpread, type Held, type NaiveSpread } from "./naive-spread.ts";

export interface NaiveQuestion {
  readonly origins: readonly string[];
  readonly scenario: "COMPROMISE" | "OUTAGE" | "INJECTION" | "DISCLOSURE";
  readonly maxDepth: number;
  readonly maxEntities: number;
  readonly threshold: "UNKNOWN" | "CLAIMED" | "DOCUMENTED" | "CONFIGURED" | "TESTED" | "INDEPENDENTLY_VERIFIED";
  readonly hold: readonly string[];
  readonly fail: readonly string[];
  readonly without: readonly string[];
}

const starts = { COMPROMISE: powerList, INJECTION: ["WRITE"], DISCLOSURE: ["READ"], OUTAGE: ["OUT"] } as const;

/** The whole answer from the sentences of the design alone: maps, sets, and every round from scratch. */
export function naiveAnswer(whole: DrawnEstate, question: NaiveQuestion, at: number): object {
  const estate = inForce(whole, at, question.without);
  const isOutage = question.scenario === "OUTAGE";
  const origins: Held = new Map(
    question.origins
      .filter((id) => !isOutage || kindOf(id) !== "PERSON")
      .map((id) => [id, new Set<string>(starts[question.scenario])]),
  );
  const { maxDepth, maxEntities } = question;
  const spread = (residual: boolean, depth: number, entities: number): NaiveSpread => {
    const hops = isOutage ? naiveOutageHops : naivePowerHops(at, residual ? question : undefined);
    return naiveSpread(estate, origins, hops, depth, entities);
  };
  const inherent = spread(false, maxDepth, maxEntities);
  const residual = spread(true, maxDepth, maxEntities);

  const grows = (depth: number, entities: number): boolean =>
    [false, true].some(
      (kind) => answerOf(spread(kind, depth, entities), origins) !== answerOf(kind ? residual : inherent, origins),
    );
  const alone = [
    ...(grows(Infinity, maxEntities) ? ["DEPTH"] : []),
    ...(grows(maxDepth, Infinity) ? ["ENTITIES"] : []),
  ];
  const reasons = alone.length > 0 || !grows(Infinity, Infinity) ? alone : ["DEPTH", "ENTITIES"];

  const holding = (round: number): ((id: string, power: string) => boolean) => {
    const held = residual.held[Math.min(round, residual.held.length - 1)];
    return (entity, power) => held?.get(entity)?.has(power) === true;
  };
  const reason = (control: string, round: number): string | null =>
    whyNot(estate, control, question, at, holding(round));
  const guardsOf = (hop: DrawnRelation, round: number): object[] => {
    const found = naiveGuards(estate, hop);
    return [...new Set(found.map(({ control }) => control))].sort(compareIds).map((control) => {
      const closes = found.some((guard) => guard.control === control && guard.above === undefined);
      const above = Math.min(...found.filter((guard) => guard.control === control).map((guard) => Number(guard.above)));
      const why = reason(control, round);
      return { control, holds: why === null && closes, reason: why ?? (closes ? null : `only above ${above}`) };
    });
  };

  const told = (from: NaiveSpread, isResidual: boolean): object => {
    const ids = [...(from.held.at(-1)?.keys() ?? [])].filter((id) => !origins.has(id));
    const place = (id: string): number => firstRound(from, id);
    ids.sort((left, right) => place(left) - place(right) || compareIds(left, right));
    const fields = (id: string): Fields => estate.entities.find((each) => each.id === id)?.fields ?? {};
    return {
      count: ids.length,
      grossLoss: lossOf(ids.map(fields)),
      impacts: ids.map((id) => {
        const path = naivePath(from, id, isOutage);
        return {
          id,
          distance: place(id),
          powers: names(from.held.at(-1)?.get(id) ?? new Set()),
          ...(isOutage ? { reversible: null, maxAmount: null } : terms(from, id, isResidual)),
          via: path.at(-1)?.hop.relation.id,
          path: path.map(({ hop, round }) => ({
            id: hop.relation.id,
            from: hop.from,
            to: hop.to,
            reversed: hop.relation.type !== "GUARDS" && hop.from === hop.relation.right,
            powers: names(hop.gave),
            guards: isOutage ? [] : guardsOf(hop.relation, isResidual ? round - 1 : Infinity),
          })),
        };
      }),
    };
  };

  const terms = (from: NaiveSpread, id: string, isResidual: boolean): object => {
    const taken = new Set(
      from.taken
        .flat()
        .filter(({ to }) => to === id)
        .map(({ relation }) => relation),
    );
    const accesses = [...taken].filter(({ type }) => type === "CAN_ACCESS");
    const said = accesses.flatMap(({ properties: { reversible } }) =>
      typeof reversible === "boolean" ? [reversible] : [],
    );
    const limits = accesses.map((access) => {
      const kept = naiveGuards(estate, access).filter(
        ({ control }) => isResidual && reason(control, Infinity) === null,
      );
      const numbers = [access.properties["maxAmount"], ...kept.map(({ above }) => above)].map(Number);
      return Math.min(...numbers.filter((number) => !Number.isNaN(number)), Infinity);
    });
    const most = Math.max(...limits, -Infinity);
    return {
      reversible: said.length === 0 ? null : said.every(Boolean),
      maxAmount: Number.isFinite(most) ? String(most) : null,
    };
  };

  const last = inherent.held.at(-1);
  const met = estate.relations.filter(
    (relation) =>
      relationRules[relation.type].influence &&
      naiveNeeds(relation).some((power) => last?.get(relation.left)?.has(power) === true) &&
      naivePowerHops(at)(estate, inherent.held).some((hop) => hop.relation === relation && hop.gave.size > 0),
  );
  const guarding = met.flatMap((hop) => [...new Set(naiveGuards(estate, hop).map(({ control }) => control))]);
  const controls = isOutage ? [] : [...new Set(guarding)].sort(compareIds);
  return {
    inherent: told(inherent, false),
    residual: told(residual, true),
    controls: controls.map((control) => ({
      control,
      holds: reason(control, Infinity) === null,
      reason: reason(control, Infinity),
      assurance: naiveAssurance(estate, control, at).state,
      hopsGuarded: guarding.filter((other) => other === control).length,
    })),
    reasons,
  };
}

function names(held: ReadonlySet<string>): readonly string[] {
  return held.has("CONTROL") ? ["CONTROL"] : powerList.filter((power) => held.has(power));
}

/** In tenths: the amounts drawn have one decimal place at most. */
function lossOf(outcomes: readonly Fields[]): object[] {
  const sums = new Map<string, number>();
  for (const { losses } of outcomes) {
    for (const { amount, currency } of (losses ?? []) as { amount: string; currency: string }[]) {
      sums.set(currency, (sums.get(currency) ?? 0) + Math.round(Number(amount) * 10));
    }
  }
  return [...sums]
    .sort(([left], [right]) => compareIds(left, right))
    .map(([currency, tenths]) => ({ amount: String(tenths / 10), currency }));
}
