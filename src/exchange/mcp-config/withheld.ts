import { at, type Path, printPath } from "../../changes/path.ts";
import { canonicalAddress, isLocalAddress } from "../../ontology/address.ts";
import type { DocumentGraph } from "../document-graph.ts";
import { isInClear, isOpaque, isSecretName, looksSecret } from "./secret.ts";

/** Says that a secret stands there, and nothing of it. */
export function tellSecret({ notCarriedOver }: DocumentGraph, place: Path): void {
  notCarriedOver.add("SECRET_WITHHELD", place, { where: printPath(place) });
}

/** Says which arguments hold a secret, and that none of them is kept: what they mean is for the launched alone to know. */
export function tellArguments(graph: DocumentGraph, args: readonly string[], place: Path, named: number): void {
  for (const [index, argument] of args.entries()) {
    const before = args[index - 1] ?? "";
    const isValue = isOption(before) && !before.includes("=") && isSecretName(before) && !isOption(argument);
    if (hasSecret(argument) || (isValue && isInClear(argument))) tellSecret(graph, at(place, index));
  }
  if (args.some((argument, index) => index > named && argument !== "")) {
    graph.leaveOut(
      place,
      "What the command is given",
      "arguments may hold secrets, and only the package is read from them",
    );
  }
}

function isOption(argument: string): boolean {
  return argument.startsWith("-");
}

function hasSecret(argument: string): boolean {
  const equals = argument.indexOf("=");
  const [name, value] = [argument.slice(0, Math.max(equals, 0)), argument.slice(equals + 1)];
  if (equals > 0 && isSecretName(name) && isInClear(value)) return true;
  return isInClear(argument) && looksSecret(argument);
}

export interface BareUrl {
  /** Without user, query and fragment; undefined where the path looks like a secret. */
  readonly url: string | undefined;
  /**
   * The canonical address where it names one thing and the same for whoever reads it; undefined where what was cut, what is
   * filled in elsewhere or the network that it is read in decides what is meant.
   */
  readonly identity: string | undefined;
}

/** What is filled in elsewhere, in an address: `{tenant}`, `${TENANT}`, `$TENANT`, `%TENANT%`, `<tenant>`. */
const filledIn = /[{}<>]|\$[A-Za-z_]|%(?![0-9a-f]{2}%)[A-Za-z_]\w*%/iu;

/** An http address without what may let somebody in; undefined where it is none. What was cut is told. */
export function bareUrl(graph: DocumentGraph, text: string, place: Path): BareUrl | undefined {
  if (!URL.canParse(text)) return undefined;
  const { protocol, origin, pathname, username, password, search, hash, searchParams } = new URL(text);
  if (protocol !== "http:" && protocol !== "https:") return undefined;
  const parameters = [...searchParams];
  const isSecret = ([name, value]: readonly [string, string]): boolean => isSecretName(name) || looksSecret(value);
  const secretParameter = parameters.some((one) => isInClear(one[1]) && isSecret(one));
  const secretPath =
    isInClear(pathname) &&
    pathname.split("/").some((segment) => segment.length > 40 || isOpaque(segment) || looksSecret(segment));
  if (username !== "" || password !== "" || secretParameter || secretPath) tellSecret(graph, place);
  else if (search !== "" || hash !== "") {
    graph.leaveOut(place, "The query of the address", "it may hold a secret, so only what stands before it is kept");
  }
  if (secretPath) return { url: undefined, identity: undefined };
  const url = `${origin}${pathname}`;
  const [address = ""] = text.split(/[?#]/u);
  const isWhole = parameters.every(isSecret) && !filledIn.test(address) && !isLocalAddress(url);
  return { url, identity: isWhole ? canonicalAddress(url) : undefined };
}

/** The address as an external id, where it is one. */
export function urlId(address: BareUrl | undefined): { readonly system: "url"; readonly id: string } | undefined {
  return address?.identity === undefined ? undefined : { system: "url", id: address.identity };
}
