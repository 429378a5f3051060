import type { Estate } from "../../../projection/estate.ts";
import { isAgreementInForce } from "../../agreement-in-force.ts";
import { datesOf } from "../dates-of.ts";
import type { FoundGap, GapRule } from "../gap-rule.ts";
import { anyNumberOf, into, outOf } from "../read-path.ts";
import { isReliedOn, reliedOnReads } from "../relied-on.ts";
import { holdsSince, latestOf } from "../since.ts";
import type { Snapshot } from "../snapshot.ts";
import { markedName } from "../../marked-name.ts";

const hosting = anyNumberOf(into("HOSTS"));

/** The vendor of a control that is relied on disclaims its warranty. */
export const unwarrantedControl: GapRule = {
  rule: "UNWARRANTED_CONTROL",
  severity: "MEDIUM",
  explanation:
    "A preventing control in place on a way to an outcome comes from a vendor that disclaims its warranty, in an agreement in force that covers " +
    "the control or what hosts it. If it does not work as described, the agreement promises nothing for it.",
  subjects: ["CONTROL"],
  reads: {
    paths: [
      ...reliedOnReads.paths,
      [into("PROVIDES")],
      [hosting, into("PROVIDES")],
      [hosting, into("COVERS"), into("PARTY_TO")],
      [hosting, into("COVERS"), outOf("HAS_CLAUSE")],
    ],
    fields: { ...reliedOnReads.fields, CLAUSE: ["clauseKind"], AGREEMENT: ["signedAt", "expiresAt"] },
    dates: { ...reliedOnReads.dates, AGREEMENT: datesOf(["signedAt", 0], ["expiresAt", 0]) },
  },
  gapsAt,
};

interface Disclaimer {
  readonly vendor: number;
  readonly agreement: number;
  readonly clause: number;
  readonly since: number;
}

function* gapsAt(snapshot: Snapshot, control: number): Generator<void, readonly FoundGap[]> {
  const { estate } = snapshot;
  const disclaimers = disclaimersOf(estate, control);
  if (disclaimers.length === 0 || !(yield* snapshot.ofSubject(control, isReliedOn))) return [];
  const name = markedName(estate, control);
  return disclaimers.map(({ vendor, agreement, clause, since }) => ({
    apart: [estate.idOf(clause)],
    related: [vendor, agreement, clause],
    sentence:
      `${name} guards a way to an outcome, and ${markedName(estate, vendor)}, which provides it, is recorded as disclaiming its warranty: ` +
      `${markedName(estate, clause)} of ${markedName(estate, agreement)}.`,
    remedy: `Have ${markedName(estate, vendor)} warrant ${name}, or put a control that is warranted, or of your own, beside it.`,
    since: latestOf([since]),
  }));
}

function disclaimersOf(estate: Estate, control: number): readonly Disclaimer[] {
  const places = [...hostsOf(estate, control)];
  const vendors = new Set(
    places.flatMap((place) => estate.relationsIn(place, "PROVIDES").map((row) => estate.fromOf(row))),
  );
  const agreements = new Set(
    places.flatMap((place) => estate.relationsIn(place, "COVERS").map((row) => estate.fromOf(row))),
  );
  return [...agreements]
    .filter((agreement) => isAgreementInForce(estate, agreement))
    .flatMap((agreement) => {
      const provider = estate
        .relationsIn(agreement, "PARTY_TO")
        .find((row) => vendors.has(estate.fromOf(row)) && estate.relationFactsOf(row).properties["as"] === "PROVIDER");
      if (provider === undefined) return [];
      return estate
        .relationsOut(agreement, "HAS_CLAUSE")
        .filter((row) => estate.factsOf(estate.toOf(row))["clauseKind"] === "WARRANTY_DISCLAIMER")
        .map((row) => ({
          vendor: estate.fromOf(provider),
          agreement,
          clause: estate.toOf(row),
          since: Math.max(holdsSince(estate, row), holdsSince(estate, provider)),
        }));
    });
}

/** The control, and what hosts it, on and on. */
function hostsOf(estate: Estate, control: number): ReadonlySet<number> {
  const places = new Set([control]);
  for (const place of places) for (const row of estate.relationsIn(place, "HOSTS")) places.add(estate.fromOf(row));
  return places;
}
