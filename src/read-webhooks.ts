import { readFile } from "node:fs/promises";
import { ConfigurationError } from "./config.ts";
import { decodeText } from "./exchange/decode-text.ts";
import { readEndpoints } from "./webhooks/read-endpoints.ts";
import type { Endpoint } from "./webhooks/webhooks-file.ts";

/** The endpoints that a file names, none where there is no file. Throws ConfigurationError, which says where what is wrong and no secret. */
export async function readWebhooks(
  file: string | undefined,
  variables: Readonly<Record<string, string | undefined>>,
): Promise<readonly Endpoint[]> {
  if (file === undefined) return [];
  const bytes = await readFile(file).catch(() => {
    throw new ConfigurationError(`ANSWERABLE_WEBHOOKS: ${file} cannot be read.`);
  });
  const text = decodeText(bytes);
  if (typeof text !== "string")
    throw new ConfigurationError(`ANSWERABLE_WEBHOOKS: ${file} cannot be read: ${text.reason}.`);
  try {
    return readEndpoints(text, variables);
  } catch (fault) {
    if (!(fault instanceof Error)) throw fault;
    throw new ConfigurationError(`ANSWERABLE_WEBHOOKS: ${file} cannot be used: ${fault.message}`, { cause: fault });
  }
}
