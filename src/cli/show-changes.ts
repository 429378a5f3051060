import { isDeepStrictEqual } from "node:util";
import type { Parcel } from "./parcel.ts";
import { printable } from "./printable.ts";
import type { ImportedChange, ImportPayload } from "./questions/import-document.ts";

/** Characters of one value. */
const valueCharactersMax = 80;

const marks: Readonly<Record<ImportedChange["kind"], string>> = {
  CREATED: "+",
  UPDATED: "~",
  ENDED: "-",
  CONFIRMED: "=",
};

/** What a document changed, or would: a line for each that began (+), changed (~) or ended (-), and its changed properties. */
export function showChanges(payload: ImportPayload, { names }: Pick<Parcel, "names">): string {
  const count = payload.created + payload.updated + payload.ended;
  if (payload.changes === null) return count === 0 ? "" : "  Not listed one by one, for the document is too large.\n";
  const { nodes } = payload.changes;
  const more = count - nodes.length;
  const lines = nodes.flatMap((change) => [
    title(change, names),
    ...(change.kind === "UPDATED" ? differences(change) : []),
  ]);
  return [...lines, ...(more > 0 ? [`  … and ${more} more`] : [])].map((line) => `${line}\n`).join("");
}

function title({ id, kind, entity, relation }: ImportedChange, names: ReadonlyMap<string, string>): string {
  const subject = id.slice(id.indexOf(":") + 1);
  const isEntity = relation === null && (entity === null || entity.id === subject);
  const name = isEntity ? (entity?.name ?? names.get(subject) ?? "") : "";
  return `  ${marks[kind]} ${printable(name === "" || name === subject ? subject : `${subject}  ${name}`)}`;
}

function differences({ before, after }: ImportedChange): readonly string[] {
  const properties = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
  return Array.from(properties)
    .filter((property) => !isDeepStrictEqual(before?.[property] ?? null, after?.[property] ?? null))
    .map(
      (property) => `      ${printable(property)}: ${valueText(before?.[property])} → ${valueText(after?.[property])}`,
    );
}

function valueText(value: unknown): string {
  if (value === undefined || value === null) return "nothing";
  const text = Array.from(printable(JSON.stringify(value)));
  return text.length > valueCharactersMax ? `${text.slice(0, valueCharactersMax).join("")}…` : text.join("");
}
