/** Whoever follows the log is too many versions behind it to be told the rest. */
export class TooFarBehind extends Error {
  override readonly name = "TooFarBehind";
  /** The last version told whole, and when it was recorded (ms since 1970). */
  readonly version: number;
  readonly recordedAt: number;
  /** Versions that one may be behind. */
  readonly max: number;

  constructor({ version, recordedAt, max }: { version: number; recordedAt: number; max: number }) {
    super(`more than ${max} versions behind`);
    this.version = version;
    this.recordedAt = recordedAt;
    this.max = max;
  }
}
