import { parseArgs } from "node:util";

/** How large an estate is measured, and how. */
export interface BenchOptions {
  readonly entities: number;
  readonly relations: number;
  /** Of the estate, and of what is asked of it. */
  readonly seed: number;
  /** Whether findings are printed as JSON, one a line. */
  readonly json: boolean;
  /** Names of benches to run; all where there are none. */
  readonly names: readonly string[];
}

/** Reads `--entities`, `--relations` (five an entity unless said), `--seed`, `--json` and names. Throws on any other option. */
export function readOptions(given: readonly string[]): BenchOptions {
  const { values, positionals } = parseArgs({
    args: [...given],
    allowPositionals: true,
    options: {
      entities: { type: "string", default: "100000" },
      relations: { type: "string" },
      seed: { type: "string", default: "1" },
      json: { type: "boolean", default: false },
    },
  });
  const entities = wholeNumber("entities", values.entities);
  const relations = values.relations === undefined ? 5 * entities : wholeNumber("relations", values.relations);
  return { entities, relations, seed: wholeNumber("seed", values.seed), json: values.json, names: positionals };
}

function wholeNumber(name: string, text: string): number {
  const number = Number(text.replaceAll(",", "").replaceAll("_", ""));
  if (Number.isSafeInteger(number) && number > 0) return number;
  throw new RangeError(`--${name} takes a whole number above 0, not ${text}`);
}
