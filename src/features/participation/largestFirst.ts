interface Group {
  readonly key: string;
  readonly title: string;
  readonly people: number | null;
}

/** Made once: hundreds of names are compared at every change. */
const byName = new Intl.Collator();

/**
 * Groups by people, largest first; those left out follow by name, so that their order tells nothing of their numbers.
 * “Department unknown”, whose key is empty, is no department and stands last.
 */
export function largestFirst<T extends Group>(groups: readonly T[]): T[] {
  return [...groups].sort(
    (a, b) =>
      Number(a.key === '') - Number(b.key === '') ||
      (b.people ?? 0) - (a.people ?? 0) ||
      byName.compare(a.title, b.title)
  );
}

/** The number at which a bar is as long as bars get; 1 where nothing is shown. */
export function longest(groups: readonly Group[]): number {
  return Math.max(1, ...groups.map(({ people }) => people ?? 0));
}
