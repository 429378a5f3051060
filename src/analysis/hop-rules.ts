import { kinds, type Kind } from "../ontology/kinds.ts";
import { allPowers, implied, noPowers, powers, type Power, type Powers } from "../ontology/powers.ts";
import { relationRules, relationTypes, type RelationRule } from "../ontology/relation-types.ts";
import type { Estate } from "../projection/estate.ts";
import type { RelationFacts } from "../projection/relation-facts.ts";
import { isInactive } from "./ownership/is-inactive.ts";

/** A bit beside the powers: the outcome came about. An outcome is reached and holds no power. */
export const cameAbout = 128;

/** How what a hop needs or gives is found; a `PLAIN` one needs no look at anything but type and kinds. */
export const hopForms = Object.freeze({ PLAIN: 0, SAME: 1, ACTIONS: 2, DRIVES: 3, DECISION: 4 } as const);

const kindCount = kinds.length;
const influences = relationTypes.map((type) => relationRules[type]).filter(({ influence }) => influence);

/** The form of each influence type, by code. */
export const hopFormOf = Uint8Array.from(influences, formOf);
/** What must be held on the left, by `type * kinds + kind of the left`: any one of the bits will do. */
const neededByKind = tableOf(({ needs, gives }, kind) =>
  gives === "REACHED" ? requiredOf(kind) : needs === undefined ? allPowers : powers[needs],
);
/** What a hop of a plain type gives, CONTROL spread out, by `type * kinds + kind of the right`. */
const givenByKind = tableOf(({ gives }, kind) => {
  if (gives === "CONTROL") return allPowers;
  if (gives === "CONTENT") return kind === "RESOURCE" ? powers.WRITE : allPowers;
  if (gives === "DECISION") return powers.APPROVE;
  return gives === "REACHED" ? cameAbout : noPowers;
});
/** What listed actions come to, CONTROL spread out, by `kind of the right * 128 + actions`. */
const actionsOnKind = Uint8Array.from({ length: kindCount * (allPowers + 1) }, (_, index) =>
  actionsOn(kinds[Math.floor(index / (allPowers + 1))] as Kind, index % (allPowers + 1)),
);

/**
 * What the left of an influence relation must hold for the hop to be taken, as a mask: held powers meet it where, CONTROL
 * spread out, they share a bit with it. A hop that needs any power has every bit. Source: docs/analyses.md, "Hops".
 */
export function hopNeeds(estate: Estate, row: number): Powers {
  const left = kindCode(estate, estate.fromOf(row));
  return steadyNeed(estate.typeCodeOf(row), left, estate.relationFactsOf(row).requires);
}

/**
 * What taking the hop adds to its right when its left holds `held` (CONTROL spread out, in and out); `cameAbout` for an
 * outcome. 0 where it gives nothing: a flaw that is fixed, a person who has left. Whether the need is met is not asked here.
 */
export function hopGives(estate: Estate, row: number, held: Powers): Powers {
  const type = estate.typeCodeOf(row);
  const right = estate.toOf(row);
  const form = hopFormOf[type];
  if (form === hopForms.SAME) return held;
  if (form === hopForms.DECISION) return isInactive(estate, right) ? noPowers : powers.APPROVE;
  const facts = estate.relationFactsOf(row);
  if (facts.fixedAt <= estate.moment.at) return noPowers;
  return steadyGift(type, kindCode(estate, right), facts.actions);
}

/** The need of a hop of a type from a kind, by its `requires`: the same at any moment. */
export function steadyNeed(type: number, left: number, requires: Powers): Powers {
  if (hopFormOf[type] === hopForms.DRIVES && requires !== noPowers) return requires;
  return neededByKind[type * kindCount + left] as number;
}

/** What a hop of a type gives a kind where it gives anything, by its `actions`; 0 where it passes on what its left holds. */
export function steadyGift(type: number, right: number, actions: Powers): Powers {
  if (hopFormOf[type] !== hopForms.ACTIONS) return givenByKind[type * kindCount + right] as number;
  if (actions === noPowers) return mayListNone[type] === 1 ? allPowers : noPowers;
  return actionsOnKind[right * (allPowers + 1) + actions] as number;
}

/** Whether it depends on the moment that the hop gives anything: a flaw may be fixed, a person may have left. */
export function isConditional(type: number, facts: RelationFacts | undefined): boolean {
  return hopFormOf[type] === hopForms.DECISION || (facts !== undefined && facts.fixedAt !== Infinity);
}

function kindCode(estate: Estate, entity: number): number {
  return estate.graph.kind[entity] as number;
}

const mayListNone = Uint8Array.from(influences, ({ properties }) =>
  properties.get("actions")?.required === true ? 0 : 1,
);

function formOf({ gives }: RelationRule): number {
  if (gives === "SAME") return hopForms.SAME;
  if (gives === "ACTIONS") return hopForms.ACTIONS;
  if (gives === "REACHED") return hopForms.DRIVES;
  return gives === "DECISION" ? hopForms.DECISION : hopForms.PLAIN;
}

/** What an outcome's driver must yield where `requires` names nothing. */
function requiredOf(left: Kind): Powers {
  const required: Power = left === "RESOURCE" ? "WRITE" : left === "PERSON" ? "APPROVE" : "CONTROL";
  return powers[required];
}

/** Whoever may run, write or control anything but a resource has control of it; a control is gone once it is deleted. */
function actionsOn(right: Kind, actions: Powers): Powers {
  const commanding = right === "RESOURCE" ? powers.CONTROL : powers.EXECUTE | powers.WRITE | powers.CONTROL;
  const fatal = right === "CONTROL" ? commanding | powers.DELETE : commanding;
  return (actions & fatal) === 0 ? actions : implied(powers.CONTROL);
}

function tableOf(entry: (rule: RelationRule, kind: Kind) => number): Uint8Array {
  return Uint8Array.from(influences.flatMap((rule) => kinds.map((kind) => entry(rule, kind))));
}
