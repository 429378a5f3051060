import { z } from "zod";
import { defaultLimits, type Limits } from "./graphql/limits.ts";
import { isLoopbackHost } from "./http/is-loopback-host.ts";

/** The configuration of a process, checked and frozen. */
export interface Config {
  readonly port: number;
  readonly host: string;
  readonly store: StoreAddress;
  /** Whether an empty store is filled with the sample estate. */
  readonly sample: boolean;
  /** A folder with taxonomies, frameworks and benchmarks of one's own. */
  readonly catalogue?: string;
  /** The file of the private key that evidence packs are signed with. */
  readonly signingKey?: string;
  readonly introspection: boolean;
  /** Whether `/` shows the GraphQL IDE. */
  readonly ide: boolean;
  readonly logLevel: z.infer<typeof logLevels>;
  /** The GraphQL endpoint that the command line asks. */
  readonly server: string;
  /** The file that names who is told what happens. */
  readonly webhooks?: string;
  /** Origins of pages, beside the server's own, that may open a WebSocket or write by `/import`. */
  readonly origins: readonly string[];
  readonly limits: Limits;
}

/** Where the graph is kept. */
export type StoreAddress =
  | { readonly kind: "sqlite"; readonly path: string }
  | { readonly kind: "neo4j"; readonly url: string; readonly credentials: Neo4jCredentials };

export interface Neo4jCredentials {
  readonly username?: string;
  readonly password?: string;
  readonly database?: string;
}

/** Settings that cannot be used, each with what would be accepted. */
export class ConfigurationError extends Error {
  override readonly name = "ConfigurationError";
}

const logLevels = z.enum(["trace", "debug", "info", "warn", "error", "fatal", "silent"]);
const onOrOff = z.enum(["on", "off"]).transform((text) => text === "on");

