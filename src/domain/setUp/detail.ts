import type { keeping } from '../../words/keeping';

type Words = typeof keeping.findings;

/**
 * A line of a finding: as SharePoint said it, or which of our sentences says it, with what it names. Put into words where
 * it is shown (`finding.ts`): who only looks at a site needs no words for it.
 */
export type Detail =
  | string
  | { readonly [Key in keyof Words]: Words[Key] extends (values: infer Values) => string ? { readonly says: Key; readonly values: Values } : { readonly says: Key } }[keyof Words];
