import { Command } from "commander";
import type { CopyOptions } from "./copy-stores.ts";
import type { Surroundings } from "./surroundings.ts";

/** `answerable copy --from ADDRESS --to ADDRESS` */
export function copy(surroundings: Surroundings): Command {
  return new Command("copy")
    .description("copy a graph to another store: what every source said, its history and its log, version by version")
    .requiredOption("--from <address>", "the store to copy: sqlite:PATH, or bolt://… and neo4j://…")
    .requiredOption("--to <address>", "an empty store, or one that an earlier copy of the same graph did not finish")
    .option("--progress", "tell on stderr how far it is, also where nobody is watching", false)
    .addHelpText(
      "after",
      `
User, password and database of Neo4j are those of NEO4J_USERNAME, NEO4J_PASSWORD and NEO4J_DATABASE. A copy that was stopped goes
on where it stopped when the same command is given again. Nobody else may write to the target meanwhile; the source may be in use.

Exit code: 0 the target holds all that the source held when the copy began; 2 the target holds something else, told as
CODE: MESSAGE, and nothing was written over it; 1 it could not run.

Examples:
  answerable copy --from sqlite:./data/answerable.db --to bolt://127.0.0.1:7687
  answerable copy --from bolt://127.0.0.1:7687 --to sqlite:./copy.db --progress`,
    )
    .action(async (options: CopyOptions) => {
      const { copyStores } = await import("./copy-stores.ts");
      await copyStores(options, surroundings);
    });
}
