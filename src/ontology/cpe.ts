/** How many parts a name has: part, vendor, product, version, update, edition, language, and four of the edition. */
const parts = 11;

/**
 * A CPE as one text, however it is written: lower case, an escape only where the character would mean something else without one, all
 * eleven parts, a name of 2.2 as one of 2.3. Undefined where it is none. Never throws.
 * Source: NISTIR 7695, sections 5.3.3, 6.1 and 6.2.
 */
export function canonicalCpe(text: string): string | undefined {
  const plain = text.trim().toLowerCase();
  const values = plain.startsWith("cpe:2.3:") ? formatted(plain.slice(8)) : uri(plain);
  if (values === undefined || values.length > parts || !/^(?:[aoh]|\*|-)$/u.test(values[0] ?? "")) return undefined;
  const whole = [...values, ...Array<string>(parts - values.length).fill("*")];
  return `cpe:2.3:${whole.map((value) => (value === "" ? "*" : value)).join(":")}`;
}

/** The parts of a formatted string, between colons that are not escaped. */
function formatted(text: string): readonly string[] {
  return (text.match(/(?:\\.|[^:\\])+|(?<=:|^)(?=:|$)/gu) ?? []).map((value) =>
    value.replace(/\\(.)/gu, (escape, character: string) => {
      if (!/[a-z0-9._-]/u.test(character)) return escape;
      // A hyphen that stands alone means that there is no value.
      return value === "\\-" ? escape : character;
    }),
  );
}

/** The parts of a URI such as `cpe:/a:acme:mail:1.0::~~pro~~~`. */
function uri(text: string): readonly string[] | undefined {
  const [, body] = /^cpe:\/(.*)$/su.exec(text) ?? [];
  if (body === undefined) return undefined;
  const [part = "", vendor = "", product = "", version = "", update = "", edition = "", language = "", ...more] =
    body.split(":");
  if (more.length > 0) return undefined;
  const [, packed = edition, ...others] = edition.startsWith("~") ? edition.split("~") : ["", edition];
  const values = [part, vendor, product, version, update, packed, language, ...others].map(unpercented);
  return values.some((value) => value === undefined) ? undefined : (values as readonly string[]);
}

/** A part of a URI as one of a formatted string: `%01` and `%02` stand for any one and any number of characters. */
function unpercented(value: string): string | undefined {
  const wild = value.replaceAll("%01", "?").replaceAll("%02", "*");
  if (/%(?![2-7][0-9a-f])/u.test(wild)) return undefined;
  return wild
    .replace(/%([2-7][0-9a-f])/gu, (_, hex: string) => quoted(String.fromCharCode(Number.parseInt(hex, 16))))
    .replace(/(?<!\\)[^a-z0-9._\-?*\\]/gu, quoted);
}

function quoted(character: string): string {
  return /[a-z0-9._-]/u.test(character) ? character : `\\${character}`;
}
