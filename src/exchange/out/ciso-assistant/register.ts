import type { Kind } from "../../../ontology/kinds.ts";
import type { About } from "../about.ts";
import { aboutSheet } from "../about-sheet.ts";
import type { ExportLimits } from "../export-source.ts";
import type { HeldEntity, Holdings } from "../holdings.ts";
import type { Cell } from "../table.ts";
import { nameIn } from "../held-text.ts";
import { heldEntities } from "./held-rows.ts";
import type { ImportFile, ImportModel } from "./import-file.ts";
import { referenceId } from "./reference-id.ts";
import { UniqueNames } from "./unique-names.ts";

/** What a register is made from. */
export interface RegisterSource {
  readonly holdings: Holdings;
  readonly about: About;
  readonly limits: ExportLimits;
}

/** One item of a register, with its own columns. */
export type RegisterColumns = Readonly<Record<string, (entity: HeldEntity["record"]) => Cell>>;

/** A file of one sheet, a row for each entity of some kinds: `ref_id`, `name`, and what `columns` says. */
export function register(
  model: ImportModel,
  kinds: readonly Kind[],
  { holdings, about, limits }: RegisterSource,
  columnsOf: () => Promise<RegisterColumns>,
): ImportFile {
  return {
    model,
    sheets: async () => {
      const columns = await columnsOf();
      const names = new UniqueNames();
      const entities = await heldEntities(holdings, kinds, limits);
      const rows = entities.map((entity) => {
        const reference = referenceId(entity.kind, entity.id);
        const name = names.take(nameIn(entity), reference);
        return [reference, name, ...Object.values(columns).map((cell) => cell(entity))];
      });
      return [{ name: model, rows: [["ref_id", "name", ...Object.keys(columns)], ...rows] }, aboutSheet(about)];
    },
  };
}
