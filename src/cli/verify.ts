import { readFile } from "node:fs/promises";
import { Command } from "commander";
import { faultOf, packIn } from "../exchange/out/evidence-pack.ts";
import { publicKeyOf } from "../exchange/out/signer.ts";
import { CommandFault } from "./command-fault.ts";
import { notRead } from "./find-files.ts";
import { printable } from "./printable.ts";
import type { Surroundings } from "./surroundings.ts";

interface VerifyOptions {
  readonly key: string;
  readonly signature?: string;
}

/** `answerable verify FILE --key PUBLIC.pem` */
export function verify(surroundings: Surroundings): Command {
  return new Command("verify")
    .description("see whether an evidence pack is what whoever holds a key signed, byte for byte")
    .argument("<file>", "the pack, such as assurance.pack.json")
    .requiredOption("--key <file>", "the public key, in PEM, which you have from whoever signed and not from the pack")
    .option("--signature <file>", "its signature (default: the file's name with .sig behind it)")
    .addHelpText(
      "after",
      `
It shows that whoever holds the key wrote the pack and that nobody changed it since. It does not show that the answer is right,
that what the graph was told is true, or when it was written.

Exit code: 0 it is as signed; 2 it is not, with the reason; 1 it could not be tried.

Examples:
  answerable verify blast-radius.pack.json --key public.pem
  answerable verify evidence.json --key public.pem --signature evidence.sig`,
    )
    .action((file: string, options: VerifyOptions) => verifyPack(file, options, surroundings));
}

async function verifyPack(file: string, options: VerifyOptions, { terminal, end }: Surroundings): Promise<void> {
  const [pack, signature, pem] = await Promise.all(
    [file, options.signature ?? `${file}.sig`, options.key].map((path) =>
      readFile(path).catch((fault: unknown) => notRead(path, fault)),
    ),
  );
  if (pack === undefined || signature === undefined || pem === undefined) return;
  const fault = faultOf(pack, signature, publicKey(options.key, pem));
  if (fault !== undefined) {
    terminal.tell(`${printable(`Not as signed: ${fault}.`)}\n`);
    end(2);
    return;
  }
  const { about, meaning } = packIn(pack) as {
    readonly about: Readonly<Record<string, unknown>>;
    readonly meaning: string;
  };
  const { answer, asOf, graphVersion, completeness } = about;
  terminal.print(
    `As signed: ${printable([answer, `as of ${String(asOf)}`, `graph version ${String(graphVersion)}`, completeness].join(", "))}.\n`,
  );
  terminal.print(`${printable(meaning)}\n`);
}

function publicKey(path: string, pem: Buffer) {
  try {
    return publicKeyOf(pem.toString("utf8"));
  } catch (fault) {
    throw new CommandFault(`${path} cannot be used. ${(fault as Error).message}`, { cause: fault });
  }
}
