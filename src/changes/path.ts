/** A place in a batch or document, as a chain from the innermost step outwards: cheap to make, printed only when told. */
export interface Path {
  readonly up: Path | null;
  readonly step: string | number;
}

export function at(up: Path | null, step: string | number): Path {
  return { up, step };
}

/** `relations[3].to`; a key that would not read as one step stands in brackets and quotes: `servers["my.own"].url`. */
export function printPath({ up, step }: Path): string {
  const before = up === null ? "" : printPath(up);
  if (typeof step === "number") return `${before}[${step}]`;
  if (!plainKey.test(step)) return `${before}[${JSON.stringify(step)}]`;
  return before === "" ? step : `${before}.${step}`;
}

const plainKey = /^[^.[\]"]+$/u;
