import { openApplication } from "../application.ts";
import type { Config } from "../config.ts";
import { openExport } from "../exchange/out/open-export.ts";
import { askInProcess } from "../graphql/ask-in-process.ts";
import { buildSchema } from "../graphql/build-schema.ts";
import { exportSource } from "../graphql/export-source.ts";
import type { FaultLog } from "../graphql/format-error.ts";
import { openStore } from "../open-store.ts";
import { readSigningKey } from "../read-signing-key.ts";
import type { Answer, Door } from "./door.ts";

export interface StoreDoorOptions {
  readonly config: Config;
  /** Opened to be read, the store has to be there. */
  readonly readonly: boolean;
  readonly log: FaultLog;
}

/** A store that this process opens, asked by the same schema as a server's. Rejects with `StoreNotOpened` or `StoreUnavailable`. */
export async function storeDoor({ config, readonly, log }: StoreDoorOptions): Promise<Door> {
  const signer = readSigningKey(config.signingKey);
  const store = await openStore(config.store, { readonly });
  const { context } = await openApplication(store, config.limits, { catalogue: config.catalogue });
  const schema = buildSchema();
  return {
    ask: async <Data>(document: string, variables: Readonly<Record<string, unknown>>) =>
      (await askInProcess({ schema, context: await context(), document, variables, log })) as Answer<Data>,
    download: async (request) => openExport(request, exportSource({ schema, context: await context(), log, signer })),
    close: () => store.close(),
  };
}
