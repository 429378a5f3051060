import { isPublicRegistry, parsePurl, printPurl, purlOf, registryName } from "../../ontology/purl.ts";

/** The package that a command launches. */
export interface LaunchedPackage {
  /** Canonical, without version. */
  readonly purl: string;
  /** As it was pinned; undefined where it was not, or to whatever is newest. */
  readonly version: string | undefined;
  /** Which argument names it. */
  readonly argument: number;
}

/** No name of a package is longer. */
const nameCharactersMax = 512;

/** A command without its folder and the ending that Windows wants. */
export function commandName(command: string): string {
  const name = command.slice(Math.max(command.lastIndexOf("/"), command.lastIndexOf("\\")) + 1);
  return name.toLowerCase().replace(/\.(?:exe|cmd|bat|ps1)$/u, "");
}

/**
 * What `npx -y pkg@v`, `uvx pkg` or `docker run … image`, and their like, launch. Undefined where it is none of them or the
 * package is not named plainly: a shell is not evaluated, nor an option that is not known. `settings` are the environment
 * variables, which may name the registry that packages come from, as options may.
 */
export function launchedPackage(
  command: string,
  args: readonly string[],
  settings: Readonly<Record<string, unknown>> = {},
): LaunchedPackage | undefined {
  for (const [name, begins, find] of launchers) {
    if (commandName(command) !== name || !begins.every((word, index) => args[index] === word)) continue;
    const argument = find(args, begins.length);
    const named = argument === undefined ? undefined : args[argument.index];
    if (argument === undefined || named === undefined || named.length > nameCharactersMax) return undefined;
    const read = argument.read(named);
    if (read === undefined) return undefined;
    const purl = inItsRegistry(read.purl, { options: args.slice(0, argument.index), settings });
    return purl === undefined ? undefined : { ...read, purl, argument: argument.index };
  }
  return undefined;
}

type Read = Omit<LaunchedPackage, "argument">;

interface Named {
  readonly index: number;
  readonly read: (text: string) => Read | undefined;
}

type Find = (args: readonly string[], from: number) => Named | undefined;

const npmPackage: Find = (args, from) => named(args, from, npmOptions, npm);
const pypiPackage: Find = (args, from) => named(args, from, uvOptions, pypi);
const image: Find = (args, from) => named(args, from, dockerOptions, docker);

const launchers: readonly (readonly [command: string, begins: readonly string[], find: Find])[] = [
  ["npx", [], npmPackage],
  ["bunx", [], npmPackage],
  ["pnpx", [], npmPackage],
  ["npm", ["exec"], npmPackage],
  ["npm", ["x"], npmPackage],
  ["pnpm", ["dlx"], npmPackage],
  ["yarn", ["dlx"], npmPackage],
  ["bun", ["x"], npmPackage],
  ["uvx", [], pypiPackage],
  ["uv", ["tool", "run"], pypiPackage],
  ["pipx", ["run"], pypiPackage],
  ["docker", ["run"], image],
  ["docker", ["container", "run"], image],
  ["podman", ["run"], image],
];

const registryOptions = /^(?:--registry|--index|--index-url|-i|--extra-index-url|--default-index)$/u;
const registrySettings: Readonly<Record<string, RegExp>> = {
  npm: /^(?:npm|bun)_config_registry$/iu,
  pypi: /^(?:uv_(?:default_|extra_)?index(?:_url)?|pip_(?:extra_)?index_url)$/iu,
};

/** What names the registry of a package: options before it, and settings. */
interface Around {
  readonly options: readonly string[];
  readonly settings: Readonly<Record<string, unknown>>;
}

/**
 * A package of the registry that an option or a setting names, else of the public one; undefined where it is not said plainly which that
 * is, for then no purl tells which package is meant. An image names its registry itself.
 */
function inItsRegistry(purl: string, { options, settings }: Around): string | undefined {
  const read = parsePurl(purl);
  const isSetting = read === undefined ? undefined : registrySettings[read.type];
  if (read === undefined || isSetting === undefined) return purl;
  const set = Object.keys(settings).find((name) => isSetting.test(name));
  const registry = optionIn(options) ?? (set === undefined ? undefined : String(settings[set]));
  if (registry === undefined) return purl;
  if (!/^https?:\/\/[^{}$%<>\s]+$/iu.test(registry) || !URL.canParse(registry)) return undefined;
  const { host } = new URL(registry);
  return isPublicRegistry(read.type, host) ? purl : printPurl({ ...read, registry: registryName(host) });
}

function optionIn(options: readonly string[]): string | undefined {
  for (const [index, option] of options.entries()) {
    const equals = option.indexOf("=");
    const name = equals === -1 ? option : option.slice(0, equals);
    if (registryOptions.test(name)) return equals === -1 ? (options[index + 1] ?? "") : option.slice(equals + 1);
  }
  return undefined;
}

