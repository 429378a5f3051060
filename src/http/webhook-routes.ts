import type { FastifyInstance } from "fastify";
import { z } from "zod";
import type { Context } from "../graphql/context.ts";
import { printDateTime } from "../ontology/date-time.ts";
import type { Store } from "../store/store.ts";
import { readParked, readPosition, type ParkedMessage } from "../webhooks/endpoint-state.ts";
import { askAgain } from "../webhooks/parked-messages.ts";
import type { Endpoint } from "../webhooks/webhooks-file.ts";

const asked = z.strictObject({ endpoint: z.string().optional(), message: z.string().optional() });

/**
 * `GET /webhooks`: each endpoint, how far it was told, and the messages that were given up. `POST /webhooks/retry` with
 * `{endpoint, message}`, both optional: has those sent again that are named. Secrets, and what follows `?` in an address, are not shown.
 */
export function webhookRoutes(
  server: FastifyInstance,
  context: () => Promise<Context>,
  endpoints: readonly Endpoint[],
): void {
  server.get("/webhooks", async () => {
    const { store } = await context();
    return { endpoints: await Promise.all(endpoints.map((endpoint) => told(store, endpoint))) };
  });
  server.post("/webhooks/retry", async (request, reply) => {
    const parsed = asked.safeParse(request.body ?? {});
    const names = endpoints.map(({ name }) => name);
    const { endpoint, message } = parsed.data ?? {};
    if (!parsed.success || (endpoint !== undefined && !names.includes(endpoint))) {
      const words = parsed.success
        ? `no endpoint is named "${endpoint ?? ""}"; there are: ${names.join(", ")}`
        : "it takes endpoint and message, both text";
      return reply.code(400).send({ errors: [{ message: words, extensions: { code: "BAD_USER_INPUT" } }] });
    }
    const { store } = await context();
    let marked = 0;
    for (const name of names)
      if (endpoint === undefined || endpoint === name) marked += await askAgain(store, name, message);
    return { marked };
  });
}

async function told(store: Store, { name, url, types }: Endpoint) {
  const [{ state: position }, { state: parked }] = [await readPosition(store, name), await readParked(store, name)];
  const { origin, pathname } = new URL(url);
  return {
    name,
    url: `${origin}${pathname}`,
    types,
    toldUpTo: position === null ? null : { graphVersion: String(position.version), at: printDateTime(position.at) },
    triesUnderWay: position?.tries ?? 0,
    parked: parked.messages.map(shown),
    dropped: parked.dropped,
  };
}

function shown({ id, body, tries, failedAt, reason, resend }: ParkedMessage) {
  return { id, message: JSON.parse(body) as unknown, tries, failedAt: printDateTime(failedAt), reason, resend };
}
