import type { About } from "../about.ts";
import type { NamedKind } from "../named.ts";
import { line, markup, metadata, type Oscal, props, token } from "./oscal-parts.ts";
import { entityUuid, uuidOf } from "./uuid.ts";

/** An entity as the matrix names it. */
export interface PlanEntity extends NamedKind {
  readonly externalIds: readonly { readonly system: string; readonly id: string }[];
}

/** One row of the matrix, as a plan takes it. */
export interface PlanRow {
  readonly duty: { readonly id: string; readonly name: string; readonly code: string };
  readonly component: PlanEntity;
  readonly status: string;
  readonly basis: string | null;
  readonly accountable: PlanEntity | null;
  readonly satisfiedBy: readonly { readonly id: string; readonly name: string }[];
  readonly sentence: string;
}

export interface Plan {
  readonly entity: PlanEntity;
  readonly framework: { readonly id: string; readonly name: string; readonly version: string | null };
  readonly rows: readonly PlanRow[];
}

/**
 * A responsibility matrix as an OSCAL system security plan: a duty that a vendor has is `provided` by the component and `inherited`
 * by the system; one that somebody else has is a responsibility of the component, `satisfied` by the system where a control does.
 */
export function securityPlan({ entity, framework, rows }: Plan, about: About, version: string): Oscal {
  const components = new Map(rows.map(({ component }) => [component.id, component]));
  components.delete(entity.id);
  const parties = new Map(
    rows.flatMap(({ accountable }) => (accountable === null ? [] : [[accountable.id, accountable]])),
  );
  const byDuty = [...Map.groupBy(rows, ({ duty }) => duty.id).values()];
  return {
    "system-security-plan": {
      uuid: uuidOf("plan", entity.id, framework.id, about.asOf, about.graphVersion),
      metadata: {
        ...metadata(`Who has which duty for ${entity.name}, by ${framework.name}`, about, version),
        roles: [
          { id: "provider", title: "Provider" },
          { id: "customer", title: "Customer" },
        ],
        ...(parties.size > 0 && { parties: Array.from(parties.values(), party) }),
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

function party({ id, name, kind, externalIds }: PlanEntity): Oscal {
  return {
    uuid: entityUuid(id, externalIds),
    type: kind === "PERSON" ? "person" : "organization",
    name: line(name),
    props: props({ id, kind }),
  };
}

function systemComponent({ id, name, kind, externalIds }: PlanEntity, type: string): Oscal {
  return {
    uuid: entityUuid(id, externalIds),
    type,
    title: markup(name),
    description: markup(name),
    props: props({ id, "answerable-kind": kind }),
    status: { state: "operational" },
  };
}

function requirement(rows: readonly PlanRow[], entity: PlanEntity): Oscal {
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
  readonly component: PlanEntity;
  readonly row: PlanRow;
  readonly provided?: Oscal;
  readonly responsibility?: Oscal;
  readonly inherited?: Oscal;
  readonly satisfied?: Oscal;
}

function partsOf(row: PlanRow, system: PlanEntity): readonly Part[] {
  const { duty, component, accountable, satisfiedBy, sentence } = row;
  const key = [duty.id, component.id];
  const description = markup(sentence);
  if (accountable === null) return [{ component, row }];
  const of = (role: string) => ({
    "responsible-roles": [{ "role-id": role, "party-uuids": [entityUuid(accountable.id, accountable.externalIds)] }],
  });
  if (accountable.kind === "VENDOR") {
    const provided = uuidOf("provided", ...key);
    return [
      { component, row, provided: { uuid: provided, description, ...of("provider") } },
      {
        component: system,
        row,
        inherited: { uuid: uuidOf("inherited", ...key), "provided-uuid": provided, description },
      },
    ];
  }
  const responsibility = uuidOf("responsibility", ...key);
  const told = { component, row, responsibility: { uuid: responsibility, description, ...of("customer") } };
  if (satisfiedBy.length === 0) return [told];
  const by = `Satisfied by ${satisfiedBy.map(({ name }) => name).join(", ")}.`;
  const satisfied = {
    uuid: uuidOf("satisfied", ...key),
    "responsibility-uuid": responsibility,
    description: markup(by),
  };
  return [told, { component: system, row, satisfied }];
}

function byComponentOf(parts: readonly Part[], duty: string): Oscal {
  const { component } = parts[0] as Part;
  const all = (name: "provided" | "responsibility" | "inherited" | "satisfied"): Oscal[] =>
    parts.map((part) => part[name]).filter((one) => one !== undefined);
  const exported = { ...listed("provided", all("provided")), ...listed("responsibilities", all("responsibility")) };
  const own = parts.find(({ row }) => row.component.id === component.id)?.row;
  return {
    "component-uuid": entityUuid(component.id, component.externalIds),
    uuid: uuidOf("by-component", duty, component.id),
    description: markup(own?.sentence ?? `Of what stands behind ${component.name}.`),
    ...(own !== undefined && { props: props({ status: own.status, basis: own.basis }) }),
    ...(Object.keys(exported).length > 0 && { export: exported }),
    ...listed("inherited", all("inherited")),
    ...listed("satisfied", all("satisfied")),
  };
}

function listed(name: string, items: readonly Oscal[]): Oscal {
  return items.length === 0 ? {} : { [name]: items };
}
