import { serviceModelShift, type DutyMove, type ServiceModelShift } from "../analysis/service-model-shift.ts";
import { noEntity, type Estate } from "../projection/estate.ts";
import type { FieldResolver, TypeResolvers } from "./attach-resolvers.ts";
import { badInput, unknownEntity } from "./bad-input.ts";
import { frameworkNamed } from "./frameworks.ts";
import { named } from "./hop.ts";
import { momentOf } from "./moment-of.ts";
import type { RowSource } from "./responsibility-matrix.ts";
import { runAnalysis } from "./run-analysis.ts";
import type { QueryServiceModelShiftArgs, RequireFields } from "./generated/resolvers.ts";

type Asked = RequireFields<QueryServiceModelShiftArgs, "framework">;

interface Answer extends ServiceModelShift {
  readonly estate: Estate;
  readonly of: number;
}

interface MoveSource extends DutyMove {
  readonly estate: Estate;
}

/** `Query.serviceModelShift`. */
export const serviceModelShiftQuery: FieldResolver = async (
  _root,
  { of, to, framework, ...when }: Asked,
  context,
): Promise<Answer> => {
  const estate = context.estates.at(momentOf(context, when));
  const entity = estate.find(of);
  if (entity === noEntity) throw unknownEntity("of", of);
  if (estate.kindOf(entity) !== "AGENT") {
    throw badInput("of", `"${of}" is no agent, and only agents have a service model.`, "KIND_MISMATCH");
  }
  const read = frameworkNamed(context, estate, framework);
  return { ...(await runAnalysis(serviceModelShift(estate, entity, to, read))), estate, of: entity };
};

/** The fields of `ServiceModelShift` and `DutyMove`. */
export const serviceModelShiftFields: Readonly<Record<string, TypeResolvers>> = {
  ServiceModelShift: {
    entity: ({ estate, of }: Answer, _arguments, context) => named(context, estate, of),
    moves: ({ estate, moves }: Answer) => moves.map((move): MoveSource => ({ ...move, estate })),
  },
  DutyMove: {
    duty: ({ estate, duty }: MoveSource, _arguments, context) => named(context, estate, duty),
    before: ({ estate, before }: MoveSource): RowSource => ({ ...before, estate }),
    after: ({ estate, after }: MoveSource): RowSource => ({ ...after, estate }),
  },
};
