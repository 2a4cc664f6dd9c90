import { keeping } from '../../words/keeping';
import type { CheckArea, CheckKey, Checked } from './checked';
import { checkAreas, checked, checkKeys } from './checked';

export type { CheckArea, CheckKey };
export { checkAreas, checkKeys };

/** What a check of the set-up may find. `choice`: nobody decided yet, and nothing is decided silently. */
export const checkStates = ['good', 'wrong', 'choice', 'unknown'] as const;
export type CheckState = (typeof checkStates)[number];

export interface Check extends Checked {
  /** One sentence for each state that the check knows. */
  readonly says: Readonly<Partial<Record<CheckState, string>>>;
}

type Checks = { readonly [Key in CheckKey]: (typeof checked)[Key] & { readonly says: (typeof keeping.checks)[Key] } };

/** Every check of set-up, with what it says. */
export const checks = Object.fromEntries(checkKeys.map(key => [key, { ...checked[key], says: keeping.checks[key] } satisfies Check])) as Checks;
