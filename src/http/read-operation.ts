import {
  GraphQLError,
  NoSchemaIntrospectionCustomRule,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type ExecutionArgs,
  type GraphQLSchema,
} from "graphql";
import type { Limits } from "../graphql/limits.ts";
import { validationRules } from "../graphql/validation-rules.ts";
import { nestingFault } from "./nesting-fault.ts";

/** An operation as a client sends it. */
export interface SentOperation {
  readonly query: string;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
}

export interface OperationRules {
  readonly schema: GraphQLSchema;
  readonly limits: Limits;
  /** Whether the schema may be asked about itself. */
  readonly introspection: boolean;
}

/**
 * What an operation that came over a WebSocket is executed with, or all that is wrong with its document: by the rules and limits,
 * and with the codes, that Apollo Server holds requests to. Never throws.
 */
export function readOperation(
  { query, operationName, variables }: SentOperation,
  { schema, limits, introspection }: OperationRules,
): ExecutionArgs | readonly GraphQLError[] {
  const deep = nestingFault(query, variables);
  if (deep !== undefined) return [deep];
  const document = parsed(query, limits.tokensMax);
  if (document instanceof GraphQLError) return [document];
  const rules = [
    ...specifiedRules,
    ...validationRules(limits),
    ...(introspection ? [] : [NoSchemaIntrospectionCustomRule]),
  ];
  const faults = validate(schema, document, rules);
  if (faults.length > 0) return faults.map((fault) => withCode(fault, "GRAPHQL_VALIDATION_FAILED"));
  return { schema, document, operationName: operationName ?? null, variableValues: variables ?? null };
}

function parsed(query: string, maxTokens: number): DocumentNode | GraphQLError {
  try {
    return parse(query, { maxTokens });
  } catch (fault) {
    if (fault instanceof GraphQLError) return withCode(fault, "GRAPHQL_PARSE_FAILED");
    throw fault;
  }
}

/** The error with a code, where it has none of its own. */
function withCode(fault: GraphQLError, code: string): GraphQLError {
  const { message, nodes = null, source = null, positions = null, extensions } = fault;
  return new GraphQLError(message, { nodes, source, positions, extensions: { code, ...extensions } });
}
