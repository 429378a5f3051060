const dayMilliseconds = 86_400_000;
/** 9999-12-31, the last day that a workbook can say. */
const dayMax = 2_958_465;
/** 1970-01-01, counted from the day that is 0 by the system of 1900. */
const unixDay = 25_569;
/** From the day that is 0 by the system of 1904, back to that of 1900. */
const daysTo1904 = 1462;

/**
 * A number that is styled as a date, in ISO 8601 and UTC, for a cell has no zone; of less than a day, a time of day. Undefined where a
 * workbook has no such date. Source: ECMA-376 part 1, 18.17.4.
 */
export function workbookDate(serial: number, is1904: boolean): string | undefined {
  if (!(serial >= 0 && serial <= dayMax + 1)) return undefined;
  if (serial < 1 && !is1904) return new Date(Math.round(serial * dayMilliseconds)).toISOString().slice(11, 19);
  const days = is1904 ? serial + daysTo1904 : serial < 60 ? serial + 1 : serial;
  return new Date(Math.round((days - unixDay) * dayMilliseconds)).toISOString();
}

/** Formats that every workbook has without saying so; 46 is a duration. Source: ECMA-376 part 1, 18.8.30. */
const builtIn = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 47, ...span(27, 36), ...span(50, 58)]);

/** Whether a number format shows a date or a time of day; a duration such as `[h]:mm` is a number. */
export function showsDate(id: number, code: string | undefined): boolean {
  if (code === undefined) return builtIn.has(id);
  const [first = ""] = code.split(";");
  if (/\[(?:h+|m+|s+)\]/iu.test(first)) return false;
  const bare = first.replace(/"[^"]*"|\\.|[_*].|\[[^\]]*\]|general/giu, "");
  return /[dmyhs]/iu.test(bare);
}

function span(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
