/**
 * Writes what is derived from `schema/`: the resolvers' types, the printed schema, and the JSON Schemas of catalogue files for
 * editors; and what each format of documents carries over, into docs/exchange.md and docs/export.md. With `--check` it writes nothing, names the files that are out of date, and exits 1 if there are any.
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
import { oscalTables } from "./src/exchange/out/oscal/carried-out.ts";
import { readTypeDefs } from "./src/graphql/type-defs.ts";

const typesFile = "src/graphql/generated/resolvers.ts";
const schemaFile = "docs/schema.graphql";
const exchangeFile = "docs/exchange.md";
const exportFile = "docs/export.md";

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
  [exchangeFile, withTables(exchangeFile, "what each format carries over", carriedTables())],
  [exportFile, withTables(exportFile, "what OSCAL carries", oscalTables())],
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

/** The manual with tables between the mark that has a title and the end mark. */
function withTables(file: string, title: string, tables: string): string {
  return readFileSync(file, "utf8").replace(
    new RegExp(`(<!-- ${title} -->).*?(<!-- end -->)`, "su"),
    (_, begin: string, end: string) => `${begin}\n\n${tables}\n\n${end}`,
  );
}
