import { assetKinds, label } from "./asset-kinds.ts";
import { described } from "./described.ts";
import { nameIn, textIn } from "../held-text.ts";
import { heldEntities, heldRelations } from "./held-rows.ts";
import type { ImportFile } from "./import-file.ts";
import { referenceId } from "./reference-id.ts";
import { register, type RegisterSource } from "./register.ts";
import { thirdParties } from "./third-parties.ts";

/** The registers that CISO Assistant takes, of an estate. */
export function registers(source: RegisterSource): readonly ImportFile[] {
  return [assets(source), appliedControls(source), evidences(source), vulnerabilities(source), thirdParties(source)];
}

function assets(source: RegisterSource): ImportFile {
  const told = [
    "purpose",
    "serviceModel",
    "autonomy",
    "overrideTier",
    "version",
    "identityKind",
    "privileged",
    "resourceKind",
    "dataClasses",
    "clouds",
  ];
  return register("Asset", assetKinds, source, () =>
    Promise.resolve({
      type: () => "Support",
      description: ({ id, facts: { properties } }) => described(id, properties, told, source.about),
      business_value: ({ facts: { properties } }) => textIn(properties["criticality"]),
      reference_link: ({ facts: { properties } }) => link(textIn(properties["url"])),
      filtering_labels: ({ kind }) => label(kind),
    }),
  );
}

/** PREVENT keeps harm away, DETECT sees it, RESPOND answers it: the functions of NIST's Cybersecurity Framework of these names. */
const functions: Readonly<Record<string, string>> = { PREVENT: "protect", DETECT: "detect", RESPOND: "respond" };
const categories: Readonly<Record<string, string>> = {
  POLICY: "policy",
  TRAINING: "process",
  HUMAN_APPROVAL: "procedure",
  DUAL_CONTROL: "procedure",
};
/** One that is switched off is neither planned nor at work: undefined there, and said in the description. */
const statuses: Readonly<Record<string, string>> = { PLANNED: "to_do", IMPLEMENTED: "active" };

function appliedControls(source: RegisterSource): ImportFile {
  const { holdings, about, limits } = source;
  const told = ["controlKind", "effect", "nature", "status", "automation", "location", "failMode", "releaseStage"];
  return register("AppliedControl", ["CONTROL"], source, async () => {
    const owners = await ownersOfControls(source);
    const evidence = await heldRelations(holdings, ["SUPPORTS"], limits);
    const evidenceOf = Map.groupBy(evidence, ({ to }) => to);
    return {
      description: ({ id, facts: { properties } }) => described(id, properties, told, about),
      category: ({ facts: { properties } }) => categories[textIn(properties["controlKind"]) ?? ""] ?? "technical",
      csf_function: ({ facts: { properties } }) => functions[textIn(properties["effect"]) ?? ""] ?? null,
      status: ({ facts: { properties } }) => statuses[textIn(properties["status"]) ?? ""] ?? "--",
      owner: ({ id }) => owners.get(id)?.join(";") ?? null,
      link: ({ facts: { properties } }) => link(textIn(properties["url"])),
      observation: ({ id }) => {
        const own = (evidenceOf.get(id) ?? []).map(({ from }) => referenceId("EVIDENCE", from));
        return own.length === 0 ? "No evidence is on record." : `Evidence: ${own.join(", ")}`;
      },
      filtering_labels: ({ facts: { properties } }) => label(textIn(properties["controlKind"]) ?? "control"),
    };
  });
}

/** Who is on record as accountable for controls, as CISO Assistant finds them: people by their e-mail, teams by their name. */
async function ownersOfControls({ holdings, limits }: RegisterSource): Promise<ReadonlyMap<string, readonly string[]>> {
  const parties = await heldEntities(holdings, ["PERSON", "TEAM"], limits);
  const named = new Map(
    parties.flatMap((party) => {
      const name = party.kind === "TEAM" ? nameIn(party) : textIn(party.facts.properties["email"]);
      return name === null || name.includes(";") ? [] : [[party.id, name] as const];
    }),
  );
  const owners = new Map<string, string[]>();
  for (const { from, to, facts } of await heldRelations(holdings, ["OWNS"], limits)) {
    const name = named.get(from);
    if (facts.properties["facet"] !== "ACCOUNTABLE" || name === undefined) continue;
    owners.set(to, [...(owners.get(to) ?? []), name]);
  }
  return owners;
}

function evidences(source: RegisterSource): ImportFile {
  const told = ["evidenceKind", "result", "independence", "collectedAt", "validUntil", "uri", "hash"];
  return register("Evidence", ["EVIDENCE"], source, () =>
    Promise.resolve({
      description: ({ id, facts: { properties } }) => described(id, properties, told, source.about),
      filtering_labels: ({ facts: { properties } }) => label(textIn(properties["evidenceKind"]) ?? "evidence"),
    }),
  );
}

function vulnerabilities(source: RegisterSource): ImportFile {
  const { holdings, about, limits } = source;
  const told = ["cve", "vulnerabilityClass", "causes", "cvss", "disclosedAt", "fixedAt"];
  return register("Vulnerability", ["VULNERABILITY"], source, async () => {
    const kindOf = new Map((await heldEntities(holdings, assetKinds, limits)).map(({ id, kind }) => [id, kind]));
    const affected = Map.groupBy(await heldRelations(holdings, ["AFFECTS"], limits), ({ from }) => from);
    return {
      description: ({ id, facts: { properties } }) => described(id, properties, told, about),
      status: ({ facts: { properties } }) => {
        const fixedAt = textIn(properties["fixedAt"]);
        return fixedAt !== null && fixedAt <= about.asOf ? "fixed" : "undefined";
      },
      severity: ({ facts: { properties } }) => severity(properties["cvss"]),
      assets: ({ id }) =>
        (affected.get(id) ?? []).flatMap(({ to }) => {
          const kind = kindOf.get(to);
          return kind === undefined ? [] : [referenceId(kind, to)];
        }),
      filtering_labels: ({ facts: { properties } }) =>
        label(textIn(properties["vulnerabilityClass"]) ?? "vulnerability"),
    };
  });
}

/** The word for a CVSS score: https://www.first.org/cvss/v3.1/specification-document, "Qualitative Severity Rating Scale". */
function severity(cvss: unknown): string {
  if (typeof cvss !== "number") return "undefined";
  if (cvss >= 9) return "critical";
  if (cvss >= 7) return "high";
  if (cvss >= 4) return "medium";
  return cvss > 0 ? "low" : "info";
}

/** An address that is taken there: of the web, and no longer than 2,048 characters. */
function link(url: string | null): string | null {
  return url !== null && /^https?:\/\/[^\s]+$/u.test(url) && url.length <= 2048 ? url : null;
}
