import { request } from "node:http";
import { expect, test } from "vitest";
import { openApi } from "../support/open-api.ts";

interface Sent {
  readonly method?: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

interface Answered {
  readonly status: number | undefined;
  readonly code: string | undefined;
  readonly text: string;
}

/** Sends with the headers that are given and no other `Host`, which fetch would not do. */
function send(url: string, { method = "GET", path, headers, body }: Sent): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const sent = request(`${url}${path}`, { method, headers }, (response) => {
      response.setEncoding("utf8");
      let text = "";
      response.on("data", (part: string) => (text += part));
      response.on("end", () => {
        const code = /"code":"(?<code>[A-Z_]+)"/u.exec(text)?.groups?.["code"];
        resolve({ status: response.statusCode, code, text });
      });
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

const json = { "content-type": "application/json" };
const write = JSON.stringify({
  query: `mutation { applyChanges(input: { source: "page", people: [{ id: "person:ada" }] }) { __typename } }`,
});
const doors: readonly (readonly [string, Sent])[] = [
  ["queries", { method: "POST", path: "/graphql", headers: json, body: JSON.stringify({ query: "{ __typename }" }) }],
  ["queries by GET", { path: "/graphql?query=%7B__typename%7D", headers: { "apollo-require-preflight": "1" } }],
  ["mutations", { method: "POST", path: "/graphql", headers: json, body: write }],
  ["/import", { method: "POST", path: "/import?source=page", headers: { "content-type": "text/plain" }, body: "{}" }],
  ["/export", { path: "/export?answer=estate&format=ESTATE" }],
  ["/webhooks", { path: "/webhooks" }],
  ["the page", { path: "/" }],
  ["what is not there", { path: "/nothing" }],
];

test.each(doors)("a page whose name was made to lead to this machine is refused at %s", async (_door, sent) => {
  const api = await openApi();
  const { port } = new URL(api.url);
  for (const host of [
    `evil.example:${port}`,
    `127.0.0.1.evil.example:${port}`,
    `localhost.evil.example`,
    "0.0.0.0",
    `user@127.0.0.1:${port}`,
    `evil.example#127.0.0.1`,
  ]) {
    const { status, code } = await send(api.url, { ...sent, headers: { ...sent.headers, host } });
    expect([host, status, code]).toEqual([host, 403, "FOREIGN_HOST"]);
  }
  expect((await api.ask("{ people { totalCount } }")).people.totalCount).toBe(0);
});

test.each(doors)("a page of another origin is refused at %s", async (_door, sent) => {
  const api = await openApi();
  const { status, code } = await send(api.url, {
    ...sent,
    headers: { ...sent.headers, origin: "https://evil.example" },
  });
  expect([status, code]).toEqual([403, "FOREIGN_ORIGIN"]);
});

test("this machine's own names and those of the origins that the configuration names are answered under", async () => {
  const api = await openApi({ origins: ["https://answerable.example", "http://inside.example:8080"] });
  const { port } = new URL(api.url);
  const own = ["127.0.0.1", `localhost:${port}`, "LOCALHOST", "[::1]:4000", "127.8.8.8"];
  const named = ["answerable.example", "Answerable.Example:443", "inside.example:8080"];
  const [, queries] = doors[0] as readonly [string, Sent];
  for (const host of [...own, ...named]) {
    const { status, text } = await send(api.url, { ...queries, headers: { ...queries.headers, host } });
    expect([host, status, JSON.parse(text)]).toEqual([host, 200, { data: { __typename: "Query" } }]);
  }
  for (const host of ["inside.example", "answerable.example:8443"]) {
    const { status } = await send(api.url, { ...queries, headers: { ...queries.headers, host } });
    expect([host, status]).toEqual([host, 403]);
  }
});

test("monitors may ask by any name whether the server lives", async () => {
  const api = await openApi();
  for (const path of ["/health/live", "/health/ready"]) {
    expect((await send(api.url, { path, headers: { host: "pod-7.cluster.example" } })).status).toBe(200);
  }
});
