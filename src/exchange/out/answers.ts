import type { ExportAnswer } from "./answer.ts";
import { assurance } from "./answers/assurance.ts";
import { blastRadius } from "./answers/blast-radius.ts";
import { chokePoints } from "./answers/choke-points.ts";
import { concentration } from "./answers/concentration.ts";
import { entities } from "./answers/entities.ts";
import { estate } from "./answers/estate.ts";
import { gaps } from "./answers/gaps.ts";
import { lossAllocation } from "./answers/loss-allocation.ts";
import { outcomePaths } from "./answers/outcome-paths.ts";
import { ownershipChain } from "./answers/ownership-chain.ts";
import { paths } from "./answers/paths.ts";
import { relations } from "./answers/relations.ts";
import { responsibilityMatrix } from "./answers/responsibility-matrix.ts";
import { serviceModelShift } from "./answers/service-model-shift.ts";
import { stances } from "./answers/stances.ts";

/** Every answer that can be had as a document. */
export const exportAnswers: readonly ExportAnswer[] = [
  ownershipChain,
  responsibilityMatrix,
  serviceModelShift,
  blastRadius,
  paths,
  outcomePaths,
  lossAllocation,
  assurance,
  stances,
  chokePoints,
  concentration,
  gaps,
  entities,
  relations,
  estate,
];
