import type { PathQuestion } from "../paths/path-question.ts";

/** As of `paths`, without a limit of hops or paths: a cut meets every path, however long. */
export type ChokeQuestion = Omit<PathQuestion, "maxDepth" | "first">;
