import { randomBytes } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { extname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { FastifyInstance } from "fastify";
import { exampleQuestions } from "../example-questions.ts";

/** What is served; other files that the build leaves are not. */
const contentTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".md": "text/plain; charset=utf-8",
};

/** The page runs its own files and talks to its own server; only pictures inside the style sheet are data. */
function contentSecurityPolicy(nonce: string): string {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ];
  return policy.join("; ");
}

/** Where the build left room for what only this answer's styles may name. */
const noncePlace = "NONCE-OF-THIS-ANSWER";

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
    if (name === "index.html") pageRoute(server, content.toString("utf8"));
    // The names of what lies in assets/ hold a digest of the content.
    else fileRoute(server, `/${name}`, { content, contentType, isKept: name.startsWith("assets/") });
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

function pageRoute(server: FastifyInstance, page: string): void {
  server.get("/", (_request, reply) => {
    const nonce = randomBytes(16).toString("base64");
    return reply
      .headers({
        "content-security-policy": contentSecurityPolicy(nonce),
        "x-content-type-options": "nosniff",
        "referrer-policy": "no-referrer",
        "cache-control": "no-cache",
      })
      .type("text/html; charset=utf-8")
      .send(page.replaceAll(noncePlace, nonce));
  });
}

interface BuiltFile {
  readonly content: Buffer;
  readonly contentType: string;
  readonly isKept: boolean;
}

function fileRoute(server: FastifyInstance, url: string, { content, contentType, isKept }: BuiltFile): void {
  const cacheControl = isKept ? "public, max-age=31536000, immutable" : "no-cache";
  server.get(url, (_request, reply) =>
    reply
      .headers({ "x-content-type-options": "nosniff", "cache-control": cacheControl })
      .type(contentType)
      .send(content),
  );
}
