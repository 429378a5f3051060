import { buildASTSchema, parse, type GraphQLSchema } from "graphql";
import { answerChanged, answerChangeFields } from "./answer-changed.ts";
import { accesses, accessFields, reachedBy } from "./access.ts";
import { assuranceCaseFields, assuranceQuery } from "./assurance-case.ts";
import { attachResolvers, type TypeResolvers } from "./attach-resolvers.ts";
import { attachSubscriptions } from "./attach-subscriptions.ts";
import { kindRulesWith } from "./kind-rules-with.ts";
import { blastRadiusFields, blastRadiusQuery } from "./blast-radius.ts";
import { changeFields } from "./change-source.ts";
import { changes } from "./changes.ts";
import { changesPayloadFields } from "./changes-payload.ts";
import { chokePointsFields, chokePointsQuery } from "./choke-points.ts";
import { concentrationFields, concentrationQuery } from "./concentration.ts";
import { controlAssuranceField } from "./control-assurance.ts";
import { exportIndex } from "../exchange/out/export-index.ts";
import { entityFields } from "./entity-fields.ts";
import { entityLists } from "./entity-lists.ts";
import { componentGaps, gapFields, gapsQuery } from "./gaps.ts";
import { graphChanged } from "./graph-changed.ts";
import { hopFields } from "./hop.ts";
import { layer, layerFields, vulnerabilityLayers } from "./layers.ts";
import { lossAllocationFields, lossAllocationQuery } from "./loss-allocation.ts";
import { mutations } from "./mutations.ts";
import { nodes } from "./nodes.ts";
import { ontology, taxonomyFields } from "./ontology.ts";
import { outcomePathsFields, outcomePathsQuery } from "./outcome-paths.ts";
import { owns } from "./owns.ts";
import { owner, ownershipAnswerFields, ownershipChainQuery, ownershipHopFields } from "./ownership-chain.ts";
import { pathsQuery } from "./paths.ts";
import { frameworkFields } from "./frameworks.ts";
import { relationFields } from "./relation-fields.ts";
import { responsibilityMatrixFields, responsibilityMatrixQuery } from "./responsibility-matrix.ts";
import { search } from "./search.ts";
import { serviceModelShiftFields, serviceModelShiftQuery } from "./service-model-shift.ts";
import { stanceGroup } from "./stance-group.ts";
import { stancesFields, stancesQuery } from "./stances.ts";
import { readTypeDefs } from "./type-defs.ts";

/** The schema of the API with everything that answers it. Throws only where schema and resolvers do not fit each other. */
export function buildSchema(): GraphQLSchema {
  const schema = buildASTSchema(parse(readTypeDefs().join("\n")));
  attachResolvers(schema, joined(entityFields(), ofInterfaces(), ownFields, rootFields, answerFields));
  return attachSubscriptions(schema, { graphChanged, answerChanged });
}

const rootFields = {
  Query: {
    ...nodes,
    ...entityLists,
    ...search,
    ...changes,
    ...ontology,
    ownershipChain: ownershipChainQuery,
    blastRadius: blastRadiusQuery,
    paths: pathsQuery,
    chokePoints: chokePointsQuery,
    gaps: gapsQuery,
    concentration: concentrationQuery,
    outcomePaths: outcomePathsQuery,
    assurance: assuranceQuery,
    lossAllocation: lossAllocationQuery,
    responsibilityMatrix: responsibilityMatrixQuery,
    serviceModelShift: serviceModelShiftQuery,
    stances: stancesQuery,
    exports: () => exportIndex().exports,
  },
  Mutation: mutations,
};

/** Fields that one kind has and that are neither stored nor followed. */
const ownFields = {
  Identity: { accesses },
  Resource: { reachedBy },
  Outcome: { owner },
  Statement: { stanceGroup },
  Control: { assurance: controlAssuranceField },
  Vulnerability: { layers: vulnerabilityLayers },
};

const answerFields = {
  Relation: relationFields,
  Access: accessFields,
  Change: changeFields,
  AnswerChange: answerChangeFields,
  ApplyChangesPayload: changesPayloadFields,
  ImportPayload: changesPayloadFields,
  Taxonomy: taxonomyFields,
  Layer: layerFields,
  OwnershipAnswer: ownershipAnswerFields,
  OwnershipHop: ownershipHopFields,
  ...assuranceCaseFields,
  ...blastRadiusFields,
  ...chokePointsFields,
  ...concentrationFields,
  ...hopFields,
  ...lossAllocationFields,
  ...outcomePathsFields,
  ...responsibilityMatrixFields,
  ...serviceModelShiftFields,
  ...stancesFields,
  Framework: frameworkFields,
  Gap: gapFields,
};

/** Fields that every kind of an interface has. */
function ofInterfaces(): Record<string, TypeResolvers> {
  return { ...kindRulesWith("Party", { owns }), ...kindRulesWith("Component", { owner, layer, gaps: componentGaps }) };
}

function joined(...parts: readonly Readonly<Record<string, TypeResolvers>>[]): Record<string, TypeResolvers> {
  const all: Record<string, TypeResolvers> = {};
  for (const part of parts) for (const [type, fields] of Object.entries(part)) all[type] = { ...all[type], ...fields };
  return all;
}
