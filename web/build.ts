// Builds the page into web/static/. With --if-needed only where it is missing or was built from other sources.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

const root = fileURLToPath(new URL(".", import.meta.url));
const built = `${root}static`;
const stamp = `${built}/built-from.txt`;

/** The reader's own fonts do: GraphiQL's are most of its style sheet, and come under terms of their own. */
const withoutFonts: Plugin = {
  name: "without-fonts",
  enforce: "pre",
  transform: (code, file) => (file.endsWith(".css") ? code.replaceAll(/@font-face\s*\{[^}]*\}/g, "") : undefined),
};

/** A digest of all that the page is made of: what is here, and the versions of the libraries. */
function digest(): string {
  const hash = createHash("sha256");
  const sources = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isFile());
  const files = [...sources.map(({ name }) => `${root}${name}`).sort(), `${root}../package-lock.json`];
  for (const file of files) if (existsSync(file)) hash.update(file.slice(root.length)).update(readFileSync(file));
  return hash.digest("hex");
}

async function build(from: string): Promise<void> {
  const vite = await import("vite").catch(() => undefined);
  if (vite === undefined) {
    console.error("The page at / is left out: it is built with development dependencies, which are not installed.");
    return;
  }
  // Built aside and put in place by renaming, so that nobody is served half a page.
  const aside = `${root}static.${process.pid}`;
  await vite.build({
    root,
    configFile: false,
    base: "./",
    logLevel: "error",
    plugins: [withoutFonts],
    // src/http/graphiql.ts puts a new one into every answer.
    html: { cspNonce: "NONCE-OF-THIS-ANSWER" },
    build: {
      outDir: aside,
      emptyOutDir: true,
      target: "es2022",
      license: { fileName: "licenses.md" },
      reportCompressedSize: false,
      chunkSizeWarningLimit: 4096,
    },
  });
  writeFileSync(`${aside}/built-from.txt`, from);
  try {
    rmSync(built, { recursive: true, force: true });
    renameSync(aside, built);
  } catch (fault) {
    rmSync(aside, { recursive: true, force: true });
    // Another build of the same was faster.
    if (!isFresh(from)) throw fault;
  }
}

function isFresh(from: string): boolean {
  return existsSync(stamp) && readFileSync(stamp, "utf8") === from;
}

const from = digest();
if (!process.argv.includes("--if-needed") || !isFresh(from)) await build(from);
