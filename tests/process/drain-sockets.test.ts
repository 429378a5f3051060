import { expect, test } from "vitest";
import { WebSocket } from "ws";
import { startServer } from "../support/start-server.ts";
import { socketClient, subscribe } from "../support/subscribe.ts";

test("when SIGTERM comes, WebSockets are closed with 1001, also of a client that reads nothing, and the process ends with 0", async () => {
  const server = await startServer({ environment: { ANSWERABLE_SAMPLE: "off" } });
  const address = `${server.origin.replace("http", "ws")}/graphql`;
  const { ended } = subscribe(socketClient(address), "subscription { graphChanged { id } }");
  const deaf = new WebSocket(address, "graphql-transport-ws");
  await new Promise((resolve) => deaf.once("open", resolve));
  deaf.pause();
  await new Promise((resolve) => setTimeout(resolve, 200));
  server.child.kill("SIGTERM");
  expect(await ended).toMatchObject({ code: 1001 });
  const { code, signal, stderr } = await server.ended;
  expect([code, signal, stderr]).toEqual([0, null, ""]);
  deaf.terminate();
});
