/** Why a graph was not copied, or not further. */
export type CopyRefusedCode =
  /** The target holds something that is not the beginning of the source's log, or somebody else writes to it. */
  | "COPY_TARGET_DIFFERS"
  /** The source's log lacks a batch, or what it tells of one cannot be read. */
  | "COPY_SOURCE_INCOMPLETE";

/** A copy would not be the same graph. The message is for people and says what to do. */
export class CopyRefused extends Error {
  override readonly name = "CopyRefused";
  readonly code: CopyRefusedCode;

  constructor(code: CopyRefusedCode, message: string) {
    super(message);
    this.code = code;
  }
}
