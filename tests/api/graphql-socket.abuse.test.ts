import { connect } from "node:net";
import { request } from "node:http";
import { expect, onTestFinished, test } from "vitest";
import { WebSocket } from "ws";
import { defaultLimits, type SubscriptionLimits } from "../../src/graphql/limits.ts";
import { openApi, type Api, type ApiOptions } from "../support/open-api.ts";
import { socketClient, subscribe } from "../support/subscribe.ts";

const protocol = "graphql-transport-ws";
const everything = `subscription { graphChanged { entity { id } } }`;

const limited = (subscriptions: Partial<SubscriptionLimits>): ApiOptions => ({
  limits: { subscriptions: { ...defaultLimits.subscriptions, ...subscriptions } },
});

interface Raw {
  readonly socket: WebSocket;
  readonly heard: { readonly id?: string; readonly type: string }[];
  readonly closed: Promise<{ readonly code: number; readonly reason: string }>;
  readonly say: (message: unknown) => void;
}

/** A WebSocket that keeps to no protocol. */
async function raw(url: string, { protocols = [protocol], headers = {} } = {}): Promise<Raw> {
  const socket = new WebSocket(url, protocols, { headers });
  onTestFinished(() => {
    socket.terminate();
  });
  const heard: Raw["heard"] = [];
  socket.on("message", (data: Buffer) => heard.push(JSON.parse(data.toString("utf8"))));
  const closed = new Promise<{ code: number; reason: string }>((resolve) => {
    socket.once("close", (code, reason) => {
      resolve({ code, reason: reason.toString("utf8") });
    });
  });
  await new Promise((resolve, reject) => {
    socket.once("open", resolve);
    socket.once("error", reject);
  });
  const say = (message: unknown): void => {
    socket.send(typeof message === "string" ? message : JSON.stringify(message));
  };
  return { socket, heard, closed, say };
}

/** One that has been greeted, and may ask. */
async function greeted(api: Api): Promise<Raw> {
  const opened = await raw(api.socketUrl);
  opened.say({ type: "connection_init" });
  await expect.poll(() => opened.heard.map(({ type }) => type)).toContain("connection_ack");
  return opened;
}

const subscription = (id: string, query = everything, variables = {}) => ({
  id,
  type: "subscribe",
  payload: { query, variables },
});

interface Refused {
  readonly status: number;
  readonly body: { readonly errors: { readonly message: string; readonly extensions: Record<string, unknown> }[] };
}

/** The status and the body of a request for a WebSocket that is refused. */
async function refusal(url: string, headers: Record<string, string>): Promise<Refused> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(url, protocol, { headers });
    socket.on("error", () => undefined);
    socket.once("open", () => {
      socket.terminate();
      reject(new Error("it was opened"));
    });
    socket.once("unexpected-response", (_request, response) => {
      let text = "";
      response.on("data", (part: Buffer) => (text += part.toString("utf8")));
      response.once("end", () => {
        resolve({ status: response.statusCode ?? 0, body: JSON.parse(text) });
      });
    });
  });
}

const foreign: readonly (readonly [string, (host: string) => Record<string, string>])[] = [
  ["of another host", () => ({ origin: "https://evil.example" })],
  ["of another port of this machine", () => ({ origin: "http://127.0.0.1:1" })],
  ["that is hidden", () => ({ origin: "null" })],
  ["that is no address", () => ({ origin: "chrome-extension://abc" })],
  [
    "whose name leads here (DNS rebinding)",
    (host) => {
      const port = host.split(":")[1] ?? "";
      return { origin: `http://evil.example:${port}`, host: `evil.example:${port}` };
    },
  ],
  [
    "that looks like a loopback address",
    (host) => {
      const port = host.split(":")[1] ?? "";
      return { origin: `http://127.0.0.1.evil.example:${port}`, host: `127.0.0.1.evil.example:${port}` };
    },
  ],
];

test.each(foreign)("a page of an origin %s may not open a WebSocket", async (_what, headers) => {
  const api = await openApi();
  const { status, body } = await refusal(api.socketUrl, headers(new URL(api.url).host));
  expect([status, body.errors[0]?.extensions["code"]]).toEqual([403, "FOREIGN_ORIGIN"]);
  expect(body.errors[0]?.message).toContain("ANSWERABLE_ORIGINS");
});

