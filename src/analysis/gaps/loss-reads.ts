import { isAgreementInForce } from "../agreement-in-force.ts";
import { topOrganizations } from "../ownership/top-organizations.ts";
import { controlDates, controlFields, controlPaths } from "./control-reads.ts";
import { datesOf, instantIn } from "./dates-of.ts";
import type { GapReads, ReadEverywhere } from "./gap-reads.ts";
import { behind, partyFields, partyPaths } from "./ownership-reads.ts";
import { into, leadsHere, outOf, type ReadPath } from "./read-path.ts";
import type { Snapshot } from "./snapshot.ts";
import { topOrganizationsRead } from "./top-organization-text.ts";

/** From an agreement to what it says about money, and about whom. */
const terms: readonly ReadPath[] = [[into("PARTY_TO")], [outOf("HAS_CLAUSE"), outOf("COMMITS_TO")], [outOf("COVERS")]];

/** The incidents that count for a loss are looked up by what they struck, broke and resulted in, wherever that is. */
const incidentsRead: ReadEverywhere = {
  kinds: ["INCIDENT"],
  types: ["RESULTED_IN", "BREACHED", "STRUCK"],
  textOf: incidentsText,
};

function incidentsText({ estate }: Snapshot): string {
  const told: string[] = [];
  for (const incident of estate.entities("INCIDENT")) {
    const facts = estate.factsOf(incident);
    const hasCome = (instantIn(facts, "occurredAt") ?? -Infinity) <= estate.moment.at;
    const ends = (["RESULTED_IN", "BREACHED", "STRUCK"] as const).map((type) =>
      estate.relationsOut(incident, type).map((row) => estate.toOf(row)),
    );
    told.push(JSON.stringify([incident, hasCome, facts["availability"] ?? null, ends]));
  }
  return told.join(";");
}

/** Agreements that cover the organization which owns an outcome by default, with all that they say. */
const defaultCoverRead: ReadEverywhere = {
  kinds: ["ORGANIZATION", "AGREEMENT", "CLAUSE"],
  types: ["PART_OF"],
  textOf: defaultCoverText,
};

function defaultCoverText({ estate }: Snapshot): string {
  const facts = (entity: number): string => JSON.stringify(estate.factsOf(entity));
  const agreements = topOrganizations(estate).flatMap((top) =>
    estate.relationsIn(top, "COVERS").map((row) => estate.fromOf(row)),
  );
  return agreements
    .map((agreement) => {
      const clauses = estate.relationsOut(agreement, "HAS_CLAUSE").map((row) => estate.toOf(row));
      const said = clauses.map((clause) => [clause, facts(clause), ...estate.relationsOut(clause, "COMMITS_TO")]);
      const inForce = isAgreementInForce(estate, agreement);
      const others = [...estate.relationsIn(agreement, "PARTY_TO"), ...estate.relationsOut(agreement, "COVERS")];
      return [agreement, facts(agreement), inForce, ...others, ...said.flat()].join();
    })
    .join(";");
}

/** What the loss allocation of an outcome reads: its causal cones, the agreements that cover something in them, and incidents. */
export const lossReads: GapReads = {
  paths: [
    [leadsHere],
    ...behind([leadsHere, into("GUARDS")], controlPaths),
    ...behind([leadsHere, into("COVERS")], terms),
    ...behind([into("COVERS")], terms),
    ...partyPaths,
    ...behind([into("OWNS"), into("COVERS")], terms),
  ],
  fields: {
    ...partyFields,
    ...controlFields,
    OUTCOME: ["losses", "trigger", "outcomeKind"],
    RESOURCE: ["externallyWritable"],
    AGREEMENT: ["signedAt", "expiresAt", "annualFees", "currency"],
    CLAUSE: [
      "clauseKind",
      "capAmount",
      "capBasis",
      "lossKinds",
      "excludesConsequential",
      "outsideCap",
      "availabilityTarget",
      "creditTiers",
      "soleRemedy",
      "retention",
    ],
  },
  dates: {
    ...controlDates,
    AGREEMENT: datesOf(["signedAt", 0], ["expiresAt", 0]),
    INCIDENT: datesOf(["occurredAt", 0]),
  },
  everywhere: [incidentsRead, topOrganizationsRead, defaultCoverRead],
};
