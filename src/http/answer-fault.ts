import { randomUUID } from "node:crypto";
import type { FastifyBaseLogger, FastifyError, FastifyReply, FastifyRequest } from "fastify";
import { GraphQLError } from "graphql";
import type { Limits } from "../graphql/limits.ts";
import { StoreUnavailable } from "../store/store-unavailable.ts";

/** Where requests and faults are logged. */
export type RequestLog = FastifyBaseLogger;

/**
 * The answer to a request that never reached GraphQL, in GraphQL's own shape: what the caller can mend with a code and a way
 * out, anything else as one sentence with a trace id, logged whole.
 */
export function answerFault(
  error: FastifyError,
  request: FastifyRequest,
  reply: FastifyReply,
  limits: Limits,
): FastifyReply {
  if (error instanceof GraphQLError) return reply.code(400).send({ errors: [error.toJSON()] });
  const told = tell(error, request, limits);
  if (told !== undefined) {
    const { status, code, message } = told;
    return reply.code(status).send({ errors: [{ message, extensions: { code } }] });
  }
  const traceId = randomUUID();
  request.log.error({ err: error, traceId }, "a request failed on our side");
  const message = `Something failed on our side. Give the trace id ${traceId} to whoever runs this server.`;
  return reply.code(500).send({ errors: [{ message, extensions: { code: "INTERNAL_SERVER_ERROR", traceId } }] });
}

interface Told {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

function tell(error: FastifyError, request: FastifyRequest, limits: Limits): Told | undefined {
  if (error instanceof StoreUnavailable) return { status: 503, code: "STORE_UNAVAILABLE", message: error.message };
  if (error.code === "FST_ERR_CTP_BODY_TOO_LARGE") {
    const isImport = request.routeOptions.url === "/import";
    const max = isImport ? limits.document.bytes.max : limits.bodyBytesMax;
    const setting = isImport ? "ANSWERABLE_IMPORT_BYTES_MAX" : "ANSWERABLE_BODY_BYTES_MAX";
    return {
      status: 413,
      code: "LIMIT_EXCEEDED",
      message: `The body is larger than ${max} bytes (${setting}); send it in parts.`,
    };
  }
  if (error.code === "FST_ERR_CTP_INVALID_MEDIA_TYPE") {
    const isImport = request.routeOptions.url === "/import";
    const message = isImport
      ? "This Content-Type is none: send application/octet-stream or leave it out; `format` says what the body is."
      : "This content type is not read here; send application/json.";
    return { status: 415, code: "BAD_REQUEST", message };
  }
  const { statusCode } = error;
  if (statusCode === undefined || statusCode >= 500) return undefined;
  return { status: statusCode, code: "BAD_REQUEST", message: error.message };
}
