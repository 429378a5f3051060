import { exportAnswers } from "./answers.ts";
import { formatsOf } from "./open-export.ts";
import type { Parameter } from "./parameter.ts";

export interface ListedExport {
  readonly answer: string;
  readonly description: string;
  readonly arguments: readonly ListedArgument[];
  readonly formats: readonly ListedFormat[];
}

export interface ListedFormat {
  readonly format: string;
  readonly description: string;
  readonly mediaType: string;
  readonly arguments: readonly ListedArgument[];
  /** The path to ask, without its arguments: `/export/blast-radius/csv`. */
  readonly path: string;
}

export interface ListedArgument {
  readonly name: string;
  /** As GraphQL writes it. */
  readonly type: string;
  readonly required: boolean;
}

/** What can be exported: every answer, its arguments, and the formats that it can be had in. */
export function exportIndex(): { readonly exports: readonly ListedExport[] } {
  return {
    exports: exportAnswers.map((answer) => ({
      answer: answer.name,
      description: answer.description,
      arguments: answer.parameters.map(listed),
      formats: formatsOf(answer).map((format) => ({
        format: format.name,
        description: format.description,
        mediaType: format.mediaType,
        arguments: format.parameters.map(listed),
        path: `/export/${answer.name}/${format.name}`,
      })),
    })),
  };
}

function listed({ name, type, required }: Parameter): ListedArgument {
  return { name, type, required };
}
