import type { Tool } from "./tool.ts";
import { find } from "./tools/find.ts";
import { gaps } from "./tools/gaps.ts";
import { paths } from "./tools/paths.ts";
import { proveOutcome } from "./tools/prove-outcome.ts";
import { whatBreaks } from "./tools/what-breaks.ts";
import { whoAnswersFor } from "./tools/who-answers-for.ts";

/** Every tool of the MCP server. */
export const tools: readonly Tool[] = [whoAnswersFor, whatBreaks, paths, proveOutcome, gaps, find];
