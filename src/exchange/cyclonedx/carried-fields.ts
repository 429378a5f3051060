import type { CarriedField } from "../document-format.ts";

const line = (field: string, becomes: string): CarriedField => ({ field, becomes });

/**
 * What becomes of the fields of a CycloneDX document. `components[]` stands for components wherever they lie: in others, in
 * `metadata.component`, in `pedigree.ancestors`, in `declarations.targets`; `services[]` likewise.
 */
export const carriedFields: readonly CarriedField[] = [
  line("$schema, bomFormat, specVersion", "say how to read the document"),
  line("serialNumber", "the document's key: ids of what has no name of its own hash it"),
  line(
    "components[].type",
    "`machine-learning-model` a Model, `data` a Resource DATASET; others by the property `answerable:kind`",
  ),
  line("components[].bom-ref", "what references in the document stand for, and no more"),
  line("components[].name", "name; the key where there is no purl, after the group or the supplier's domain"),
  line("components[].description", "description"),
  line("components[].version", "version of a Model, Platform or Plugin, and on EXTENDS"),
  line("components[].purl", "the key and externalId `purl`, without version and qualifiers; the whole in `extra`"),
  line("components[].cpe", "externalId `cpe` of what has no purl; the whole in `extra`"),
  line("components[].tags[]", "tags"),
  line("components[].externalReferences[].url", "url, of the first of type `website`; the whole in `extra`"),
  line("components[].manufacturer.name", "Vendor PROVIDES it as MAKER"),
  line("components[].supplier.name", "Vendor PROVIDES it as SUPPLIER"),
  line("components[].publisher", "Vendor PROVIDES it as PUBLISHER"),
  line(
    "components[].manufacturer.url[], components[].supplier.url[]",
    "the Vendor's url, and externalId `domain` where it is a host alone",
  ),
  line("components[].manufacturer.bom-ref, components[].supplier.bom-ref", "nothing refers to it"),
  line("components[].modelCard.modelParameters.task", "tag of the Model"),
  line("components[].modelCard.modelParameters.datasets[].ref", "the data it names FEEDS the Model"),
  line(
    "components[].modelCard.modelParameters.datasets[].name, components[].data[].name",
    "Resource DATASET that FEEDS the component",
  ),
  line(
    "components[].modelCard.modelParameters.datasets[].description, components[].data[].description",
    "its description",
  ),
  line(
    "components[].data[].classification, components[].data[].sensitiveData[]",
    "dataClasses where the words are known; the whole in `extra`",
  ),
  line(
    "components[].data[].bom-ref, components[].modelCard.modelParameters.datasets[].bom-ref",
    "what references stand for",
  ),
  line(
    "components[].data[].governance.owners[].organization.name",
    "OWNS ACCOUNTABLE, certainty C; custodians and stewards OPERATOR",
  ),
  line(
    "components[].data[].governance.custodians[].organization.name, components[].data[].governance.stewards[].organization.name",
    "OWNS OPERATOR, certainty C",
  ),
  line(
    "components[].data[].governance.*[].contact.name, components[].data[].governance.*[].contact.email",
    "a Person who OWNS it",
  ),
  line("components[].data[].governance.*[].organization.url[]", "the organisation's url"),
  line("components[].pedigree.ancestors[]", "a Model among them is DERIVED_INTO the Model; others in `extra`"),
  line("services[].bom-ref", "what references in the document stand for, and no more"),
  line(
    "services[].name",
    "Platform if the service depends on a model, else Resource API; the key after the group or the host",
  ),
  line("services[].description", "description"),
  line("services[].version", "version of a Platform; of a Resource in `extra`"),
  line("services[].tags[]", "tags"),
  line("services[].provider.name", "Vendor PROVIDES it"),
  line("services[].provider.url[]", "the Vendor's url"),
  line("services[].provider.bom-ref", "nothing refers to it"),
  line("services[].data[].flow", "`inbound` FEEDS the service, `outbound` is fed by it; the whole in `extra`"),
  line(
    "services[].data[].governance.owners[].organization.name",
    "the data is a Resource DATASET of its own, and OWNS ACCOUNTABLE, certainty C",
  ),
  line(
    "services[].data[].governance.*[].contact.name, services[].data[].governance.*[].contact.email",
    "a Person who OWNS it",
  ),
  line(
    "dependencies[].ref, dependencies[].dependsOn[]",
    "turned round: B POWERS, EXTENDS, HOSTS or FEEDS A by their kinds",
  ),
  line("vulnerabilities[].id", "Vulnerability; cve and externalId `cve` where it is one"),
  line("vulnerabilities[].bom-ref", "the key of one without an id"),
  line("vulnerabilities[].description", "description"),
  line("vulnerabilities[].published", "disclosedAt"),
  line("vulnerabilities[].ratings[].score", "cvss, of the newest method; the whole in `extra`"),
  line("vulnerabilities[].affects[].ref", "AFFECTS while the state is exploitable, in_triage or absent"),
  line(
    "vulnerabilities[].affects[].versions[].version, vulnerabilities[].affects[].versions[].range, vulnerabilities[].affects[].versions[].status",
    "no AFFECTS where all, or that of the component, are unaffected; of one that was analysed in the Statement's `extra`",
  ),
  line("vulnerabilities[].analysis.state", "Statement ABOUT the vulnerability, with its stance; the whole in `extra`"),
  line("vulnerabilities[].analysis.detail", "its paraphrase"),
  line(
    "vulnerabilities[].analysis.lastUpdated, vulnerabilities[].analysis.firstIssued",
    "its statedAt; the other in `extra`",
  ),
  line(
    "metadata.supplier.name, metadata.manufacture.name",
    "Vendor PROVIDES `metadata.component` as SUPPLIER, MAKER; STATED analyses",
  ),
  line("metadata.supplier.url[], metadata.manufacture.url[], metadata.manufacturer.url[]", "the Vendor's url"),
  line(
    "metadata.supplier.bom-ref, metadata.manufacture.bom-ref, metadata.manufacturer.bom-ref",
    "nothing refers to it",
  ),
  line("metadata.manufacturer.name", "Vendor that STATED analyses, where no other is named"),
  line("definitions.standards[].name", "framework"),
  line("definitions.standards[].bom-ref", "nothing that is drawn refers to it"),
  line("definitions.standards[].requirements[].identifier", "Requirement, its code"),
  line("definitions.standards[].requirements[].title", "label"),
  line("definitions.standards[].requirements[].text", "description"),
  line("definitions.standards[].requirements[].bom-ref", "what references stand for"),
  line("declarations.claims[].predicate", "Control, without an effect: it stops no hop"),
  line("declarations.claims[].reasoning", "description"),
  line("declarations.claims[].bom-ref", "the key, and what references stand for"),
  line("declarations.claims[].evidence[]", "Evidence SUPPORTS the Control"),
  line(
    "declarations.attestations[].map[].requirement, declarations.attestations[].map[].claims[]",
    "Control SATISFIES Requirement",
  ),
  line("declarations.attestations[].map[].conformance.score", "tag `conformance:SCORE` of the Control"),
  line("declarations.attestations[].assessor", "the assessor PRODUCED the evidence for the claims"),
  line("declarations.assessors[].thirdParty", "independence THIRD_PARTY, else COUNTERPARTY"),
  line("declarations.assessors[].organization.name", "Vendor"),
  line("declarations.assessors[].bom-ref", "what references stand for"),
  line("declarations.evidence[].bom-ref", "the key, and what references stand for"),
  line("declarations.evidence[].propertyName", "name; the whole in `extra`"),
  line("declarations.evidence[].description", "description"),
  line("declarations.evidence[].created", "collectedAt"),
  line("declarations.evidence[].expires", "validUntil"),
];
