import { z } from "zod";
import { registry } from "../../ontology/registry.ts";
import { relationTypes } from "../../ontology/relation-types.ts";

const kindNames = Array.from(registry.kinds.values(), ({ typeName }) => typeName);
const text = z.string().min(1);

const endShape = z.strictObject({
  kind: z.enum(kindNames).optional().describe("The kind of the other end; by id it may be of any."),
  by: text
    .default("id")
    .describe(
      "What the cell says of it: `id`, `name`, or an external id by its system, such as `email`, `domain` or `purl`.",
    ),
});

const columnShape = z.strictObject({
  property: text.describe("The property that the column holds."),
  separator: text.optional().describe("What stands between the items of a list. Default: `|`."),
  values: z.record(z.string(), z.string()).optional().describe("What a word of the column means: `{ hoch: HIGH }`."),
});

const relationShape = z
  .strictObject({
    column: text.optional().describe("The column that names the other end."),
    value: text.optional().describe("The other end, where it is the same in each row."),
    type: z.enum([...relationTypes]).describe("The type of the relation."),
    from: endShape.optional().describe("The other end, where the relation comes from it."),
    to: endShape.optional().describe("The other end, where the relation goes to it."),
    separator: text.optional().describe("What stands between several ends in one cell."),
    properties: z
      .record(z.string(), z.union([text, columnShape]))
      .optional()
      .describe("Columns to properties of the relation."),
  })
  .catchall(z.unknown())
  .describe(
    "Columns to relations. Other keys are properties of the relation that are the same in each row, such as `facet: ACCOUNTABLE`.",
  );

const raciShape = z
  .strictObject({
    parties: endShape.describe("What the header of a column names: the party that the column is of."),
    columns: z.array(text).optional().describe("The columns of parties. Default: all that the mapping does not name."),
    scope: relationEnd().optional().describe("The column that names what the assignments are in scope of."),
    basis: z.enum(["LAW", "CONTRACT", "SLA", "POLICY", "VENDOR_DOC", "FRAMEWORK"]).optional(),
    status: z.enum(["PROPOSED", "ASSIGNED", "ACKNOWLEDGED", "DISPUTED", "WITHDRAWN"]).optional(),
  })
  .describe(
    "Of duties: each R, A, C or I in a cell becomes an assignment. Two A in one row are kept, and show as a gap.",
  );

function relationEnd() {
  return endShape.extend({ column: text });
}

/**
 * Encodings of a byte a character, in which ASCII is as it is everywhere. Of others the runtime's decoder leaves out bytes that are part of
 * no character, and says nothing; UTF-16 is known by its byte order mark.
 */
const encodings = [
  ...["utf-8", "windows-1250", "windows-1251", "windows-1252", "windows-1253", "windows-1254"],
  ...["iso-8859-2", "iso-8859-15", "macintosh"],
] as const;

const sheetShape = z.strictObject({
  kind: z.enum(kindNames).describe("What a row is."),
  delimiter: z
    .string()
    .regex(/^[^"\r\nA-Za-z0-9]$/u, "it takes one character that is no letter, no digit, no quote and no end of a line")
    .optional()
    .describe(
      "Of CSV: what stands between the fields of a row, such as `|`. Default: a comma, a semicolon or a tab, whichever the header has most of.",
    ),
  encoding: z
    .enum(encodings)
    .optional()
    .describe("Of CSV that comes as bytes: how its text is encoded. Default: UTF-8, or UTF-16 with a byte order mark."),
  id: text.describe("The id of a row, with columns in braces: `agent:{ref_id}`."),
  properties: z
    .record(z.string(), z.union([text, columnShape]))
    .default({})
    .describe("Columns to properties: `{ Risk: criticality }`."),
  externalIds: z
    .record(z.string(), text)
    .default({})
    .describe("Columns to external ids, by system: `{ Package: purl }`."),
  constants: z
    .record(z.string(), z.unknown())
    .default({})
    .describe("Properties that are the same in each row: `{ pluginKind: MCP_SERVER }`."),
  relations: z.array(relationShape).default([]),
  raci: raciShape.optional(),
});

/** Sheets by name; of CSV the one that there is. */
export const mappingShape = z
  .record(z.string().min(1), sheetShape)
  .describe("Which column of a table is which field: a sheet by its name, or for CSV the one that there is.");

export type SheetMapping = z.infer<typeof sheetShape>;
export type RelationMapping = z.infer<typeof relationShape>;
export type RaciMapping = z.infer<typeof raciShape>;
export type EndMapping = z.infer<typeof endShape>;
export type ColumnMapping = z.infer<typeof columnShape>;