test("a page of this server, and of an origin that the configuration names, may", async () => {
  const api = await openApi({ origins: ["https://console.example"] });
  for (const origin of [api.url, "https://console.example", "HTTPS://Console.example"]) {
    const { socket } = await raw(api.socketUrl, { headers: { origin } });
    expect(socket.protocol).toBe(protocol);
  }
});

test("a page of another origin may not send a document to /import, and nothing is written", async () => {
  const api = await openApi();
  const send = (origin: string) =>
    fetch(`${api.url}/import?source=page`, {
      method: "POST",
      headers: { origin, "content-type": "text/plain" },
      body: `people: [{ id: "person:ada" }]`,
    });
  const refused = await send("https://evil.example");
  expect([refused.status, await refused.json()]).toMatchObject([
    403,
    { errors: [{ extensions: { code: "FOREIGN_ORIGIN" } }] },
  ]);
  expect((await api.ask("{ people { totalCount } }")).people.totalCount).toBe(0);
  expect((await send(api.url)).status).toBe(200);
});

test("there is a WebSocket at /graphql alone", async () => {
  const api = await openApi();
  for (const path of ["/", "/import", "/graphql/x", "/graphqlx", "/health/live"]) {
    const { status, body } = await refusal(api.url.replace("http", "ws") + path, {});
    expect([status, body.errors[0]?.extensions["code"]]).toEqual([404, "NOT_FOUND"]);
  }
});

