import { assuranceCase, type AssuranceCase, type AssuranceClaim } from "../analysis/assurance-case.ts";
import type { ControlProof } from "../analysis/assurance/control-proof.ts";
import type { AssuranceNeed } from "../analysis/assurance/need.ts";
import type { Estate } from "../projection/estate.ts";
import type { FieldResolver, TypeResolvers } from "./attach-resolvers.ts";
import { defaultTaxonomy } from "./default-taxonomy.ts";
import { allNamed, named, type HopSource, type PathSource } from "./hop.ts";
import { taxonomyNamed } from "./layers.ts";
import { momentOf } from "./moment-of.ts";
import { outcomeNamed } from "./outcome-named.ts";
import { runAnalysis } from "./run-analysis.ts";
import { deadlineOf, traversalInfo } from "./traversal-question.ts";
import type { QueryAssuranceArgs } from "./generated/resolvers.ts";

interface Answer extends AssuranceCase {
  readonly estate: Estate;
  readonly entity: number;
  readonly info: ReturnType<typeof traversalInfo>;
}

interface ClaimSource extends AssuranceClaim {
  readonly estate: Estate;
}

interface ProofSource extends ControlProof {
  readonly estate: Estate;
}

interface NeedSource extends AssuranceNeed {
  readonly estate: Estate;
}

/** `Query.assurance`. */
export const assuranceQuery: FieldResolver = async (
  _root,
  { outcome, ...when }: QueryAssuranceArgs,
  context,
): Promise<Answer> => {
  const startedAt = performance.now();
  const moment = momentOf(context, when);
  const estate = context.estates.at(moment);
  const entity = outcomeNamed(estate, outcome);
  const taxonomy = taxonomyNamed(context, defaultTaxonomy);
  const found = await runAnalysis(assuranceCase(estate, entity, { taxonomy, isOver: deadlineOf(context) }));
  return { ...found, estate, entity, info: traversalInfo(found.traversal, moment, startedAt) };
};

/** The fields of `AssuranceCase`, `AssuranceClaim`, `ControlProof` and `AssuranceNeed`. */
export const assuranceCaseFields: Readonly<Record<string, TypeResolvers>> = {
  AssuranceCase: {
    outcome: ({ estate, entity }: Answer, _arguments, context) => named(context, estate, entity),
    claims: ({ estate, claims }: Answer) => claims.map((claim): ClaimSource => ({ ...claim, estate })),
    missing: ({ estate, missing }: Answer) => missing.map((need): NeedSource => ({ ...need, estate })),
  },
  AssuranceClaim: {
    origin: ({ estate, origin }: ClaimSource, _arguments, context) => named(context, estate, origin),
    path: ({ estate, scenario, path }: ClaimSource): PathSource => ({ ...path, estate, scenario }),
    vendors: ({ estate, vendors }: ClaimSource, _arguments, context) => allNamed(context, estate, vendors),
    controls: ({ estate, controls }: ClaimSource) => controls.map((proof): ProofSource => ({ ...proof, estate })),
  },
  ControlProof: {
    control: ({ estate, control }: ProofSource, _arguments, context) => named(context, estate, control),
    evidence: ({ estate, evidence }: ProofSource, _arguments, context) => allNamed(context, estate, evidence),
  },
  AssuranceNeed: {
    control: ({ estate, control }: NeedSource, _arguments, context) =>
      control === undefined ? null : named(context, estate, control),
    hop: ({ estate, hop }: NeedSource): HopSource | null => (hop === undefined ? null : { ...hop, estate }),
  },
};
