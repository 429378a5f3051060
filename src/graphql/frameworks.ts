import { matrixFramework, type MatrixFramework } from "../analysis/matrix/matrix-framework.ts";
import type { Estate } from "../projection/estate.ts";
import type { TypeResolvers } from "./attach-resolvers.ts";
import { badInput } from "./bad-input.ts";
import type { Context } from "./context.ts";

/** A framework as answers name it, and the view of the graph in which its duties are counted. */
export interface FrameworkSource {
  readonly estate: Estate;
  readonly id: string;
}

/** The frameworks that the catalogue knows, then those that only entities name, by id. */
export function frameworksIn({ frameworks: catalogue }: Context, estate: Estate): readonly FrameworkSource[] {
  const ids = new Set(catalogue.frameworks.map(({ id }) => id));
  const named = new Set([...frameworksOf(estate, "DUTY"), ...frameworksOf(estate, "REQUIREMENT")]);
  return [...ids, ...[...named].filter((id) => !ids.has(id)).sort()].map((id) => ({ estate, id }));
}

/** The framework with this id, as a matrix needs it. Throws BAD_USER_INPUT, naming those there are. */
export function frameworkNamed(context: Context, estate: Estate, id: string): MatrixFramework {
  const known = frameworksIn(context, estate);
  if (!known.some((framework) => framework.id === id)) {
    const ids = known.map((framework) => framework.id).join(", ");
    throw badInput("framework", `No framework has the id "${id}"; there are ${ids}.`);
  }
  const { frameworks, roles } = context.frameworks;
  const framework = frameworks.find((each) => each.id === id);
  return matrixFramework(id, framework, roles, context.taxonomies);
}

/** The fields of `Framework`. */
export const frameworkFields: TypeResolvers = {
  name: ({ id }: FrameworkSource, _arguments, { frameworks }) => inCatalogue(frameworks, id)?.name ?? id,
  version: ({ id }: FrameworkSource, _arguments, { frameworks }) => inCatalogue(frameworks, id)?.version ?? null,
  url: ({ id }: FrameworkSource, _arguments, { frameworks }) => inCatalogue(frameworks, id)?.url ?? null,
  duties: ({ id, estate }: FrameworkSource) => frameworksOf(estate, "DUTY").filter((each) => each === id).length,
  requirements: ({ id, estate }: FrameworkSource) =>
    frameworksOf(estate, "REQUIREMENT").filter((each) => each === id).length,
};

function inCatalogue({ frameworks }: Context["frameworks"], id: string) {
  return frameworks.find((framework) => framework.id === id);
}

/** The framework of every entity of a kind, in no order. */
function frameworksOf(estate: Estate, kind: "DUTY" | "REQUIREMENT"): readonly string[] {
  return [...estate.entities(kind)].flatMap((entity) => {
    const { framework } = estate.factsOf(entity);
    return typeof framework === "string" ? [framework] : [];
  });
}
