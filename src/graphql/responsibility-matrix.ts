import { isComponent } from "../analysis/is-component.ts";
import type { MatrixRow } from "../analysis/matrix/matrix-row.ts";
import type { Weighed } from "../analysis/matrix/weigh.ts";
import { responsibilityMatrix, type ResponsibilityMatrix } from "../analysis/responsibility-matrix.ts";
import { printDateTime } from "../ontology/date-time.ts";
import { noEntity, type Estate } from "../projection/estate.ts";
import type { FieldResolver, TypeResolvers } from "./attach-resolvers.ts";
import { badInput, unknownEntity } from "./bad-input.ts";
import type { Context } from "./context.ts";
import { frameworkNamed, type FrameworkSource } from "./frameworks.ts";
import { allNamed, named } from "./hop.ts";
import { momentOf } from "./moment-of.ts";
import { runAnalysis } from "./run-analysis.ts";
import type { QueryResponsibilityMatrixArgs, RequireFields } from "./generated/resolvers.ts";

type Asked = RequireFields<QueryResponsibilityMatrixArgs, "framework">;

interface Answer extends ResponsibilityMatrix {
  readonly estate: Estate;
  readonly of: number;
  readonly framework: FrameworkSource;
  readonly asOf: string;
}

/** A row, and the view of the graph in which it was found. */
export interface RowSource extends MatrixRow {
  readonly estate: Estate;
}

interface CandidateSource extends Weighed {
  readonly estate: Estate;
}

/** `Query.responsibilityMatrix`. */
export const responsibilityMatrixQuery: FieldResolver = async (
  _root,
  { of, framework, ...when }: Asked,
  context,
): Promise<Answer> => {
  const moment = momentOf(context, when);
  const { estate, entity } = componentAsked(context.estates.at(moment), of);
  const read = frameworkNamed(context, estate, framework);
  const answer = await runAnalysis(responsibilityMatrix(estate, entity, read));
  return { ...answer, estate, of: entity, framework: { estate, id: framework }, asOf: printDateTime(moment.at) };
};

/** The component that a question is about. Throws BAD_USER_INPUT where it is not there, or is none. */
function componentAsked(estate: Estate, of: string) {
  const entity = estate.find(of);
  if (entity === noEntity) throw unknownEntity("of", of);
  if (!isComponent(estate.kindOf(entity))) {
    throw badInput(
      "of",
      `"${of}" is no part of the stack, so no duties bite on it; ask about a component.`,
      "KIND_MISMATCH",
    );
  }
  return { estate, entity };
}

/** The fields of `ResponsibilityMatrix`, `MatrixRow` and `MatrixCandidate`. */
export const responsibilityMatrixFields: Readonly<Record<string, TypeResolvers>> = {
  ResponsibilityMatrix: {
    entity: ({ estate, of }: Answer, _arguments, context) => named(context, estate, of),
    rows: ({ estate, rows }: Answer) => rows.map((row): RowSource => ({ ...row, estate })),
  },
  MatrixRow: {
    duty: ({ estate, duty }: RowSource, _arguments, context) => named(context, estate, duty),
    component: ({ estate, component }: RowSource, _arguments, context) => named(context, estate, component),
    accountable: (row: RowSource, _arguments, context) => namedOrNull(context, row.estate, row.accountable),
    responsible: ({ estate, responsible }: RowSource, _arguments, context) => allNamed(context, estate, responsible),
    clause: (row: RowSource, _arguments, context) => namedOrNull(context, row.estate, row.clause),
    acknowledgedBy: (row: RowSource, _arguments, context) => allNamed(context, row.estate, row.acknowledgedBy),
    candidates: ({ estate, candidates }: RowSource) => candidates.map((each): CandidateSource => ({ ...each, estate })),
    stance: (row: RowSource, _arguments, context) => namedOrNull(context, row.estate, row.stance),
    satisfiedBy: ({ estate, satisfiedBy }: RowSource, _arguments, context) => allNamed(context, estate, satisfiedBy),
  },
  MatrixCandidate: {
    party: ({ estate, candidate }: CandidateSource, _arguments, context) =>
      namedOrNull(context, estate, candidate.party),
    partyRole: ({ candidate }: CandidateSource) => candidate.partyRole ?? null,
    role: ({ candidate }: CandidateSource) => candidate.role,
    basis: ({ candidate }: CandidateSource) => candidate.basis,
    from: ({ estate, candidate }: CandidateSource, _arguments, context) => named(context, estate, candidate.from),
    reason: ({ reason }: CandidateSource) => `${reason}.`,
  },
};

function namedOrNull(context: Context, estate: Estate, entity: number | undefined) {
  return entity === undefined ? null : named(context, estate, entity);
}
