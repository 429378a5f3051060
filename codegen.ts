/**
 * Writes what is derived from `schema/`: the resolvers' types, the printed schema, and the JSON Schemas of catalogue files for
 * editors; and what each format of documents carries over, into docs/exchange.md. With `--check` it writes nothing, names the files that are out of date, and exits 1 if there are any.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { codegen } from "@graphql-codegen/core";
import * as typescript from "@graphql-codegen/typescript";
import * as resolvers from "@graphql-codegen/typescript-resolvers";
import { buildASTSchema, parse, printSchema } from "graphql";
import { format, resolveConfig } from "prettier";
import { carriedTables } from "./src/exchange/carried-tables.ts";
import { catalogueJsonSchemas } from "./src/exchange/catalogue-json-schemas.ts";
import { readTypeDefs } from "./src/graphql/type-defs.ts";

const typesFile = "src/graphql/generated/resolvers.ts";
const schemaFile = "docs/schema.graphql";
const exchangeFile = "docs/exchange.md";

const schema = parse(readTypeDefs().join("\n"));
const types = await codegen({
  filename: typesFile,
  documents: [],
  schema,
  config: {
    useTypeImports: true,
    immutableTypes: true,
    enumsAsTypes: true,
    // As src/graphql/scalars.ts reads and shows them.
    scalars: { DateTime: "string", Decimal: "string", URL: "string", JSONObject: "Record<string, unknown>" },
  },
  pluginMap: { typescript, resolvers },
  plugins: [{ typescript: {} }, { resolvers: { contextType: "../context.ts#Context" } }],
});

const derived = new Map([
  [typesFile, types],
  [schemaFile, printSchema(buildASTSchema(schema))],
  ...Array.from(catalogueJsonSchemas(), ([name, said]): [string, string] => [
    `catalogue/schema/${name}`,
    JSON.stringify(said),
  ]),
  [exchangeFile, withTables(readFileSync(exchangeFile, "utf8"))],
]);
const onlyCheck = process.argv.includes("--check");

for (const [file, text] of derived) {
  const formatted = await format(text, { ...(await resolveConfig(file)), filepath: file });
  if (existsSync(file) && readFileSync(file, "utf8") === formatted) continue;
  if (onlyCheck) {
    console.error(`${file} is out of date: run "npm run codegen" and commit the result.`);
    process.exitCode = 1;
    continue;
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, formatted);
}

/** The manual with the tables of all formats between its two marks. */
function withTables(manual: string): string {
  return manual.replace(
    /(<!-- what each format carries over -->).*(<!-- end -->)/su,
    (_, begin: string, end: string) => `${begin}\n\n${carriedTables()}\n\n${end}`,
  );
}
