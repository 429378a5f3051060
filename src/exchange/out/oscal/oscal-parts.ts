import { shortText } from "../short-text.ts";
import type { About } from "../about.ts";

/** Where our own properties are named; nothing is fetched from it. */
const namespace = "urn:answerable:oscal";

/** A member of an OSCAL document. */
export type Oscal = Readonly<Record<string, unknown>>;

/** A text as OSCAL's markup: one line, in which nothing is markup. */
export function markup(text: string): string {
  return shortText(text, 10_000).replace(/[\\`*_[\]<>!|~&#]/gu, String.raw`\$&`) || "-";
}

/** A value as OSCAL's string: one line, not empty. */
export function line(text: string): string {
  return shortText(text, 10_000) || "-";
}

/** A code as an OSCAL token: letters, digits, `.`, `-` and `_`, not beginning with a digit. */
export function token(code: string): string {
  const plain = code.replace(/[^\p{L}\p{N}._-]/gu, "_");
  return /^[\p{L}_]/u.test(plain) ? plain : `_${plain}`;
}

/** Properties of ours, those without a value left out. */
export function props(values: Readonly<Record<string, string | null>>): readonly Oscal[] {
  return Object.entries(values).flatMap(([name, value]) =>
    value === null || value === "" ? [] : [{ name, ns: namespace, value: line(value) }],
  );
}

/** One property of ours for each of several values. */
export function listProps(name: string, values: readonly string[]): readonly Oscal[] {
  return values.flatMap((value) => props({ [name]: value }));
}

/** The head that every OSCAL document has. */
export function metadata(title: string, about: About, version: string): Oscal {
  const { answer, asOf, graphVersion, exportedAt, completeness, reasons } = about;
  return {
    title: markup(title),
    "last-modified": exportedAt,
    version: graphVersion,
    "oscal-version": version,
    props: props({ answer, "as-of": asOf, completeness, "cut-by": reasons.join(", ") }),
  };
}
