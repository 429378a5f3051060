import { parse } from "yaml";
import type { Frameworks, PartyRole, RoleStep } from "../ontology/framework.ts";
import type { Taxonomy } from "../ontology/taxonomy.ts";
import { frameworksShape } from "./framework-shape.ts";

/**
 * What texts in the shape of `catalogue/frameworks.yaml` say together: the one that is shipped and those that users add, in
 * their order. Throws an Error that names the item where a text has another shape, an id stands twice, or a layer, a
 * taxonomy or a framework that is referred to is nowhere.
 */
export function readFrameworks(yamls: readonly string[], taxonomies: readonly Taxonomy[]): Frameworks {
  const texts = yamls.map((yaml) => frameworksShape.parse(parse(yaml)));
  const together: Frameworks = {
    frameworks: texts.flatMap(({ frameworks }) => frameworks),
    crosswalk: texts.flatMap(({ crosswalk }) => crosswalk),
    roles: texts.flatMap(({ roles }) => roles),
  };
  refuseTwice(together.frameworks.map(({ id }) => `the framework ${id}`));
  refuseTwice(together.roles.map(({ id, framework = "any framework" }) => `the role ${id} of ${framework}`));
  const layers = layersOf(together, taxonomies);
  for (const { id, deployment } of together.frameworks) {
    for (const code of deployment) if (!layers.has(`${id}:${code}`)) throw lacking(id, code);
  }
  for (const layer of together.crosswalk.flatMap((meeting) => [meeting.layer, ...meeting.meets])) {
    if (!layers.has(layer)) throw new Error(`The crosswalk speaks of ${layer}, which no framework has.`);
  }
  for (const role of together.roles) checkRole(role, together);
  return together;
}

/** Every layer as `framework:code`. */
function layersOf({ frameworks }: Frameworks, taxonomies: readonly Taxonomy[]): ReadonlySet<string> {
  return new Set(
    frameworks.flatMap(({ id, taxonomy: named, layers }) => {
      const taxonomy = taxonomies.find((one) => one.id === named);
      if (named !== undefined && taxonomy === undefined) {
        throw new Error(`The framework ${id} names the taxonomy ${named}, which is nowhere.`);
      }
      refuseTwice(layers.map(({ code }) => `the layer ${id}:${code}`));
      return [...layers, ...(taxonomy?.layers ?? [])].map(({ code }) => `${id}:${code}`);
    }),
  );
}

function checkRole({ id, framework: named, resolve }: PartyRole, { frameworks }: Frameworks): void {
  if (named !== undefined && !frameworks.some((framework) => framework.id === named)) {
    throw new Error(`The role ${id} is of the framework ${named}, which is nowhere.`);
  }
  for (const step of resolve) {
    const missing = missingPart(step);
    if (missing !== undefined) throw new Error(`A step of the role ${id} finds ${step.find} and lacks ${missing}.`);
  }
}

/** What a step must say and does not. */
function missingPart({ find, of, along, facets, businessFunctions }: RoleStep): string | undefined {
  if (find === "TEAM") return businessFunctions.length === 0 ? "businessFunctions" : undefined;
  if (of === undefined) return "of";
  if (of !== "ENTITY" && of !== "COMPONENT" && along.length === 0) return "along";
  return find === "OWNER" && facets.length === 0 ? "facets" : undefined;
}

function lacking(framework: string, code: string): Error {
  return new Error(`The framework ${framework} has no layer ${code}.`);
}

function refuseTwice(names: readonly string[]): void {
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new Error(`The frameworks say ${twice} twice.`);
}
