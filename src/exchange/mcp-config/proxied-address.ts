import type { LaunchedPackage } from "./launched-package.ts";

/** Packages that are launched only to pass on to a server elsewhere, which is what the client is given. */
const proxies = new Set([
  "pkg:npm/mcp-remote",
  "pkg:npm/mcp-proxy",
  "pkg:npm/supergateway",
  "pkg:npm/%40smithery/cli",
  "pkg:pypi/mcp-proxy",
  "pkg:docker/mcp/gateway",
]);

/** Where a launched proxy passes on to. */
export interface ProxiedAddress {
  readonly text: string;
  /** Which argument it is. */
  readonly argument: number;
}

/** Whether the package is known to pass on to something else, so that it does not itself say what is plugged in. */
export function isProxy(launched: LaunchedPackage): boolean {
  return proxies.has(launched.purl);
}

/** The address that a proxy is given, the first of its arguments that is one; undefined where it names none. */
export function proxiedAddress(launched: LaunchedPackage, args: readonly string[]): ProxiedAddress | undefined {
  const argument = args.findIndex((text, index) => index > launched.argument && /^https?:\/\//iu.test(text));
  const text = args[argument];
  return text === undefined ? undefined : { text, argument };
}
