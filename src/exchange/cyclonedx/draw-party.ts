import type { Kind } from "../../ontology/kinds.ts";
import { isUrl } from "../../ontology/url.ts";
import { at } from "../../changes/path.ts";
import { type Part, partOf } from "../document-part.ts";
import { nameKey } from "../entity-id.ts";
import { externalIds } from "../lay-out-changes.ts";
import type { Bom } from "./bom.ts";
import type { Referent } from "./referent.ts";
import { hostOf } from "./item-names.ts";

/**
 * An organisation that a BOM names, as a vendor or as what the document lets us take it for. Undefined, and told, where it
 * has neither a name nor an address.
 */
export function drawOrganization(bom: Bom, organization: Part, kind: "VENDOR" | "ORGANIZATION"): Referent | undefined {
  // Who supplies something in the document is a vendor wherever else it is named.
  const name = organization.text("name");
  const urls = organization.texts("url");
  const [url] = urls.filter(isUrl);
  const domain = url === undefined ? undefined : domainIn(url);
  const key = name ?? domain;
  organization.take("bom-ref");
  if (key === undefined) {
    bom.graph.leaveOut(organization.path, "An organisation without a name", "nothing tells it from others");
    return undefined;
  }
  const others = urls.filter((one) => one !== url);
  const as = kind === "ORGANIZATION" && name !== undefined && bom.index.isVendor(name) ? "VENDOR" : kind;
  return entity(bom, as, nameKey(key), {
    at: organization.path,
    name: key,
    url,
    externalIds: externalIds(domain === undefined ? undefined : { system: "domain", id: domain }),
    extra: restWith(organization, others.length === 0 ? {} : { url: urls }),
  });
}

/** A person that a BOM names as a contact. Undefined, and told, where there is neither a name nor an address. */
export function drawPerson(bom: Bom, contact: Part): Referent | undefined {
  const email = contact.text("email");
  const name = contact.text("name") ?? email;
  contact.take("bom-ref");
  if (name === undefined) {
    bom.graph.leaveOut(contact.path, "A contact without a name", "nothing tells them from others");
    return undefined;
  }
  return entity(bom, "PERSON", nameKey(email ?? name), {
    at: contact.path,
    name,
    email,
    externalIds: externalIds(email === undefined ? undefined : { system: "email", id: email.toLowerCase() }),
    extra: contact.rest(),
  });
}

/** A vendor of whom a BOM says the name alone. */
export function drawVendorNamed(bom: Bom, name: string, at: Part["path"]): Referent {
  return entity(bom, "VENDOR", nameKey(name), { at, name });
}

/** Whoever has no address is known by a name alone, and by that never meets what another source says. */
function entity(
  bom: Bom,
  kind: Kind,
  key: string,
  { at: place, ...fields }: { at: Part["path"] } & Record<string, unknown>,
): Referent {
  const named = fields["externalIds"] === undefined ? { isNamedOnly: true as const } : {};
  return { kind, id: bom.graph.entity(kind, key, fields, place, named) };
}

/** An address that is nothing but a host stands for whoever has the domain; one on a platform of many does not. */
function domainIn(url: string): string | undefined {
  const host = hostOf(url);
  return host !== undefined && /^\/?$/u.test(new URL(url).pathname + new URL(url).search) ? host : undefined;
}

function restWith(part: Part, more: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> | undefined {
  const rest = { ...part.rest(), ...more };
  return Object.keys(rest).length === 0 ? undefined : rest;
}

/** A party in a part of a document, apart from it: what is left of it is the party's own. */
export function partyIn(bom: Bom, part: Part, field: string): Part {
  const path = at(part.path, field);
  return partOf(part.take(field) ?? {}, path, bom.graph.problems.add);
}