const environment = z.object({
  PORT: whole(0, 65_535).default(4000),
  HOST: z.string().default("127.0.0.1"),
  ANSWERABLE_STORE: z.string().default("sqlite:./data/answerable.db").transform(readStoreAddress),
  NEO4J_USERNAME: z.string().optional(),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().optional(),
  ANSWERABLE_SAMPLE: onOrOff.default(true),
  ANSWERABLE_CATALOGUE: z.string().optional(),
  ANSWERABLE_SIGNING_KEY: z.string().optional(),
  ANSWERABLE_INTROSPECTION: onOrOff.default(true),
  ANSWERABLE_IDE: onOrOff.default(true),
  LOG_LEVEL: logLevels.default("info"),
  ANSWERABLE_SERVER: z
    .url({ protocol: /^https?$/u, error: "it takes the http or https address of a GraphQL endpoint" })
    .default("http://127.0.0.1:4000/graphql"),
  ANSWERABLE_WEBHOOKS: z.string().optional(),
  ANSWERABLE_ORIGINS: z.string().default("").transform(readOrigins),
  ANSWERABLE_DOCUMENT_LEVELS_MAX: whole(1, 1000).default(defaultLimits.documentLevelsMax),
  ANSWERABLE_ALIASES_MAX: whole(0, 100_000).default(defaultLimits.aliasesMax),
  ANSWERABLE_ROOT_FIELDS_MAX: whole(1, 10_000).default(defaultLimits.rootFieldsMax),
  ANSWERABLE_TOKENS_MAX: whole(100, 10_000_000).default(defaultLimits.tokensMax),
  ANSWERABLE_BODY_BYTES_MAX: whole(1024, 2 ** 30).default(defaultLimits.bodyBytesMax),
  ANSWERABLE_IMPORT_BYTES_MAX: whole(1024, 2 ** 30).default(defaultLimits.document.bytes.max),
  ANSWERABLE_OBJECTS_MAX: whole(1, 100_000_000).default(defaultLimits.objectsMax),
  ANSWERABLE_PAGE_ITEMS_MAX: whole(1, 10_000).default(defaultLimits.pageItemsMax),
  ANSWERABLE_QUESTION_IDS_MAX: whole(1, 1_000_000).default(defaultLimits.questionIdsMax),
  ANSWERABLE_CONCENTRATION_ORIGINS_MAX: whole(1, 1_000_000).default(defaultLimits.concentrationOriginsMax),
  ANSWERABLE_GAPS_MAX: whole(1, 100_000_000).default(defaultLimits.gapsMax),
  ANSWERABLE_TRAVERSAL_MILLISECONDS_MAX: whole(1, 3_600_000).default(defaultLimits.traversalMillisecondsMax),
  ANSWERABLE_SOCKETS_MAX: whole(0, 1_000_000).default(defaultLimits.subscriptions.socketsMax),
  ANSWERABLE_SOCKET_OPERATIONS_MAX: whole(1, 100_000).default(defaultLimits.subscriptions.operationsMax),
  ANSWERABLE_SOCKET_REFUSALS_MAX: whole(1, 1_000_000).default(defaultLimits.subscriptions.refusalsMax),
  ANSWERABLE_SOCKET_BUFFER_BYTES_MAX: whole(1024, 2 ** 30).default(defaultLimits.subscriptions.bufferBytesMax),
  ANSWERABLE_SOCKET_INIT_MILLISECONDS_MAX: whole(1, 600_000).default(defaultLimits.subscriptions.initMillisecondsMax),
  ANSWERABLE_SOCKET_PING_MILLISECONDS: whole(10, 3_600_000).default(defaultLimits.subscriptions.pingMilliseconds),
  ANSWERABLE_SOCKET_IDLE_MILLISECONDS_MAX: whole(1, 86_400_000).default(
    defaultLimits.subscriptions.idleMillisecondsMax,
  ),
  ANSWERABLE_VERSIONS_BEHIND_MAX: whole(1, 1_000_000_000).default(defaultLimits.subscriptions.versionsBehindMax),
  ANSWERABLE_WATCHES_MAX: whole(0, 1_000_000).default(defaultLimits.subscriptions.watchesMax),
  ANSWERABLE_POLL_MILLISECONDS: whole(1, 3_600_000).default(defaultLimits.subscriptions.pollMilliseconds),
  ANSWERABLE_BATCH_ITEMS_MAX: whole(1, 1_000_000).default(defaultLimits.batch.items.max),
  ANSWERABLE_DOCUMENT_ITEMS_MAX: whole(1, 10_000_000).default(defaultLimits.document.batch.items.max),
  ANSWERABLE_DOCUMENT_ALIASES_MAX: whole(0, 100_000).default(defaultLimits.document.aliases.max),
  ANSWERABLE_DOCUMENT_WORDS_MAX: whole(1000, 1_000_000_000).default(defaultLimits.document.words.max),
  ANSWERABLE_DOCUMENT_MILLISECONDS_MAX: whole(1, 3_600_000).default(defaultLimits.document.milliseconds.max),
  ANSWERABLE_DOCUMENT_MEBIBYTES_MAX: whole(1024, 1_048_576).default(defaultLimits.document.memory.max),
  ANSWERABLE_TABLE_ROWS_MAX: whole(1, 10_000_000).default(defaultLimits.document.rows.max),
  ANSWERABLE_TABLE_COLUMNS_MAX: whole(1, 16_384).default(defaultLimits.document.columns.max),
  ANSWERABLE_WORKBOOK_BYTES_MAX: whole(1024, 2 ** 30).default(defaultLimits.document.unpackedBytes.max),
  ANSWERABLE_WORKBOOK_RATIO_MAX: whole(2, 10_000).default(defaultLimits.document.packedRatio.max),
  ANSWERABLE_WORKBOOK_PARTS_MAX: whole(1, 100_000).default(defaultLimits.document.parts.max),
  ANSWERABLE_TEXT_BYTES_MAX: whole(64, 2 ** 24).default(defaultLimits.batch.textBytes.max),
  ANSWERABLE_EXPORT_ROWS_MAX: whole(1, 10_000_000).default(defaultLimits.exports.rows.max),
  ANSWERABLE_DEPTH_MAX: whole(2, 1000).default(defaultLimits.batch.depth.max),
});

/** The names of all settings, for whoever documents them. */
export const settingNames: readonly string[] = Object.keys(environment.shape);

