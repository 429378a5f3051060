/**
 * What names a catalogue takes, as its own check of formats has it: those of Kubernetes.
 * Sources: https://backstage.io/docs/features/software-catalog/descriptor-format, "metadata", and
 * https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#syntax-and-character-set.
 */
const nameMax = 63;
const prefixMax = 253;

export const acceptedName = "letters, digits and, between them, - _ or ., at most 63 characters";
export const acceptedNamespace = "small letters, digits and single hyphens between them, at most 63 characters";
export const acceptedKey = `${acceptedName}, behind a domain and a slash or alone`;

/** The name of an entity. */
export function isName(text: string): boolean {
  return text.length <= nameMax && /^[a-z0-9](?:[-a-z0-9_.]*[a-z0-9])?$/iu.test(text);
}

/** A namespace, which is a label of a domain name (RFC 1123). */
export function isNamespace(text: string): boolean {
  return text.length <= nameMax && /^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(text);
}

/** The key of a label or an annotation: `team` or `acme.example/team`. */
export function isKey(text: string): boolean {
  const [first = "", second, ...more] = text.split("/");
  if (second === undefined) return isName(first);
  return more.length === 0 && first.length <= prefixMax && first.split(".").every(isNamespace) && isName(second);
}
