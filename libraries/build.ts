// Bundles each `NAME.d.ts` of this folder into `built/NAME.js`. With --if-needed only where that is missing or was built from others.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildAhead } from "./build-ahead.ts";

const root = fileURLToPath(new URL(".", import.meta.url));
const ending = ".d.ts";
const names = readdirSync(root)
  .filter((file) => file.endsWith(ending))
  .map((file) => file.slice(0, -ending.length))
  .sort();

/** A digest of all that the bundles are made of: what is here, and the versions of the libraries. */
function digest(): string {
  const hash = createHash("sha256");
  const ours = ["build.ts", "build-ahead.ts", ...names.map((name) => `${name}${ending}`)];
  for (const file of [...ours, "../package-lock.json"]) {
    if (existsSync(`${root}${file}`)) hash.update(file).update(readFileSync(`${root}${file}`));
  }
  return hash.digest("hex");
}

await buildAhead({
  folder: `${root}built`,
  from: digest(),
  ifNeeded: process.argv.includes("--if-needed"),
  leftOut: "The bundled libraries are left out: they are built with development dependencies, which are not installed.",
  config: (outDir) => ({
    root,
    configFile: false,
    logLevel: "error",
    ssr: { noExternal: true, target: "node" },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: true,
      target: "node24",
      minify: false,
      license: { fileName: "licenses.md" },
      rolldownOptions: {
        // What a bundle exports is said once, in the file that also tells its types.
        input: Object.fromEntries(names.map((name) => [name, `${root}${name}${ending}`])),
        output: { entryFileNames: "[name].js", chunkFileNames: "[name]-[hash].js" },
        preserveEntrySignatures: "strict",
      },
    },
  }),
});
