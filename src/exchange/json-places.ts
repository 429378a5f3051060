/** A key or a list item, met while walking a JSON text from its beginning. */
export interface JsonPlace {
  /** The steps from the root, valid only during the visit. */
  readonly steps: readonly (string | number)[];
  /** Where it begins, in UTF-16 units. */
  readonly offset: number;
  /** True of a key that its object has already. */
  readonly isRepeated: boolean;
}

/** Takes the steps of a number, valid only during the call, where it begins, and as what it is written. */
export type VisitNumber = (steps: readonly (string | number)[], offset: number, written: string) => void;

interface Container {
  readonly keys: Set<string> | null;
  items: number;
}

const token = /["[\]{},]/gu;

/**
 * Visits every key and list item of a text that `JSON.parse` took, in its order: what the parsed tree no longer tells,
 * keys that stand twice, where things stand, and how numbers are written. Does not recurse, whatever the depth. The visitor returns
 * false to stop.
 */
export function walkJson(text: string, visit: (place: JsonPlace) => boolean, visitNumber?: VisitNumber): void {
  const open: Container[] = [];
  const steps: (string | number)[] = [];
  let isKeyNext = false;
  token.lastIndex = 0;

  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    const container = open.at(-1);
    const [word] = match;
    if (word === '"') token.lastIndex = textEnd(text, match.index);
    else if (visitNumber !== undefined) numberBefore(text, match.index, steps, visitNumber);
    if (word === "}" || word === "]") {
      open.pop();
      steps.pop();
      isKeyNext = false;
    } else if (word === ",") {
      isKeyNext = container?.keys !== null;
      if (container?.keys === null && !enterItem(container, steps, match.index + 1, visit)) return;
    } else if (word === "{" || word === "[") {
      const opened: Container = { keys: word === "{" ? new Set() : null, items: 0 };
      open.push(opened);
      steps.push(0);
      isKeyNext = word === "{";
      if (word === "[" && !enterItem(opened, steps, match.index + 1, visit)) return;
    } else if (isKeyNext && container?.keys) {
      const written = text.slice(match.index, token.lastIndex);
      const key = written.includes("\\") ? (JSON.parse(written) as string) : written.slice(1, -1);
      steps[steps.length - 1] = key;
      if (!visit({ steps, offset: match.index, isRepeated: container.keys.has(key) })) return;
      container.keys.add(key);
      isKeyNext = false;
    }
  }
}

/** Visits the number that ends before a comma or a bracket, where one does. */
function numberBefore(text: string, before: number, steps: readonly (string | number)[], visit: VisitNumber): void {
  let end = before;
  while (isBlank(text.charCodeAt(end - 1))) end -= 1;
  if (!isDigit(text.charCodeAt(end - 1))) return;
  let begin = end - 1;
  while (begin > 0 && isOfNumber(text.charCodeAt(begin - 1))) begin -= 1;
  visit(steps, begin, text.slice(begin, end));
}

/** A space, a tab, or an end of a line. */
function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** A digit, a sign, a point, or the letter before an exponent. */
function isOfNumber(code: number): boolean {
  return isDigit(code) || code === 0x2b || code === 0x2d || code === 0x2e || code === 0x65 || code === 0x45;
}

function enterItem(
  container: Container,
  steps: (string | number)[],
  offset: number,
  visit: (place: JsonPlace) => boolean,
): boolean {
  steps[steps.length - 1] = container.items;
  container.items += 1;
  return visit({ steps, offset, isRepeated: false });
}

/** Where the text that begins at `start` is over, quotes included. Not a pattern: those may run out of stack on a long text. */
function textEnd(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end + 1;
}

function isEscaped(text: string, quote: number): boolean {
  let backslashes = 0;
  while (text[quote - 1 - backslashes] === "\\") backslashes += 1;
  return backslashes % 2 === 1;
}
