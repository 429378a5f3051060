import type { QuestionOptions } from "./ask-options.ts";
import type { AnswerError } from "./door.ts";
import { openDoor } from "./open-door.ts";
import { printable, printableJson } from "./printable.ts";
import type { Surroundings } from "./surroundings.ts";

export interface Question<Data> {
  readonly document: string;
  /** It is asked once for each. */
  readonly variables: readonly Readonly<Record<string, unknown>>[];
  /** The answer as text, made printable. */
  readonly show: (data: Data) => string;
}

/** Asks, prints each answer as text or JSON, and ends the command. */
export async function putQuestion<Data>(
  { document, variables, show }: Question<Data>,
  options: QuestionOptions,
  { environment, terminal, end }: Surroundings,
): Promise<void> {
  const door = await openDoor(options, { environment, terminal, purpose: "ask" });
  try {
    for (const [index, each] of variables.entries()) {
      const answer = await door.ask<Data>(document, each);
      if (options.json) terminal.print(`${printableJson(answer)}\n`);
      const errors = answer.errors ?? [];
      if (!options.json) for (const { message } of errors) terminal.tell(`${printable(message)}\n`);
      if (errors.length > 0) end(errors.every(isMendable) ? 2 : 1);
      else if (!options.json && answer.data) terminal.print(`${index === 0 ? "" : "\n"}${show(answer.data)}`);
    }
  } finally {
    await door.close();
  }
}

/** What the caller can ask otherwise; anything else is a fault of the other side. */
function isMendable({ extensions }: AnswerError): boolean {
  const code = extensions?.["code"];
  return code !== "INTERNAL_SERVER_ERROR" && code !== "STORE_UNAVAILABLE";
}
