import type { Estate } from "../../projection/estate.ts";
import { isAgreementInForce } from "../agreement-in-force.ts";
import { isComponent } from "../is-component.ts";
import { byId } from "../ownership/by-id.ts";
import { instantIn } from "./dates-of.ts";
import type { FoundGap } from "./gap-rule.ts";
import { existsSince, holdsSince, latestOf } from "./since.ts";
import { isCollected, isOwn, vendorsOf } from "./vendor-evidence.ts";
import { markedName } from "../marked-name.ts";

/** A claim of a vendor about a duty or a component, to which no clause in force commits it and for which nothing speaks but itself. */
export function statementsUnbacked(estate: Estate, statement: number): readonly FoundGap[] {
  const facts = estate.factsOf(statement);
  if (facts["statementKind"] !== "CLAIM" || (instantIn(facts, "statedAt") ?? -Infinity) > estate.moment.at) return [];
  const vendors = estate
    .relationsIn(statement, "STATED")
    .map((row) => estate.fromOf(row))
    .filter((party) => estate.kindOf(party) === "VENDOR");
  const abouts = new Map(estate.relationsOut(statement, "ABOUT").map((row) => [estate.toOf(row), row]));
  return byId(estate, vendors).flatMap((vendor) =>
    [...abouts]
      .filter(([about]) => estate.kindOf(about) === "DUTY" || isComponent(estate.kindOf(about)))
      .filter(([about]) => !isCommitted(estate, vendor, about) && !isShown(estate, vendor, about))
      .map(([about, row]) => {
        const [who, what] = [markedName(estate, vendor), markedName(estate, about)];
        return {
          apart: [estate.idOf(about)],
          related: [vendor, about],
          sentence: `${who} is recorded as making the claim ${markedName(estate, statement)} about ${what}; no clause on record that is in force commits it to that, and no evidence but its own is on record.`,
          remedy: `Have ${who} commit to it in an agreement, or have it tested by somebody else; until then do not rely on it.`,
          since: latestOf([existsSince(estate, statement), holdsSince(estate, row)]),
        };
      }),
  );
}

/** Whether the vendor is bound by a clause: one that commits it to the duty, or to any duty in an agreement that covers the component. */
function isCommitted(estate: Estate, vendor: number, about: number): boolean {
  const commitments =
    estate.kindOf(about) === "DUTY"
      ? estate
          .relationsIn(about, "COMMITS_TO")
          .flatMap((row) =>
            estate.relationsIn(estate.fromOf(row), "HAS_CLAUSE").map((has) => ({ row, agreement: estate.fromOf(has) })),
          )
      : estate
          .relationsIn(about, "COVERS")
          .map((row) => estate.fromOf(row))
          .flatMap((agreement) =>
            estate
              .relationsOut(agreement, "HAS_CLAUSE")
              .flatMap((has) => estate.relationsOut(estate.toOf(has), "COMMITS_TO"))
              .map((row) => ({ row, agreement })),
          );
  return commitments.some(({ row, agreement }) => {
    const part = estate.relationFactsOf(row).properties["as"] ?? "PROVIDER";
    return (
      isAgreementInForce(estate, agreement) &&
      estate
        .relationsIn(agreement, "PARTY_TO")
        .some((each) => estate.fromOf(each) === vendor && estate.relationFactsOf(each).properties["as"] === part)
    );
  });
}

/** Whether evidence of somebody else supports the component, the vendor, or a control by which the vendor satisfies the duty. */
function isShown(estate: Estate, vendor: number, about: number): boolean {
  const controls = estate
    .relationsIn(about, "SATISFIES")
    .map((row) => estate.fromOf(row))
    .filter((control) => vendorsOf(estate, control).includes(vendor));
  return [about, vendor, ...controls]
    .flatMap((entity) => estate.relationsIn(entity, "SUPPORTS").map((row) => estate.fromOf(row)))
    .some(
      (evidence) =>
        isCollected(estate, evidence) &&
        estate.factsOf(evidence)["result"] !== "FAIL" &&
        !isOwn(estate, evidence, [vendor]),
    );
}
