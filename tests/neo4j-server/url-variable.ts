import type { ReleaseName } from "./releases.ts";

/** The variable that tells the processes of a run where the server of a release is: each release has its own. */
export function urlVariable(release: ReleaseName): string {
  return `NEO4J_URL_${release}`;
}
