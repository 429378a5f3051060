import { expect, test } from "vitest";
import { WebSocket } from "ws";
import { lostDigitsFault } from "../../src/http/lost-digits-fault.ts";
import { openApi, type Answer, type Api } from "../support/open-api.ts";

const mutation =
  "mutation ($changes: ChangesInput!) { applyChanges(changes: $changes) { graphVersion problems { code } } }";

/** A request whose variables are written as they are given: `JSON.stringify` would lose their digits before they are sent. */
function body(changes: string): string {
  return `{"query": ${JSON.stringify(mutation)}, "variables": {"changes": ${changes}}}`;
}

async function posted(api: Api, text: string): Promise<{ readonly status: number; readonly answer: Answer }> {
  const headers = { "content-type": "application/json; charset=utf-8" };
  const response = await fetch(`${api.url}/graphql`, { method: "POST", headers, body: text });
  return { status: response.status, answer: (await response.json()) as Answer };
}

const agent = (extra: string): string => `{"source": "test", "agents": [{"id": "agent:a", "extra": ${extra}}]}`;

test.each([
  ["a whole number past 2^53", agent('{"account": 9007199254740993}'), "changes.agents[0].extra.account"],
  ["digits behind the point", agent('{"all": [1, {"x": 0.12345678901234567891}]}'), "changes.agents[0].extra.all[1].x"],
  ["more than a double holds", agent('{"x": 1e400}'), "changes.agents[0].extra.x"],
  [
    "a decimal as a number",
    '{"source": "test", "agreements": [{"id": "agreement:a", "annualFees": 12345678901234567.89}]}',
    "changes.agreements[0].annualFees",
  ],
])("a number in variables that would lose digits is refused at its place: %s", async (_title, changes, argument) => {
  const api = await openApi();
  const { status, answer } = await posted(api, body(changes));
  expect(status).toBe(400);
  expect(answer.errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT", problem: "INVALID_VALUE", argument } }]);
  expect(answer.errors?.[0]?.message).toContain(`The variables at ${argument}: A number of which digits would be lost`);
  expect((await api.application.store.head()).version).toBe(0);
  expect(api.faults).toEqual([]);
});

test("numbers that keep their digits, and the others in quotes, come back as they were sent", async () => {
  const api = await openApi();
  const extra =
    '{"account": "9007199254740993", "most": 9007199254740991, "small": 1.5e-7, "hash": "0123456789e+0123456789"}';
  const { status, answer } = await posted(api, body(agent(extra)));
  expect([status, answer.data?.applyChanges.problems]).toEqual([200, []]);
  const { entity } = await api.ask(`{ entity(id: "agent:a") { extra } }`);
  expect(entity.extra).toEqual({ test: JSON.parse(extra) });
});

test("numbers outside the variables are nobody's data, and a body that is no JSON is told as that", async () => {
  const api = await openApi();
  const query = JSON.stringify("{ __typename }");
  expect((await posted(api, `{"query": ${query}, "extensions": {"at": 12345678901234567890}}`)).status).toBe(200);
  const { status, answer } = await posted(api, '{"variables": {"x": 12345678901234567890}');
  expect([status, answer.errors?.[0]?.extensions?.["code"]]).toEqual([400, "BAD_REQUEST"]);
});

test("variables in the address are held to the same", async () => {
  const api = await openApi();
  const address = new URL(`${api.url}/graphql`);
  address.searchParams.set("query", "query ($first: Int) { agents(first: $first) { totalCount } }");
  address.searchParams.set("variables", '{"first": 1.0000000000000000001}');
  const response = await fetch(address, { headers: { "apollo-require-preflight": "1" } });
  expect([response.status, ((await response.json()) as Answer).errors?.[0]?.extensions?.["argument"]]).toEqual([
    400,
    "first",
  ]);
});

test.each([
  ["extra: { account: 9007199254740993 }", "account"],
  ["extra: { all: [1.00000000000000000001] }", "all"],
])("a number in the document that would lose digits is refused by its name: %s", async (field, argument) => {
  const api = await openApi();
  const { data, errors } = await api.send(
    `mutation { applyChanges(changes: { source: "x", agents: [{ id: "agent:a", ${field} }] }) { graphVersion } }`,
  );
  expect(data).toBeUndefined();
  expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT", argument }, locations: [{ line: 1 }] }]);
});

test("a decimal in the document keeps all its digits, for it is read by its text", async () => {
  const api = await openApi();
  const fees = "12345678901234567.89";
  await api.ask(
    `mutation { applyChanges(changes: { source: "x", agreements: [{ id: "agreement:a", annualFees: ${fees} }] }) { graphVersion } }`,
  );
  const { entity } = await api.ask(`{ entity(id: "agreement:a") { ... on Agreement { annualFees } } }`);
  expect(entity.annualFees).toBe(fees);
});

test("over a WebSocket the operation is refused, and the next one is served", async () => {
  const api = await openApi();
  const socket = new WebSocket(api.socketUrl, ["graphql-transport-ws"]);
  const heard: { readonly id?: string; readonly type: string; readonly payload?: unknown }[] = [];
  socket.on("message", (data: Buffer) => heard.push(JSON.parse(data.toString("utf8"))));
  await new Promise((resolve) => socket.once("open", resolve));
  socket.send(JSON.stringify({ type: "connection_init" }));
  await expect.poll(() => heard.map(({ type }) => type)).toContain("connection_ack");
  const subscribe = (id: string, changes: string): string =>
    `{"id": "${id}", "type": "subscribe", "payload": ${body(changes)}}`;
  socket.send(subscribe("lost", agent('{"account": 9007199254740993}')));
  socket.send(subscribe("kept", agent('{"account": 9007199254740992}')));
  await expect.poll(() => heard.filter(({ id }) => id === "kept").map(({ type }) => type)).toContain("complete");
  socket.terminate();
  expect(heard.filter(({ id }) => id === "lost")).toMatchObject([
    {
      type: "error",
      payload: [{ extensions: { code: "BAD_USER_INPUT", argument: "changes.agents[0].extra.account" } }],
    },
  ]);
  expect(heard.find(({ id }) => id === "kept")?.type).toBe("next");
});

test("variables that lie deeper than any are read are left to whoever refuses them for that", () => {
  const deep = `{"variables": ${"[".repeat(200_000)}9007199254740993${"]".repeat(200_000)}}`;
  expect(lostDigitsFault(deep, ["variables"])).toBeUndefined();
});
