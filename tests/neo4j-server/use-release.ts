import { wantedRelease } from "./releases.ts";
import { urlVariable } from "./url-variable.ts";

// Run before each file of tests: the server of the release that its project is for is the one that NEO4J_URL names.
process.env["NEO4J_URL"] ??= process.env[urlVariable(wantedRelease())];
