import { Command, InvalidArgumentError } from "commander";
import { documentFormats } from "../exchange/document-formats.ts";
import type { ImportOptions } from "./import-options.ts";
import { withDoorOptions } from "./open-door.ts";
import type { Surroundings } from "./surroundings.ts";

/** `answerable import FILE` */
export function importCommand(surroundings: Surroundings): Command {
  return withDoorOptions(new Command("import"))
    .description("read documents of other tools into the graph: a bill of materials, a security plan, a register")
    .argument("<file...>", "documents; of a folder all its .yaml, .yml and .json files in the order of their names")
    .option(
      "--source <name>",
      "who says so: a system or a register (default: for each document one of its own, the format and the document's own name)",
    )
    .option("--format <format>", "the format of the document, where it does not say so itself", formatNamed, "AUTO")
    .option(
      "--mapping <file>",
      "YAML or JSON that says which column is which field, or what else the format leaves open",
    )
    .option(
      "--replace",
      "the document is all that its source says: what it said before and does not say is ended",
      false,
    )
    .option("--allow-mass-end", "let --replace end more than half of what a source said", false)
    .option("--dry-run", "write nothing, and say what would be written", false)
    .option("--effective-at <time>", "from when it holds, such as 2026-11-01T00:00:00Z (default: now)")
    .option("--stream", "read a CycloneDX document part by part, as is done with one of more than 20 MiB", false)
    .option("--progress", "tell on stderr how far it is, also where nobody is watching", false)
    .option("--json", "print what became of it as JSON", false)
    .addHelpText(
      "after",
      `
Each document is written whole or not at all, in the order given; after one that is refused none follows. A CycloneDX document of more than 20 MiB goes in batches of at most 5,000 entities or
relations, entities first, when all of it was found sound; that takes --store. Where it is stopped, the same command again does
what is left.

Exit code: 0 written, or nothing to write; 2 the document has problems, each told as FILE: PATH: CODE: MESSAGE; 1 it could not run.

Two documents under one source end each other with --replace.

Examples:
  answerable import assistant.cdx.json
  answerable import plan.json --source grc/north --replace --dry-run
  answerable import large.cdx.json --source ci/platform --store sqlite:./data/answerable.db`,
    )
    .action(async (paths: readonly string[], options: ImportOptions) => {
      const { importFiles } = await import("./import-files.ts");
      await importFiles(paths, options, surroundings);
    });
}

function formatNamed(text: string): string {
  const names = ["AUTO", ...documentFormats.map(({ name }) => name)];
  if (names.includes(text.toUpperCase())) return text.toUpperCase();
  throw new InvalidArgumentError(`It takes one of ${names.join(", ")}.`);
}
