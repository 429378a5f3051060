import type { About } from "../about.ts";
import { ExportRefused } from "../export-refused.ts";
import { line, markup, metadata, type Oscal, props, token } from "./oscal-parts.ts";
import { type OscalEntity, partiesOf, roleOf } from "./oscal-party.ts";
import { entityUuid, uuidOf } from "./uuid.ts";

/** One row of the matrix, as a plan takes it. */
export interface PlanRow {
  readonly duty: { readonly id: string; readonly name: string; readonly code: string };
  readonly component: OscalEntity;
  readonly status: string;
  readonly basis: string | null;
  readonly accountable: OscalEntity | null;
  readonly satisfiedBy: readonly PlanControl[];
  readonly stance: { readonly stance: string | null } | null;
  readonly sentence: string;
}

/** A control that satisfies a duty, and who runs it. */
export interface PlanControl {
  readonly id: string;
  readonly name: string;
  readonly operators: readonly OscalEntity[];
}

export interface Plan {
  readonly entity: OscalEntity;
  readonly framework: { readonly id: string; readonly name: string; readonly version: string | null };
  readonly rows: readonly PlanRow[];
}

/**
 * A responsibility matrix as an OSCAL system security plan: a duty that a vendor has is `provided` by the component and `inherited`
 * by the system; one that somebody else has is a responsibility of the component, `satisfied` by the system where a control does.
 * Throws ExportRefused where there is no row: OSCAL has no plan without requirements.
 */
export function securityPlan({ entity, framework, rows }: Plan, about: About, version: string): Oscal {
  const components = new Map(rows.map(({ component }) => [component.id, component]));
  components.delete(entity.id);
  const parties = rows.flatMap(({ accountable, satisfiedBy }) => [
    ...(accountable === null ? [] : [accountable]),
    ...satisfiedBy.flatMap(({ operators }) => operators),
  ]);
  if (rows.length === 0) {
    const message = `A security plan has a requirement at least, and ${framework.id} has no duty for ${entity.id}; load a catalogue that has some, or name another framework.`;
    throw new ExportRefused("BAD_USER_INPUT", message, "framework");
  }
  const byDuty = [...Map.groupBy(rows, ({ duty }) => duty.id).values()];
  return {
    "system-security-plan": {
      uuid: uuidOf("plan", entity.id, framework.id, about.asOf, about.graphVersion),
      metadata: {
        ...metadata(`Who has which duty for ${entity.name}, by ${framework.name}`, about, version),
        roles: [
          { id: "provider", title: "Provider" },
          { id: "customer", title: "Customer" },
          { id: "operator", title: "Operator of a control" },
        ],
        ...partiesOf(parties),
      },
      "import-profile": { href: `urn:answerable:framework:${encodeURIComponent(framework.id)}` },
      "system-characteristics": {
        "system-ids": [{ id: line(entity.id) }],
        "system-name": line(entity.name),
        description: markup(entity.name),
        "system-information": {
          "information-types": [
            { title: "Not recorded", description: "What the system processes is not part of this export." },
          ],
        },
        status: { state: "operational" },
        "authorization-boundary": { description: "The entity asked about and what stands behind it in the graph." },
      },
      "system-implementation": {
        users: [{ uuid: uuidOf("user", entity.id), title: "Customer", "role-ids": ["customer"] }],
        components: [
          systemComponent(entity, "this-system"),
          ...Array.from(components.values(), (each) => systemComponent(each, "service")),
        ],
      },
      "control-implementation": {
        description: "Each requirement is a duty of the framework, and says of each component who has it.",
        "implemented-requirements": byDuty.map((own) => requirement(own, entity)),
      },
    },
  };
}

function systemComponent({ id, name, kind, externalIds }: OscalEntity, type: string): Oscal {
  return {
    uuid: entityUuid(id, externalIds),
    type,
    title: markup(name),
    description: markup(name),
    props: props({ id, "answerable-kind": kind }),
    status: { state: "operational" },
  };
}

function requirement(rows: readonly PlanRow[], entity: OscalEntity): Oscal {
  const { duty } = rows[0] as PlanRow;
  const parts = rows.flatMap((row) => partsOf(row, entity));
  const byComponent = Map.groupBy(parts, ({ component }) => component.id);
  return {
    uuid: uuidOf("requirement", entity.id, duty.id),
    "control-id": token(duty.code),
    props: props({ duty: duty.id, title: duty.name }),
    "by-components": Array.from(byComponent.values(), (own) => byComponentOf(own, duty.id)),
  };
}

/** What one row says at one component. */
interface Part {
  readonly component: OscalEntity;
  readonly row: PlanRow;
  readonly provided?: Oscal;
  readonly responsibility?: Oscal;
  readonly inherited?: Oscal;
  readonly satisfied?: readonly Oscal[];
}

function partsOf(row: PlanRow, system: OscalEntity): readonly Part[] {
  const { duty, component, accountable, satisfiedBy, sentence } = row;
  const key = [duty.id, component.id];
  const description = markup(sentence);
  if (accountable === null) return [{ component, row }];
  if (accountable.kind === "VENDOR") {
    const provided = uuidOf("provided", ...key);
    return [
      { component, row, provided: { uuid: provided, description, ...roleOf("provider", [accountable]) } },
      {
        component: system,
        row,
        inherited: { uuid: uuidOf("inherited", ...key), "provided-uuid": provided, description },
      },
    ];
  }
  const responsibility = uuidOf("responsibility", ...key);
  const told = {
    component,
    row,
    responsibility: { uuid: responsibility, description, ...roleOf("customer", [accountable]) },
  };
  if (satisfiedBy.length === 0) return [told];
  const satisfied = satisfiedBy.map((control) => ({
    uuid: uuidOf("satisfied", ...key, control.id),
    "responsibility-uuid": responsibility,
    description: markup(`Satisfied by ${control.name}.`),
    props: props({ control: control.id }),
    ...roleOf("operator", control.operators),
  }));
  return [told, { component: system, row, satisfied }];
}

function byComponentOf(parts: readonly Part[], duty: string): Oscal {
  const { component } = parts[0] as Part;
  const all = (name: "provided" | "responsibility" | "inherited" | "satisfied"): Oscal[] =>
    parts.flatMap((part) => part[name] ?? []);
  const exported = { ...listed("provided", all("provided")), ...listed("responsibilities", all("responsibility")) };
  const own = parts.find(({ row }) => row.component.id === component.id)?.row;
  return {
    "component-uuid": entityUuid(component.id, component.externalIds),
    uuid: uuidOf("by-component", duty, component.id),
    description: markup(own?.sentence ?? `Of what stands behind ${component.name}.`),
    ...(own !== undefined && {
      props: props({ status: own.status, basis: own.basis, stance: own.stance?.stance ?? null }),
    }),
    ...(Object.keys(exported).length > 0 && { export: exported }),
    ...listed("inherited", all("inherited")),
    ...listed("satisfied", all("satisfied")),
  };
}

function listed(name: string, items: readonly Oscal[]): Oscal {
  return items.length === 0 ? {} : { [name]: items };
}
