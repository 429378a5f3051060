import type { FastifyInstance } from "fastify";

/** Why the process cannot answer questions now; undefined where it can. */
export type Readiness = () => Promise<string | undefined>;

/** `GET /health/live`: the process runs. `GET /health/ready`: it can answer; 503 and the reason where it cannot. */
export function healthRoutes(server: FastifyInstance, readiness: Readiness): void {
  server.get("/health/live", () => ({ status: "live" }));
  server.get("/health/ready", async (_request, reply) => {
    const reason = await readiness();
    if (reason === undefined) return { status: "ready" };
    return reply.code(503).send({ status: "unavailable", reason });
  });
}
