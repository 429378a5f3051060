// Builds the page into web/static/. With --if-needed only where it is missing or was built from other sources.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { buildAhead } from "../libraries/build-ahead.ts";

const root = fileURLToPath(new URL(".", import.meta.url));

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
  const others = [`${root}../libraries/build-ahead.ts`, `${root}../package-lock.json`];
  const files = [...sources.map(({ name }) => `${root}${name}`).sort(), ...others];
  for (const file of files) if (existsSync(file)) hash.update(file.slice(root.length)).update(readFileSync(file));
  return hash.digest("hex");
}

await buildAhead({
  folder: `${root}static`,
  from: digest(),
  ifNeeded: process.argv.includes("--if-needed"),
  leftOut: "The page at / is left out: it is built with development dependencies, which are not installed.",
  config: (outDir) => ({
    root,
    configFile: false,
    base: "./",
    logLevel: "error",
    plugins: [withoutFonts],
    // src/http/graphiql.ts puts a new one into every answer.
    html: { cspNonce: "NONCE-OF-THIS-ANSWER" },
    build: {
      outDir,
      emptyOutDir: true,
      target: "es2022",
      license: { fileName: "licenses.md" },
      reportCompressedSize: false,
      chunkSizeWarningLimit: 4096,
    },
  }),
});
