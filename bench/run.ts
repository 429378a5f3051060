import { readOptions } from "./options.ts";
import { runInTurn } from "./run-in-turn.ts";
import { storedEstate } from "./stored-estate.ts";

const names = [
  "propagation",
  "blast-radius-over-http",
  "paths-between-two",
  "assurance-case",
  "choke-points-between-ten",
  "concentration",
  "lists-of-entities",
  "ingest",
  "import-bom",
  "estate-as-documents",
  "small-commit",
  "start",
  "projection-memory",
  "gaps-of-estate",
  "five-questions",
];

const options = readOptions(process.argv.slice(2));
await storedEstate(options);
await runInTurn({ url: import.meta.url, names }, options);
