import { GraphQLError } from "graphql";
import { printDateTime } from "../ontology/date-time.ts";
import type { Head } from "../store/moment.ts";
import type { Context } from "./context.ts";

/**
 * Each version after the one that a context is pinned to, in order, as soon as it is there, until the signal aborts. Throws
 * LIMIT_EXCEEDED, with the way to read on, once there are too many that were not taken yet.
 */
export async function* grownVersions(
  { moment, log, limits, projection }: Pick<Context, "moment" | "log" | "limits" | "projection">,
  signal: AbortSignal,
): AsyncGenerator<Head, void> {
  const { versionsBehindMax } = limits.subscriptions;
  const { recordedAt } = projection.graph;
  for (let version = moment.version + 1; ; version += 1) {
    const head = await log.tail.past(version - 1, signal);
    if (head === undefined) return;
    if (head.version - version >= versionsBehindMax)
      throw tooFarBehind(version - 1, recordedAt[version - 1] ?? 0, versionsBehindMax);
    yield { version, recordedAt: recordedAt[version] ?? head.recordedAt };
  }
}

function tooFarBehind(version: number, recordedAt: number, max: number): GraphQLError {
  const from = printDateTime(recordedAt + 1);
  return new GraphQLError(
    `This subscriber is more than ${max} versions behind (ANSWERABLE_VERSIONS_BEHIND_MAX), so it is told no more. It was told everything up to ` +
      `version ${version}: read on with \`changes(from: "${from}")\`, then subscribe again.`,
    { extensions: { code: "LIMIT_EXCEEDED", limit: "versionsBehindMax", max, graphVersion: String(version), from } },
  );
}
