import type { Estate } from "../../projection/estate.ts";
import { nameList } from "../ownership/name-list.ts";
import type { Basis } from "./candidate.ts";
import type { MatrixRow } from "./matrix-row.ts";
import type { Contest } from "./weigh.ts";

const basisWords: Readonly<Record<Basis, string>> = {
  LAW: "by law, as far as it applies",
  CONTRACT: "by contract",
  SLA: "by a service level agreement",
  POLICY: "by policy",
  VENDOR_DOC: "by the vendor's documentation, which is no contract",
  FRAMEWORK: "by a framework, which binds nobody",
};

/** A row as one English sentence. It says what is on record, and passes no judgement on what a court would hold. */
export function rowSentence(
  estate: Estate,
  row: Omit<MatrixRow, "sentence">,
  { top, parties, weighed }: Contest,
): string {
  const duty = `“${estate.nameOf(row.duty)}” for ${estate.nameOf(row.component)}`;
  const work =
    row.responsible.length === 0
      ? ""
      : `; ${nameList(estate, row.responsible)} ${row.responsible.length === 1 ? "does" : "do"} the work`;
  switch (row.status) {
    case "RESOLVED": {
      const name = row.accountable === undefined ? "" : estate.nameOf(row.accountable);
      const disputed = top.some(({ from }) => estate.factsOf(from)["status"] === "DISPUTED")
        ? ", which is disputed"
        : "";
      const basis = row.basis === undefined ? "" : ` ${basisWords[row.basis]}`;
      return `${name} is accountable for ${duty}${basis}: ${top[0]?.words ?? ""}${disputed}${work}.`;
    }
    case "MULTIPLE_ACCOUNTABLE":
      return `${nameList(estate, parties)} are each on record as accountable for ${duty} at the same rank, and none is picked${work}.`;
    case "SHARED_UNRESOLVED":
      return `The sources say no more than that ${duty} is shared, and no one party is named as accountable${work}.`;
    case "DISCLAIMED_BY_ALL": {
      const disclaiming = weighed
        .filter(({ candidate }) => candidate.disclaims)
        .flatMap(({ candidate }) => candidate.party ?? []);
      const who = nameList(estate, [...new Set(disclaiming)]);
      return `${who} disclaims ${duty} by contract, and nobody else on record is accountable for it${work}.`;
    }
    case "UNASSIGNED":
      return `Nobody on record is accountable for ${duty}${work}.`;
  }
}
