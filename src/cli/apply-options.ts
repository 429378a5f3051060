import { Command, InvalidArgumentError } from "commander";
import { type DoorOptions, withDoorOptions } from "./open-door.ts";

export interface ApplyOptions extends DoorOptions {
  readonly source?: string;
  readonly replace: boolean;
  readonly dryRun: boolean;
  readonly effectiveAt?: string;
  readonly allowMassEnd: boolean;
  readonly show: number;
  readonly progress: boolean;
  readonly json: boolean;
}

/** `apply` with its arguments and its help, without what it does. */
export function applyCommand(): Command {
  return withDoorOptions(new Command("apply"))
    .description(
      "write what documents say: create, change and end entities and relations, each document whole or not at all",
    )
    .argument(
      "<file...>",
      "documents in YAML or JSON; of a folder all its .yaml, .yml and .json files in the order of their names",
    )
    .option("--source <name>", "who says so, for documents that name no source: a system or a register, not a person")
    .option(
      "--replace",
      "the documents are all that their source says: what it said before and they do not say is ended",
      false,
    )
    .option("--dry-run", "write nothing, and show what would be written", false)
    .option(
      "--effective-at <time>",
      "from when it holds, such as 2026-11-01T00:00:00Z (default: the document's own, or now)",
    )
    .option("--allow-mass-end", "let --replace end more than half of what a source said", false)
    .option("--show <count>", "how many changes of each document to show, 1 to 100", upToHundred, 20)
    .option("--progress", "tell on stderr how far it is, also where nobody is watching", false)
    .option("--json", "print what became of each document as JSON", false)
    .addHelpText(
      "after",
      `
It shows what began (+), changed (~) and ended (-). Files are applied in the order given: what one names, the next may refer to.

Exit code: 0 written, or nothing to write; 2 a document has problems, each told as FILE:LINE: PATH: CODE: MESSAGE; 1 it could not run.

Examples:
  answerable apply estate.yaml --dry-run
  answerable apply estate/ --source cmdb --replace
  answerable apply estate/ --store sqlite:./data/answerable.db
  answerable apply export.json --server http://127.0.0.1:8080/graphql --json`,
    );
}

export function upToHundred(text: string): number {
  const count = Number(text);
  if (!/^\d{1,3}$/u.test(text) || count < 1 || count > 100) throw new InvalidArgumentError("It takes 1 to 100.");
  return count;
}
