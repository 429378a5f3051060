import { line, type Oscal, props } from "./oscal-parts.ts";
import { entityUuid } from "./uuid.ts";
import type { NamedKind } from "../named.ts";

/** An entity with the names that other documents gave it. */
export interface OscalEntity extends NamedKind {
  readonly externalIds: readonly { readonly system: string; readonly id: string }[];
}

/** Parties as the metadata of a document lists them, each once: absent where there is none. */
export function partiesOf(parties: Iterable<OscalEntity>): Oscal {
  const byId = new Map(Array.from(parties, (each) => [each.id, each]));
  return byId.size === 0 ? {} : { parties: Array.from(byId.values(), party) };
}

function party({ id, name, kind, externalIds }: OscalEntity): Oscal {
  return {
    uuid: entityUuid(id, externalIds),
    type: kind === "PERSON" ? "person" : "organization",
    name: line(name),
    props: props({ id, kind }),
  };
}

/** Parties in a role, as a component, a requirement or a statement names them: absent where there is none. */
export function roleOf(role: string, parties: readonly OscalEntity[]): Oscal {
  if (parties.length === 0) return {};
  const uuids = parties.map(({ id, externalIds }) => entityUuid(id, externalIds));
  return { "responsible-roles": [{ "role-id": role, "party-uuids": [...new Set(uuids)] }] };
}
