import type { AddressInfo } from "node:net";
import type { FastifyInstance } from "fastify";

/** Listens on a free port of this machine alone, tells the parent which, and its processor time when asked; ends with the parent. */
export async function listen(server: FastifyInstance): Promise<void> {
  await server.listen({ port: 0, host: "127.0.0.1" });
  process.send?.({ port: (server.server.address() as AddressInfo).port });
  process.on("message", () => {
    const { user, system } = process.cpuUsage();
    process.send?.({ cpu: (user + system) / 1000 });
  });
  process.once("disconnect", () => process.exit(0));
}
