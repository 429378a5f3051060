import { parseDateTime } from "../ontology/date-time.ts";
import type { Moment } from "../store/moment.ts";
import { badInput } from "./bad-input.ts";
import type { Context } from "./context.ts";

/** Arguments that name a moment; `DateTime` arguments arrive as checked text. */
export interface MomentArguments {
  readonly asOf?: string | null | undefined;
  readonly knownAt?: string | null | undefined;
}

/**
 * The moment that a question is asked about: `asOf` in valid time, else that of the request; `knownAt` pins the largest
 * version recorded by then, else the request's.
 */
export function momentOf({ moment, projection }: Context, { asOf, knownAt }: MomentArguments): Moment {
  const version = knownAt == null ? moment.version : Math.min(moment.version, projection.versionAt(instant(knownAt)));
  return { version, at: asOf == null ? moment.at : instant(asOf) };
}

/** The parent's moment, moved where a nested field says `asOf`. */
export function movedTo(moment: Moment, asOf: string | null | undefined): Moment {
  return asOf == null ? moment : { version: moment.version, at: instant(asOf) };
}

function instant(text: string): number {
  const parsed = parseDateTime(text);
  if (parsed === undefined) throw badInput("asOf", `"${text}" is not an RFC 3339 date and time with a zone.`);
  return parsed;
}
