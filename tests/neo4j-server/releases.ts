/** The releases of Neo4j that the tests can run, and the Java that each wants. The same as in pom.xml. */
export const releases = {
  longTerm: { version: "5.26.12", profile: null, javaMin: 17, javaMax: 24 },
  calendar: { version: "2026.07.1", profile: "calendar", javaMin: 21, javaMax: 99 },
} as const;

export type ReleaseName = keyof typeof releases;
export type Release = (typeof releases)[ReleaseName];

/** The release that NEO4J_RELEASE names, the long-term one where it names none. Throws on any other word. */
export function wantedRelease(): ReleaseName {
  const { NEO4J_RELEASE: name = "longTerm" } = process.env;
  if (name === "longTerm" || name === "calendar") return name;
  throw new Error(`NEO4J_RELEASE is longTerm or calendar, not ${name}.`);
}
