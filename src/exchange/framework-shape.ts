import { z } from "zod";
import { stackRelations } from "../analysis/matrix/stack-behind.ts";
import { certainties } from "../ontology/certainty.ts";
import { enums } from "../ontology/enums.ts";
import { kinds } from "../ontology/kinds.ts";
import { ownershipFacets } from "../ontology/ownership-facets.ts";
import { isUrl } from "../ontology/url.ts";

const text = z.string().min(1);
const certainty = z.enum(certainties);
const valueOf = (name: string) => z.enum(enums.get(name) ?? []);

const framework = z.strictObject({
  id: text,
  name: text,
  version: text,
  url: text.refine(isUrl, "is no http, https or mailto address").optional(),
  source: text,
  licence: text,
  ships: text,
  certainty,
  basis: z.enum(["LAW", "FRAMEWORK"]).default("FRAMEWORK"),
  taxonomy: text.optional(),
  layers: z.array(z.strictObject({ code: text, name: text, holds: z.array(z.enum(kinds)), certainty })).default([]),
  deployment: z.array(text).default([]),
  note: text.optional(),
  history: z.array(z.strictObject({ date: z.iso.date(), status: text })).default([]),
});

const step = z.strictObject({
  find: z.enum(["VENDOR", "OWNER", "TEAM"]),
  of: z.enum(["ENTITY", "COMPONENT", ...kinds]).optional(),
  along: z.array(z.enum(stackRelations)).default([]),
  facets: z.array(z.enum(ownershipFacets)).default([]),
  platformKinds: z.array(valueOf("PlatformKind")).default([]),
  businessFunctions: z.array(valueOf("BusinessFunction")).default([]),
  serviceModels: z.array(valueOf("ServiceModel")).default([]),
});

const role = z.strictObject({
  id: text,
  side: z.enum(["PROVIDER", "CUSTOMER", "EITHER"]),
  framework: text.optional(),
  vendorCategory: valueOf("VendorCategory").optional(),
  means: text,
  sameAs: z.record(text, z.array(text)).default({}),
  resolve: z.array(step),
  certainty,
});

const meeting = z.strictObject({
  layer: text,
  meets: z.array(text).min(1),
  relationship: valueOf("MappingRelationship"),
  certainty,
});

/** The shape of `catalogue/frameworks.yaml`, and of a file of one's own; its JSON Schema is derived from it. */
export const frameworksShape = z.strictObject({
  frameworks: z.array(framework).default([]),
  crosswalk: z.array(meeting).default([]),
  roles: z.array(role).default([]),
});
