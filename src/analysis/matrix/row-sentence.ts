import type { Estate } from "../../projection/estate.ts";
import { nameList } from "../ownership/name-list.ts";
import { partyList, partyName } from "../ownership/party-name.ts";
import type { Basis } from "./candidate.ts";
import type { MatrixRow } from "./matrix-row.ts";
import type { Contest } from "./weigh.ts";
import { markedName } from "../marked-name.ts";

const basisWords: Readonly<Record<Basis, string>> = {
  LAW: "by law, as far as it applies",
  CONTRACT: "by contract, as its terms are recorded",
  SLA: "by a service level agreement, as its terms are recorded",
  POLICY: "by a policy of the organisation",
  VENDOR_DOC: "by the vendor's documentation, which is no contract",
  FRAMEWORK: "by a framework, which binds nobody",
};

/**
 * A row as one English sentence. It says whom the records name, and passes no judgement on what a court would hold: nobody who knows
 * the law has read the terms for it. A person who has left is named with that.
 */
export function rowSentence(
  estate: Estate,
  row: Omit<MatrixRow, "sentence">,
  { top, parties, weighed }: Contest,
): string {
  const duty = `“${estate.nameOf(row.duty)}” for ${markedName(estate, row.component)}`;
  const work =
    row.responsible.length === 0
      ? ""
      : `; ${partyList(estate, row.responsible)} ${row.responsible.length === 1 ? "is" : "are"} named for the work`;
  switch (row.status) {
    case "RESOLVED": {
      const name = row.accountable === undefined ? "" : partyName(estate, row.accountable);
      const disputed = top.some(({ from }) => estate.factsOf(from)["status"] === "DISPUTED")
        ? "; this assignment is disputed"
        : "";
      const basis = row.basis === undefined ? "" : ` ${basisWords[row.basis]}`;
      return `${name} is named as accountable for ${duty}${basis}: ${top[0]?.words ?? ""}${disputed}${work}.`;
    }
    case "MULTIPLE_ACCOUNTABLE":
      return `${partyList(estate, parties)} are each on record as accountable for ${duty} at the same rank, and none is picked${work}.`;
    case "SHARED_UNRESOLVED":
      return `The sources say no more than that ${duty} is shared, and no one party is named as accountable${work}.`;
    case "DISCLAIMED_BY_ALL": {
      const disclaiming = weighed
        .filter(({ candidate }) => candidate.disclaims)
        .flatMap(({ candidate }) => candidate.party ?? []);
      const those = [...new Set(disclaiming)];
      const verb = those.length === 1 ? "disclaims" : "each disclaim";
      return `${nameList(estate, those)} ${verb} ${duty} by contract, as its terms are recorded, and nobody else on record is accountable for it${work}.`;
    }
    case "UNASSIGNED":
      return `Nobody on record is accountable for ${duty}${work}.`;
  }
}
