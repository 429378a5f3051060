import { TooFarBehind } from "../changes/too-far-behind.ts";
import type { Head } from "../store/moment.ts";
import type { Context } from "./context.ts";

/**
 * Each version after the one that a context is pinned to, in order, as soon as it is there, until the signal aborts. Throws
 * TooFarBehind once there are too many that were not taken yet.
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
    if (head.version - version >= versionsBehindMax) {
      const told = { version: version - 1, recordedAt: recordedAt[version - 1] ?? 0 };
      throw new TooFarBehind({ ...told, max: versionsBehindMax });
    }
    yield { version, recordedAt: recordedAt[version] ?? head.recordedAt };
  }
}
