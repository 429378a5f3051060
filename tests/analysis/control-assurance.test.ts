import { expect, test } from "vitest";
import { controlAssurance } from "../../src/analysis/control-assurance.ts";
import { draw } from "../support/draw.ts";

/** The state of a control with these pieces of evidence, named a, b, …; what else is drawn; and when it is asked. */
function stateOf(pieces: readonly string[], more = "", at = "2026-06-01T00:00:00Z"): string {
  const lines = pieces.flatMap((fields, index) => {
    const id = `evidence:${"abcd"[index]}`;
    return [`${id} {${fields}}`, `${id} -SUPPORTS-> control:c`];
  });
  const estate = draw(["control:c", ...lines, more].join("\n"), { at: Date.parse(at) });
  return controlAssurance(estate, estate.find("control:c")).state;
}
const kind = (evidenceKind: string, rest = "") => `evidenceKind: ${evidenceKind}${rest === "" ? "" : `, ${rest}`}`;

test.each([
  ["ATTESTATION", "CLAIMED"],
  ["DOCUMENT", "DOCUMENTED"],
  ["CERTIFICATE", "DOCUMENTED"],
  ["CONFIGURATION", "CONFIGURED"],
  ["LOG", "CONFIGURED"],
  ["TEST", "TESTED"],
  ["AUDIT_REPORT", "TESTED"],
])("one piece of %s makes it %s", (evidence, state) => {
  expect(stateOf([kind(evidence)])).toBe(state);
  expect(stateOf([kind(evidence, "independence: SELF, result: PASS")])).toBe(state);
});

test.each(["THIRD_PARTY", "REGULATOR"])(
  "a test or an audit by a %s verifies independently; their certificate does not",
  (by) => {
    expect(stateOf([kind("TEST", `independence: ${by}`)])).toBe("INDEPENDENTLY_VERIFIED");
    expect(stateOf([kind("AUDIT_REPORT", `independence: ${by}`)])).toBe("INDEPENDENTLY_VERIFIED");
    expect(stateOf([kind("CERTIFICATE", `independence: ${by}`)])).toBe("DOCUMENTED");
  },
);

test("without evidence it is unknown; so it is where the kind of evidence is", () => {
  expect(stateOf([])).toBe("UNKNOWN");
  expect(stateOf(["result: PASS"])).toBe("UNKNOWN");
});

test("what the counterparty says, or what the control's vendor produced, is a document at most", () => {
  expect(stateOf([kind("TEST", "independence: COUNTERPARTY")])).toBe("DOCUMENTED");
  expect(stateOf([kind("ATTESTATION", "independence: COUNTERPARTY")])).toBe("CLAIMED");
  const produced = (provides: string) => `vendor:v -PRODUCED-> evidence:a\n${provides}`;
  const audit = [kind("AUDIT_REPORT", "independence: THIRD_PARTY")];
  expect(stateOf(audit, produced("vendor:v -PROVIDES-> control:c"))).toBe("DOCUMENTED");
  expect(stateOf(audit, produced("vendor:w -PROVIDES-> control:c"))).toBe("INDEPENDENTLY_VERIFIED");
});

test("an inconclusive piece is a document at most, and is no failure", () => {
  expect(stateOf([kind("TEST", "result: INCONCLUSIVE")])).toBe("DOCUMENTED");
  expect(stateOf([kind("ATTESTATION", "result: INCONCLUSIVE")])).toBe("CLAIMED");
});

test("the best piece counts", () => {
  expect(stateOf([kind("ATTESTATION"), kind("TEST"), kind("LOG")])).toBe("TESTED");
});

test.each(["TEST", "AUDIT_REPORT", "CONFIGURATION"])("it has failed when the newest trial, a %s, failed", (trial) => {
  const old = kind("TEST", 'result: PASS, collectedAt: "2026-02-01T00:00:00Z"');
  expect(stateOf([old, kind(trial, 'result: FAIL, collectedAt: "2026-03-01T00:00:00Z"')])).toBe("FAILED");
  expect(stateOf([old, kind(trial, 'result: FAIL, collectedAt: "2026-01-15T00:00:00Z"')])).toBe("TESTED");
});

