/** Writes the answers that the documents show anew, each from the estate that it names: `npm run docs:answers`. */
import { globSync, writeFileSync } from "node:fs";
import { graphql } from "graphql";
import { openApplication, type Application } from "../../src/application.ts";
import { buildSchema } from "../../src/graphql/build-schema.ts";
import { defaultLimits } from "../../src/graphql/limits.ts";
import { openSqliteStore } from "../../src/store/sqlite/open.ts";
import { loadEstate } from "./load-estate.ts";
import { withAnswers } from "./shown-questions.ts";

const schema = buildSchema();
const applications = new Map<string, Application>();

async function applicationOn(estate: string): Promise<Application> {
  let application = applications.get(estate);
  if (application === undefined) {
    application = await openApplication(await openSqliteStore({ path: ":memory:" }), defaultLimits);
    await loadEstate(application, estate);
    applications.set(estate, application);
  }
  return application;
}

const named = process.argv.slice(2);
for (const file of named.length > 0 ? named : ["README.md", ...globSync("docs/**/*.md")]) {
  const text = await withAnswers(file, async ({ query, estate, line }) => {
    const contextValue = await (await applicationOn(estate)).context();
    const { data, errors } = await graphql({ schema, source: query, contextValue });
    if (errors !== undefined) throw new Error(`${file}:${line}: ${errors.map(String).join("; ")}`);
    return data;
  });
  writeFileSync(file, text);
}
for (const { store } of applications.values()) await store.close();
