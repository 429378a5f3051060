/** The database cannot be reached, or did not answer in time. The message is for people: no address with credentials, no query, no path. */
export class StoreUnavailable extends Error {
  override readonly name = "StoreUnavailable";
}
