/** Names of settings whose value lets its holder in. */
const secretName =
  /(?:token|secret|passw|passphrase|pwd|api[-_]?key|access[-_]?key|private[-_]?key|auth|credential|bearer|cookie|session|signature|\bpat\b|\bkey\b)/iu;

/** Shapes in which well-known issuers give out secrets; and whatever is long and looks drawn by lot. */
const secretShapes: readonly RegExp[] = [
  /(?:^|[^a-z])(?:sk|pk|rk|ghp|gho|ghu|ghs|ghr|github_pat|glpat|xox[a-z]|hf|npm|pypi|shpat|dop_v1|lin_api|ntn|secret)[-_][a-z0-9_-]{8,}/iu,
  /\b(?:AKIA|ASIA)[A-Z0-9]{12,}/u,
  /\bAIza[\w-]{20,}/u,
  // Begun where a word begins, for a text of many such beginnings and no dot would else be read once for each.
  /(?<![\w-])(?=[\w-]*?\beyJ[\w-]{8})[\w-]+\.[\w-]{8}/u,
  /\b(?:bearer|basic)\s+\S{6,}/iu,
  /-----BEGIN [A-Z ]*PRIVATE KEY-----/u,
  /^[a-z][a-z0-9+.-]*:\/\/[^\s/@:]*:[^\s/@]*@/iu,
];

/** A setting that is filled in elsewhere: `${input:token}`, `$TOKEN`, `%TOKEN%`, `{{ token }}`, `<your token>`. */
const reference = /\$\{\{[^{}]*\}\}|\$\{[^{}]*\}|\{\{[^{}]*\}\}|\$[A-Za-z_]\w*|%[A-Za-z_]\w*%|<[^<>]*>/gu;

/** Words that stand before a credential in a header and are none. */
const scheme = /^(?:bearer|basic|token|apikey)\b/iu;

export function isSecretName(name: string): boolean {
  return secretName.test(name);
}

/** Whether a value stands there as it is, and not as a reference to where it is kept. */
export function isInClear(value: unknown): boolean {
  if (typeof value !== "string") return value !== null && value !== undefined;
  return value.replace(reference, "").trim().replace(scheme, "").trim() !== "";
}

/** Whether a text looks like a secret, or holds one. */
export function looksSecret(text: string): boolean {
  return secretShapes.some((shape) => shape.test(text)) || text.split(/[\s/=:,;]+/u).some(isDrawnByLot);
}

/** A UUID or a long row of letters and digits: in a path of an address whoever knows it is let in, as at a webhook. */
export function isOpaque(segment: string): boolean {
  const letters = segment.replaceAll("-", "");
  return /^[a-z0-9]{20,}$/iu.test(letters) && /\d/u.test(letters) && /[a-z]/iu.test(letters);
}

/** Letters of both cases and digits in one long word, which no name of anything is. */
function isDrawnByLot(word: string): boolean {
  return word.length >= 24 && /[a-z]/u.test(word) && /[A-Z]/u.test(word) && /\d/u.test(word) && !/[.@]/u.test(word);
}
