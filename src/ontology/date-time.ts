const shape = /^(\d{4})-(\d{2})-(\d{2})[Tt](\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,3}))?(?:[Zz]|([+-])(\d{2}):(\d{2}))$/u;

const earliest = -62_167_219_200_000;
const latest = 253_402_300_799_999;

/**
 * Milliseconds since 1970 of a strict RFC 3339 date and time with a zone, or undefined where it is none: a day that the
 * calendar does not have, no zone, a fraction finer than a millisecond, a leap second, a year past 9999. Never throws.
 */
export function parseDateTime(text: string): number | undefined {
  const parts = shape.exec(text);
  if (parts === null) return undefined;
  const [year, month, day, hour, minute, second] = parts.slice(1, 7).map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const [zoneHour, zoneMinute] = [Number(parts[9] ?? 0), Number(parts[10] ?? 0)];
  if (hour > 23 || minute > 59 || second > 59 || zoneHour > 23 || zoneMinute > 59) return undefined;

  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  date.setUTCHours(hour, minute, second, Number((parts[7] ?? "0").padEnd(3, "0")));

  const offset = (zoneHour * 60 + zoneMinute) * 60_000;
  const instant = date.getTime() - (parts[8] === "-" ? -offset : offset);
  return instant < earliest || instant > latest ? undefined : instant;
}

/** `YYYY-MM-DDTHH:mm:ss.sssZ` for milliseconds since 1970 that `parseDateTime` may give. */
export function printDateTime(instant: number): string {
  if (instant !== printed.instant) printed = { instant, text: new Date(instant).toISOString() };
  return printed.text;
}

/** Printing is slow for what it does, and a list says the same moment a thousand times: all that one batch recorded. */
let printed: { readonly instant: number; readonly text: string } = { instant: 0, text: new Date(0).toISOString() };
