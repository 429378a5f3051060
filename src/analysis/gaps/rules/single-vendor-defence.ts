import type { Estate } from "../../../projection/estate.ts";
import { vendorsBehind } from "../../matrix/vendors-behind.ts";
import { byId } from "../../ownership/by-id.ts";
import { nameList } from "../../ownership/name-list.ts";
import { noGap, oneGap, type GapEnds } from "../gap-ends.ts";
import type { FoundGap, GapRule } from "../gap-rule.ts";
import { coneHolding } from "../outcome-cone.ts";
import { defenceReads, outcomeDefence, type OutcomeDefence } from "../outcome-defence.ts";
import { anyNumberOf, into, leadsHere } from "../read-path.ts";
import { latestOf } from "../since.ts";
import type { Snapshot } from "../snapshot.ts";
import { markedName } from "../../marked-name.ts";

/** All that holds on the ways to an outcome comes from one vendor. */
export const singleVendorDefence: GapRule = {
  rule: "SINGLE_VENDOR_DEFENCE",
  severity: "HIGH",
  explanation:
    "All controls that hold on the ways to an outcome come from one vendor. Whatever befalls that vendor takes them all. It is worse where " +
    "the same vendor provides what they guard: then the defence falls together with what it defends.",
  subjects: ["OUTCOME"],
  reads: {
    ...defenceReads,
    paths: [
      ...defenceReads.paths,
      [leadsHere, into("GUARDS"), into("PROVIDES")],
      [leadsHere, anyNumberOf(into("DERIVED_INTO")), into("PROVIDES")],
      [leadsHere, anyNumberOf(into("HOSTS")), into("PROVIDES")],
    ],
  },
  gapsAt,
  endsAt,
};

function* gapsAt(snapshot: Snapshot, outcome: number): Generator<void, readonly FoundGap[]> {
  const { estate } = snapshot;
  const defence = yield* snapshot.ofSubject(outcome, outcomeDefence);
  const { holding, guardsSince } = defence;
  const vendor = onlyVendorOfAll(estate, holding);
  if (vendor === undefined) return [];
  const name = markedName(estate, outcome);
  const whose = markedName(estate, vendor);
  const own = guardedOf(estate, defence, vendor);
  const all = holding.length === 1 ? "The only control on record that holds" : "All controls on record that hold";
  const worse =
    own.length === 0
      ? ""
      : `, which also provides ${nameList(estate, own)}, guarded by ${holding.length === 1 ? "it" : "them"}`;
  return [
    {
      related: [vendor, ...holding],
      sentence: `${all} on the ways to ${name}, ${nameList(estate, holding)}, ${holding.length === 1 ? "comes" : "come"} from one vendor: ${whose}${worse}.`,
      remedy: `Put a control that is proven to hold, of another vendor or of your own, on the ways to ${name}.`,
      since: latestOf(holding.map(guardsSince)),
    },
  ];
}

function* endsAt(snapshot: Snapshot, outcome: number): Generator<void, GapEnds> {
  const holding = yield* coneHolding(snapshot, outcome);
  return onlyVendorOfAll(snapshot.estate, holding) === undefined ? noGap : oneGap;
}

/** The one vendor that provides each of some controls; undefined where there are none, or it is not one. */
function onlyVendorOfAll(estate: Estate, controls: readonly number[]): number | undefined {
  const vendors = new Set(controls.map((control) => onlyVendorOf(estate, control)));
  const [vendor] = vendors;
  return vendors.size > 1 ? undefined : vendor;
}

/** The one vendor that provides a control; undefined where nobody or several do. */
function onlyVendorOf(estate: Estate, control: number): number | undefined {
  const { vendors } = vendorsBehind(estate, control);
  return vendors.length === 1 ? vendors[0] : undefined;
}

/** What the vendor provides of what its controls guard on the ways. */
function guardedOf(estate: Estate, { holding, guardedBy }: OutcomeDefence, vendor: number): readonly number[] {
  const guarded = byId(estate, holding.flatMap(guardedBy));
  return guarded.filter((entity) => vendorsBehind(estate, entity).vendors.includes(vendor));
}
