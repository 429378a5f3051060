import type { CarriedField } from "../document-format.ts";

const line = (field: string, becomes: string): CarriedField => ({ field, becomes });

/**
 * What becomes of the fields of an OSCAL document. `by-components[]` stands for those of a requirement and of its statements.
 */
export const carriedFields: readonly CarriedField[] = [
  line("uuid", "the document's key: ids of assignments and of claims hash it"),
  line("metadata.oscal-version", "says how to read the document"),
  line("metadata.parties[].uuid", "the key and externalId `oscal`, as of everything with a uuid below"),
  line("metadata.parties[].type", "Organization or Person; whoever the document says provides something: Vendor"),
  line("metadata.parties[].name", "name"),
  line("metadata.parties[].email-addresses[]", "a Person's email, and externalId `email` of the only one"),
  line("import-profile.href", "the framework: the name of the file, looked up in the back matter and never fetched"),
  line("system-characteristics.system-name", "name of the system: an Agent, or a Platform where the plan exports"),
  line("system-characteristics.description", "its description"),
  line("system-implementation.components[].uuid, components[].uuid", "the key and externalId `oscal`"),
  line(
    "system-implementation.components[].type, components[].type",
    "service, software, system: Platform; policy, process-procedure: Control POLICY; others by the prop `answerable-kind`",
  ),
  line("system-implementation.components[].title, components[].title", "name"),
  line("system-implementation.components[].description, components[].description", "description"),
  line(
    "system-implementation.leveraged-authorizations[].party-uuid",
    "Vendor PROVIDES the components with that authorization",
  ),
  line(
    "control-implementation.implemented-requirements[].control-id, components[].control-implementations[].implemented-requirements[].control-id",
    "Requirement, its code",
  ),
  line("components[].control-implementations[].source", "the framework"),
  line(
    "components[].control-implementations[].implemented-requirements[].uuid",
    "Control SATISFIES the Requirement; by the prop `control-origination` the vendor OPERATES it, or it is a Duty of the customer",
  ),
  line("components[].control-implementations[].implemented-requirements[].description", "description"),
  line(
    "components[].control-implementations[].implemented-requirements[].statements[].uuid",
    "the same of a statement that has the prop `control-origination` itself; else in `extra`",
  ),
  line("components[].control-implementations[].implemented-requirements[].statements[].statement-id", "its code"),
  line("components[].control-implementations[].implemented-requirements[].statements[].description", "description"),
  line("by-components[].export.provided[].uuid", "Control, the vendor OPERATES it, SATISFIES the Requirement"),
  line("by-components[].export.provided[].description", "description"),
  line(
    "by-components[].export.responsibilities[].uuid",
    "Duty, and Assignment ACCOUNTABLE to the importing organisation, basis VENDOR_DOC",
  ),
  line("by-components[].export.responsibilities[].description", "description"),
  line(
    "by-components[].inherited[].uuid",
    "Assignment RESPONSIBLE to the vendor, IN_SCOPE_OF the system, BASED_ON the Requirement",
  ),
  line("by-components[].inherited[].description", "description"),
  line("by-components[].satisfied[].uuid", "Control SATISFIES the Duty of `responsibility-uuid`, and the Requirement"),
  line("by-components[].satisfied[].description", "description"),
  line(
    "by-components[].uuid",
    "where none of these is in it: Control SATISFIES the Requirement; else in `extra` of the first",
  ),
  line("by-components[].description", "description of that Control"),
  line(
    "by-components[].implementation-status.state",
    "status of the Control; `implemented` is a claim: Evidence ATTESTATION; the whole in `extra`",
  ),
];
