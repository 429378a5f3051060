const port = "store/[^/]+$";
const inside = ["analysis/", "projection/", "changes/", "exchange/", "watches/", port, "ontology/"];

/** The table that docs/architecture.md tells in short: a folder, and what it may import beside itself. */
const mayImport = {
  "ontology/": [],
  [port]: ["ontology/"],
  "store/sqlite/": [port, "ontology/"],
  "store/neo4j/": [port, "ontology/"],
  "projection/": [port, "ontology/"],
  "analysis/": ["projection/", "ontology/"],
  "changes/": [port, "ontology/"],
  // docs/decisions/0018: a watched answer is an analysis asked again along the change log.
  "watches/": ["analysis/", "projection/", "changes/", port, "ontology/"],
  // docs/decisions/0019: what is sent is what is watched, and the log; nothing but HTTP and main.ts knows of it.
  "webhooks/": ["watches/", "analysis/", "projection/", "changes/", port, "ontology/"],
  "exchange/": [port, "ontology/", "changes/", "analysis/"],
  "graphql/": inside,
  "http/": ["graphql/", "webhooks/", ...inside, "example-questions[.]ts$"],
  // docs/decisions/0003: the command line wires layers as main.ts does, by the same files.
  "cli/": ["graphql/", ...inside, "(main|config|application|open-store|read-signing-key)[.]ts$"],
};
const rule = (name, from, to) => ({ name, severity: "error", from, to });
const layer = ([folder, others]) => {
  const allowed = `^src/(${[folder, ...others].join("|")})`;
  return rule(`${folder} keeps to the table`, { path: `^src/${folder}` }, { path: "^src/", pathNot: allowed });
};

module.exports = {
  forbidden: [
    ...Object.entries(mayImport).map(layer),
    rule("one driver", { path: "^src/", pathNot: "^src/store/neo4j/" }, { path: "node_modules/neo4j-driver" }),
    rule("analysis is pure", { path: "^src/analysis/" }, { dependencyTypes: ["core"] }),
    rule("no cycles", {}, { circular: true }),
    rule("src never imports tests", { path: "^src/" }, { path: "^tests/" }),
    rule("no file without a use", { orphan: true, path: "^src/", pathNot: "^src/(main|cli/answerable)[.]ts$" }, {}),
    rule("src runs on what production installs", { path: "^src/" }, { dependencyTypes: ["npm-dev", "npm-no-pkg"] }),
    // docs/decisions/0006: what is imported by this name is bundled ahead, and its types are in libraries/.
    rule("what is imported is there", {}, { couldNotResolve: true, pathNot: "^#libraries/" }),
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    doNotFollow: "node_modules",
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "default", "types"] },
  },
};
