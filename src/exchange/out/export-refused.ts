/** Why a document cannot be written as asked, in words for whoever asked: what would be accepted, or which limit to raise. */
export class ExportRefused extends Error {
  override readonly name = "ExportRefused";
  readonly code: "BAD_USER_INPUT" | "LIMIT_EXCEEDED" | "NOT_FOUND" | "NOT_CONFIGURED";
  /** The argument to mend; null where it is none. */
  readonly argument: string | null;

  constructor(code: ExportRefused["code"], message: string, argument: string | null = null) {
    super(message);
    this.code = code;
    this.argument = argument;
  }
}
