import { nameIn, textIn } from "../held-text.ts";
import type { Holdings } from "../holdings.ts";
import { line, markup, type Oscal, props, token } from "./oscal-parts.ts";
import { type OscalEntity, roleOf } from "./oscal-party.ts";
import { uuidOf } from "./uuid.ts";

/** What controls satisfy, and who operates or provides components. */
export interface Satisfied {
  /** Sets of controls, by the id of the Control that satisfies them. */
  readonly implementations: (control: string) => readonly Oscal[];
  /** The parties that are in some role, each once. */
  readonly parties: readonly OscalEntity[];
  /** The role of parties at a component, as its member. */
  readonly roles: (component: string) => Oscal;
}

interface Required {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly framework: string;
  readonly code: string;
}

/** Reads what is said of the controls and providers of an estate: all of it is held in memory, a few texts for each relation. */
export async function satisfiedRequirements(holdings: Holdings): Promise<Satisfied> {
  const required = await requiredIn(holdings);
  const parties = await partiesIn(holdings);
  const satisfies = await endsOf(holdings, "SATISFIES");
  const byRole = { operator: await endsOf(holdings, "OPERATES"), provider: await endsOf(holdings, "PROVIDES") };
  const partiesAt = (role: keyof typeof byRole, id: string): readonly OscalEntity[] =>
    (byRole[role].to.get(id) ?? []).flatMap((party) => parties.get(party) ?? []);
  const named = new Set([...byRole.operator.to.values(), ...byRole.provider.to.values()].flat());
  return {
    implementations: (control) => {
      const own = (satisfies.from.get(control) ?? []).flatMap((id) => required.get(id) ?? []);
      const operators = partiesAt("operator", control);
      return Array.from(
        Map.groupBy(own, ({ framework }) => framework),
        ([framework, items]) => ({
          uuid: uuidOf("implementation", control, framework),
          source: `urn:answerable:framework:${encodeURIComponent(framework)}`,
          description: markup(`What it satisfies of ${framework}, as is on record.`),
          "implemented-requirements": items.map((each) => requirement(each, control, operators)),
        }),
      );
    },
    parties: [...parties.values()].filter(({ id }) => named.has(id)),
    roles: (component) => {
      const operators = partiesAt("operator", component);
      return operators.length > 0
        ? roleOf("operator", operators)
        : roleOf("provider", partiesAt("provider", component));
    },
  };
}

function requirement({ id, kind, name, code }: Required, control: string, operators: readonly OscalEntity[]): Oscal {
  return {
    uuid: uuidOf("satisfies", control, id),
    "control-id": token(code),
    description: markup(name),
    props: props({ id, kind, code: line(code) }),
    ...roleOf("operator", operators),
  };
}

async function requiredIn(holdings: Holdings): Promise<ReadonlyMap<string, Required>> {
  const all = new Map<string, Required>();
  for await (const page of holdings.entities(["REQUIREMENT", "DUTY"])) {
    for (const { record } of page) {
      const { id, kind, facts } = record;
      all.set(id, {
        id,
        kind,
        name: nameIn(record),
        framework: textIn(facts.properties["framework"]) ?? "none",
        code: textIn(facts.properties["code"]) ?? id,
      });
    }
  }
  return all;
}

async function partiesIn(holdings: Holdings): Promise<ReadonlyMap<string, OscalEntity>> {
  const all = new Map<string, OscalEntity>();
  for await (const page of holdings.entities(["VENDOR", "ORGANIZATION", "TEAM", "PERSON"])) {
    for (const { record } of page) {
      const { id, kind, facts } = record;
      const { externalIds } = facts.properties;
      const known = Array.isArray(externalIds) ? (externalIds as OscalEntity["externalIds"]) : [];
      all.set(id, { id, kind, name: nameIn(record), externalIds: known });
    }
  }
  return all;
}

interface Ends {
  /** What each left end leads to. */
  readonly from: ReadonlyMap<string, readonly string[]>;
  /** What leads to each right end. */
  readonly to: ReadonlyMap<string, readonly string[]>;
}

async function endsOf(holdings: Holdings, type: "SATISFIES" | "OPERATES" | "PROVIDES"): Promise<Ends> {
  const [from, to] = [new Map<string, string[]>(), new Map<string, string[]>()];
  for await (const page of holdings.relations([type])) {
    for (const { record } of page) {
      push(from, record.from, record.to);
      push(to, record.to, record.from);
    }
  }
  return { from, to };
}

function push(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}