test("a document or a log that failed is worth nothing, and fails nothing", () => {
  expect(stateOf([kind("LOG", "result: FAIL"), kind("ATTESTATION")])).toBe("CLAIMED");
  expect(stateOf([kind("DOCUMENT", "result: FAIL")])).toBe("UNKNOWN");
});

test("a failure does not expire, and a newer pass that has expired still supersedes it", () => {
  const expired = 'validUntil: "2026-04-01T00:00:00Z"';
  expect(stateOf([kind("TEST", `result: FAIL, ${expired}`)])).toBe("FAILED");
  const passed = kind("TEST", `result: PASS, collectedAt: "2026-03-01T00:00:00Z", ${expired}`);
  expect(stateOf([kind("TEST", 'result: FAIL, collectedAt: "2026-02-01T00:00:00Z"'), passed])).toBe("STALE");
});

test("of two trials at one moment the one with the larger id counts as the newer", () => {
  const at = (result: string) => kind("TEST", `result: ${result}, collectedAt: "2026-03-01T00:00:00Z"`);
  expect(stateOf([at("PASS"), at("FAIL")])).toBe("FAILED");
  expect(stateOf([at("FAIL"), at("PASS")])).toBe("TESTED");
});

test("evidence collected later does not count yet; where no date is given, its existence does", () => {
  const later = kind("TEST", 'collectedAt: "2026-06-01T00:00:00.001Z"');
  expect(stateOf([later])).toBe("UNKNOWN");
  expect(stateOf([later.replace("00.001Z", "00Z")])).toBe("TESTED");
  const recorded = kind("TEST", 'result: FAIL, validFrom: "2026-05-01T00:00:00Z"');
  expect(stateOf([recorded, kind("TEST", 'collectedAt: "2026-04-01T00:00:00Z"')])).toBe("FAILED");
  expect(stateOf([recorded, kind("TEST", 'collectedAt: "2026-05-02T00:00:00Z"')])).toBe("TESTED");
});

test("a piece counts up to its date, and is past it after; all past it make the state stale", () => {
  const test = kind("TEST", 'validUntil: "2026-06-01T00:00:00Z"');
  expect(stateOf([test])).toBe("TESTED");
  expect(stateOf([test], "", "2026-06-01T00:00:00.001Z")).toBe("STALE");
  expect(stateOf([test, kind("ATTESTATION")], "", "2026-07-01T00:00:00Z")).toBe("CLAIMED");
});

test("expiry never strengthens: a stale claim counts as a claim, a stale test as a document", () => {
  const counts = (evidence: string) => {
    const text = `evidence:a {${kind(evidence, 'validUntil: "2026-05-01T00:00:00Z"')}}\nevidence:a -SUPPORTS-> control:c`;
    const estate = draw(text);
    return controlAssurance(estate, estate.find("control:c")).counts;
  };
  expect([counts("ATTESTATION"), counts("TEST")]).toEqual(["CLAIMED", "DOCUMENTED"]);
});

test("a control that is not generally available is documented at most, and an unknown stage takes nothing away", () => {
  const staged = (stage: string, evidence: string) => {
    const text = `control:c {${stage}}\nevidence:a {${kind(evidence)}}\nevidence:a -SUPPORTS-> control:c`;
    const estate = draw(text);
    return controlAssurance(estate, estate.find("control:c")).state;
  };
  expect(staged("releaseStage: PREVIEW", "TEST")).toBe("DOCUMENTED");
  expect(staged("releaseStage: DEPRECATED", "TEST")).toBe("DOCUMENTED");
  expect(staged("releaseStage: PREVIEW", "ATTESTATION")).toBe("CLAIMED");
  expect(staged("releaseStage: GENERAL_AVAILABILITY", "TEST")).toBe("TESTED");
  expect(staged("", "TEST")).toBe("TESTED");
});

test("the answer names what it rests on", () => {
  const estate = draw(`evidence:a {evidenceKind: TEST, name: "Red team of May"}\nevidence:a -SUPPORTS-> control:c`);
  expect(controlAssurance(estate, estate.find("control:c"))).toMatchObject({
    state: "TESTED",
    reason: "“Red team of May” is worth TESTED",
    pieces: [{ evidence: estate.find("evidence:a"), worth: "TESTED", isPast: false, failed: false, isTrial: true }],
  });
});
