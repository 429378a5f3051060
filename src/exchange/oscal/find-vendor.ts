import { objectIn, objectsIn, textIn, textsIn, type Written } from "./written.ts";

/** Roles of whoever answers for a system or a component, the first that is named counting. */
const roles = [
  "provider",
  "cloud-service-provider",
  "supplier",
  "manufacturer",
  "system-owner",
  "asset-owner",
  "owner",
];

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

/** Parties that one of `responsible-roles` names as the provider of a component. */
export function providersOf(component: Written): readonly string[] {
  return objectsIn(component, "responsible-roles")
    .filter((one) => ["provider", "supplier", "manufacturer"].includes(textIn(one, "role-id") ?? ""))
    .flatMap((one) => textsIn(one, "party-uuids"));
}
