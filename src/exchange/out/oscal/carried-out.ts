/** Where a part of the graph, or of an answer, stands in an OSCAL document. */
export interface CarriedOut {
  readonly part: string;
  /** The answer whose document it is. */
  readonly answer: "estate" | "responsibility-matrix" | "gaps" | "assurance" | "stances";
  /** Members below the root, `[]` for each item; a test finds it in a document. */
  readonly place: string;
}

const satisfied = "components[].control-implementations[].implemented-requirements[]";
const byComponent = "control-implementation.implemented-requirements[].by-components[]";
const observation = "results[].observations[]";

/** Every part that has a place. */
export const carriedOut: readonly CarriedOut[] = [
  { part: "model, platform, plugin, agent, resource, control", answer: "estate", place: "components[]" },
  {
    part: "their kind, id, version, status, certainty, contested fields",
    answer: "estate",
    place: "components[].props",
  },
  {
    part: "PROVIDES; of what somebody OPERATES the operator",
    answer: "estate",
    place: "components[].responsible-roles",
  },
  {
    part: "vendor, organization, team, person that provides or operates",
    answer: "estate",
    place: "metadata.parties[]",
  },
  { part: "SATISFIES: requirement or duty, by its code", answer: "estate", place: `${satisfied}.control-id` },
  { part: "who OPERATES the control that satisfies it", answer: "estate", place: `${satisfied}.responsible-roles` },
  { part: "duty that a vendor has", answer: "responsibility-matrix", place: `${byComponent}.export.provided[]` },
  {
    part: "the same, where the entity asked about relies on it",
    answer: "responsibility-matrix",
    place: `${byComponent}.inherited[]`,
  },
  {
    part: "duty that another party has",
    answer: "responsibility-matrix",
    place: `${byComponent}.export.responsibilities[]`,
  },
  {
    part: "control that SATISFIES it, with who OPERATES the control",
    answer: "responsibility-matrix",
    place: `${byComponent}.satisfied[].responsible-roles`,
  },
  {
    part: "the status of a row, its basis and the vendor's stance",
    answer: "responsibility-matrix",
    place: `${byComponent}.props`,
  },
  { part: "who is accountable", answer: "responsibility-matrix", place: "metadata.parties[]" },
  { part: "gap", answer: "gaps", place: "results[].findings[]" },
  { part: "its rule, severity, subject and since when", answer: "gaps", place: `${observation}.props` },
  { part: "outcome: verdict, severity, each loss", answer: "assurance", place: "results[].props" },
  { part: "claim, and whether it holds", answer: "assurance", place: "results[].findings[].target.status.state" },
  { part: "evidence: kind, result, independence, age in days", answer: "assurance", place: `${observation}.props` },
  { part: "evidence: collectedAt", answer: "assurance", place: `${observation}.collected` },
  { part: "evidence: validUntil", answer: "assurance", place: `${observation}.expires` },
  { part: "evidence: uri", answer: "assurance", place: `${observation}.relevant-evidence[].href` },
  { part: "evidence: the control that it SUPPORTS", answer: "assurance", place: `${observation}.subjects[]` },
  { part: "evidence: who PRODUCED it", answer: "assurance", place: `${observation}.origins[]` },
  { part: "evidence without a date: its id alone", answer: "assurance", place: "results[].findings[].props" },
  {
    part: "statement with a date: stance, kind, channel, what it is about",
    answer: "stances",
    place: `${observation}.props`,
  },
  { part: "statement: who STATED it", answer: "stances", place: `${observation}.origins[]` },
  { part: "contradiction; how many statements have no date", answer: "stances", place: "results[].props" },
];

/** What OSCAL has no place for, or only in another document's words, and why. */
const notCarriedOut: readonly { readonly part: string; readonly why: string }[] = [
  { part: "identity, vulnerability, incident", why: "they are no components, and nobody assessed them here" },
  { part: "agreement, clause", why: "OSCAL has no contracts; a row's basis says that there is one" },
  {
    part: "relations by which harm spreads, such as HOSTS, POWERS, CAN_ACCESS, GUARDS",
    why: "OSCAL has no graph of them",
  },
  {
    part: "ownership chains, paths, loss allocation, concentration, choke points",
    why: "no document of OSCAL asks for them",
  },
  { part: "assignment as a thing of its own", why: "the row that it decided says what came of it" },
  { part: "what each source said, since when and until when", why: "a document is of one moment, all sources merged" },
  { part: "evidence and statements without a date", why: "an observation has to say when it was made" },
  {
    part: "settings, tags, extra, external ids other than `oscal=`",
    why: "they have no place, and the estate as `yaml` keeps them",
  },
];

/** Both tables in Markdown, for docs/export.md. */
export function oscalTables(): string {
  const there = carriedOut.map(({ part, answer, place }) => `| ${part} | \`${answer}\` | \`${place}\` |`);
  const not = notCarriedOut.map(({ part, why }) => `| ${part} | ${why} |`);
  return [
    ["| of the graph | answer | in OSCAL |", "| --- | --- | --- |", ...there].join("\n"),
    "Not carried:",
    ["| of the graph | why |", "| --- | --- |", ...not].join("\n"),
  ].join("\n\n");
}
