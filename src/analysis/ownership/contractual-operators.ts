import type { Estate } from "../../projection/estate.ts";
import { isAgreementInForce } from "../agreement-in-force.ts";

/** An agreement in force that makes a vendor the operator of something. */
export interface Contract {
  readonly vendor: number;
  readonly agreement: number;
  /** What the agreement covers: the thing asked about, or the platform that hosts it. */
  readonly covered: number;
  /** What the vendor provides: the same two. */
  readonly provided: number;
  /** The PROVIDES relation. */
  readonly row: number;
  /** The HOSTS relation, where what is provided is the platform. */
  readonly hostsRow: number | undefined;
}

/** Every contract that says who operates the entity; those over what the vendor provides itself come first, then by relation id. */
export function contractualOperators(estate: Estate, entity: number): readonly Contract[] {
  const ofItself = contractsOver(estate, entity, undefined, [entity]);
  const ofHosts = estate.relationsIn(entity, "HOSTS").flatMap((hostsRow) => {
    const platform = estate.fromOf(hostsRow);
    return contractsOver(estate, platform, hostsRow, [entity, platform]);
  });
  return [...ofItself, ...ofHosts];
}

function contractsOver(
  estate: Estate,
  provided: number,
  hostsRow: number | undefined,
  coverable: readonly number[],
): readonly Contract[] {
  return estate.relationsIn(provided, "PROVIDES").flatMap((row) => {
    const vendor = estate.fromOf(row);
    return coverable.flatMap((covered) =>
      agreementsCovering(estate, covered)
        .filter((agreement) => isProviderOf(estate, vendor, agreement))
        .map((agreement) => ({ vendor, agreement, covered, provided, row, hostsRow })),
    );
  });
}

function agreementsCovering(estate: Estate, covered: number): readonly number[] {
  const agreements = estate.relationsIn(covered, "COVERS").map((row) => estate.fromOf(row));
  return agreements.filter((agreement) => isAgreementInForce(estate, agreement));
}

function isProviderOf(estate: Estate, vendor: number, agreement: number): boolean {
  return estate
    .relationsIn(agreement, "PARTY_TO")
    .some((row) => estate.fromOf(row) === vendor && estate.relationFactsOf(row).properties["as"] === "PROVIDER");
}
