import { readRelation } from "../changes/read-relation.ts";
import { startReport } from "../changes/report.ts";
import { checkCarried } from "../changes/rules/relation-carries-what-it-must.ts";
import { checkJoin } from "../changes/rules/relation-joins-its-kinds.ts";
import { kinds, type Kind } from "../ontology/kinds.ts";
import type { AssumedRelation, Assumptions } from "../projection/assumptions.ts";
import type { Graph } from "../projection/graph.ts";
import { relationRowsWithId } from "../projection/relation-lookup.ts";
import type { Moment } from "../store/moment.ts";
import { badInput } from "./bad-input.ts";
import type { Context } from "./context.ts";
import { checkIds } from "./check-ids.ts";

/** `input Assumptions` as the schema coerced it. */
export interface AssumptionsInput {
  readonly withoutEntities?: readonly string[] | null;
  readonly withoutRelations?: readonly string[] | null;
  readonly withRelations?: readonly unknown[] | null;
  readonly controlsThatHold?: readonly string[] | null;
  readonly controlsThatFail?: readonly string[] | null;
}

/** A what-if that was held against the graph. */
export interface CheckedAssumptions extends Assumptions {
  readonly controlsThatHold: readonly string[];
  readonly controlsThatFail: readonly string[];
}

/**
 * Reads the assumptions of a question. Throws BAD_USER_INPUT for ids that the graph of that version never knew, for what is both
 * assumed and taken away, for controls in both lists, and for relations that the registry does not allow.
 */
export function assumptionsOf(
  context: Context,
  input: AssumptionsInput | null | undefined,
  moment: Moment,
): CheckedAssumptions {
  const { graph } = context.projection;
  const withoutEntities = unique(input?.withoutEntities);
  const withoutRelations = unique(input?.withoutRelations);
  const controlsThatHold = unique(input?.controlsThatHold);
  const controlsThatFail = unique(input?.controlsThatFail);
  checkIds(context, { "assume.withoutEntities": withoutEntities, "assume.withoutRelations": withoutRelations });
  checkIds(context, { "assume.controlsThatHold": controlsThatHold, "assume.controlsThatFail": controlsThatFail });
  for (const id of withoutEntities) checkKnown(graph, moment, id, "assume.withoutEntities");
  for (const id of withoutRelations) {
    const known = relationRowsWithId(graph, id).some((row) => (graph.relations.born[row] as number) <= moment.version);
    if (!known) throw badInput("assume.withoutRelations", `No relation has the id "${id}".`, "UNKNOWN_ENTITY");
  }
  for (const id of controlsThatHold) checkControl(graph, moment, id, "assume.controlsThatHold");
  for (const id of controlsThatFail) checkControl(graph, moment, id, "assume.controlsThatFail");
  const both = controlsThatHold.find((id) => controlsThatFail.includes(id));
  if (both !== undefined)
    throw badInput("assume.controlsThatFail", `"${both}" is assumed to hold and to fail; assume one of the two.`);

  const withRelations = (input?.withRelations ?? []).map((relation, index) =>
    assumedRelation(context, moment, relation, index),
  );
  checkIds(context, { "assume.withRelations": withRelations.map(({ id }) => id) });
  const clash = withRelations.find(({ id }) => withoutRelations.includes(id));
  if (clash !== undefined)
    throw badInput("assume.withRelations", `"${clash.id}" is both assumed and taken away; name it in one of the two.`);
  const ids = withRelations.map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined)
    throw badInput(
      "assume.withRelations",
      `"${twice}" is assumed twice; give one of them an id of its own.`,
      "DUPLICATE_IN_BATCH",
    );
  return { withoutEntities, withoutRelations, withRelations, controlsThatHold, controlsThatFail };
}

function assumedRelation(context: Context, moment: Moment, input: unknown, index: number): AssumedRelation {
  const report = startReport();
  const argument = { up: { up: { up: null, step: "assume" }, step: "withRelations" }, step: index };
  const reading = { report: report.add, limits: context.limits.batch, certainty: "A" } as const;
  const item = readRelation(input, argument, reading);
  if (item !== undefined) {
    const { graph } = context.projection;
    const from = checkKnown(graph, moment, item.from, `assume.withRelations[${index}].from`);
    const to = checkKnown(graph, moment, item.to, `assume.withRelations[${index}].to`);
    checkJoin(item, from, to, report.add);
    checkCarried(item, report.add);
    if (graph.numbers.has(item.id)) {
      const words = `"${item.id}" is the id of an entity; give the relation another one.`;
      throw badInput(`assume.withRelations[${index}].id`, words, "KIND_MISMATCH");
    }
    if (typeof item.validTo === "number" && item.validTo <= (item.validFrom ?? -Infinity)) {
      throw badInput(
        `assume.withRelations[${index}].validTo`,
        "The interval would end before it begins.",
        "INVALID_INTERVAL",
      );
    }
  }
  const [problem] = report.problems;
  if (problem !== undefined || item === undefined) {
    throw badInput(
      problem?.path ?? `assume.withRelations[${index}]`,
      problem?.message ?? "It is not a relation.",
      problem?.code,
    );
  }
  const { id, type, from, to, fields, validFrom, validTo } = item;
  const properties = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
  return { id, type, from, to, properties, validFrom: validFrom ?? -Infinity, validTo: validTo ?? Infinity };
}

function checkControl(graph: Graph, moment: Moment, id: string, argument: string): void {
  const kind = checkKnown(graph, moment, id, argument);
  if (kind !== "CONTROL") throw badInput(argument, `"${id}" is no control.`, "KIND_MISMATCH");
}

/** The kind of an entity that the graph of the version knows, at whatever time it holds. */
function checkKnown(graph: Graph, { version }: Moment, id: string, argument: string): Kind {
  const entity = graph.numbers.get(id);
  if (entity !== undefined) {
    for (let row = graph.entityHead[entity] ?? -1; row !== -1; row = graph.entities.next[row] ?? -1) {
      if ((graph.entities.born[row] as number) <= version) return kinds[graph.kind[entity] as number] as Kind;
    }
  }
  throw badInput(argument, `No entity has the id "${id}"; see \`entities\` or \`search\` for ids.`, "UNKNOWN_ENTITY");
}

function unique(ids: readonly string[] | null | undefined): string[] {
  return [...new Set(ids)];
}
