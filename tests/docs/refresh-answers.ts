/** Writes the answers that the documents show anew, from the sample estate: `npm run docs:answers`. */
import { globSync, writeFileSync } from "node:fs";
import { graphql } from "graphql";
import { openApplication } from "../../src/application.ts";
import { buildSchema } from "../../src/graphql/build-schema.ts";
import { defaultLimits } from "../../src/graphql/limits.ts";
import { loadSample } from "../../src/load-sample.ts";
import { openSqliteStore } from "../../src/store/sqlite/open.ts";
import { withAnswers } from "./shown-questions.ts";

const store = await openSqliteStore({ path: ":memory:" });
const application = await openApplication(store, defaultLimits);
await loadSample(application);
const schema = buildSchema();
for (const file of ["README.md", ...globSync("docs/**/*.md")]) {
  const text = await withAnswers(file, async (source) => {
    const { data, errors } = await graphql({ schema, source, contextValue: await application.context() });
    if (errors !== undefined) throw new Error(`${file}: ${errors.map(String).join("; ")}`);
    return data;
  });
  writeFileSync(file, text);
}
await store.close();
