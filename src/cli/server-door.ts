import { CommandFault } from "./command-fault.ts";
import { downloadFrom } from "./download-from.ts";
import type { Answer, Door } from "./door.ts";
import type { ImportPayload, ImportVariables } from "./questions/import-document.ts";
import { responseOf } from "./response-of.ts";

/** A running server, by the address of its GraphQL endpoint. Nothing is sent before the first question. */
export function serverDoor(address: string): Door {
  return {
    ask: async <Data>(query: string, variables: Readonly<Record<string, unknown>>) => {
      const headers = { "content-type": "application/json", accept: "application/json" };
      const answer: Answer<Data> = await sent(address, {
        method: "POST",
        headers,
        body: JSON.stringify({ query, variables }),
      });
      return answer;
    },
    upload: async (document) => {
      const headers = { "content-type": "application/octet-stream" };
      const target = uploadAddress(address, document);
      const body = Buffer.from(document.content, document.encoding === "BASE64" ? "base64" : "utf8");
      const payload = (await sent(target, { method: "POST", headers, body })) as
        Omit<ImportPayload, "changes"> | Answer<never>;
      if (!("problems" in payload))
        throw new CommandFault(payload.errors?.[0]?.message ?? `${address} gave no answer.`);
      return { ...payload, changes: null };
    },
    download: (request) => downloadFrom(address, request),
    close: () => Promise.resolve(),
  };
}

/** `/import` lies beside `/graphql`. */
function uploadAddress(address: string, document: ImportVariables): URL {
  const target = new URL("import", address);
  const { content, encoding, changesMax, effectiveAt, mapping, ...rest } = document;
  for (const [name, value] of Object.entries(rest)) target.searchParams.set(name, String(value));
  if (mapping !== null) target.searchParams.set("mapping", mapping);
  if (effectiveAt !== null) target.searchParams.set("effectiveAt", effectiveAt);
  return target;
}

async function sent(address: string | URL, request: RequestInit): Promise<object> {
  const response = await responseOf(address, request);
  const answer = (await response.json().catch(() => null)) as object | null;
  if (answer === null || !("data" in answer || "errors" in answer || "problems" in answer)) {
    throw new CommandFault(`${String(address)} does not answer as GraphQL does (status ${response.status}).`);
  }
  return answer;
}
