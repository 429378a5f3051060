/** A place in a batch or document, as a chain from the innermost step outwards: cheap to make, printed only when told. */
export interface Path {
  readonly up: Path | null;
  readonly step: string | number;
}

export function at(up: Path | null, step: string | number): Path {
  return { up, step };
}

/** `relations[3].to` */
export function printPath({ up, step }: Path): string {
  const before = up === null ? "" : printPath(up);
  if (typeof step === "number") return `${before}[${step}]`;
  return before === "" ? step : `${before}.${step}`;
}
