import { at, type Path } from "../../changes/path.ts";
import { isObject } from "../../changes/reading.ts";
import type { DocumentGraph, GivenFields } from "../document-graph.ts";
import type { Part } from "../document-part.ts";
import { nameKey, purlKey } from "../entity-id.ts";
import { externalIds } from "../lay-out-changes.ts";
import { commandName, launchedPackage, type LaunchedPackage } from "./launched-package.ts";
import { isInClear, isSecretName, looksSecret } from "./secret.ts";
import { serverAddress } from "./server-address.ts";
import { isProxy, type ProxiedAddress, proxiedAddress } from "./proxied-address.ts";
import { type BareUrl, bareUrl, tellArguments, tellSecret, urlId } from "./withheld.ts";

/** The host that a configuration is of: its id, and its key as part of those of plugins without a better one. */
export interface Host {
  readonly id: string;
  readonly key: string;
}

/** What is kept of a server as it stands there, for none of these holds a secret. */
const keptKeys = new Set([
  ...["type", "transport", "transportType", "timeout", "autoApprove", "alwaysAllow", "trust", "description", "cwd"],
  ...["envFile", "includeTools", "excludeTools", "disabledTools", "autoStart", "gallery", "version"],
]);

/** Draws the plugin that a server of a host is, and the credentials that it is given. */
export function readServer(graph: DocumentGraph, host: Host, name: string, server: Part): void {
  const place = server.path ?? at(null, name);
  const command = server.text("command");
  const args = server.texts("args");
  const started = command === undefined ? undefined : launchedPackage(command, args, settingsOf(server));
  const proxy = started !== undefined && isProxy(started) ? started : undefined;
  const launched = proxy === undefined ? started : undefined;
  const proxied = proxy && proxiedAddress(proxy, args);
  const remote = remoteOf(server, place, proxied, graph);
  const key =
    (launched && purlKey(launched.purl)) ??
    (remote?.identity && serverAddress(remote.identity)) ??
    `${host.key}/${nameKey(name)}`;
  const isDisabled = server.flag("disabled") === true || server.flag("enabled") === false;
  const fields = fieldsOf(name, { launched, proxy, remote, command, server, graph });
  const plugin = graph.entity("PLUGIN", key, fields, place);
  if (args.length > 0) tellArguments(graph, args, at(place, "args"), proxied?.argument ?? started?.argument ?? -1);
  if (!isDisabled) {
    const version = started?.version;
    graph.relation({ type: "EXTENDS", from: plugin, to: host.id, fields: { version }, at: place });
  }
  for (const credential of credentialsOf(server, command, args)) {
    drawCredential(graph, { host, plugin, key, isDisabled }, credential);
  }
}

function settingsOf(server: Part): Readonly<Record<string, unknown>> {
  const settings = server.peek("env");
  return isObject(settings) ? settings : {};
}

/** Where the server is reached; undefined where it is launched, or at no http address as it stands, which is told. */
function remoteOf(
  server: Part,
  place: Path,
  proxied: ProxiedAddress | undefined,
  graph: DocumentGraph,
): BareUrl | undefined {
  const key = ["url", "serverUrl", "httpUrl"].find((one) => server.has(one));
  if (key === undefined) return proxied && bareUrl(graph, proxied.text, at(at(place, "args"), proxied.argument));
  const text = server.text(key);
  const remote = text === undefined ? undefined : bareUrl(graph, text, at(place, key));
  if (text !== undefined && remote === undefined) {
    graph.leaveOut(at(place, key), "The address", "it is no http address as it stands");
  }
  return remote;
}

interface Found {
  readonly launched: LaunchedPackage | undefined;
  /** What is launched in front of a server elsewhere. */
  readonly proxy: LaunchedPackage | undefined;
  readonly remote: BareUrl | undefined;
  readonly command: string | undefined;
  readonly server: Part;
  readonly graph: DocumentGraph;
}

