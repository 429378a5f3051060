import type { Duplex } from "node:stream";

/** Why a WebSocket is not opened, in GraphQL's own shape. */
export interface UpgradeRefusal {
  readonly status: "403 Forbidden" | "404 Not Found" | "503 Service Unavailable";
  readonly code: string;
  readonly message: string;
}

/** Answers a request for a WebSocket with plain HTTP, and closes the connection. */
export function refuseUpgrade(socket: Duplex, { status, code, message }: UpgradeRefusal): void {
  const body = JSON.stringify({ errors: [{ message, extensions: { code } }] });
  const head = [
    `HTTP/1.1 ${status}`,
    "content-type: application/json; charset=utf-8",
    `content-length: ${Buffer.byteLength(body)}`,
    "connection: close",
  ];
  // Whoever asked may be gone already, and that is no fault of ours.
  socket.on("error", () => undefined);
  socket.end(`${head.join("\r\n")}\r\n\r\n${body}`, () => socket.destroy());
}
