import { expect, test } from "vitest";
import fc from "fast-check";
import { parseDateTime, printDateTime } from "../../src/ontology/date-time.ts";

test.each([
  ["2026-03-01T09:30:00Z", "2026-03-01T09:30:00.000Z"],
  ["2026-03-01T09:30:00.5+02:00", "2026-03-01T07:30:00.500Z"],
  ["2024-02-29T23:59:59.999-00:30", "2024-03-01T00:29:59.999Z"],
  ["0001-01-01T00:00:00z", "0001-01-01T00:00:00.000Z"],
  ["9999-12-31t23:59:59Z", "9999-12-31T23:59:59.000Z"],
])("%s is the moment %s", (text, printed) => {
  expect(printDateTime(parseDateTime(text) ?? Number.NaN)).toBe(printed);
});

test.each([
  ["a day that the month does not have", "2026-02-30T00:00:00Z"],
  ["a leap day of a common year", "2026-02-29T00:00:00Z"],
  ["the 0th of a month", "2026-01-00T00:00:00Z"],
  ["a 13th month", "2026-13-01T00:00:00Z"],
  ["no zone", "2026-03-01T09:30:00"],
  ["a date alone", "2026-03-01"],
  ["a fraction finer than a millisecond", "2026-03-01T09:30:00.0000Z"],
  ["hour 24", "2026-03-01T24:00:00Z"],
  ["a leap second", "2016-12-31T23:59:60Z"],
  ["a space for the T", "2026-03-01 09:30:00Z"],
  ["a zone without a colon", "2026-03-01T09:30:00+0200"],
  ["a zone of 24 hours", "2026-03-01T09:30:00+24:00"],
  ["what its zone moves past the year 9999", "9999-12-31T23:59:59-01:00"],
  ["what its zone moves before the year 0", "0000-01-01T00:00:00+01:00"],
  ["space around it", " 2026-03-01T09:30:00Z"],
  ["a line break after it", "2026-03-01T09:30:00Z\n"],
  ["other digits", "２026-03-01T09:30:00Z"],
  ["nothing", ""],
])("%s is no moment: %j", (_why, text) => {
  expect(parseDateTime(text)).toBeUndefined();
});

test("every moment that is printed is read back as the same", () => {
  fc.assert(
    fc.property(fc.integer({ min: -62_167_219_200_000, max: 253_402_300_799_999 }), (instant) => {
      expect(parseDateTime(printDateTime(instant))).toBe(instant);
    }),
  );
});
