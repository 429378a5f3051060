import { gaps, type GapsAnswer } from "../analysis/gaps.ts";
import { rulesAsked } from "../analysis/gaps/gap-rules.ts";
import { noEntity, type Estate } from "../projection/estate.ts";
import type { FieldResolver, TypeResolvers } from "./attach-resolvers.ts";
import { badInput, unknownEntity } from "./bad-input.ts";
import { checkIds } from "./check-ids.ts";
import type { Context } from "./context.ts";
import type { EntitySource } from "./entity-source.ts";
import { gapPage, type GapSource } from "./gap-page.ts";
import { assumedSnapshot, gapSnapshot } from "./gap-snapshot.ts";
import { allNamed, named } from "./hop.ts";
import { inTurn } from "./in-turn.ts";
import { momentOf } from "./moment-of.ts";
import { pageRequest } from "./page.ts";
import { printInstant } from "./print-instant.ts";
import { runAnalysis } from "./run-analysis.ts";
import { deadlineOf, harmQuestion } from "./traversal-question.ts";
import type { ComponentGapsArgs, QueryGapsArgs, RequireFields } from "./generated/resolvers.ts";

type Asked = RequireFields<QueryGapsArgs, "first">;

/** `Query.gaps`. */
export const gapsQuery: FieldResolver = async (_root, asked: Asked, context) => {
  const startedAt = performance.now();
  const isOver = deadlineOf(context);
  const { gapsMax } = context.limits;
  const request = pageRequest(context, "gaps", asked, momentOf(context, asked));
  const { estate, assumptions, ...controls } = harmQuestion(
    context,
    { assurance: "TESTED", assume: asked.assume ?? null },
    request.moment,
  );
  const rules = rulesAsked(asked.rules ?? undefined, asked.severityAtLeast ?? undefined);
  const asIs = gapSnapshot(context, context.estates.at(request.moment));
  const isAssuming = estate !== asIs.estate || controls.controlsThatHold.length + controls.controlsThatFail.length > 0;
  const snapshot = isAssuming ? assumedSnapshot(context, estate, controls) : asIs;
  const of = asked.of == null ? undefined : subjectsNamed(context, asIs.estate, asked.of);
  const assumed = isAssuming ? { of: asIs, assumptions } : undefined;
  const answer = await inTurn<GapsAnswer>(estate.graph, () =>
    runAnalysis(gaps(snapshot, { rules, of, assumed, isOver, gapsMax })),
  );
  checkCount(answer, gapsMax);
  return gapPage(request, snapshot, answer, startedAt);
};

/** `Component.gaps`. */
export const componentGaps: FieldResolver = async (
  source: EntitySource,
  asked: RequireFields<ComponentGapsArgs, "first">,
  context,
) => {
  const startedAt = performance.now();
  const isOver = deadlineOf(context);
  const { gapsMax } = context.limits;
  const request = pageRequest(context, `gaps:${source.id}`, asked, source.estate.moment);
  const snapshot = gapSnapshot(context, context.estates.at(request.moment));
  const of = [snapshot.estate.find(source.id)].filter((entity) => entity !== noEntity);
  const answer = await runAnalysis(gaps(snapshot, { rules: rulesAsked(undefined), of, isOver, gapsMax }));
  checkCount(answer, gapsMax);
  return gapPage(request, snapshot, answer, startedAt);
};

/** Throws where there are more gaps than are held for one question. */
function checkCount({ isTooMany }: GapsAnswer, gapsMax: number): void {
  if (!isTooMany) return;
  const words =
    `More than ${gapsMax} gaps are found (ANSWERABLE_GAPS_MAX); ask by fewer \`rules\`, with a higher \`severityAtLeast\`, or about ` +
    "some entities with `of`.";
  throw badInput("rules", words, "LIMIT_EXCEEDED");
}

/** Entity numbers of ids that a question names, as the graph is; none is no error here, for a list of none lists nothing. */
function subjectsNamed(context: Context, estate: Estate, ids: readonly string[]): readonly number[] {
  checkIds(context, { of: ids });
  return ids.map((id) => {
    const entity = estate.find(id);
    if (entity === noEntity) throw unknownEntity("of", id);
    return entity;
  });
}

/** The fields of `Gap`. */
export const gapFields: TypeResolvers = {
  rule: ({ rule }: GapSource) => rule.rule,
  severity: ({ rule }: GapSource) => rule.severity,
  subject: ({ estate, subject }: GapSource, _arguments, context) => named(context, estate, subject),
  related: ({ estate, related }: GapSource, _arguments, context) => allNamed(context, estate, related),
  since: ({ since }: GapSource) => (since === undefined ? null : printInstant(since)),
};
