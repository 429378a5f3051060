// Bundles each `NAME.d.ts` of this folder into `built/NAME.js`. With --if-needed only where that is missing or was built from others.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL(".", import.meta.url));
const built = `${root}built`;
const stamp = `${built}/built-from.txt`;
const ending = ".d.ts";
const names = readdirSync(root)
  .filter((file) => file.endsWith(ending))
  .map((file) => file.slice(0, -ending.length))
  .sort();

/** A digest of all that the bundles are made of: what is here, and the versions of the libraries. */
function digest(): string {
  const hash = createHash("sha256");
  for (const file of ["build.ts", ...names.map((name) => `${name}${ending}`), "../package-lock.json"]) {
    if (existsSync(`${root}${file}`)) hash.update(file).update(readFileSync(`${root}${file}`));
  }
  return hash.digest("hex");
}

async function build(from: string): Promise<void> {
  const vite = await import("vite").catch(() => undefined);
  if (vite === undefined) {
    console.error(
      "The bundled libraries are left out: they are built with development dependencies, which are not installed.",
    );
    return;
  }
  // Built aside and put in place by renaming, so that nobody loads half a bundle.
  const aside = `${root}built.${process.pid}`;
  await vite.build({
    root,
    configFile: false,
    logLevel: "error",
    ssr: { noExternal: true, target: "node" },
    build: {
      ssr: true,
      outDir: aside,
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
