import { printDateTime } from "../../../ontology/date-time.ts";
import type { FieldRule } from "../../../ontology/field-rule.ts";
import { type Kind, kinds as allKinds } from "../../../ontology/kinds.ts";
import type { KindRule } from "../../../ontology/kind-rule.ts";
import { registry } from "../../../ontology/registry.ts";
import { wholeAnswer } from "../about.ts";
import type { ExportAnswer } from "../answer.ts";
import type { AskedMoment } from "../export-source.ts";
import { columnName, fieldCell } from "../field-cell.ts";
import type { HeldEntity, Holdings } from "../holdings.ts";
import { instantCell } from "../instant-cell.ts";
import { declaredParameters } from "../question-parameters.ts";
import type { Cell, Table } from "../table.ts";

interface Asked extends AskedMoment {
  readonly kinds?: readonly Kind[];
}

/** Everything that exists, or what is of some kinds, as asserted. */
export const entities: ExportAnswer = {
  name: "entities",
  description:
    "Everything that exists at a moment, or what is of some kinds, with all that is asserted of it; of one kind with all its fields.",
  parameters: declaredParameters("$kinds: [Kind!], $asOf: DateTime, $knownAt: DateTime"),
  views: ["tables"],
  open: (source, values) => {
    const { kinds = [], ...when } = values as Asked;
    const holdings = source.holdings(when);
    const about = wholeAnswer("entities", holdings.moment, source.exportedAt);
    return Promise.resolve({ about, tables: [entityTable(holdings, [...new Set(kinds)])] });
  },
};

/** Fields that all the kinds have. */
function sharedFields(kinds: readonly Kind[]): readonly FieldRule[] {
  const [first, ...others] = (kinds.length === 0 ? allKinds : kinds).map(
    (kind) => registry.kinds.get(kind) as KindRule,
  );
  return [...(first?.fields.values() ?? [])].filter(({ name }) => others.every(({ fields }) => fields.has(name)));
}

function entityTable(holdings: Holdings, kinds: readonly Kind[]): Table {
  const fields = sharedFields(kinds);
  return {
    name: "entities",
    columns: ["id", "kind", ...fields.map(({ name }) => columnName(name)), ...recordColumns],
    rows: rowsOf(holdings, kinds, fields),
  };
}

const recordColumns = ["valid_from", "valid_to", "recorded_at", "certainty", "sources", "contested"] as const;

async function* rowsOf(holdings: Holdings, kinds: readonly Kind[], fields: readonly FieldRule[]) {
  for await (const page of holdings.entities(kinds)) for (const held of page) yield rowOf(held, fields);
}

function rowOf({ record, validFrom, validTo }: HeldEntity, fields: readonly FieldRule[]): readonly Cell[] {
  const { id, kind, recordedAt, facts } = record;
  const named = { name: id, ...facts.properties };
  return [
    id,
    kind,
    ...fields.map((rule) => fieldCell(rule, (named as typeof facts.properties)[rule.name])),
    instantCell(validFrom),
    instantCell(validTo),
    printDateTime(recordedAt),
    facts.certainty,
    facts.sources,
    facts.contested,
  ];
}
