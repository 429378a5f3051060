/** Below this a source may end all it said without being asked. */
const massEndMin = 20;

/** True where a source that says `said` things would end so many of them that it looks like a mistake: more than half. */
export function isMassEnd(said: number, ending: number): boolean {
  return said >= massEndMin && ending * 2 > said;
}
