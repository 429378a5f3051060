import { readdir, readFile } from "node:fs/promises";
import { extname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { FastifyInstance, FastifyReply } from "fastify";
import { exampleQuestions } from "../example-questions.ts";

/** What is served; other files that the build leaves are not. */
const contentTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".md": "text/plain; charset=utf-8",
};

/** The page runs its own files and talks to its own server; only pictures inside the style sheet are data. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** The page is built from web/ into static files that need nothing from outside. */
const folder = fileURLToPath(new URL("../../web/static/", import.meta.url));

/**
 * `/` and the files of the GraphQL IDE, from memory, and `/example-questions.json`, its tabs. Where the page was not built, `/`
 * says how to build it.
 */
export async function graphiqlRoutes(server: FastifyInstance): Promise<void> {
  server.get("/example-questions.json", () => exampleQuestions);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  for (const file of files) {
    const contentType = contentTypes[extname(file)];
    if (contentType === undefined) continue;
    const content = await readFile(file);
    const name = relative(folder, file).split(sep).join("/");
    // The names of what lies in assets/ hold a digest of the content.
    const keeping = name.startsWith("assets/") ? "public, max-age=31536000, immutable" : "no-cache";
    server.get(name === "index.html" ? "/" : `/${name}`, (_request, reply) =>
      guarded(reply, keeping).type(contentType).send(content),
    );
  }
  if (!server.hasRoute({ method: "GET", url: "/" })) {
    server.get("/", (_request, reply) =>
      reply
        .code(503)
        .type("text/plain")
        .send("The page was not built: run `npm run build:page`. GraphQL is at /graphql.\n"),
    );
  }
}

function guarded(reply: FastifyReply, cacheControl: string): FastifyReply {
  return reply.headers({
    "content-security-policy": contentSecurityPolicy,
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cache-control": cacheControl,
  });
}
