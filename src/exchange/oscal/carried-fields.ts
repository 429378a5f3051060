import type { CarriedField } from "../document-format.ts";

/** One line for each of some fields that become the same. */
const lines = (fields: string, becomes: string): readonly CarriedField[] =>
  fields.split(", ").map((field) => ({ field, becomes }));

/**
 * What becomes of the fields of an OSCAL document. `by-components[]` stands for those of a requirement and of its statements.
 */
export const carriedFields: readonly CarriedField[] = [
  ...lines("uuid", "the document's key: ids of assignments and of claims hash it"),
  ...lines("metadata.oscal-version", "says how to read the document"),
  ...lines("metadata.parties[].uuid", "the key and externalId `oscal`, as of everything with a uuid below"),
  ...lines(
    "metadata.parties[].type",
    "Organization or Person; whoever the document says provides, supplies or makes something: Vendor",
  ),
  ...lines("metadata.parties[].name", "name"),
  ...lines("metadata.parties[].email-addresses[]", "a Person's email, and externalId `email` of the only one"),
  ...lines(
    "import-profile.href",
    "the framework: the name of the file, looked up in the back matter and never fetched",
  ),
  ...lines("system-characteristics.system-name", "name of the system: an Agent, or a Platform where the plan exports"),
  ...lines("system-characteristics.description", "its description"),
  ...lines("system-implementation.components[].uuid, components[].uuid", "the key and externalId `oscal`"),
  ...lines(
    "system-implementation.components[].type, components[].type",
    "service, software, system: Platform; policy, process-procedure: Control POLICY; others (process too) by the prop `answerable-kind`, else told",
  ),
  ...lines("system-implementation.components[].title, components[].title", "name"),
  ...lines("system-implementation.components[].description, components[].description", "description"),
  ...lines(
    "system-implementation.leveraged-authorizations[].party-uuid",
    "Vendor PROVIDES the components with that authorization; a Platform among them HOSTS the system, certainty C",
  ),
  ...lines(
    "control-implementation.implemented-requirements[].control-id, components[].control-implementations[].implemented-requirements[].control-id",
    "Requirement, its code; of NIST SP 800-53 revision 5 the catalogue's, `ac-6.9` being `nist-sp-800-53:AC-6(9)`, of another revision one of its own",
  ),
  ...lines("components[].control-implementations[].source", "the framework"),
  ...lines(
    "components[].control-implementations[].implemented-requirements[].uuid",
    "Control SATISFIES the Requirement; by the prop `control-origination` the vendor OPERATES it, or it is a Duty of the customer",
  ),
  ...lines("components[].control-implementations[].implemented-requirements[].description", "description"),
  ...lines(
    "components[].control-implementations[].implemented-requirements[].statements[].uuid",
    "the same of a statement that has the prop `control-origination` itself; else in `extra`",
  ),
  ...lines("components[].control-implementations[].implemented-requirements[].statements[].statement-id", "its code"),
  ...lines("components[].control-implementations[].implemented-requirements[].statements[].description", "description"),
  ...lines("by-components[].export.provided[].uuid", "Control, the vendor OPERATES it, SATISFIES the Requirement"),
  ...lines("by-components[].export.provided[].description", "description"),
  ...lines(
    "by-components[].export.responsibilities[].uuid",
    "Duty, and Assignment ACCOUNTABLE to the importing organisation, basis VENDOR_DOC",
  ),
  ...lines("by-components[].export.responsibilities[].description", "description"),
  ...lines(
    "by-components[].inherited[].uuid",
    "Assignment RESPONSIBLE to the vendor, IN_SCOPE_OF the system, BASED_ON the Requirement",
  ),
  ...lines("by-components[].inherited[].description", "description"),
  ...lines(
    "by-components[].satisfied[].uuid",
    "Control SATISFIES the Duty of `responsibility-uuid`, and the Requirement",
  ),
  ...lines("by-components[].satisfied[].description", "description"),
  ...lines(
    "by-components[].uuid",
    "where none of these is in it: Control SATISFIES the Requirement; else in `extra` of the first",
  ),
  ...lines("by-components[].description", "description of that Control"),
  ...lines(
    "by-components[].implementation-status.state",
    "status of the Control; `implemented` is a claim: Evidence ATTESTATION; the whole in `extra`",
  ),
];
