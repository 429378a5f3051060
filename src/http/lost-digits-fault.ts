import { GraphQLError } from "graphql";
import { at, type Path } from "../changes/path.ts";
import { walkJson } from "../exchange/json-places.ts";
import { keepsItsDigits, losesDigits } from "../exchange/keeps-its-digits.ts";

/** What any number that may lose digits has: 16 characters of a number in a row, or an exponent. Texts may have it too. */
const mayLoseDigits = /[-+.\deE]{16}|\d[eE][-+\d]/u;
/** Deeper ones are refused for that, and their places are not told. */
const levelsMax = 1000;

/**
 * Why a GraphQL request cannot be taken as it came: its variables, which lie at `steps` of the JSON text, hold a number that would come
 * back with other digits than were sent. Undefined where they do not, and where the text is no JSON. Never throws.
 */
export function lostDigitsFault(text: string, steps: readonly string[]): GraphQLError | undefined {
  if (!mayLoseDigits.test(text) || !isJson(text)) return undefined;
  let lost: Path | null | undefined;
  walkJson(
    text,
    (place) => lost === undefined && place.steps.length <= levelsMax,
    (place, _offset, written) => {
      if (lost !== undefined || !steps.every((step, index) => place[index] === step)) return;
      if (!keepsItsDigits(written)) lost = place.slice(steps.length).reduce<Path | null>(at, null);
    },
  );
  return lost === undefined ? undefined : faultAt(lost);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function faultAt(place: Path | null): GraphQLError {
  const { code: problem, message, path } = losesDigits(place);
  const where = path === null ? "The variables" : `The variables at ${path}`;
  return new GraphQLError(`${where}: ${message}`, {
    extensions: { code: "BAD_USER_INPUT", problem, ...(path !== null && { argument: path }) },
  });
}
