import type { Value } from "../ontology/value.ts";
import type { Moment } from "../store/moment.ts";
import { badInput, foreignCursor } from "./bad-input.ts";
import type { Context } from "./context.ts";
import { printCursor, readCursor } from "./cursor.ts";
import { questionKey } from "./question-key.ts";

/** The paging arguments of every list. */
export interface PageArguments {
  readonly first: number;
  readonly after?: string | null | undefined;
}

/** What a page is asked for: how many, behind what, read at which moment. */
export interface PageRequest {
  /** What tells the list from others, in its cursors. */
  readonly list: () => string;
  readonly first: number;
  readonly position: Value | undefined;
  readonly moment: Moment;
}

/**
 * Reads the paging arguments of a list; a cursor brings the moment of its list with it. `name` says which list it is, and of what;
 * `asked` holds all arguments of its field, `moment` is what they name. Throws BAD_USER_INPUT for a page that is negative or too
 * large, and for a cursor of another list, other arguments or another moment than is asked for.
 */
export function pageRequest(context: Context, name: string, asked: PageArguments, moment: Moment): PageRequest {
  const { first, after } = asked;
  const { pageItemsMax } = context.limits;
  if (first < 0 || first > pageItemsMax) {
    throw badInput(
      "first",
      `\`first\` is ${first}; it takes 0 to ${pageItemsMax} (ANSWERABLE_PAGE_ITEMS_MAX). Page on with \`after\`.`,
      "LIMIT_EXCEEDED",
    );
  }
  // Many lists of one request need no cursor, and a key costs more than a short list.
  let known: string | undefined;
  const list = (): string => (known ??= `${name}?${questionKey(asked)}`);
  if (after == null) return { list, first, position: undefined, moment };
  const cursor = readCursor(after, list(), context.projection.graph.version);
  if (!isSameMoment(context.moment, moment, cursor.moment)) throw foreignCursor();
  return { list, first, position: cursor.position, moment: cursor.moment };
}

/** A moment that nobody named is the request's own, which a cursor may go behind; one that was named is the cursor's too. */
function isSameMoment(own: Moment, asked: Moment, cursor: Moment): boolean {
  const isSameTime = asked.at === own.at || asked.at === cursor.at;
  const isSameVersion = asked.version === own.version || asked.version === cursor.version;
  return isSameTime && isSameVersion;
}

/** A Relay connection. `totalCount` is counted only when it is asked for. */
export interface Connection<Node> {
  readonly edges: readonly { readonly node: Node; readonly cursor: string }[];
  readonly nodes: readonly Node[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: () => number | Promise<number>;
}

/** What a list found for a page: one more than `first` where there is a next page. */
export interface Found<Node> {
  readonly nodes: readonly Node[];
  readonly positionOf: (node: Node, index: number) => Value;
  readonly totalCount: () => number | Promise<number>;
}

/** The connection of a page. Cursors are put together only where they are asked for. */
export function connection<Node>(
  request: PageRequest,
  { nodes, positionOf, totalCount }: Found<Node>,
): Connection<Node> {
  const shown = nodes.slice(0, request.first);
  const { list, moment } = request;
  const cursorOf = (node: Node, index: number): string =>
    printCursor({ list: list(), moment, position: positionOf(node, index) });
  const cursorAt = (index: number): string | null => {
    const node = shown[index];
    return node === undefined ? null : cursorOf(node, index);
  };
  return {
    get edges() {
      return shown.map((node, index) => ({ node, cursor: cursorOf(node, index) }));
    },
    nodes: shown,
    get pageInfo() {
      return {
        hasNextPage: nodes.length > request.first,
        hasPreviousPage: request.position !== undefined,
        startCursor: cursorAt(0),
        endCursor: cursorAt(shown.length - 1),
      };
    },
    totalCount,
  };
}
