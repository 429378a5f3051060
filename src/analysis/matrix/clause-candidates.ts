import type { Estate } from "../../projection/estate.ts";
import { isAgreementInForce } from "../agreement-in-force.ts";
import { byId } from "../ownership/by-id.ts";
import { nearness, type Basis, type Candidate, type Role } from "./candidate.ts";
import type { MatrixCase } from "./matrix-case.ts";
import { markedName } from "../marked-name.ts";

/** What clauses say of a duty, of agreements in force that cover the component: who commits to it, and who disclaims it. */
export function clauseCandidates({ estate }: MatrixCase, duty: number, component: number): readonly Candidate[] {
  const covering = byId(
    estate,
    estate.relationsIn(component, "COVERS").map((row) => estate.fromOf(row)),
  ).filter((agreement) => isAgreementInForce(estate, agreement));
  if (covering.length === 0) return [];
  const said = [
    ...estate.relationsIn(duty, "COMMITS_TO").map((row) => ({ row, disclaims: false })),
    ...estate.relationsIn(duty, "DISCLAIMS").map((row) => ({ row, disclaims: true })),
  ];
  return covering.flatMap((agreement) => {
    const clauses = new Set(estate.relationsOut(agreement, "HAS_CLAUSE").map((row) => estate.toOf(row)));
    return said
      .filter(({ row }) => clauses.has(estate.fromOf(row)))
      .flatMap(({ row, disclaims }) => candidatesBy(estate, agreement, row, disclaims));
  });
}

function candidatesBy(estate: Estate, agreement: number, row: number, disclaims: boolean): readonly Candidate[] {
  const { as, role } = estate.relationFactsOf(row).properties;
  const clause = estate.fromOf(row);
  const parties = partiesAs(estate, agreement, typeof as === "string" ? as : "PROVIDER");
  const basis = clauseBasis(estate, agreement);
  const common = {
    partyRole: undefined,
    isShared: false,
    disclaims,
    role: (typeof role === "string" ? role : "ACCOUNTABLE") as Role,
    basis,
    from: clause,
    clause,
    agreement,
    nearness: nearness.COMPONENT,
    since: estate.existenceOf(clause)?.validFrom ?? -Infinity,
    words: `Clause “${estate.nameOf(clause)}” of ${markedName(estate, agreement)} ${disclaims ? "disclaims it" : "commits to it"}`,
  };
  if (parties.length === 0) return [{ ...common, party: undefined, bar: "no party to the agreement has that role" }];
  return parties.map((party) => {
    const isBarred = !disclaims && basis === "POLICY" && estate.kindOf(party) === "VENDOR";
    return { ...common, party, bar: isBarred ? "a policy of the organisation does not bind a vendor" : undefined };
  });
}

function partiesAs(estate: Estate, agreement: number, role: string): readonly number[] {
  const rows = estate.relationsIn(agreement, "PARTY_TO");
  return byId(
    estate,
    rows.filter((row) => estate.relationFactsOf(row).properties["as"] === role).map((row) => estate.fromOf(row)),
  );
}

/** What a clause binds by: that of an SLA or a policy by those, any other by contract. */
export function clauseBasis(estate: Estate, agreement: number | undefined): Basis {
  const kind = agreement === undefined ? undefined : estate.factsOf(agreement)["agreementKind"];
  if (kind === "SLA") return "SLA";
  return kind === "POLICY" || kind === "INTERNAL" ? "POLICY" : "CONTRACT";
}