function fieldsOf(name: string, { launched, proxy, remote, command, server, graph }: Found): GivenFields {
  const started = launched ?? proxy;
  const pinned = started === undefined ? undefined : isExact(started.version);
  const extra: Record<string, unknown> = { ...keptOf(server, graph), server: name };
  if (proxy !== undefined) extra["proxy"] = proxy.purl;
  if (command !== undefined && started === undefined) {
    if (/^[^\s=]+$/u.test(command) && !looksSecret(command)) extra["command"] = command;
    else
      graph.leaveOut(
        at(server.path, "command"),
        "The command",
        "a line for a shell is not evaluated, and may hold secrets",
      );
  } else if (command !== undefined) extra["command"] = commandName(command);
  return {
    name: (launched && purlKey(launched.purl)?.replace(/^[^/]*\//u, "")) ?? name,
    pluginKind: "MCP_SERVER",
    url: remote?.url,
    tags: pinned === false ? ["unpinned"] : undefined,
    externalIds: externalIds(launched && { system: "purl", id: launched.purl }, urlId(remote)),
    extra,
  };
}

/** Not `latest`, not a range, not the name of a channel. */
function isExact(version: string | undefined): boolean {
  return version !== undefined && /^(?:v?\d|sha\d+:|[\w.-]*\d)/u.test(version) && !/[\^~*x<>|\s]/u.test(version);
}

/** What of the rest can be kept; all else is told by its place alone. */
function keptOf(server: Part, graph: DocumentGraph): GivenFields {
  const read = new Set([
    "command",
    "args",
    "url",
    "serverUrl",
    "httpUrl",
    "env",
    "headers",
    "disabled",
    "enabled",
    "name",
  ]);
  const kept: Record<string, unknown> = {};
  for (const key of server.keys) {
    if (read.has(key)) continue;
    const value = server.take(key);
    const place = at(server.path, key);
    if (keptKeys.has(key) && isPlain(value)) kept[key] = value;
    else if (typeof value === "string" && isInClear(value) && (isSecretName(key) || looksSecret(value)))
      tellSecret(graph, place);
    else graph.leaveOut(place, "This setting", "it is none that is known to hold no secret");
  }
  return kept;
}

function isPlain(value: unknown): boolean {
  if (Array.isArray(value)) return value.every((item) => typeof item !== "object" && isPlain(item));
  return typeof value === "string" ? !looksSecret(value) : typeof value !== "object";
}

interface Credential {
  readonly name: string;
  readonly value: unknown;
  readonly at: Path;
}

/** Names of settings that are no credential, whatever their value. */
const plainNames = new RegExp(
  "^(?:node_env|env|environment|debug|verbose|path|pythonpath|node_path|node_options|home|user|shell|pwd|tz|lang|lc_\\w+|port|host|hostname|" +
    "python\\w*|no_color|force_color|content-type|accept|accept-\\w+|user-agent|cache-control|" +
    "\\w*_(?:log_level|level|port|host|hostname|dir|directory|path|file_path|timeout|timeout_ms|region|locale|mode|debug))$|^log_\\w+$",
  "iu",
);

/** Environment variables and headers that a server is given; those that a container is given by option as well. */
function credentialsOf(server: Part, command: string | undefined, args: readonly string[]): readonly Credential[] {
  const given = ["env", "headers"].flatMap((list) => {
    const part = server.within(list);
    return part.keys.map((name) => ({ name, value: part.take(name), at: at(part.path, name) }));
  });
  const named = new Set(given.map(({ name }) => name));
  const options = ["docker", "podman"].includes(command === undefined ? "" : commandName(command))
    ? optionsIn(args, server)
    : [];
  return [...given, ...options.filter(({ name }) => !named.has(name))];
}

function optionsIn(args: readonly string[], { path }: Part): readonly Credential[] {
  return args.flatMap((argument, index) => {
    const [, inline] = /^(?:--env=|-e)(.+)$/su.exec(argument) ?? [];
    const isOption = argument === "-e" || argument === "--env";
    const [setting, place] = isOption ? [args[index + 1] ?? "", index + 1] : [inline ?? "", index];
    const [, name, value] = /^([A-Za-z_]\w*)(?:=(.*))?$/su.exec(setting) ?? [];
    return name === undefined ? [] : [{ name, value, at: at(at(path, "args"), place) }];
  });
}

interface Given {
  readonly host: Host;
  readonly plugin: string;
  readonly key: string;
  readonly isDisabled: boolean;
}

function drawCredential(graph: DocumentGraph, { host, plugin, key, isDisabled }: Given, credential: Credential): void {
  const { name, value, at: place } = credential;
  if (plainNames.test(name) && !(typeof value === "string" && looksSecret(value))) {
    graph.leaveOut(place, "The value of this setting", "it is no credential by its name, and values are not kept");
    return;
  }
  const id = `${key}/${nameKey(name)}`;
  const identity = graph.entity("IDENTITY", id, { name, identityKind: "API_KEY" }, place);
  const isClear = isInClear(value);
  if (isClear) tellSecret(graph, place);
  if (isDisabled) return;
  graph.relation({ type: "ACTS_AS", from: plugin, to: identity, fields: {}, at: place });
  if (isClear) graph.relation({ type: "UNLOCKS", from: host.id, to: identity, fields: {}, at: place });
}
