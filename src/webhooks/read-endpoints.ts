import { parseDocument } from "yaml";
import { z } from "zod";
import { webhooksFile, type Endpoint } from "./webhooks-file.ts";

/**
 * The endpoints that a YAML or JSON text names; `variables` holds the secrets that it names. Throws an Error whose message says
 * where what is wrong, and never a secret.
 */
export function readEndpoints(
  text: string,
  variables: Readonly<Record<string, string | undefined>>,
): readonly Endpoint[] {
  const document = parseDocument(text, { schema: "core", merge: false });
  const fault = [...document.errors, ...document.warnings][0];
  if (fault !== undefined) throw new Error(`it is no YAML: ${fault.code} in line ${fault.linePos?.[0].line ?? 1}`);
  const parsed = webhooksFile.safeParse(document.toJS({ maxAliasCount: 100 }) ?? {});
  if (!parsed.success) throw new Error(z.prettifyError(parsed.error));
  const { endpoints, watches } = parsed.data;
  return endpoints.map(({ secret, secretFrom, watches: names, ...rest }): Endpoint => {
    const key = keyOf(secret ?? variables[secretFrom ?? ""]);
    if (key === undefined) {
      throw new Error(
        `the secret of ${rest.name} stands in ${secretFrom ?? ""}, which is not set, or is not whsec_ and the Base64 of 24 to 64 random bytes`,
      );
    }
    return { ...rest, key, watches: watches.filter(({ name }) => names?.includes(name) !== false) };
  });
}

function keyOf(secret: string | undefined): Buffer | undefined {
  if (secret?.startsWith("whsec_") !== true) return undefined;
  const key = Buffer.from(secret.slice("whsec_".length), "base64");
  return key.length >= 24 && key.length <= 64 ? key : undefined;
}
