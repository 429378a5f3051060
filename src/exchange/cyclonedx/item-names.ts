import { isObject } from "../../changes/reading.ts";
import { nameKey, purlKey } from "../entity-id.ts";

type Written = Readonly<Record<string, unknown>>;

/** What a component or a service is called: what its key is made of, and what may tell twins apart. */
export interface ItemNames {
  /** Of its purl: one package is one thing, whatever its version. */
  readonly purl: string | undefined;
  readonly name: string;
  /** True where that is a name alone, of no group and no domain. */
  readonly isNameAlone: boolean;
  readonly version: string;
  readonly ref: string;
}

/** The names of a component. Never throws. */
export function componentNames(component: Written): ItemNames {
  const purl = textOf(component, "purl");
  const maker = domainOf(component["manufacturer"]) ?? domainOf(component["supplier"]);
  return { purl: purl === "" ? undefined : purlKey(purl), ...namesIn(component, maker) };
}

/** The names of a service: one host may run several. */
export function serviceNames(service: Written): ItemNames {
  const { endpoints } = service;
  const hosts = Array.isArray(endpoints) ? endpoints.flatMap((endpoint) => hostOf(endpoint) ?? []) : [];
  // The same service lists its endpoints in any order.
  const [host = domainOf(service["provider"])] = hosts.sort();
  return { purl: undefined, ...namesIn(service, host) };
}

/** How an entity of these names is drawn: one of a name alone never meets what another source says. */
export function namedOnly({ purl, isNameAlone }: ItemNames): { readonly isNamedOnly?: true } {
  return purl === undefined && isNameAlone ? { isNamedOnly: true } : {};
}

function namesIn(item: Written, domain: string | undefined): Omit<ItemNames, "purl"> {
  const group = nameKey(textOf(item, "group"));
  const within = group === "" ? domain : group;
  const name = nameKey(textOf(item, "name"));
  return {
    name: within === undefined ? name : `${within}/${name}`,
    isNameAlone: within === undefined,
    version: nameKey(textOf(item, "version")),
    ref: textOf(item, "bom-ref"),
  };
}

/** The host of the first address of an organisation that has one. */
function domainOf(organization: unknown): string | undefined {
  if (!isObject(organization) || !Array.isArray(organization["url"])) return undefined;
  for (const url of organization["url"] as readonly unknown[]) {
    const host = hostOf(url);
    if (host !== undefined) return host;
  }
  return undefined;
}

/** The host of an address, without `www.`; undefined where it has none. */
export function hostOf(address: unknown): string | undefined {
  if (typeof address !== "string" || !/^https?:\/\//iu.test(address) || !URL.canParse(address)) return undefined;
  const host = new URL(address).hostname.replace(/^www\./u, "");
  return host === "" ? undefined : host;
}

function textOf(item: Written, key: string): string {
  const value = item[key];
  return typeof value === "string" ? value : "";
}
