/** What can be found by what it says of itself: a community, a proposal. */
export interface Findable {
  /** Its own among everything in one index. */
  readonly key: string;
  readonly title: string;
  readonly purpose: string;
  readonly tags: readonly string[];
}

/** Whether both are found by the same texts. */
export function saysTheSame(a: Findable, b: Findable | undefined): boolean {
  if (a === b) return true;
  return b !== undefined && a.title === b.title && a.purpose === b.purpose && a.tags.join('\n') === b.tags.join('\n');
}
