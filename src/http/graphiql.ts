import { readdir, readFile } from "node:fs/promises";
import { extname } from "node:path";
import type { FastifyInstance } from "fastify";

const contentTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".ttf": "font/ttf",
  ".woff2": "font/woff2",
};

/** The page is built from web/ (see there) into static files that need nothing from outside. */
const folder = new URL("../../web/static/", import.meta.url);

/** `/` and the files of the GraphQL IDE, from memory; the routes exist only for the files that were built. */
export async function graphiqlRoutes(server: FastifyInstance): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  for (const entry of entries.filter((each) => each.isFile())) {
    const path = new URL(`${entry.parentPath}/${entry.name}`, "file://");
    const content = await readFile(path);
    const name = path.pathname.slice(folder.pathname.length);
    const url = name === "index.html" ? "/" : `/${name}`;
    server.get(url, (_request, reply) =>
      reply
        .header("content-type", contentTypes[extname(name)] ?? "application/octet-stream")
        .header(
          "content-security-policy",
          "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; worker-src 'self' blob:; font-src 'self' data:",
        )
        .header("x-content-type-options", "nosniff")
        .header("cache-control", name === "index.html" ? "no-cache" : "public, max-age=86400")
        .send(content),
    );
  }
}
