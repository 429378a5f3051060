import { GraphQLError } from "graphql";
import { TooFarBehind } from "../changes/too-far-behind.ts";
import { printDateTime } from "../ontology/date-time.ts";
import { WatchUnfinished } from "../watches/watch-unfinished.ts";

/** The same items; what ends them is told as errors of the API are, with the way on. */
export function tellingFollowFaults<Item>(items: AsyncGenerator<Item, void>): AsyncGenerator<Item, void> {
  const told = async <Result>(result: Promise<Result>): Promise<Result> => {
    try {
      return await result;
    } catch (fault) {
      throw followFault(fault);
    }
  };
  const same: AsyncGenerator<Item, void> = {
    next: () => told(items.next()),
    return: () => told(items.return()),
    throw: (fault) => told(items.throw(fault)),
    [Symbol.asyncIterator]: () => same,
    [Symbol.asyncDispose]: async () => {
      await items.return();
    },
  };
  return same;
}

function followFault(fault: unknown): unknown {
  if (fault instanceof TooFarBehind) return tooFarBehind(fault);
  return fault instanceof WatchUnfinished ? unfinished(fault) : fault;
}

function tooFarBehind({ version, recordedAt, max }: TooFarBehind): GraphQLError {
  const from = printDateTime(recordedAt + 1);
  return new GraphQLError(
    `This subscriber is more than ${max} versions behind (ANSWERABLE_VERSIONS_BEHIND_MAX), so it is told no more. It was told everything up to ` +
      `version ${version}: read on with \`changes(from: "${from}")\`, then subscribe again.`,
    { extensions: { code: "LIMIT_EXCEEDED", limit: "versionsBehindMax", max, graphVersion: String(version), from } },
  );
}

function unfinished({ millisecondsMax: max }: WatchUnfinished): GraphQLError {
  return new GraphQLError(
    `The watched question takes longer than ${max} ms (ANSWERABLE_TRAVERSAL_MILLISECONDS_MAX), so nobody can say whether its answer moved. ` +
      "Watch one that reaches less, or allow more time.",
    { extensions: { code: "LIMIT_EXCEEDED", limit: "traversalMillisecondsMax", max } },
  );
}
