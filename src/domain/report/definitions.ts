import { reporting } from '../../words/reporting';

/** What a published number means. Shown beside the number and in `docs/`; each measure is defined here once. */
export interface Definition {
  readonly title: string;
  readonly means: string;
}

export const definitions = reporting.measures satisfies Record<string, Definition>;
