import { Command, InvalidArgumentError } from "commander";
import { documentFormats } from "../exchange/document-formats.ts";
import { upToHundred } from "./apply-options.ts";
import type { ImportOptions } from "./import-options.ts";
import { withDoorOptions } from "./open-door.ts";
import type { Surroundings } from "./surroundings.ts";

/** `answerable import FILE…` */
export function importCommand(surroundings: Surroundings): Command {
  return withDoorOptions(new Command("import"))
    .description("read documents of other tools into the graph: catalogues, configurations, bills of materials, tables")
    .argument(
      "<file...>",
      "documents; of a folder all .yaml, .yml, .json, .jsonc, .csv, .tsv and .xlsx files in it and in its folders (but node_modules and .git), in the order of their names",
    )
    .option(
      "--format <name>",
      "the format of all of them (default: whatever each turns out to be; .csv and .tsv are CSV)",
      formatNamed,
      "AUTO",
    )
    .option(
      "--mapping <file>",
      "for tables which column is which field, for others what they leave open; a file, or a shipped mapping: vendors, agents, owners, controls, agreements, responsibility-matrix (default: what lies beside a table as NAME.mapping.yaml)",
    )
    .option(
      "--source <name>",
      "who says so, for all of them (default: for each document a source of its own, its register and its own key)",
    )
    .option("--register <name>", "the register that sources of their own begin with (default: the format)")
    .option(
      "--replace",
      "each document is all that its source says: what it said before and does not say is ended",
      false,
    )
    .option("--allow-mass-end", "let --replace end more than half of what a source said", false)
    .option("--dry-run", "write nothing, and show what would be written", false)
    .option("--effective-at <time>", "from when it holds, such as 2026-11-01T00:00:00Z (default: now)")
    .option(
      "--stream",
      "read a CycloneDX document or a table in CSV part by part, as is done with one of more than 20 MiB",
      false,
    )
    .option("--show <count>", "how many changes of each document to show, 1 to 100", upToHundred, 20)
    .option("--progress", "tell on stderr how far it is, also where nobody is watching", false)
    .option("--json", "print what became of each document as JSON", false)
    .addHelpText(
      "after",
      `
It shows what began (+), changed (~) and ended (-), and what of a document has no place in the graph. Each document is written whole or not
at all; one that is refused does not keep the others from being read, and what was read before an interruption stays. A CycloneDX document
or a table in CSV of more than 20 MiB goes in batches of at most 5,000 entities or relations, entities first, when all of it was found
sound; that takes --store. Ctrl+C stops it between two batches, and the same command again does what is left.

Exit code: 0 written, or nothing to write; 2 a document has problems, each told as FILE:LINE: PATH: CODE: MESSAGE; 1 it could not run;
130 it was interrupted.

Examples:
  answerable import claude_desktop_config.json --register laptop-7
  answerable import catalog-info.yaml --dry-run
  answerable import agents.csv --mapping agents --source register --replace
  answerable import boms/ --register ci --replace
  answerable import large.cdx.json --source ci/platform --store sqlite:./data/answerable.db`,
    )
    .action(async (paths: readonly string[], options: ImportOptions) => {
      const { importFiles } = await import("./import-files.ts");
      await importFiles(paths, options, surroundings);
    });
}

function formatNamed(text: string): string {
  const names = ["AUTO", ...documentFormats.map(({ name }) => name)];
  const name = text.toUpperCase().replaceAll("-", "_");
  if (names.includes(name)) return name;
  throw new InvalidArgumentError(`It takes one of ${names.join(", ")}.`);
}
