import { objectIn, objectsIn, textIn, textsIn, type Written } from "./written.ts";

/** Roles of whoever supplies what a document describes, of a system or of a component. */
const supplying = ["provider", "cloud-service-provider", "supplier", "manufacturer"];

/** Roles of whoever answers for a system or a component, the first that is named counting. */
const roles = [...supplying, "system-owner", "asset-owner", "owner"];

/**
 * The party that answers for what a document provides: an organisation in such a role in its metadata, else the only
 * organisation that it names. Undefined where there is none.
 */
export function findVendor(root: Written): string | undefined {
  const metadata = objectIn(root, "metadata");
  const organizations = objectsIn(metadata, "parties").filter(({ type }) => type === "organization");
  const uuids = organizations.map((party) => textIn(party, "uuid") ?? "");
  for (const role of roles) {
    const [uuid] = objectsIn(metadata, "responsible-parties")
      .filter((one) => one["role-id"] === role)
      .flatMap((one) => textsIn(one, "party-uuids"))
      .filter((one) => uuids.includes(one));
    if (uuid !== undefined) return uuid;
  }
  return uuids.length === 1 ? uuids[0] : undefined;
}

/** Organisations that the metadata of a document say supply what it describes. */
export function suppliersOf(root: Written): readonly string[] {
  const metadata = objectIn(root, "metadata");
  const organizations = new Set(
    objectsIn(metadata, "parties").flatMap((party) => (party["type"] === "organization" ? [party["uuid"]] : [])),
  );
  return objectsIn(metadata, "responsible-parties")
    .filter((one) => supplying.includes(textIn(one, "role-id") ?? ""))
    .flatMap((one) => textsIn(one, "party-uuids"))
    .filter((uuid) => organizations.has(uuid));
}

/** Parties that one of `responsible-roles` names as the provider of a component. */
export function providersOf(component: Written): readonly string[] {
  return objectsIn(component, "responsible-roles")
    .filter((one) => supplying.includes(textIn(one, "role-id") ?? ""))
    .flatMap((one) => textsIn(one, "party-uuids"));
}
