import { readOptions } from "../options.ts";
import { runInTurn } from "../run-in-turn.ts";

/** The first leaves the estate for the others. */
const names = ["ingest", "start", "blast-radius", "paths", "ownership", "graphql"];

await runInTurn({ url: import.meta.url, names }, readOptions(process.argv.slice(2)));
