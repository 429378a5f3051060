import type { OpenAnswer } from "../answer.ts";
import type { ExportFormat } from "../format.ts";

/** The answer as GraphQL gives it, with what it answers. */
export const json: ExportFormat = {
  name: "json",
  description: "The answer as GraphQL gives it, with the question and what the answer is worth.",
  mediaType: "application/json",
  extension: "json",
  needs: "data",
  parameters: [],
  write: writeJson,
};

// eslint-disable-next-line @typescript-eslint/require-await -- every format gives its document piece by piece
async function* writeJson({ about, data }: OpenAnswer) {
  yield `${JSON.stringify({ about, ...data }, null, 2)}\n`;
}
