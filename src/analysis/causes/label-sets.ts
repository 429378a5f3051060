/**
 * Sets of small numbers, each kept once and named by a number of its own, so that two sets are alike where their names are and a
 * union that was made before is looked up. The empty set is 0.
 */
export class LabelSets {
  readonly #members: (readonly number[])[] = [[]];
  readonly #named = new Map<string, number>([["", 0]]);
  readonly #unions = new Map<number, number>();

  /** The set of one label. */
  only(label: number): number {
    return this.#name([label]);
  }

  union(left: number, right: number): number {
    if (left === right || right === 0) return left;
    if (left === 0) return right;
    const [low, high] = left < right ? [left, right] : [right, left];
    const pair = low * 2 ** 26 + high;
    let united = this.#unions.get(pair);
    if (united === undefined) {
      united = this.#name(merged(this.membersOf(low), this.membersOf(high)));
      this.#unions.set(pair, united);
    }
    return united;
  }

  /** In rising order. */
  membersOf(set: number): readonly number[] {
    return this.#members[set] as readonly number[];
  }

  #name(members: readonly number[]): number {
    const key = members.join(" ");
    let name = this.#named.get(key);
    if (name === undefined) {
      this.#named.set(key, (name = this.#members.length));
      this.#members.push(members);
    }
    return name;
  }
}

function merged(left: readonly number[], right: readonly number[]): number[] {
  const all: number[] = [];
  let [at, other] = [0, 0];
  while (at < left.length || other < right.length) {
    const [one, two] = [left[at] ?? Infinity, right[other] ?? Infinity];
    all.push(Math.min(one, two));
    if (one <= two) at += 1;
    if (two <= one) other += 1;
  }
  return all;
}
