/** Ends an import between two batches, or between two pieces of its document: somebody wants it to stop. */
export class Interrupted extends Error {
  override readonly name = "Interrupted";
}
