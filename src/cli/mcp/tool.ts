import type { z } from "zod";

/** What an answer is worth, as GraphQL says it; null where nothing bounds it or nothing says so. */
export interface ToolInfo {
  readonly completeness: "COMPLETE" | "TRUNCATED";
  readonly reasons: readonly string[];
  readonly asOf: string | null;
  readonly graphVersion: string | null;
}

/** A tool that asks one fixed question and writes nothing: one module each, listed in `tools.ts`. */
export interface Tool {
  readonly name: string;
  readonly title: string;
  /** What it answers, and what it does not know. */
  readonly description: string;
  readonly input: z.ZodRawShape;
  /** The shape of `answer`. */
  readonly answer: z.ZodType;
  /** A document of `src/cli/questions`. */
  readonly question: string;
  /** Its variables, from arguments that `input` has accepted. */
  readonly variables: (input: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
  /** What GraphQL answered, as it is passed on for these arguments. */
  readonly told: (
    data: Readonly<Record<string, unknown>>,
    input: Readonly<Record<string, unknown>>,
  ) => { readonly answer: unknown; readonly info: ToolInfo };
}