/**
 * Reads the environment: unset and empty settings take their defaults. Throws ConfigurationError, which lists every setting that
 * cannot be used and what it takes; an unknown `ANSWERABLE_` setting is refused as well, for it is a typing error.
 */
export function readConfig(variables: Readonly<Record<string, string | undefined>>): Config {
  const set = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined && value !== ""));
  const unknown = Object.keys(set).filter((name) => name.startsWith("ANSWERABLE_") && !settingNames.includes(name));
  const parsed = environment.safeParse(set);
  const faults = [
    ...unknown.map((name) => `${name}: there is no such setting; see docs/configuration.md`),
    ...(parsed.error?.issues ?? []).map((issue) => `${issue.path.join(".")}: ${issue.message}`),
  ];
  if (!parsed.success || unknown.length > 0) throw new ConfigurationError(faults.join("\n"));
  const read = parsed.data;
  if (!isLoopbackHost(read.HOST)) {
    throw new ConfigurationError(
      `HOST: "${read.HOST}" is not a loopback address. Without access control Answerable serves this machine alone: use 127.0.0.1, ::1 or localhost, ` +
        "and put a proxy that checks who asks in front of it.",
    );
  }
  return Object.freeze({
    port: read.PORT,
    host: read.HOST,
    store: withCredentials(read.ANSWERABLE_STORE, {
      ...(read.NEO4J_USERNAME !== undefined && { username: read.NEO4J_USERNAME }),
      ...(read.NEO4J_PASSWORD !== undefined && { password: read.NEO4J_PASSWORD }),
      ...(read.NEO4J_DATABASE !== undefined && { database: read.NEO4J_DATABASE }),
    }),
    sample: read.ANSWERABLE_SAMPLE,
    ...(read.ANSWERABLE_CATALOGUE !== undefined && { catalogue: read.ANSWERABLE_CATALOGUE }),
    ...(read.ANSWERABLE_SIGNING_KEY !== undefined && { signingKey: read.ANSWERABLE_SIGNING_KEY }),
    introspection: read.ANSWERABLE_INTROSPECTION,
    ide: read.ANSWERABLE_IDE,
    logLevel: read.LOG_LEVEL,
    server: read.ANSWERABLE_SERVER,
    ...(read.ANSWERABLE_WEBHOOKS !== undefined && { webhooks: read.ANSWERABLE_WEBHOOKS }),
    origins: read.ANSWERABLE_ORIGINS,
    limits: limitsOf(read),
  });
}

