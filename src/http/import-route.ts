import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { documentFormats } from "../exchange/document-formats.ts";
import { importDocument } from "../exchange/import-document.ts";
import type { Context } from "../graphql/context.ts";
import type { Limits } from "../graphql/limits.ts";

const flag = z.enum(["true", "false"]).transform((text) => text === "true");

const query = z.strictObject({
  format: z.enum(["AUTO", ...documentFormats.map(({ name }) => name)]).default("AUTO"),
  mapping: z.string().nullable().default(null),
  source: z.string(),
  mode: z.enum(["MERGE", "REPLACE_SOURCE"]).default("MERGE"),
  dryRun: flag.default(false),
  allowMassEnd: flag.default(false),
  effectiveAt: z.string().nullable().default(null),
});

/**
 * `POST /import?format=&source=&mapping=&mode=&dryRun=&allowMassEnd=&effectiveAt=` with the document as the body: what the mutation
 * `importDocument` does, for documents larger than a GraphQL request may be. Answers the payload without its changes, 422 where
 * the document was refused.
 */
export function importRoute(server: FastifyInstance, context: () => Promise<Context>, limits: Limits): void {
  void server.register((scope, _options, done) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(
      "*",
      { parseAs: "buffer", bodyLimit: limits.document.bytes.max },
      (_request, body, parsed) => {
        parsed(null, body);
      },
    );
    scope.post("/import", { bodyLimit: limits.document.bytes.max }, async (request, reply) => {
      const asked = query.safeParse(request.query);
      if (!asked.success) {
        const message = asked.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`).join("; ");
        return reply.code(400).send({ errors: [{ message, extensions: { code: "BAD_USER_INPUT" } }] });
      }
      const { "content-encoding": packed = "identity" } = request.headers;
      if (packed !== "identity") {
        const message = "The body is read as it is: send it without Content-Encoding.";
        return reply.code(415).send({ errors: [{ message, extensions: { code: "BAD_REQUEST" } }] });
      }
      const content = Buffer.isBuffer(request.body) ? request.body : "";
      const { store, actor, limits: bounds } = await context();
      const result = await importDocument({
        ...asked.data,
        content,
        store,
        actor,
        limits: bounds.document,
      });
      const { planned, changedIn, graphVersion, ...told } = result;
      return reply
        .code(graphVersion === null ? 422 : 200)
        .send({ ...told, graphVersion: graphVersion === null ? null : String(graphVersion) });
    });
    done();
  });
}
