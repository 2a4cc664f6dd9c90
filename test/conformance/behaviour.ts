/** Where a behaviour is written down: D Microsoft's documentation, T a real answer quoted in a public thread, A assumed. */
export type Source = `${'D' | 'T' | 'A'} ${string}`;

/** One documented behaviour of SharePoint: a sentence, where it is written, and how it is checked. */
export function behaviour(sentence: string, source: Source, check: () => Promise<void>): void {
  test(`${sentence} [${source}]`, check);
}

/** The same, for what a tenant under test may lack; a tenant that lacks it skips it, visibly. */
behaviour.where = (has: boolean) => (sentence: string, source: Source, check: () => Promise<void>): void => {
  (has ? test : test.skip)(`${sentence} [${source}]`, check);
};
