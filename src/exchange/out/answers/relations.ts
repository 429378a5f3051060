import { printDateTime } from "../../../ontology/date-time.ts";
import type { FieldRule } from "../../../ontology/field-rule.ts";
import { relationRules, relationTypes, type RelationType } from "../../../ontology/relation-types.ts";
import { wholeAnswer } from "../about.ts";
import type { ExportAnswer } from "../answer.ts";
import type { AskedMoment } from "../export-source.ts";
import { columnName, fieldCell } from "../field-cell.ts";
import type { HeldRelation, Holdings } from "../holdings.ts";
import { instantCell } from "../instant-cell.ts";
import { declaredParameters } from "../question-parameters.ts";
import type { Cell, Table } from "../table.ts";

interface Asked extends AskedMoment {
  readonly types?: readonly RelationType[];
}

/** Every relation that holds, or those of some types. */
export const relations: ExportAnswer = {
  name: "relations",
  description: "Every relation that holds at a moment, or those of some types, with its properties.",
  parameters: declaredParameters("$types: [RelationType!], $asOf: DateTime, $knownAt: DateTime"),
  views: ["tables"],
  open: (source, values) => {
    const { types = [], ...when } = values as Asked;
    const holdings = source.holdings(when);
    const about = wholeAnswer("relations", holdings.moment, source.exportedAt);
    return Promise.resolve({ about, tables: [relationTable(holdings, [...new Set(types)])] });
  },
};

/** Every property that some of the types carry, each name once. */
function propertiesOf(types: readonly RelationType[]): readonly FieldRule[] {
  const rules = (types.length === 0 ? relationTypes : types).flatMap((type) => [
    ...relationRules[type].properties.values(),
  ]);
  return [...new Map(rules.map((rule) => [rule.name, rule])).values()];
}

function relationTable(holdings: Holdings, types: readonly RelationType[]): Table {
  const properties = propertiesOf(types);
  return {
    name: "relations",
    columns: ["id", "type", "from_id", "to_id", ...properties.map(({ name }) => columnName(name)), ...recordColumns],
    rows: rowsOf(holdings, types, properties),
  };
}

const recordColumns = ["valid_from", "valid_to", "recorded_at", "certainty", "sources", "contested"] as const;

async function* rowsOf(holdings: Holdings, types: readonly RelationType[], properties: readonly FieldRule[]) {
  for await (const page of holdings.relations(types)) for (const held of page) yield rowOf(held, properties);
}

function rowOf({ record, validFrom, validTo }: HeldRelation, properties: readonly FieldRule[]): readonly Cell[] {
  const { id, type, from, to, recordedAt, facts } = record;
  return [
    id,
    type,
    from,
    to,
    ...properties.map((rule) => fieldCell(rule, facts.properties[rule.name])),
    instantCell(validFrom),
    instantCell(validTo),
    printDateTime(recordedAt),
    facts.certainty,
    facts.sources,
    facts.contested,
  ];
}