test("a client that offers HTTP/2 in its request is answered as ever", async () => {
  const api = await openApi();
  const status = await new Promise((resolve, reject) => {
    const headers = { connection: "Upgrade, HTTP2-Settings", upgrade: "h2c", "http2-settings": "AAMAAABkAAQAAP__" };
    const sent = request(`${api.url}/health/live`, { headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    sent.once("error", reject).end();
  });
  expect(status).toBe(200);
});

const nonsense: readonly (readonly [string, unknown, number])[] = [
  ["that is no JSON", "{", 4400],
  ["that is null", "null", 4400],
  ["of no known type", { type: "shout" }, 4400],
  ["whose type is an object", { type: { toString: "x" } }, 4400],
  ["that subscribes to no query", { id: "1", type: "subscribe", payload: {} }, 4400],
  ["whose variables are a list", { id: "1", type: "subscribe", payload: { query: everything, variables: [] } }, 4400],
  ["that greets twice", { type: "connection_init" }, 4429],
  ["with an endless id", subscription("x".repeat(300)), 4400],
];

test.each(nonsense)(
  "a message %s closes the WebSocket with a code, and the server goes on",
  async (_what, message, code) => {
    const api = await openApi();
    const { say, closed } = await greeted(api);
    say(message);
    expect((await closed).code).toBe(code);
    expect((await api.ask("{ __typename }")).__typename).toBe("Query");
    expect(api.faults).toEqual([]);
    expect(api.application.log.tail.waiting).toBe(0);
  },
);

test("what is asked before the greeting closes the WebSocket with 4401", async () => {
  const api = await openApi();
  const { say, closed } = await raw(api.socketUrl);
  say(subscription("1"));
  expect((await closed).code).toBe(4401);
});

test("two operations with one id close the WebSocket with 4409, names of prototypes among them", async () => {
  const api = await openApi();
  for (const id of ["1", "__proto__", "constructor"]) {
    const { say, closed } = await greeted(api);
    say(subscription(id));
    say(subscription(id));
    expect((await closed).code).toBe(4409);
  }
  await expect.poll(() => api.application.log.tail.waiting).toBe(0);
});

test("whoever does not greet in time is let go with 4408, and whoever speaks another protocol with 4406", async () => {
  const api = await openApi(limited({ initMillisecondsMax: 50 }));
  expect((await (await raw(api.socketUrl)).closed).code).toBe(4408);
  // A protocol that the server does not choose fails at the client; without one the server says so.
  expect((await (await raw(api.socketUrl, { protocols: [] })).closed).code).toBe(4406);
});

test("a message larger than a body may be closes the WebSocket with 1009", async () => {
  const api = await openApi({ limits: { bodyBytesMax: 2000 } });
  const { say, closed } = await greeted(api);
  say(subscription("1", everything.padEnd(3000)));
  expect((await closed).code).toBe(1009);
});

test("frames that break the protocol of WebSockets close the connection, and the server goes on", async () => {
  const api = await openApi();
  const { port } = new URL(api.url);
  const socket = connect(Number(port), "127.0.0.1");
  const head = ["GET /graphql HTTP/1.1", `Host: 127.0.0.1:${port}`, "Connection: Upgrade", "Upgrade: websocket"];
  const key = [
    "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
    "Sec-WebSocket-Version: 13",
    `Sec-WebSocket-Protocol: ${protocol}`,
  ];
  socket.write(`${[...head, ...key].join("\r\n")}\r\n\r\n`);
  await new Promise((resolve) => socket.once("data", resolve));
  socket.write(Buffer.from([0xff, 0xff, 0xff, 0xff, 0x00]));
  await new Promise((resolve) => socket.once("close", resolve));
  expect((await api.ask("{ __typename }")).__typename).toBe("Query");
  expect(api.faults).toEqual([]);
});

test("one WebSocket has only so many operations under way, and the one too many is told so", async () => {
  const api = await openApi(limited({ operationsMax: 2 }));
  const client = socketClient(api.socketUrl);
  const [first] = [subscribe(client, everything), subscribe(client, everything)];
  await expect.poll(() => api.application.log.tail.waiting).toBe(2);
  const third = await subscribe(client, everything).ended;
  expect(third).toMatchObject([{ extensions: { code: "LIMIT_EXCEEDED", limit: "operationsMax", max: 2 } }]);
  first.stop();
  await expect.poll(() => api.application.log.tail.waiting).toBe(1);
  subscribe(client, everything);
  await expect.poll(() => api.application.log.tail.waiting).toBe(2);
});

test("each message over a WebSocket has a turn of its own, so that thousands sent at once keep nobody waiting", async () => {
  const api = await openApi();
  const { socket, say, heard } = await greeted(api);
  const count = 900;
  let turns = 0;
  const turn = (): void => {
    if (heard.length > count) return;
    turns += 1;
    setImmediate(turn);
  };
  const all = new Promise<void>((resolve) => {
    socket.on("message", () => {
      if (heard.length > count) resolve();
    });
  });
  for (let n = 0; n < count; n += 1) say(subscription(String(n), "{ nothing }"));
  turn();
  await all;
  expect(turns).toBeGreaterThan(count);
});

test("a client whose operations are refused again and again is let go with 1008, and one accepted begins the count anew", async () => {
  const api = await openApi(limited({ refusalsMax: 3 }));
  const { say, heard, closed } = await greeted(api);
  const wrong = (id: string): void => {
    say(subscription(id, "{ nothing }"));
  };
  for (const id of ["1", "2", "3"]) wrong(id);
  say(subscription("4", "{ __typename }"));
  await expect.poll(() => heard.filter(({ type }) => type === "complete").length).toBe(1);
  for (const id of ["5", "6", "7", "8"]) wrong(id);
  expect(await closed).toEqual({
    code: 1008,
    reason: "More than 3 operations in a row were refused (ANSWERABLE_SOCKET_REFUSALS_MAX)",
  });
  expect((await api.ask("{ __typename }")).__typename).toBe("Query");
  expect(api.faults).toEqual([]);
});

test("only so many WebSockets are open, and the one too many is refused with a way out", async () => {
  const api = await openApi(limited({ socketsMax: 2 }));
  const first = await raw(api.socketUrl);
  await raw(api.socketUrl);
  const { status, body } = await refusal(api.socketUrl, {});
  expect([status, body.errors[0]?.extensions["code"]]).toEqual([503, "LIMIT_EXCEEDED"]);
  expect(body.errors[0]?.message).toContain("ANSWERABLE_SOCKETS_MAX");
  first.socket.close();
  await first.closed;
  await raw(api.socketUrl);
});

test("a client that answers no ping is let go, and its subscription is not followed any longer", async () => {
  const api = await openApi(limited({ pingMilliseconds: 100 }));
  const { socket, say, closed } = await greeted(api);
  say(subscription("1"));
  await expect.poll(() => api.application.log.tail.waiting).toBe(1);
  socket.pause();
  await expect.poll(() => api.application.log.tail.waiting).toBe(0);
  socket.resume();
  expect((await closed).code).toBe(1006);
});

test("a client without an operation is let go with 1000, and one with a subscription is not", async () => {
  const api = await openApi(limited({ idleMillisecondsMax: 100 }));
  const busy = await greeted(api);
  busy.say(subscription("1"));
  const idle = await greeted(api);
  expect(await idle.closed).toEqual({ code: 1000, reason: "Idle" });
  expect(busy.socket.readyState).toBe(WebSocket.OPEN);
});

test("a client that reads nothing of a large change is let go with 1013, and told where to read on", async () => {
  const bufferBytesMax = 100_000;
  const api = await openApi(limited({ bufferBytesMax }));
  const { socket, say, closed } = await greeted(api);
  for (let n = 0; n < 60; n += 1) say(subscription(String(n), `subscription { graphChanged { after } }`));
  await expect.poll(() => api.application.log.tail.waiting).toBe(60);
  socket.pause();
  const description = "x".repeat(60_000);
  for (let n = 0; n < 30; n += 1) await api.apply({ people: [{ id: "person:ada", title: String(n), description }] });
  await expect.poll(() => api.application.log.tail.waiting).toBe(0);
  socket.resume();
  const { code, reason } = await closed;
  expect([code, reason]).toEqual([1013, expect.stringContaining("`changes`")]);
});

test("documents over a WebSocket are held to the same limits and rules, with the same codes, as those in requests", async () => {
  const api = await openApi({ limits: { aliasesMax: 2, documentLevelsMax: 3 } });
  const client = socketClient(api.socketUrl);
  const documents = [
    "subscription {",
    "subscription { graphChanged { nothing } }",
    "subscription { a: graphChanged { id } b: graphChanged { id } c: graphChanged { id } }",
    "subscription { graphChanged { entity { relations { nodes { id } } } } }",
    `subscription { graphChanged(of: ${"[".repeat(600)}${"]".repeat(600)}) { id } }`,
    "subscription ($kinds: [Kind!]) { graphChanged(kinds: $kinds) { id } }",
    "query A { __typename } query B { __typename }",
  ];
  const codes = [];
  for (const query of documents) {
    const { told, ended } = subscribe(client, query, { kinds: ["DRAGON"] });
    const fault = await ended;
    codes.push((Array.isArray(fault) ? fault : (told[0]?.errors ?? []))[0]?.extensions?.code);
  }
  expect(codes).toEqual([
    "GRAPHQL_PARSE_FAILED",
    "GRAPHQL_VALIDATION_FAILED",
    "GRAPHQL_VALIDATION_FAILED",
    "LIMIT_EXCEEDED",
    "LIMIT_EXCEEDED",
    "BAD_USER_INPUT",
    "BAD_USER_INPUT",
  ]);
  expect(api.faults).toEqual([]);
});

test("where introspection is off, it is off over a WebSocket too", async () => {
  const api = await openApi({ introspection: false });
  const fault = await subscribe(socketClient(api.socketUrl), "{ __schema { queryType { name } } }").ended;
  expect(fault).toMatchObject([{ extensions: { code: "GRAPHQL_VALIDATION_FAILED" } }, {}]);
});

test("queries and mutations are answered over a WebSocket as they are by a request", async () => {
  const api = await openApi();
  const client = socketClient(api.socketUrl);
  const query = `mutation { applyChanges(changes: { source: "test", people: [{ id: "person:ada" }] }) { created } }`;
  const { told, ended } = subscribe(client, query);
  expect(await ended).toBeNull();
  expect(told).toEqual([{ data: { applyChanges: { created: 1 } } }]);
  const unknown = subscribe(client, `{ ownershipChain(of: "agent:none") { entity { id } } }`);
  await unknown.ended;
  expect(unknown.told[0]?.errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", problem: "UNKNOWN_ENTITY" });
});
