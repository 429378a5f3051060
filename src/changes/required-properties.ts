import { registry } from "../ontology/registry.ts";
import { relationRules } from "../ontology/relation-types.ts";
import type { EffectiveRow } from "../store/effective-row.ts";
import { isRelation, type Subject } from "../store/subject.ts";
import { quoted } from "./found.ts";
import { kindName } from "./kind-name.ts";
import { at, printPath } from "./path.ts";
import type { Report } from "./report.ts";
import type { Settled } from "./settle.ts";

const required = new Map<string, readonly string[]>();
for (const { kind, fields } of registry.kinds.values()) required.set(kind, namesOf(fields));
for (const { type, properties } of Object.values(relationRules)) required.set(type, namesOf(properties));

function namesOf(
  fields: ReadonlyMap<string, { readonly name: string; readonly required: boolean }>,
): readonly string[] {
  return [...fields.values()].filter((rule) => rule.required).map(({ name }) => name);
}

/** Tells every required property that a row would lack which the batch makes or changes. */
export function checkRequired({ draft, before, after }: Settled, report: Report): void {
  const { subject, path } = draft;
  const names = required.get(isRelation(subject) ? subject.type : subject.kind) ?? [];
  for (const name of names) {
    const lacking = after.find(({ facts }) => facts.properties[name] === undefined);
    if (lacking === undefined || before.some((row) => holdsAsBefore(row, lacking))) continue;
    const place = draft.deed === "END" || path === null ? path : at(path, name);
    if (place !== null && report.blames(printPath(place))) continue;
    report.add("PROPERTY_REQUIRED", place, { owner: `${nameOf(subject)} ${quoted(subject.id)}`, property: name });
  }
}

function holdsAsBefore(row: EffectiveRow, lacking: EffectiveRow): boolean {
  return row.validFrom === lacking.validFrom && row.validTo === lacking.validTo;
}

function nameOf(subject: Subject): string {
  return isRelation(subject) ? subject.type : kindName(subject.kind);
}
