import type { Kind } from "../../../ontology/kinds.ts";
import type { RelationType } from "../../../ontology/relation-types.ts";
import { ExportRefused } from "../export-refused.ts";
import type { ExportLimits } from "../export-source.ts";
import type { HeldEntity, HeldRelation, Holdings } from "../holdings.ts";

/** Entities of some kinds, by id. Rejects with ExportRefused where they are more than a workbook may have rows. */
export async function heldEntities(
  holdings: Holdings,
  kinds: readonly Kind[],
  limits: ExportLimits,
): Promise<readonly HeldEntity["record"][]> {
  return await collected(holdings.entities(kinds), limits);
}

/** Relations of some types, by their left end, then by id. Rejects likewise. */
export async function heldRelations(
  holdings: Holdings,
  types: readonly RelationType[],
  limits: ExportLimits,
): Promise<readonly HeldRelation["record"][]> {
  return await collected(holdings.relations(types), limits);
}

async function collected<Held>(
  pages: AsyncIterable<readonly { readonly record: Held }[]>,
  { rows: { max, setting } }: ExportLimits,
): Promise<readonly Held[]> {
  const all: Held[] = [];
  for await (const page of pages) {
    all.push(...page.map(({ record }) => record));
    if (all.length > max) throw new ExportRefused("LIMIT_EXCEEDED", `A workbook has at most ${max} rows (${setting}).`);
  }
  return all;
}
