/** Of which a plain lower-case reading of the value would be vague or no English. */
const spelled: Readonly<Record<string, string>> = {
  PARTIAL_FIX: "fixed in part",
  ACKNOWLEDGED_NO_ADVISORY: "acknowledged, with no advisory",
  OUT_OF_THREAT_MODEL: "outside the threat model",
  NOT_A_BOUNDARY: "no security boundary",
  USER_MISUSE: "misuse by the user",
  USER_ERROR: "an error of the user",
  CUSTOMER_CONFIGURATION: "a matter of the customer's configuration",
  DOCUMENTED_CUSTOMER_DUTY: "a documented duty of the customer",
  OTHER_VENDOR: "a matter of another vendor",
  THIRD_PARTY: "a matter of a third party",
  WONT_FIX: "will not be fixed",
  NO_RESPONSE: "no response",
};

/** A stance as a reader says it. Stances are readings of an answer, so they stand in no marks: those would make them a vendor's own words. */
export function stanceWords(stance: string): string {
  return spelled[stance] ?? plain(stance);
}

/** A class of flaw as a reader says it: "indirect prompt injection". */
export function classWords(vulnerabilityClass: string): string {
  return plain(vulnerabilityClass);
}

function plain(value: string): string {
  return value.toLowerCase().replaceAll("_", " ");
}
