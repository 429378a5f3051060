/** Every kind of entity, in the order of `enum Kind`; a test holds the list to the schema. */
export const kinds = [
  "VENDOR",
  "ORGANIZATION",
  "TEAM",
  "PERSON",
  "MODEL",
  "PLATFORM",
  "PLUGIN",
  "AGENT",
  "IDENTITY",
  "RESOURCE",
  "DUTY",
  "ASSIGNMENT",
  "AGREEMENT",
  "CLAUSE",
  "STATEMENT",
  "CONTROL",
  "EVIDENCE",
  "REQUIREMENT",
  "OUTCOME",
  "VULNERABILITY",
  "INCIDENT",
] as const;

export type Kind = (typeof kinds)[number];
