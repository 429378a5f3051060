import { parseDateTime } from "../../ontology/date-time.ts";
import type { Fields } from "../../ontology/value.ts";
import { nameList } from "../ownership/name-list.ts";
import { nearness, type Candidate, type Role } from "./candidate.ts";
import type { MatrixCase } from "./matrix-case.ts";
import { partyRoleWords, readPartyRole } from "./party-role.ts";
import { roleParties } from "./role-parties.ts";

/**
 * What the framework itself expects: the template of the duty for the entity's service model, its party roles resolved. A template that
 * names the service model stands before one for any; without a service model only the latter count.
 */
export function templateCandidates(matrix: MatrixCase, duty: number, component: number): readonly Candidate[] {
  const { template } = matrix.estate.factsOf(duty);
  const all = Array.isArray(template) ? (template as readonly Fields[]) : [];
  const exact = all.filter(({ serviceModel }) => serviceModel != null && serviceModel === matrix.serviceModel);
  const general = all.filter(({ serviceModel }) => serviceModel == null);
  const shadowed = new Set(exact.map(({ role }) => role));
  return [...exact, ...general.filter(({ role }) => !shadowed.has(role))].flatMap((each) =>
    candidatesFrom(matrix, duty, component, each),
  );
}

/** What is said of a template that the source did not see itself. */
const notSure: Readonly<Record<string, string>> = {
  B: ", which is on record at second hand",
  C: ", which is unverified",
  X: ", which is contested",
};

function candidatesFrom(matrix: MatrixCase, duty: number, component: number, template: Fields): readonly Candidate[] {
  const { estate, framework, serviceModel } = matrix;
  const partyRole = typeof template["partyRole"] === "string" ? template["partyRole"] : "UNKNOWN";
  const { isShared, steps } = readPartyRole(partyRole, framework);
  const { parties, derivedFrom } = isShared ? { parties: [], derivedFrom: [] } : roleParties(matrix, steps, component);
  const appliesFrom = instantOf(template["appliesFrom"]);
  const model = template["serviceModel"] == null ? "" : ` for ${String(serviceModel)}`;
  const derived =
    derivedFrom.length === 0 ? "" : `, as the vendor of ${nameList(estate, derivedFrom)}, which it is derived from`;
  // Which party has a role of a law is the catalogue's first guess, and no finding.
  const doubt = framework.basis === "LAW" ? ", and whether the party has that role is a question of law" : "";
  const unsure = typeof template["certainty"] === "string" ? (notSure[template["certainty"]] ?? "") : "";
  const common = {
    partyRole,
    isShared,
    disclaims: false,
    role: (typeof template["role"] === "string" ? template["role"] : "RESPONSIBLE") as Role,
    basis: framework.basis,
    from: duty,
    clause: undefined,
    agreement: undefined,
    nearness: nearness.ANYWHERE,
    since: appliesFrom ?? -Infinity,
    words: `${framework.id} names ${partyRoleWords(partyRole)}${model}${derived}${unsure}${doubt}`,
  };
  const early = appliesFrom !== undefined && appliesFrom > estate.moment.at ? "it does not apply yet" : undefined;
  if (isShared) return [{ ...common, party: undefined, bar: early }];
  if (parties.length === 0) return [{ ...common, party: undefined, bar: early ?? "nobody on record has that role" }];
  return parties.map((party) => ({ ...common, party, bar: early }));
}

function instantOf(value: unknown): number | undefined {
  return typeof value === "string" ? parseDateTime(value) : undefined;
}
