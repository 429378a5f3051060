import { pino } from "pino";
import { openApplication } from "./application.ts";
import { ConfigurationError, readConfig } from "./config.ts";
import { gapIdsAt } from "./graphql/gap-ids.ts";
import { defaultTaxonomy } from "./graphql/default-taxonomy.ts";
import { taxonomyNamed } from "./graphql/layers.ts";
import { buildSchema } from "./graphql/build-schema.ts";
import { exportSource } from "./graphql/export-source.ts";
import type { FaultLog } from "./graphql/format-error.ts";
import { graphqlServer } from "./http/graphql-server.ts";
import { httpServer } from "./http/server.ts";
import { loadSample } from "./load-sample.ts";
import { keepOpening } from "./opening.ts";
import { openStore } from "./open-store.ts";
import { readSigningKey } from "./read-signing-key.ts";
import { readWebhooks } from "./read-webhooks.ts";
import { StoreNotOpened } from "./store/store-not-opened.ts";
import { StoreUnavailable } from "./store/store-unavailable.ts";
import { startWebhooks } from "./webhooks/webhooks.ts";
import { welcome } from "./welcome.ts";

/** Reads the configuration, wires the layers, serves, and stops when told to. */
async function serve(): Promise<void> {
  const config = readConfig(process.env);
  const log = pino({ level: config.logLevel });
  const signer = readSigningKey(config.signingKey);
  let loaded = 0;
  const opening = keepOpening(
    async () => {
      const application = await openApplication(await openStore(config.store), config.limits, {
        catalogue: config.catalogue,
      });
      loaded = config.sample ? await loadSample(application) : 0;
      return application;
    },
    (reason) => {
      log.warn({ reason }, "the store cannot be reached: trying again");
    },
  );
  const endpoints = await readWebhooks(config.webhooks, process.env);
  const schema = buildSchema();
  const faults: FaultLog = (fault, traceId) => {
    log.error({ err: fault, traceId }, "a field failed on our side");
  };
  const { limits, introspection, origins, ide } = config;
  const apollo = graphqlServer({ schema, limits, introspection, log: faults });
  const { context, readiness } = opening;
  const server = await httpServer({
    ...{ apollo, schema, context, readiness, limits, introspection, origins, ide, log, faults, endpoints },
    exportSource: async () => exportSource({ schema, context: await context(), log: faults, signer }),
  });
  let stopWebhooks = (): Promise<void> => Promise.resolve();
  const stop = async (signal: string): Promise<void> => {
    log.info({ signal }, "stopping: requests under way are answered first");
    await stopWebhooks();
    await server.close();
    await apollo.stop();
    await opening.close();
    log.flush();
  };
  // A store inside the process is there at once or not at all; a database may come later, and who asks is told until then.
  if (config.store.kind === "sqlite") await opening.opened;
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => void stop(signal));
  const origin = await server.listen({ port: config.port, host: config.host });

  const application = await opening.opened;
  if (loaded > 0) log.info({ items: loaded }, "the store was empty: the sample estate was loaded");
  const tell = (words: string, details: object): void => {
    log.warn(details, words);
  };
  stopWebhooks = startWebhooks(endpoints, {
    ...application,
    findGaps: gapIdsAt(application.context),
    taxonomy: taxonomyNamed(application.catalogue, defaultTaxonomy),
    now: Date.now,
    tell,
  });
  const { version } = await application.projection.current();
  log.info({ store: config.store.kind, version }, "serving");
  if (process.stdout.isTTY || loaded > 0) process.stderr.write(welcome(origin, loaded));
}

try {
  await serve();
} catch (fault) {
  if (
    !(fault instanceof ConfigurationError || fault instanceof StoreNotOpened || fault instanceof StoreUnavailable) &&
    !isListenFault(fault)
  )
    throw fault;
  process.stderr.write(`Answerable did not start.\n${wayOut(fault)}\n`);
  process.exitCode = 1;
}

/** A port that is taken or not allowed, or a name that is no address. */
function isListenFault(fault: unknown): fault is NodeJS.ErrnoException {
  return (
    fault instanceof Error && "syscall" in fault && (fault.syscall === "listen" || fault.syscall === "getaddrinfo")
  );
}

/** The system's own words say what is wrong with a port, and not what to do. */
function wayOut(fault: NodeJS.ErrnoException): string {
  if (fault.code === "EADDRINUSE")
    return `PORT: ${fault.message}. Stop what listens there, or choose another port: PORT=4001, or PORT=0 for a free one.`;
  if (fault.code === "EACCES") return `PORT: ${fault.message}. Choose a port from 1024 on, such as PORT=4000.`;
  return fault.message;
}
