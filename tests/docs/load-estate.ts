import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Application } from "../../src/application.ts";
import { importDocument } from "../../src/exchange/import-document.ts";
import { loadSample } from "../../src/load-sample.ts";

/** Loads an estate that a document names into an empty store: `sample`, and files of the catalogue in their order, parted by commas. */
export async function loadEstate(application: Application, estate: string): Promise<void> {
  const { actor, limits } = await application.context();
  for (const part of estate.split(",").map((each) => each.trim())) {
    if (part === "sample") {
      await loadSample(application);
      continue;
    }
    const content = readFileSync(part, "utf8");
    const { source } = parse(content) as { source: string };
    const { store } = application;
    const { problems } = await importDocument({
      store,
      actor,
      content,
      source,
      format: "ESTATE",
      limits: limits.document,
    });
    if (problems.length > 0) throw new Error(`${part}: ${problems.map(({ message }) => message).join("; ")}`);
  }
}
