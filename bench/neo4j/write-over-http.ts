import type { GeneratedBatch } from "../generate-estate.ts";
import { post } from "../post.ts";

const mutation = `mutation ($changes: ChangesInput!) {
  applyChanges(changes: $changes) { created problems { message } }
}`;

/** One batch through the API, as a client sends it. Throws where it is refused, for the generator is ours. */
export async function writeOverHttp(url: URL, changes: GeneratedBatch): Promise<void> {
  const answer = await post(url, mutation, { changes });
  if (!answer.includes('"problems":[]')) throw new Error(`the generated estate is refused: ${answer.slice(0, 500)}`);
}
