import { isObject } from "../changes/reading.ts";
import type { DocumentFormat } from "./document-format.ts";

/** Formats that are recognised and not read yet, so that whoever sends one is told so and nothing else is made of it. */

export const spdx: DocumentFormat = {
  name: "SPDX",
  recognisedBy: "@context under https://spdx.org/rdf/3.",
  recognise: (root) =>
    isObject(root) && textsIn(root["@context"]).some((url) => url.startsWith("https://spdx.org/rdf/3.")),
};

export const entra: DocumentFormat = {
  name: "ENTRA",
  recognisedBy: "@odata.context",
  recognise: (root) => isObject(root) && typeof root["@odata.context"] === "string",
};

export const scim: DocumentFormat = {
  name: "SCIM",
  recognisedBy: "schemas: urn:ietf:params:scim:…",
  recognise: (root) => isObject(root) && textsIn(root["schemas"]).some((urn) => urn.startsWith("urn:ietf:params:scim")),
};

export const backstage: DocumentFormat = {
  name: "BACKSTAGE",
  recognisedBy: "apiVersion: backstage.io/… and kind",
  recognise: (root) => isObject(root) && isText(root["apiVersion"], /^backstage\.io\//u) && isText(root["kind"], /./u),
};

export const a2aAgentCard: DocumentFormat = {
  name: "A2A_AGENT_CARD",
  recognisedBy: "skills and capabilities with supportedInterfaces or url",
  recognise: (root) =>
    isObject(root) && "skills" in root && "capabilities" in root && ("supportedInterfaces" in root || "url" in root),
};

export const mitreAtlas: DocumentFormat = {
  name: "MITRE_ATLAS",
  recognisedBy: "matrices and case-studies",
  recognise: (root) => isObject(root) && "matrices" in root && "case-studies" in root,
};

/** These have no mark of their own at the root: they are read, once they are, where they are named. */
export const okta: DocumentFormat = { name: "OKTA", recognise: () => false };
export const cisoAssistant: DocumentFormat = { name: "CISO_ASSISTANT", recognise: () => false };
export const csv: DocumentFormat = { name: "CSV", recognise: () => false };
export const xlsx: DocumentFormat = { name: "XLSX", recognise: () => false };

function isText(value: unknown, pattern: RegExp): boolean {
  return typeof value === "string" && pattern.test(value);
}

function textsIn(value: unknown): readonly string[] {
  return (Array.isArray(value) ? (value as readonly unknown[]) : [value]).filter((one) => typeof one === "string");
}