/** Reads `sqlite:PATH`, `sqlite::memory:`, `bolt://…` or `neo4j://…`; for a setting, so a fault is an issue of it. */
function readStoreAddress(text: string, context: z.RefinementCtx): StoreAddress {
  const sqlite = /^sqlite:(.+)$/u.exec(text)?.[1];
  if (sqlite !== undefined) return { kind: "sqlite", path: sqlite };
  if (/^(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\/[^/@]+/u.test(text)) return { kind: "neo4j", url: text, credentials: {} };
  context.addIssue({
    code: "custom",
    message:
      "it takes sqlite:PATH, sqlite::memory:, or bolt://HOST:PORT and neo4j://HOST:PORT (with +s for TLS) without user or password",
  });
  return z.NEVER;
}

/** Reads `https://a.example, https://b.example:8443`: scheme, host and port, and nothing behind them. */
function readOrigins(text: string, context: z.RefinementCtx): readonly string[] {
  const origins = text.split(",").map((origin) => origin.trim());
  return origins
    .filter((origin) => origin !== "")
    .map((origin) => {
      if (/^https?:/u.test(origin) && URL.canParse(origin) && new URL(origin).origin === origin.toLowerCase())
        return origin.toLowerCase();
      context.addIssue({
        code: "custom",
        message: `"${origin}" is not an origin: it takes http or https, a host and, where it is not the usual one, a port, separated by commas`,
      });
      return z.NEVER;
    });
}

function withCredentials(address: StoreAddress, credentials: Neo4jCredentials): StoreAddress {
  return address.kind === "neo4j" ? { ...address, credentials } : address;
}

function limitsOf(read: z.infer<typeof environment>): Limits {
  const { document } = defaultLimits;
  const batch = {
    items: { ...defaultLimits.batch.items, max: read.ANSWERABLE_BATCH_ITEMS_MAX },
    textBytes: { ...defaultLimits.batch.textBytes, max: read.ANSWERABLE_TEXT_BYTES_MAX },
    depth: { ...defaultLimits.batch.depth, max: read.ANSWERABLE_DEPTH_MAX },
  };
  return {
    documentLevelsMax: read.ANSWERABLE_DOCUMENT_LEVELS_MAX,
    aliasesMax: read.ANSWERABLE_ALIASES_MAX,
    rootFieldsMax: read.ANSWERABLE_ROOT_FIELDS_MAX,
    tokensMax: read.ANSWERABLE_TOKENS_MAX,
    bodyBytesMax: read.ANSWERABLE_BODY_BYTES_MAX,
    objectsMax: read.ANSWERABLE_OBJECTS_MAX,
    pageItemsMax: read.ANSWERABLE_PAGE_ITEMS_MAX,
    questionIdsMax: read.ANSWERABLE_QUESTION_IDS_MAX,
    concentrationOriginsMax: read.ANSWERABLE_CONCENTRATION_ORIGINS_MAX,
    gapsMax: read.ANSWERABLE_GAPS_MAX,
    traversalMillisecondsMax: read.ANSWERABLE_TRAVERSAL_MILLISECONDS_MAX,
    subscriptions: {
      socketsMax: read.ANSWERABLE_SOCKETS_MAX,
      operationsMax: read.ANSWERABLE_SOCKET_OPERATIONS_MAX,
      refusalsMax: read.ANSWERABLE_SOCKET_REFUSALS_MAX,
      bufferBytesMax: read.ANSWERABLE_SOCKET_BUFFER_BYTES_MAX,
      initMillisecondsMax: read.ANSWERABLE_SOCKET_INIT_MILLISECONDS_MAX,
      pingMilliseconds: read.ANSWERABLE_SOCKET_PING_MILLISECONDS,
      idleMillisecondsMax: read.ANSWERABLE_SOCKET_IDLE_MILLISECONDS_MAX,
      versionsBehindMax: read.ANSWERABLE_VERSIONS_BEHIND_MAX,
      watchesMax: read.ANSWERABLE_WATCHES_MAX,
      pollMilliseconds: read.ANSWERABLE_POLL_MILLISECONDS,
    },
    batch,
    exports: { rows: { ...defaultLimits.exports.rows, max: read.ANSWERABLE_EXPORT_ROWS_MAX } },
    document: {
      bytes: { ...document.bytes, max: read.ANSWERABLE_IMPORT_BYTES_MAX },
      aliases: { ...document.aliases, max: read.ANSWERABLE_DOCUMENT_ALIASES_MAX },
      words: { ...document.words, max: read.ANSWERABLE_DOCUMENT_WORDS_MAX },
      milliseconds: { ...document.milliseconds, max: read.ANSWERABLE_DOCUMENT_MILLISECONDS_MAX },
      memory: { ...document.memory, max: read.ANSWERABLE_DOCUMENT_MEBIBYTES_MAX },
      rows: { ...document.rows, max: read.ANSWERABLE_TABLE_ROWS_MAX },
      columns: { ...document.columns, max: read.ANSWERABLE_TABLE_COLUMNS_MAX },
      unpackedBytes: { ...document.unpackedBytes, max: read.ANSWERABLE_WORKBOOK_BYTES_MAX },
      packedRatio: { ...document.packedRatio, max: read.ANSWERABLE_WORKBOOK_RATIO_MAX },
      parts: { ...document.parts, max: read.ANSWERABLE_WORKBOOK_PARTS_MAX },
      batch: { ...batch, items: { ...document.batch.items, max: read.ANSWERABLE_DOCUMENT_ITEMS_MAX } },
    },
  };
}

function whole(min: number, max: number) {
  const words = `it takes a whole number from ${min} to ${max}`;
  return z
    .string()
    .regex(/^\d{1,15}$/u, words)
    .transform(Number)
    .pipe(z.number().min(min, words).max(max, words));
}
