import type { About } from "./about.ts";
import type { ExportAnswer } from "./answer.ts";
import { exportAnswers } from "./answers.ts";
import { ExportRefused } from "./export-refused.ts";
import type { ExportSource } from "./export-source.ts";
import type { ExportFormat } from "./format.ts";
import { exportFormats } from "./formats.ts";
import { type Given, readParameters } from "./parameter.ts";

/** Which document is meant: an answer, a format, and the arguments of both. */
export interface ExportRequest {
  readonly answer: string;
  readonly format: string;
  readonly given: Given;
}

/** A document that is about to be written. */
export interface OpenExport {
  readonly about: About;
  readonly mediaType: string;
  /** `blast-radius.csv` */
  readonly fileName: string;
  /** Of a signed document: 64 bytes, over all of its bytes. */
  readonly signature?: Buffer;
  /** Piece by piece; whoever reads slowly is waited for. */
  readonly pieces: AsyncGenerator<string | Uint8Array, void>;
}

/**
 * Asks for an answer and makes ready to write it. Rejects with ExportRefused or AnswerRefused, before anything is written, for
 * what the caller can mend; later only with what is no fault of theirs.
 */
export async function openExport(
  { answer: answerName, format: formatName, given }: ExportRequest,
  source: ExportSource,
): Promise<OpenExport> {
  const answer = answerNamed(answerName);
  const format = formatNamed(answer, formatName);
  const values = readParameters([...answer.parameters, ...format.parameters], given);
  const own = new Set(format.parameters.map(({ name }) => name));
  const [formatValues, answerValues] = [true, false].map((isFormats) =>
    Object.fromEntries(Object.entries(values).filter(([name]) => own.has(name) === isFormats)),
  ) as [Record<string, unknown>, Record<string, unknown>];
  const { limits, signer } = source;
  const opened = { ...(await answer.open(source, answerValues)), limits, ...(signer !== undefined && { signer }) };
  const { about } = opened;
  const pieces = await begun(format.write(opened, formatValues));
  const named = { about, mediaType: format.mediaType, fileName: `${answer.name}.${format.extension}` };
  if (format.isSigned === true && signer !== undefined) {
    const whole = await joined(pieces);
    return { ...named, signature: signer.sign(whole), pieces: alone(whole) };
  }
  return { ...named, pieces };
}

/** The formats that an answer can be had in. */
export function formatsOf({ views }: ExportAnswer): readonly ExportFormat[] {
  return exportFormats.filter(({ needs }) => views.includes(needs));
}

function answerNamed(name: string): ExportAnswer {
  const answer = exportAnswers.find((each) => each.name === name);
  if (answer !== undefined) return answer;
  const accepted = exportAnswers.map((each) => each.name).join(", ");
  throw new ExportRefused("NOT_FOUND", `There is no export "${name}"; there are ${accepted}.`, "answer");
}

function formatNamed(answer: ExportAnswer, name: string): ExportFormat {
  const formats = formatsOf(answer);
  const format = formats.find((each) => each.name === name);
  if (format !== undefined) return format;
  const accepted = formats.map((each) => each.name).join(", ");
  throw new ExportRefused("NOT_FOUND", `${answer.name} cannot be had as "${name}"; it can as ${accepted}.`, "format");
}

async function joined(pieces: AsyncIterable<string | Uint8Array>): Promise<Buffer> {
  const all: Buffer[] = [];
  for await (const piece of pieces) all.push(Buffer.from(piece));
  return Buffer.concat(all);
}

// eslint-disable-next-line @typescript-eslint/require-await -- a document that is whole is one piece
async function* alone(whole: Buffer) {
  yield whole;
}

/** The document with its first piece made, so that what is refused is refused before anything is sent. */
async function begun<Piece>(pieces: AsyncGenerator<Piece, void>): Promise<AsyncGenerator<Piece, void>> {
  const first = await pieces.next();
  return (async function* () {
    if (first.done !== true) yield first.value;
    yield* pieces;
  })();
}
