import { once } from "node:events";
import { createServer, connect, type Socket } from "node:net";

/** A way to a Neo4j on which a test can make answers late, lose the one to a commit, or cut off who has just connected. */
export interface SlowProxy {
  readonly url: string;
  /** Ms by which everything is late, on its way there and on its way back. */
  delay: number;
  /** Cuts all connections, and each of the next ones after so many bytes of what the server says to it; Infinity: none any more. */
  cutAfter(bytes: number): void;
  /** Cuts the connection once, when a commit has gone through and before anybody hears of it. */
  loseNextCommit(): void;
  /** Commits whose answer was lost. */
  readonly lost: number;
  close(): void;
}

/** The message COMMIT of Bolt: a structure without fields, in a chunk of its own. */
const commitMessage = Buffer.from([0x00, 0x02, 0xb0, 0x12, 0x00, 0x00]);
/** Ms in which a commit of a test is surely over. */
const commitTime = 3000;

/** Listens on a free port of the loopback address and passes everything on to the server at `url`. */
export async function slowProxy(url: string): Promise<SlowProxy> {
  const { hostname, port } = new URL(url);
  const sockets = new Set<Socket>();
  let losesCommit = false;
  let heardMax = Infinity;
  const listener = createServer((client) => {
    const server = connect(Number(port), hostname);
    let isDeaf = false;
    let mayHear = heardMax;
    for (const socket of [client, server]) {
      sockets.add(socket.setNoDelay(true));
      // Whoever is cut off is told by the close of the other side.
      socket.on("error", () => undefined);
    }
    client.on("close", () => server.destroy());
    server.on("close", () => client.destroy());
    client.on("data", (bytes) => {
      if (losesCommit && bytes.includes(commitMessage)) {
        [losesCommit, isDeaf] = [false, true];
        proxy.lost += 1;
        setTimeout(() => client.destroy(), commitTime);
      }
      later(server, bytes);
    });
    server.on("data", (bytes) => {
      if (isDeaf) return;
      const heard = bytes.subarray(0, mayHear);
      mayHear -= heard.length;
      if (mayHear > 0) later(client, heard);
      else client.end(heard);
    });
  }).listen(0, "127.0.0.1");
  const later = (to: Socket, bytes: Buffer) => {
    if (proxy.delay === 0) to.write(bytes);
    else setTimeout(() => to.write(bytes), proxy.delay);
  };
  await once(listener, "listening");
  const bound = listener.address();
  const proxy = {
    url: `bolt://127.0.0.1:${typeof bound === "object" && bound !== null ? bound.port : 0}`,
    delay: 0,
    lost: 0,
    cutAfter: (bytes: number) => {
      heardMax = bytes;
      for (const socket of sockets) socket.destroy();
    },
    loseNextCommit: () => {
      losesCommit = true;
    },
    close: () => {
      for (const socket of sockets) socket.destroy();
      listener.close();
    },
  };
  return proxy;
}
