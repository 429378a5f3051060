import { Readable } from "node:stream";
import type { FastifyInstance, FastifyReply } from "fastify";
import { aboutHeaders } from "../exchange/out/about.ts";
import { exportIndex } from "../exchange/out/export-index.ts";
import { ExportRefused } from "../exchange/out/export-refused.ts";
import { type AnswerError, AnswerRefused, type ExportSource } from "../exchange/out/export-source.ts";
import { openExport } from "../exchange/out/open-export.ts";

/** A document is never run, framed or guessed at by a browser, whatever stands in it. */
const inertHeaders = {
  "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox",
  "x-content-type-options": "nosniff",
  "cache-control": "no-store",
};

const statusOf: Readonly<Record<string, number>> = {
  NOT_FOUND: 404,
  NOT_CONFIGURED: 501,
  STORE_UNAVAILABLE: 503,
  INTERNAL_SERVER_ERROR: 500,
};

interface Asked {
  readonly Params: { readonly answer: string; readonly format: string };
  readonly Querystring: Readonly<Record<string, string | readonly string[]>>;
}

/**
 * `GET /export`: which answers can be had as which documents. `GET /export/{answer}/{format}?argument=value…`: an answer as a
 * document, with the arguments that its question has in GraphQL; a list is an argument given several times.
 */
export function exportRoutes(server: FastifyInstance, source: () => Promise<ExportSource>): void {
  server.get("/export", () => exportIndex());
  server.get<Asked>("/export/:answer/:format", async ({ params, query }, reply) => {
    const given = new Map(Object.entries(query).map(([name, value]) => [name, [value].flat()]));
    try {
      const { about, mediaType, fileName, signature, pieces } = await openExport({ ...params, given }, await source());
      return await reply
        .headers({
          ...inertHeaders,
          ...aboutHeaders(about),
          ...(signature !== undefined && { "answerable-signature": signature.toString("base64") }),
        })
        .header("content-disposition", `attachment; filename="${fileName}"`)
        .type(mediaType)
        .send(Readable.from(pieces, { objectMode: false }));
    } catch (fault) {
      return refuse(reply, fault);
    }
  });
}

function refuse(reply: FastifyReply, fault: unknown): FastifyReply {
  const errors = toldErrors(fault);
  if (errors === undefined) throw fault;
  const code = String(errors[0]?.extensions?.["code"]);
  return reply.code(statusOf[code] ?? 400).send({ errors });
}

function toldErrors(fault: unknown): readonly AnswerError[] | undefined {
  if (fault instanceof AnswerRefused) return fault.errors;
  if (!(fault instanceof ExportRefused)) return undefined;
  const { message, code, argument } = fault;
  return [{ message, extensions: { code, ...(argument !== null && { argument }) } }];
}
