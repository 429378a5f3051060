import { noPowers } from "../../../ontology/powers.ts";
import type { Estate } from "../../../projection/estate.ts";
import { isComponent } from "../../is-component.ts";
import { byId } from "../../ownership/by-id.ts";
import { datesOf } from "../dates-of.ts";
import { gapEnds, type GapEnds } from "../gap-ends.ts";
import type { FoundGap, GapRule } from "../gap-rule.ts";
import { outcomeCone } from "../outcome-cone.ts";
import { defenceReads, outcomeDefence } from "../outcome-defence.ts";
import { into, leadsHere, outOf } from "../read-path.ts";
import { latestOf } from "../since.ts";
import type { Snapshot } from "../snapshot.ts";
import {
  disclaimersByClause,
  disclaimersByScope,
  disclaimersByStance,
  type VendorDisclaimer,
} from "../vendor-disclaimers.ts";
import { markedName } from "../../marked-name.ts";

/** A way to an outcome rests on something that its vendor disclaims. */
export const disclaimedDependency: GapRule = {
  rule: "DISCLAIMED_DEPENDENCY",
  severity: "MEDIUM",
  explanation:
    "A way to an outcome leads through something whose vendor disclaims it: by a clause of an agreement in force that covers it, by a scope rule, " +
    "or by its latest answer about it or about a flaw in it. If harm takes that way, the vendor has said beforehand that it is not its concern.",
  subjects: ["OUTCOME"],
  reads: {
    paths: [
      ...defenceReads.paths,
      [leadsHere, into("PROVIDES"), outOf("STATED"), outOf("ABOUT")],
      [leadsHere, into("COVERS"), into("PARTY_TO")],
      [leadsHere, into("COVERS"), outOf("HAS_CLAUSE"), outOf("DISCLAIMS")],
      [leadsHere, into("AFFECTS")],
    ],
    fields: {
      ...defenceReads.fields,
      AGREEMENT: ["signedAt", "expiresAt"],
      STATEMENT: ["statementKind", "stance", "classes", "inScope", "statedAt"],
      VULNERABILITY: ["vulnerabilityClass"],
    },
    dates: {
      ...defenceReads.dates,
      AGREEMENT: datesOf(["signedAt", 0], ["expiresAt", 0]),
      STATEMENT: datesOf(["statedAt", 0]),
    },
  },
  gapsAt,
  endsAt,
};

function* gapsAt(snapshot: Snapshot, outcome: number): Generator<void, readonly FoundGap[]> {
  const { estate } = snapshot;
  const { entities } = yield* snapshot.ofSubject(outcome, outcomeDefence);
  const components = byId(
    estate,
    [...entities].filter((entity) => isComponent(estate.kindOf(entity))),
  );
  const gaps: FoundGap[] = [];
  let looked = 0;
  for (const component of components) {
    gaps.push(...gapsOf(estate, outcome, component, entities));
    if ((looked += 1) % 256 === 0) yield;
  }
  return gaps;
}

/** One gap for each vendor that disclaims the component, by the first of its grounds. */
function gapsOf(estate: Estate, outcome: number, component: number, onWay: ReadonlySet<number>): readonly FoundGap[] {
  const vendors = byId(
    estate,
    estate.relationsIn(component, "PROVIDES").map((row) => estate.fromOf(row)),
  );
  if (vendors.length === 0) return [];
  const flaws = byId(
    estate,
    estate
      .relationsIn(component, "AFFECTS")
      .map((row) => estate.fromOf(row))
      .filter((flaw) => onWay.has(flaw)),
  );
  return vendors.flatMap((vendor) => {
    const first = firstDisclaimer(estate, component, vendor, flaws);
    if (first === undefined) return [];
    const [name, whose, what] = [outcome, vendor, component].map((entity) => markedName(estate, entity));
    return [
      {
        apart: [estate.idOf(component), estate.idOf(vendor)],
        related: [component, vendor, first.source],
        sentence: `A way to ${name} leads through ${what}, and ${whose}, which provides it, ${first.words}.`,
        remedy: `Agree with ${whose} who answers for ${what}, guard it with a control of your own, or do without it.`,
        since: latestOf([first.since]),
      },
    ];
  });
}

function firstDisclaimer(
  estate: Estate,
  component: number,
  vendor: number,
  flaws: readonly number[],
): VendorDisclaimer | undefined {
  return [
    ...disclaimersByClause(estate, component, vendor),
    ...disclaimersByScope(estate, component, vendor, flaws),
    ...disclaimersByStance(estate, component, vendor, flaws),
  ][0];
}

function* endsAt(snapshot: Snapshot, outcome: number): Generator<void, GapEnds> {
  const { estate } = snapshot;
  const disclaimed = yield* snapshot.searched(everythingDisclaimed);
  const cone = yield* snapshot.ofSubject(outcome, outcomeCone);
  const isOnWay = (entity: number): boolean => cone[entity] !== noPowers;
  const onWay = disclaimed
    .filter(({ component }) => isOnWay(component))
    .filter(
      ({ component, vendor, flaws, isAsIs }) =>
        isAsIs || firstDisclaimer(estate, component, vendor, flaws.filter(isOnWay)) !== undefined,
    );
  return gapEnds(onWay.map(({ component, vendor }) => [estate.idOf(component), estate.idOf(vendor)]));
}

/** Something that a vendor provides and may disclaim. */
interface Disclaimed {
  readonly component: number;
  readonly vendor: number;
  /** By id. */
  readonly flaws: readonly number[];
  /** Whether it is disclaimed whatever flaws are on the way. */
  readonly isAsIs: boolean;
}

/** All that a vendor disclaims of what it provides, be it for a flaw alone: the more flaws are on the way, the more it does. */
function* everythingDisclaimed({ estate }: Snapshot): Generator<void, readonly Disclaimed[]> {
  const disclaimed: Disclaimed[] = [];
  let looked = 0;
  for (const vendor of estate.entities("VENDOR")) {
    const provided = new Set(estate.relationsOut(vendor, "PROVIDES").map((row) => estate.toOf(row)));
    for (const component of provided) {
      if (!isComponent(estate.kindOf(component))) continue;
      const flaws = byId(
        estate,
        estate.relationsIn(component, "AFFECTS").map((each) => estate.fromOf(each)),
      );
      const isAsIs = firstDisclaimer(estate, component, vendor, []) !== undefined;
      if (isAsIs || firstDisclaimer(estate, component, vendor, flaws) !== undefined) {
        disclaimed.push({ component, vendor, flaws, isAsIs });
      }
      if ((looked += 1) % 256 === 0) yield;
    }
  }
  return disclaimed;
}
