import { Agent, request } from "node:http";

/** Connections that are kept: what is measured is answers, not greetings. */
const agent = new Agent({ keepAlive: true });

/** Asks a GraphQL server of this machine; the text of its answer. Rejects on any status but 200. */
export function post(url: URL, query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const body = JSON.stringify({ query, variables });
  const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(body) };
  return new Promise((resolve, reject) => {
    const asked = request(url, { method: "POST", agent, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("error", reject);
      response.on("end", () => {
        const text = Buffer.concat(parts).toString("utf8");
        if (response.statusCode === 200 && !text.startsWith('{"errors"')) resolve(text);
        else reject(new Error(`${response.statusCode}: ${text.slice(0, 500)}`));
      });
    });
    asked.on("error", reject);
    asked.end(body);
  });
}
