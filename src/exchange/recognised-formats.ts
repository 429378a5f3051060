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

/** These have no mark of their own at the root: they are read, once they are, where they are named. */
export const okta: DocumentFormat = { name: "OKTA", recognise: () => false };
export const cisoAssistant: DocumentFormat = { name: "CISO_ASSISTANT", recognise: () => false };

function textsIn(value: unknown): readonly string[] {
  return (Array.isArray(value) ? (value as readonly unknown[]) : [value]).filter((one) => typeof one === "string");
}
