/** What a reference of Backstage names: `group:default/payments`. */
export interface EntityRef {
  /** In lower case, as the catalogue compares them. */
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
}

/**
 * Reads `[kind:][namespace/]name`, with what stands in for the parts that are left out: `x` and `group:x` are one where a group is
 * meant. Undefined where it is no reference, or has no kind. Never throws.
 */
export function parseEntityRef(
  text: string,
  { kind, namespace }: Pick<EntityRef, "namespace"> & { kind?: string },
): EntityRef | undefined {
  const [, ownKind = kind, ownNamespace = namespace, name] =
    /^(?:([^:/]+):)?(?:([^:/]+)\/)?([^:/]+)$/u.exec(text.trim()) ?? [];
  if (name === undefined || ownKind === undefined) return undefined;
  return { kind: ownKind.toLowerCase(), namespace: ownNamespace.toLowerCase(), name: name.toLowerCase() };
}

export function printEntityRef({ kind, namespace, name }: EntityRef): string {
  return `${kind}:${namespace}/${name}`;
}
