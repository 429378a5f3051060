import graphqlPlugin from "@graphql-eslint/eslint-plugin";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

const environment = { object: "process", property: "env", message: "Read it in main.ts and pass it in." };
const described = { types: true, FieldDefinition: true, ignoredSelectors: ["FieldDefinition[name.value=id]"] };
// The files of schema/ leave out what is derived from them, so that names are looked up in the printed whole.
const sdl = { parser: graphqlPlugin.parser, parserOptions: { graphQLConfig: { schema: "./docs/schema.graphql" } } };

export default defineConfig(
  globalIgnores(["dist", "coverage", "data", "src/graphql/generated", "web/static", "libraries/built"]),
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // A property taken out to leave the rest.
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true }],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // A typed array read by an index that is in range needs `as number`; the other way to say it is forbidden above.
      "@typescript-eslint/non-nullable-type-assertion-style": "off",
      // It would demand process.env.NAME where tsc (noPropertyAccessFromIndexSignature) demands process.env["NAME"].
      "@typescript-eslint/dot-notation": ["error", { allowIndexSignaturePropertyAccess: true }],
    },
  },
  {
    // What a test reads from an answer is what it asked for; the schema holds the shape, and the expectation the value.
    files: ["tests/**/*.ts"],
    rules: {
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-return": "off",
    },
  },
  {
    // The driver types its settings as classes, and its manual writes them as literals.
    files: ["src/store/neo4j/*.ts", "tests/neo4j/*.ts", "bench/neo4j/*.ts", "bench/servers/*.ts"],
    rules: { "@typescript-eslint/no-unsafe-class-instance-assignment": "off" },
  },
  {
    files: ["src/**/*.ts"],
    ignores: ["src/main.ts", "src/cli/answerable.ts"],
    rules: { "no-restricted-properties": ["error", environment] },
  },
  {
    files: ["schema/*.graphql"],
    languageOptions: sdl,
    plugins: { "@graphql-eslint": graphqlPlugin },
    rules: {
      ...graphqlPlugin.configs["flat/schema-recommended"].rules,
      "@graphql-eslint/require-description": ["error", described],
      // A short description is a line in quotes, a long one a block: both are in use.
      "@graphql-eslint/description-style": "off",
      "@graphql-eslint/strict-id-in-types": "off",
      // `platformKind` and its like stand beside `kind`, which every entity has.
      "@graphql-eslint/no-typename-prefix": "off",
      // The registry's directives are applied in schema/ and not printed.
      "@graphql-eslint/no-unreachable-types": "off",
    },
  },
);
