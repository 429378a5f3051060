/** Why a store was not opened. */
export type NotOpenedCode =
  /** The path or address names something that is not an Answerable store. */
  | "NOT_A_STORE"
  /** It is one, and parts of it cannot be read. */
  | "STORE_DAMAGED"
  /** A newer release wrote it. */
  | "STORE_TOO_NEW"
  /** It has to be brought up to date, and was opened only to be read. */
  | "STORE_TOO_OLD"
  | "STORE_NOT_FOUND"
  | "STORE_NOT_WRITABLE"
  /** The database refuses the user or the password. */
  | "STORE_ACCESS_DENIED"
  /** The database is of a release that this one does not work with. */
  | "STORE_UNSUPPORTED";

/** A store cannot be opened, and trying again will not help. The message is for people and says what to do. */
export class StoreNotOpened extends Error {
  override readonly name = "StoreNotOpened";
  readonly code: NotOpenedCode;

  constructor(code: NotOpenedCode, message: string) {
    super(message);
    this.code = code;
  }
}
