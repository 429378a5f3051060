import { request } from "node:http";
import { expect, test } from "vitest";
import { startServer } from "../support/start-server.ts";

test("a request that is under way when SIGTERM comes is answered, and then the process ends with 0", async () => {
  const server = await startServer({ environment: { ANSWERABLE_SAMPLE: "off" } });
  const body = JSON.stringify({ query: "{ __typename }" });
  const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(body) };
  const answered = new Promise<string>((resolve, reject) => {
    const sent = request(`${server.origin}/graphql`, { method: "POST", headers }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (part: string) => (text += part));
      response.once("end", () => {
        resolve(text);
      });
    });
    sent.once("error", reject);
    // The server has the head and waits for the body when the signal comes.
    sent.write(body.slice(0, 5), () => setTimeout(() => server.child.kill("SIGTERM"), 200));
    const waiting = setInterval(() => {
      if (!server.stdout().includes("stopping")) return;
      clearInterval(waiting);
      sent.end(body.slice(5));
    }, 20);
  });
  expect(JSON.parse(await answered)).toEqual({ data: { __typename: "Query" } });
  const { code, signal } = await server.ended;
  expect([code, signal]).toEqual([0, null]);
});
