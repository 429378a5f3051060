import graphqlPlugin from "@graphql-eslint/eslint-plugin";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

const environment = { object: "process", property: "env", message: "Read it in main.ts and pass it in." };
const described = { types: true, FieldDefinition: true, ignoredSelectors: ["FieldDefinition[name.value=id]"] };
const sdl = { parser: graphqlPlugin.parser, parserOptions: { graphQLConfig: { schema: "./schema/*.graphql" } } };

export default defineConfig(
  globalIgnores(["dist", "coverage", "data", "src/graphql/generated", "web/static"]),
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // It would demand process.env.NAME where tsc (noPropertyAccessFromIndexSignature) demands process.env["NAME"].
      "@typescript-eslint/dot-notation": ["error", { allowIndexSignaturePropertyAccess: true }],
    },
  },
  { files: ["src/**/*.ts"], ignores: ["src/main.ts"], rules: { "no-restricted-properties": ["error", environment] } },
  {
    files: ["schema/*.graphql"],
    languageOptions: sdl,
    plugins: { "@graphql-eslint": graphqlPlugin },
    rules: {
      ...graphqlPlugin.configs["flat/schema-recommended"].rules,
      "@graphql-eslint/require-description": ["error", described],
      "@graphql-eslint/description-style": ["error", { style: "inline" }],
      "@graphql-eslint/strict-id-in-types": "off",
    },
  },
);