interface Options {
  /** Those that stand alone. */
  readonly alone: RegExp;
  /** Those whose value is the next argument. */
  readonly valued: RegExp;
  /** Of those, the ones that name the package. */
  readonly naming?: RegExp;
}

const npmOptions: Options = {
  alone: /^(?:-y|--yes|-q|--quiet|--no|--silent|-s|--prefer-online|--prefer-offline|--bun|--ignore-existing|--)$/u,
  valued: /^(?:-p|--package|--registry|--cache|-c|--call|-w|--workspace)$/u,
  naming: /^(?:-p|--package)$/u,
};
const uvOptions: Options = {
  alone:
    /^(?:-q|--quiet|-v|--verbose|--isolated|--no-cache|-n|--refresh|--offline|--native-tls|-U|--upgrade|--no-config|--prerelease-allow|--)$/u,
  valued:
    /^(?:--from|--spec|--with|--with-editable|-p|--python|--index|--index-url|-i|--extra-index-url|--default-index|--env-file|--directory|--cache-dir|--refresh-package|--prerelease|--index-strategy)$/u,
  naming: /^(?:--from|--spec)$/u,
};
const dockerOptions: Options = {
  alone:
    /^(?:-[itdPq]+|--rm|--interactive|--tty|--init|--detach|--privileged|--read-only|--publish-all|--quiet|--no-healthcheck|--oom-kill-disable|--disable-content-trust)$/u,
  valued:
    /^(?:-e|--env|--env-file|-v|--volume|--mount|-p|--publish|--name|--network|--net|--network-alias|-w|--workdir|-u|--user|--entrypoint|-l|--label|--label-file|--add-host|--platform|-m|--memory|--memory-swap|--cpus|-c|--cpu-shares|--gpus|-h|--hostname|--pull|--ipc|--pid|--pids-limit|--restart|--security-opt|--tmpfs|--device|--cap-add|--cap-drop|--log-driver|--log-opt|--ulimit|--dns|--shm-size|--group-add|--stop-timeout|--expose|--volumes-from|--runtime|--userns|--annotation|--cidfile)$/u,
};

/** The first argument that is no option, or the value of the option that names the package. */
function named(args: readonly string[], from: number, options: Options, read: Named["read"]): Named | undefined {
  let index = from;
  while (index < args.length) {
    const argument = args[index] ?? "";
    if (!argument.startsWith("-")) return { index, read };
    const equals = argument.indexOf("=");
    const name = equals === -1 ? argument : argument.slice(0, equals);
    if (options.naming?.test(name) === true) {
      return equals === -1 ? { index: index + 1, read } : { index, read: (text) => read(text.slice(equals + 1)) };
    }
    if (options.alone.test(name)) index += 1;
    else if (equals !== -1 && name.startsWith("--")) index += 1;
    else if (options.valued.test(name)) index += 2;
    else return undefined;
  }
  return undefined;
}

function npm(text: string): Read | undefined {
  const [, name, version = ""] = /^((?:@[a-z0-9~._-]+\/)?[a-z0-9~_-][a-z0-9~._-]*)(?:@([^@/\s]+))?$/iu.exec(text) ?? [];
  return name === undefined ? undefined : pinned("npm", name, version);
}

function pypi(text: string): Read | undefined {
  const [, name, version = ""] =
    /^([a-z0-9](?:[a-z0-9._-]*[a-z0-9])?)(?:\[[^\]]*\])?(?:(?:==|@)([^=@<>~!\s]+)|[<>~!]=?.+)?$/iu.exec(text) ?? [];
  return name === undefined ? undefined : pinned("pypi", name, version);
}

function docker(text: string): Read | undefined {
  const image = readImage(text);
  return image === undefined ? undefined : pinned("docker", image.path, image.version);
}

function pinned(type: string, path: string, version: string): Read | undefined {
  const purl = purlOf(type, path);
  if (purl === undefined) return undefined;
  return { purl, version: version === "" || version === "latest" ? undefined : version };
}

/** The parts of a container image: `ghcr.io/acme/mail:1.2@sha256:…`. A tag that is filled in elsewhere, such as `${VERSION}`, is none. */
export function readImage(text: string): { readonly path: string; readonly version: string } | undefined {
  const shape = /^((?:[a-z0-9.-]+(?::\d+)?\/)?[a-z0-9._/-]+?)(?::([\w][\w.-]{0,127}))?(?:@(sha\d+:[0-9a-f]{32,}))?$/iu;
  const [, path, tag = "", digest = ""] = shape.exec(text.replace(openTag, "")) ?? [];
  if (path === undefined) return undefined;
  return { path, version: digest === "" ? tag : digest };
}

const openTag = /:(?:v?\$?\{\{?[^{}/]*\}?\}|\$[A-Za-z_]\w*|<[^<>/]*>|%[A-Za-z_]\w*%)$/u;
