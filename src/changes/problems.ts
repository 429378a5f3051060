/**
 * Everything a caller can be told to mend, code by code; the words in braces are filled in where it happens.
 * docs/problems.md says of each what causes it and the way out; a test holds the two and `enum ProblemCode` together.
 */
export const problems = {
  UNKNOWN_ENTITY: "No {what} has the id {id}: send it in the same batch or before, or correct the id.",
  KIND_MISMATCH: "{id} is {found}, not {expected}; an id never changes what it names.",
  RELATION_NOT_ALLOWED: "{type} does not join {from} to {to}; it joins {accepted}.",
  PROPERTY_NOT_ALLOWED: "{owner} has no {property}; it takes {accepted}.",
  PROPERTY_REQUIRED: "{owner} must have a {property}.",
  INVALID_VALUE: "{found} is not accepted here: give {accepted}.",
  INVALID_ID: "{found} is not an id: give {accepted}.",
  DUPLICATE_IN_BATCH: "{id} is already at {first}: an id stands once in a batch. {wayOut}",
  INVALID_INTERVAL: "The interval would end at {to}, which is not after its begin at {from}.",
  SOURCE_NOT_ALLOWED: "{who} cannot {deed}, because {reason}.",
  LIMIT_EXCEEDED: "{what}; the limit is {max} (setting: {setting}).",
  UNKNOWN_FORMAT: "The document is in no format that is read here; tried: {tried}. {wayOut}",
  UNREADABLE_DOCUMENT: "The document cannot be read: {reason}.",
  UNSUPPORTED_VERSION: "Version {version} of {format} is not read; these are: {accepted}.",
  NOT_CARRIED_OVER: "{what} was not carried over: {reason}.",
  CONFLICTING_WRITE: "{id} cannot be written: {reason}.",
  FORMAT_AMBIGUOUS: "The document may be any of {found}: name the format. Tried: {tried}.",
  IDENTITY_AMBIGUOUS: "{externalId} belongs to more than one entity ({ids}): {wayOut}.",
  POWERS_UNKNOWN: "What {permission} allows is not known, so no access was made of it: state its actions.",
  SECRET_WITHHELD: "{where} holds a secret in clear; its value was not kept.",
  REFERENCE_OUTSIDE: "{reference} points outside the document, and nothing outside is fetched.",
  ASSERTIONS_WOULD_END:
    "{source} asserts {said} entities and relations, and {ending} of them are not in this document and would end. If that is meant, allow it (allowMassEnd).",
} as const satisfies Record<string, string>;

export type ProblemCode = keyof typeof problems;

type WordOf<Template extends string> = Template extends `${string}{${infer Word}}${infer Rest}`
  ? Word | WordOf<Rest>
  : never;

/** The words that the template of a code leaves open. */
export type Words<Code extends ProblemCode> = Readonly<Record<WordOf<(typeof problems)[Code]>, string | number>>;
