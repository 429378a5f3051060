/** The shortest of some tries of each of two things, ms, which take turns so that both have the same machine. A first try is for warming up. */
export async function inTurn<Ours, Bare>(
  tries: number,
  ours: () => Promise<Ours>,
  bare: () => Promise<Bare>,
): Promise<{ readonly ours: number; readonly bare: number; readonly answers: readonly [Ours, Bare] }> {
  let [oursBest, bareBest] = [Infinity, Infinity];
  let answers = [await ours(), await bare()] as const;
  for (let round = 0; round < tries; round += 1) {
    const begun = performance.now();
    const told = await ours();
    const between = performance.now();
    answers = [told, await bare()];
    bareBest = Math.min(bareBest, performance.now() - between);
    oursBest = Math.min(oursBest, between - begun);
  }
  return { ours: oursBest, bare: bareBest, answers };
}
