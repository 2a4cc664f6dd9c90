import type { Finding } from '../../../domain/setUp/finding';
import type { Inspection } from './inspection';
import type { Detail } from '../../../domain/setUp/detail';

/** What a look finds; which check it was is known to whoever asked. */
export type Look = Omit<Finding, 'key'>;

/** One check of a site that is, or should be, set up. */
export interface SiteCheck {
  readonly look: (inspection: Inspection) => Promise<Look>;
  /** Puts right what SharePoint lets us put right, looking before it acts, and tells what it is at where that is long. */
  readonly mend?: (inspection: Inspection, tell: (doing: string) => void) => Promise<void>;
}

/** Good without problems, else wrong, with a line for each. */
export function judged(problems: readonly Detail[], more: Partial<Look> = {}): Look {
  return problems.length === 0 ? { state: 'good', details: [] } : { state: 'wrong', details: problems, ...more };
}
