import type { Layer } from "../../ontology/taxonomy.ts";
import { byId } from "../ownership/by-id.ts";
import type { Candidate } from "./candidate.ts";
import type { MatrixCase } from "./matrix-case.ts";
import type { MatrixRow } from "./matrix-row.ts";
import { rowContest } from "./row-contest.ts";
import { rowSentence } from "./row-sentence.ts";
import { vendorStance } from "../stance/vendor-stance.ts";
import { weigh, type Weighed } from "./weigh.ts";

export function answerRow(matrix: MatrixCase, duty: number, layer: Layer | undefined, component: number): MatrixRow {
  const { estate } = matrix;
  const { candidates, accountable, status, party } = rowContest(matrix, duty, component);
  const responsible = weigh(estate, "RESPONSIBLE", candidates, false);
  const winners = party === undefined ? [] : accountable.top.filter((each) => each.party === party);
  const resting = [...accountable.top, ...responsible.top].map(({ from }) => from);
  const acknowledged = resting.flatMap((from) => estate.relationsIn(from, "ACKNOWLEDGED"));
  const satisfying = estate.relationsIn(duty, "SATISFIES").map((row) => estate.fromOf(row));
  const row = {
    duty,
    layer,
    component,
    status,
    accountable: party,
    responsible: responsible.parties,
    basis: winners[0]?.basis,
    clause: winners.find(({ clause }) => clause !== undefined)?.clause,
    acknowledgedBy: byId(
      estate,
      acknowledged.map((each) => estate.fromOf(each)),
    ),
    candidates: [
      ...accountable.weighed,
      ...responsible.weighed.filter(({ candidate }) => !candidate.disclaims),
      ...told(candidates),
    ],
    stance: vendorStance(estate, matrix.vendorsOf(component).vendors, duty, component),
    satisfiedBy: byId(estate, satisfying),
  };
  return { ...row, sentence: rowSentence(estate, row, accountable) };
}

/** Who is asked or told has no part in who answers. */
function told(candidates: readonly Candidate[]): readonly Weighed[] {
  return candidates
    .filter(({ role, disclaims }) => !disclaims && (role === "CONSULTED" || role === "INFORMED"))
    .map((candidate) => ({
      candidate,
      won: false,
      reason: `${candidate.words}: it is only ${candidate.role === "CONSULTED" ? "consulted" : "informed"}`,
    }));
}
