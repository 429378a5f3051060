import { expect, test } from "vitest";
import { gapsTold } from "../../support/gaps-told.ts";

// Looked at on 2026-06-01: 90 days before are 2026-03-03.
const identity = (fields: string) => `identity:svc {name: Service account, identityKind: SERVICE_ACCOUNT${fields}}`;

test("a service account that was last rotated 90 days ago is a gap from that day on", () => {
  expect(gapsTold("UNROTATED_IDENTITY", identity(', lastRotatedAt: "2026-03-03T00:00:00Z"'))).toEqual([
    {
      id: "UNROTATED_IDENTITY:identity:svc",
      subject: "identity:svc",
      related: [],
      sentence: "Service account was last rotated on 2026-03-03, 90 days ago or more.",
      remedy: "Rotate Service account and have it rotated at least every 90 days, or withdraw it if nothing needs it.",
      since: "2026-06-01",
    },
  ]);
});

test.each([
  ["was never rotated", "", "was never rotated, as far as is on record", "2026-01-01"],
  [
    "has expired, though it was rotated",
    ', lastRotatedAt: "2026-05-01T00:00:00Z", expiresAt: "2026-06-01T00:00:00Z"',
    "expired on 2026-06-01",
    "2026-06-01",
  ],
  [
    "is both old and expired",
    ', lastRotatedAt: "2025-01-01T00:00:00Z", expiresAt: "2026-05-01T00:00:00Z"',
    "was last rotated on 2025-01-01, 90 days ago or more, and expired on 2026-05-01",
    "2026-05-01",
  ],
])("an identity that %s is a gap", (_why, fields, words, since) => {
  expect(gapsTold("UNROTATED_IDENTITY", identity(fields))).toMatchObject([
    { sentence: `Service account ${words}.`, since },
  ]);
});

test.each([
  ["was rotated a millisecond less than 90 days ago", identity(', lastRotatedAt: "2026-03-03T00:00:00.001Z"')],
  [
    "was rotated and expires a millisecond later",
    identity(', lastRotatedAt: "2026-05-01T00:00:00Z", expiresAt: "2026-06-01T00:00:00.001Z"'),
  ],
  ["is a human's", "identity:svc {identityKind: HUMAN}"],
])("an identity that %s is no gap", (_near, drawn) => {
  expect(gapsTold("UNROTATED_IDENTITY", drawn)).toEqual([]);
});
