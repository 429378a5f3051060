import { readAboutHeaders } from "../exchange/out/about.ts";
import { type AnswerError, AnswerRefused } from "../exchange/out/export-source.ts";
import type { ExportRequest, OpenExport } from "../exchange/out/open-export.ts";
import { CommandFault } from "./command-fault.ts";
import { responseOf } from "./response-of.ts";

/** An answer as a document, from the server whose GraphQL endpoint lies at `address`: `/export` lies beside it. */
export async function downloadFrom(address: string, { answer, format, given }: ExportRequest): Promise<OpenExport> {
  const target = new URL(`export/${encodeURIComponent(answer)}/${encodeURIComponent(format)}`, address);
  for (const [name, texts] of given) for (const text of texts) target.searchParams.append(name, text);
  const response = await responseOf(target);
  if (response.status !== 200) throw await refusalOf(response, address);
  const about = readAboutHeaders(answer, (name) => response.headers.get(name));
  if (about === undefined || response.body === null) {
    throw new CommandFault(`${address} does not answer as Answerable does: nothing was exported.`);
  }
  const mediaType = response.headers.get("content-type") ?? "";
  const fileName = /filename="(?<name>[\w.-]+)"/u.exec(response.headers.get("content-disposition") ?? "")?.groups?.[
    "name"
  ];
  const signature = response.headers.get("answerable-signature");
  return {
    about,
    mediaType,
    fileName: fileName ?? answer,
    ...(signature !== null && { signature: Buffer.from(signature, "base64") }),
    pieces: piecesOf(response.body),
  };
}

async function refusalOf(response: Response, address: string): Promise<Error> {
  const answer = (await response.json().catch(() => null)) as { readonly errors?: readonly AnswerError[] } | null;
  if (answer?.errors !== undefined) return new AnswerRefused(answer.errors);
  return new CommandFault(`${address} does not answer as Answerable does (status ${response.status}).`);
}

async function* piecesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  for await (const piece of body) yield piece;
}
