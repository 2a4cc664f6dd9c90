/** What a case shows to everybody, and the true numbers behind it; `null` stands where a number is left out. */
export interface Case {
  readonly shown: readonly (number | null)[];
  readonly truth: readonly number[];
}

/** A number that was left out, and that a reader who knows the rule can narrow down. */
export interface Leak {
  readonly shown: readonly (number | null)[];
  /** Which of the numbers. */
  readonly at: number;
  /** What it still can be. */
  readonly possible: readonly number[];
}

/**
 * Plays a reader who knows the rule: of all true cases that are published alike, what can each number be that is left out?
 * `mustBePossible` says, of a number and its true value, which values have to be among them.
 */
export function leaksOf(cases: Iterable<Case>, mustBePossible: (at: number, truth: number, shown: readonly (number | null)[]) => readonly number[]): readonly Leak[] {
  const groups = new Map<string, { readonly shown: Case['shown']; readonly values: readonly Set<number>[] }>();
  for (const { shown, truth } of cases) {
    const key = JSON.stringify(shown);
    const group = groups.get(key) ?? { shown, values: truth.map(() => new Set<number>()) };
    groups.set(key, group);
    truth.forEach((value, at) => group.values[at]?.add(value));
  }
  return [...groups.values()].flatMap(({ shown, values }) =>
    values.flatMap((possible, at) => {
      const isNarrow = [...possible].some(truth => mustBePossible(at, truth, shown).some(value => !possible.has(value)));
      return shown[at] === null && isNarrow ? [{ shown, at, possible: [...possible].sort((a, b) => a - b) }] : [];
    })
  );
}

/** The whole numbers from `from` to `to`, both included. */
export function upTo(to: number, from = 0): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}
