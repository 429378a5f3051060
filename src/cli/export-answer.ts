import type { About } from "../exchange/out/about.ts";
import { exportIndex, type ListedExport } from "../exchange/out/export-index.ts";
import { ExportRefused } from "../exchange/out/export-refused.ts";
import { AnswerRefused } from "../exchange/out/export-source.ts";
import type { Given } from "../exchange/out/parameter.ts";
import { CommandFault } from "./command-fault.ts";
import { type DoorOptions, openDoor } from "./open-door.ts";
import { printable } from "./printable.ts";
import type { Surroundings } from "./surroundings.ts";
import { writeWhole } from "./write-whole.ts";

export interface ExportOptions extends DoorOptions {
  readonly out?: string;
}

interface Asked {
  readonly answer: string | undefined;
  readonly format: string | undefined;
  readonly words: readonly string[];
}

/** Writes an answer as a document, and ends with 0, or with 2 where it cannot be had as asked. */
export async function exportAnswer(asked: Asked, options: ExportOptions, surroundings: Surroundings): Promise<void> {
  const { terminal, environment, end } = surroundings;
  const { answer, format, words } = asked;
  if (answer === undefined) {
    terminal.print(exportIndex().exports.map(listed).join("\n"));
    return;
  }
  if (format === undefined) throw new CommandFault(`Say as what: answerable export ${answer} FORMAT.`);
  const given = givenIn(words);
  const door = await openDoor(options, { environment, terminal, purpose: "ask" });
  try {
    const { about, signature, pieces } = await door.download({ answer, format, given });
    if (options.out === undefined) for await (const piece of pieces) await terminal.send(piece);
    else await writeWhole(options.out, pieces);
    if (signature !== undefined) await giveSignature(signature, options, surroundings);
    terminal.tell(`${printable(toldAbout(about))}\n`);
  } catch (fault) {
    if (!(fault instanceof ExportRefused || fault instanceof AnswerRefused)) throw fault;
    terminal.tell(`${printable(fault.message)}\n`);
    end(2);
  } finally {
    await door.close();
  }
}

/** A detached signature lies beside its file; where there is no file, it is told. */
async function giveSignature(signature: Buffer, { out }: ExportOptions, { terminal }: Surroundings): Promise<void> {
  if (out === undefined) terminal.tell(`Signature (base64): ${signature.toString("base64")}\n`);
  else await writeWhole(`${out}.sig`, [signature]);
}

/** `name=value`, several times for a list. Throws CommandFault for a word that is none. */
function givenIn(words: readonly string[]): Given {
  const given = new Map<string, string[]>();
  for (const word of words) {
    const { name, value } = /^(?<name>[a-zA-Z]+)=(?<value>[\s\S]*)$/u.exec(word)?.groups ?? {};
    if (name === undefined || value === undefined) {
      throw new CommandFault(`"${word}" is no argument: write NAME=VALUE, such as of=agent:triage.`);
    }
    given.set(name, [...(given.get(name) ?? []), value]);
  }
  return given;
}

function toldAbout({ asOf, graphVersion, completeness, reasons }: About): string {
  const cut = completeness === "COMPLETE" ? "complete" : `not all: cut short by ${reasons.join(", ")}`;
  return `As of ${asOf}, graph version ${graphVersion}, ${cut}.`;
}

function listed({ answer, description, arguments: parameters, formats }: ListedExport): string {
  const names = parameters.map(({ name, type, required }) => (required ? `${name}: ${type}` : `[${name}: ${type}]`));
  return [
    `${answer}\n  ${description}\n`,
    `  formats    ${formats.map(({ format }) => format).join(", ")}\n`,
    `  arguments  ${names.length === 0 ? "none" : names.join(" ")}\n`,
  ].join("");
}
