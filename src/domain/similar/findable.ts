/** What can be found by what it says of itself: a community, a proposal. */
export interface Findable {
  /** Its own among everything in one index. */
  readonly key: string;
  readonly title: string;
  readonly purpose: string;
  readonly tags: readonly string[];
}
