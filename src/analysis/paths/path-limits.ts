/** What was found before the limits of a question were applied. */
export interface Limited {
  /** Paths asked for. */
  readonly first: number;
  /** Open paths within the depth, and all of them; past `first` they need not be counted on. */
  readonly open: number;
  readonly all: number;
  /** Whether there are longer open paths, or longer paths at all. */
  readonly hasLongerOpen: boolean;
  readonly hasLonger: boolean;
}

/**
 * The limits without which a path would be in the answer that is not. Where there is no room and only longer ones are left,
 * neither limit alone is to blame, and both are named.
 */
export function pathLimits({ first, open, all, hasLongerOpen, hasLonger }: Limited): readonly ("DEPTH" | "PATHS")[] {
  const reasons: ("DEPTH" | "PATHS")[] = [];
  if ((open < first && hasLongerOpen) || (all < first && hasLonger)) reasons.push("DEPTH");
  if (all > first) reasons.push("PATHS");
  return reasons.length === 0 && hasLonger ? ["DEPTH", "PATHS"] : reasons;
}
