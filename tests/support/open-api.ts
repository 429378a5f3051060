import type { AddressInfo } from "node:net";
import { pino } from "pino";
import { onTestFinished } from "vitest";
import { openApplication, type Application } from "../../src/application.ts";
import type { Clock } from "../../src/changes/clock.ts";
import { buildSchema } from "../../src/graphql/build-schema.ts";
import { exportSource } from "../../src/graphql/export-source.ts";
import { defaultLimits, type Limits } from "../../src/graphql/limits.ts";
import { graphqlServer } from "../../src/http/graphql-server.ts";
import { httpServer } from "../../src/http/server.ts";
import type { Endpoint } from "../../src/webhooks/webhooks-file.ts";
import type { Signer } from "../../src/exchange/out/signer.ts";
import type { Store } from "../../src/store/store.ts";
import { openTestStore } from "../store/open-test-store.ts";

export interface Answer {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test reads what it asked for
  readonly data?: any;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions?: Readonly<Record<string, unknown>>;
  }[];
}

export interface Api {
  readonly url: string;
  /** The address of its WebSocket. */
  readonly socketUrl: string;
  readonly application: Application;
  /** Faults of our own that were logged; an honest test ends with none. */
  readonly faults: unknown[];
  /** The answer of a request, whatever it says. */
  send(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Answer>;
  /** The data of a request that must succeed. */
  ask(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Answer["data"]>;
  /** Applies a batch that must be accepted, and gives its payload. */
  apply(changes: Readonly<Record<string, unknown>>): Promise<Answer["data"]>;
}

export interface ApiOptions {
  readonly store?: Store;
  readonly limits?: Partial<Limits>;
  readonly origins?: readonly string[];
  readonly introspection?: boolean;
  readonly clock?: Clock;
  readonly endpoints?: readonly Endpoint[];
  readonly signer?: Signer;
}

const schema = buildSchema();
const applyDocument = `mutation ($changes: ChangesInput!) {
  applyChanges(changes: $changes) { graphVersion created updated unchanged ended problems { code path message } }
}`;

/** The whole product on an empty store of the kind that STORE names, served over HTTP on a free port until the test ends. */
export async function openApi({ store, limits = {}, ...served }: ApiOptions = {}): Promise<Api> {
  const { origins = [], introspection = true, clock, endpoints = [], signer } = served;
  const bounds = { ...defaultLimits, ...limits };
  const application = await openApplication(store ?? (await openTestStore()), bounds, { ...(clock && { clock }) });
  const faults: unknown[] = [];
  const log = (fault: unknown): void => void faults.push(fault);
  const server = await httpServer({
    apollo: graphqlServer({ schema, limits: bounds, introspection, log }),
    schema,
    introspection,
    origins,
    endpoints,
    faults: log,
    context: application.context,
    exportSource: async () => exportSource({ schema, context: await application.context(), log, signer }),
    limits: bounds,
    ide: false,
    readiness: () => Promise.resolve(undefined),
    log: pino({ level: "silent" }),
  });
  await server.listen({ port: 0, host: "127.0.0.1" });
  onTestFinished(() => server.close());
  const url = `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`;

  const send = async (query: string, variables?: Readonly<Record<string, unknown>>): Promise<Answer> => {
    const body = JSON.stringify({ query, ...(variables && { variables }) });
    const response = await fetch(`${url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body,
    });
    return (await response.json()) as Answer;
  };
  const ask: Api["ask"] = async (query, variables) => {
    const { data, errors } = await send(query, variables);
    if (errors !== undefined) throw new Error(`refused: ${JSON.stringify(errors)}`, { cause: faults });
    return data;
  };
  const apply: Api["apply"] = async (changes) => {
    const { applyChanges } = await ask(applyDocument, { changes: { source: "test", ...changes } });
    if (applyChanges.problems.length > 0) throw new Error(`problems: ${JSON.stringify(applyChanges.problems)}`);
    return applyChanges;
  };
  return { url, socketUrl: `${url.replace("http", "ws")}/graphql`, application, faults, send, ask, apply };
}
