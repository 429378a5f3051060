import type { CarriedField } from "../document-format.ts";

/** One line for each of some fields that become the same. */
const lines = (fields: string, becomes: string): readonly CarriedField[] =>
  fields.split(", ").map((field) => ({ field, becomes }));

/**
 * What becomes of the fields of a CycloneDX document. `components[]` stands for components wherever they lie: in others, in
 * `metadata.component`, in `pedigree.ancestors`, in `declarations.targets`; `services[]` likewise.
 */
export const carriedFields: readonly CarriedField[] = [
  ...lines("$schema, bomFormat, specVersion", "say how to read the document"),
  ...lines("serialNumber", "the document's key: ids of what has no name of its own hash it"),
  ...lines(
    "components[].type",
    "`machine-learning-model` a Model, `data` a Resource DATASET; others by the property `answerable:kind`",
  ),
  ...lines("components[].bom-ref", "what references in the document stand for, and no more"),
  ...lines("components[].name", "name; the key where there is no purl, after the group or the supplier's domain"),
  ...lines("components[].description", "description"),
  ...lines("components[].version", "version of a Model, Platform or Plugin, and on EXTENDS"),
  ...lines("components[].purl", "the key and externalId `purl`, without version and qualifiers; the whole in `extra`"),
  ...lines("components[].cpe", "externalId `cpe` of what has no purl; the whole in `extra`"),
  ...lines("components[].tags[]", "tags"),
  ...lines("components[].externalReferences[].url", "url, of the first of type `website`; the whole in `extra`"),
  ...lines("components[].manufacturer.name", "Vendor PROVIDES it as MAKER"),
  ...lines("components[].supplier.name", "Vendor PROVIDES it as SUPPLIER"),
  ...lines("components[].publisher", "Vendor PROVIDES it as PUBLISHER"),
  ...lines(
    "components[].manufacturer.url[], components[].supplier.url[]",
    "the Vendor's url, and externalId `domain` where it is a host alone",
  ),
  ...lines("components[].manufacturer.bom-ref, components[].supplier.bom-ref", "nothing refers to it"),
  ...lines("components[].modelCard.modelParameters.task", "tag of the Model"),
  ...lines("components[].modelCard.modelParameters.datasets[].ref", "the data it names FEEDS the Model"),
  ...lines(
    "components[].modelCard.modelParameters.datasets[].name, components[].data[].name",
    "Resource DATASET that FEEDS the component",
  ),
  ...lines(
    "components[].modelCard.modelParameters.datasets[].description, components[].data[].description",
    "its description",
  ),
  ...lines(
    "components[].data[].classification, components[].data[].sensitiveData[]",
    "dataClasses where the words are known; the whole in `extra`",
  ),
  ...lines(
    "components[].data[].bom-ref, components[].modelCard.modelParameters.datasets[].bom-ref",
    "what references stand for",
  ),
  ...lines(
    "components[].data[].governance.owners[].organization.name",
    "OWNS ACCOUNTABLE, certainty C; custodians and stewards OPERATOR",
  ),
  ...lines(
    "components[].data[].governance.custodians[].organization.name, components[].data[].governance.stewards[].organization.name",
    "OWNS OPERATOR, certainty C",
  ),
  ...lines(
    "components[].data[].governance.*[].contact.name, components[].data[].governance.*[].contact.email",
    "a Person who OWNS it",
  ),
  ...lines("components[].data[].governance.*[].organization.url[]", "the organisation's url"),
  ...lines("components[].pedigree.ancestors[]", "a Model among them is DERIVED_INTO the Model; others in `extra`"),
  ...lines("services[].bom-ref", "what references in the document stand for, and no more"),
  ...lines(
    "services[].name",
    "Platform if the service depends on a model, else Resource API; the key after the group or the host",
  ),
  ...lines("services[].description", "description"),
  ...lines("services[].version", "version of a Platform; of a Resource in `extra`"),
  ...lines("services[].tags[]", "tags"),
  ...lines("services[].provider.name", "Vendor PROVIDES it"),
  ...lines("services[].provider.url[]", "the Vendor's url"),
  ...lines("services[].provider.bom-ref", "nothing refers to it"),
  ...lines("services[].data[].flow", "`inbound` FEEDS the service, `outbound` is fed by it; the whole in `extra`"),
  ...lines(
    "services[].data[].governance.owners[].organization.name",
    "the data is a Resource DATASET of its own, and OWNS ACCOUNTABLE, certainty C",
  ),
  ...lines(
    "services[].data[].governance.*[].contact.name, services[].data[].governance.*[].contact.email",
    "a Person who OWNS it",
  ),
  ...lines(
    "dependencies[].ref, dependencies[].dependsOn[]",
    "turned round: B POWERS, EXTENDS, HOSTS or FEEDS A by their kinds",
  ),
  ...lines("vulnerabilities[].id", "Vulnerability; cve and externalId `cve` where it is one"),
  ...lines("vulnerabilities[].bom-ref", "the key of one without an id"),
  ...lines("vulnerabilities[].description", "description"),
  ...lines("vulnerabilities[].published", "disclosedAt"),
  ...lines("vulnerabilities[].ratings[].score", "cvss, of the newest method; the whole in `extra`"),
  ...lines("vulnerabilities[].affects[].ref", "AFFECTS while the state is exploitable, in_triage or absent"),
  ...lines(
    "vulnerabilities[].affects[].versions[].version, vulnerabilities[].affects[].versions[].range, vulnerabilities[].affects[].versions[].status",
    "no AFFECTS where all, or that of the component, are unaffected; of one that was analysed in the Statement's `extra`",
  ),
  ...lines(
    "vulnerabilities[].analysis.state",
    "Statement ABOUT the vulnerability, with its stance; the whole in `extra`",
  ),
  ...lines("vulnerabilities[].analysis.detail", "its paraphrase"),
  ...lines(
    "vulnerabilities[].analysis.lastUpdated, vulnerabilities[].analysis.firstIssued",
    "its statedAt; the other in `extra`",
  ),
  ...lines(
    "metadata.supplier.name, metadata.manufacture.name",
    "Vendor PROVIDES `metadata.component` as SUPPLIER, MAKER; STATED analyses",
  ),
  ...lines("metadata.supplier.url[], metadata.manufacture.url[], metadata.manufacturer.url[]", "the Vendor's url"),
  ...lines(
    "metadata.supplier.bom-ref, metadata.manufacture.bom-ref, metadata.manufacturer.bom-ref",
    "nothing refers to it",
  ),
  ...lines("metadata.manufacturer.name", "Vendor that STATED analyses, where no other is named"),
  ...lines("definitions.standards[].name", "framework"),
  ...lines("definitions.standards[].bom-ref", "nothing that is drawn refers to it"),
  ...lines("definitions.standards[].requirements[].identifier", "Requirement, its code"),
  ...lines("definitions.standards[].requirements[].title", "label"),
  ...lines("definitions.standards[].requirements[].text", "description"),
  ...lines("definitions.standards[].requirements[].bom-ref", "what references stand for"),
  ...lines("declarations.claims[].predicate", "Control, without an effect: it stops no hop"),
  ...lines("declarations.claims[].reasoning", "description"),
  ...lines("declarations.claims[].bom-ref", "the key, and what references stand for"),
  ...lines("declarations.claims[].evidence[]", "Evidence SUPPORTS the Control"),
  ...lines(
    "declarations.attestations[].map[].requirement, declarations.attestations[].map[].claims[]",
    "Control SATISFIES Requirement",
  ),
  ...lines("declarations.attestations[].map[].conformance.score", "tag `conformance:SCORE` of the Control"),
  ...lines("declarations.attestations[].assessor", "the assessor PRODUCED the evidence for the claims"),
  ...lines("declarations.assessors[].thirdParty", "independence THIRD_PARTY, else COUNTERPARTY"),
  ...lines("declarations.assessors[].organization.name", "Vendor"),
  ...lines("declarations.assessors[].bom-ref", "what references stand for"),
  ...lines("declarations.evidence[].bom-ref", "the key, and what references stand for"),
  ...lines("declarations.evidence[].propertyName", "name; the whole in `extra`"),
  ...lines("declarations.evidence[].description", "description"),
  ...lines("declarations.evidence[].created", "collectedAt"),
  ...lines("declarations.evidence[].expires", "validUntil"),
];
