import type { Kind } from "../../../ontology/kinds.ts";
import type { About } from "../about.ts";
import { nameIn } from "../held-text.ts";
import type { HeldEntity, Holdings } from "../holdings.ts";
import { markup, metadata, type Oscal, props } from "./oscal-parts.ts";
import { partiesOf } from "./oscal-party.ts";
import { type Satisfied, satisfiedRequirements } from "./satisfied-requirements.ts";
import { entityUuid, uuidOf } from "./uuid.ts";

/** What OSCAL calls what we have a kind for. */
const types = {
  MODEL: "service",
  PLATFORM: "service",
  PLUGIN: "software",
  AGENT: "software",
  RESOURCE: "service",
  CONTROL: "software",
} as const satisfies Partial<Record<Kind, string>>;

/** Controls that people carry out are policies. */
const organizational = new Set(["POLICY", "TRAINING", "HUMAN_APPROVAL", "DUAL_CONTROL"]);

/** The components of an estate as an OSCAL component definition, piece by piece. */
export async function* componentDefinition(holdings: Holdings, about: About, version: string): AsyncGenerator<string> {
  const satisfied = await satisfiedRequirements(holdings);
  const head = {
    uuid: uuidOf("definition", about.asOf, about.graphVersion),
    metadata: {
      ...metadata("The components of the estate", about, version),
      roles: [
        { id: "operator", title: "Operator" },
        { id: "provider", title: "Provider" },
      ],
      ...partiesOf(satisfied.parties),
    },
  };
  yield `{"component-definition":${JSON.stringify(head).slice(0, -1)}`;
  let before = ',"components":[\n';
  for await (const page of holdings.entities(Object.keys(types) as (keyof typeof types)[])) {
    yield before + page.map((held) => JSON.stringify(component(held, satisfied))).join(",\n");
    before = ",\n";
  }
  yield before === ",\n" ? "]}}\n" : "}}\n";
}

function component({ record }: HeldEntity, satisfied: Satisfied): Oscal {
  const { id, kind, facts } = record;
  const { description, externalIds, version, controlKind, status } = facts.properties;
  const title = nameIn(record);
  const implementations = kind === "CONTROL" ? satisfied.implementations(id) : [];
  const isPolicy = typeof controlKind === "string" && organizational.has(controlKind);
  return {
    uuid: entityUuid(id, externalIds),
    type: isPolicy ? "policy" : types[kind as keyof typeof types],
    title: markup(title),
    description: markup(typeof description === "string" ? description : title),
    props: props({
      "answerable-kind": kind,
      id,
      version: typeof version === "string" ? version : null,
      "control-kind": typeof controlKind === "string" ? controlKind : null,
      status: typeof status === "string" ? status : null,
      certainty: facts.certainty,
      contested: facts.contested.join(" "),
    }),
    ...satisfied.roles(id),
    ...(implementations.length > 0 && { "control-implementations": implementations }),
  };
}
