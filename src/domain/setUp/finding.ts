import { keeping } from '../../words/keeping';
import type { Check, CheckKey, CheckState } from './checks';
import { checks } from './checks';
import type { Detail } from './detail';

/** What one look at the site found. */
export interface Finding {
  readonly key: CheckKey;
  readonly state: CheckState;
  /** What is wrong, or what is known, a line each. */
  readonly details: readonly Detail[];
  /** True where a button that could mend the check would not help this time. */
  readonly byHand?: boolean;
  /** What to do by hand, where no button does it. */
  readonly toDo?: Detail;
  /** Address of the page on which it is done, where SharePoint or Teams has one and REST cannot do it. */
  readonly opens?: string;
  /** A command or text to copy for it. */
  readonly copy?: Detail;
}

/** The sentence of a finding. Where a check has none for the state, nobody knows how it is. */
export function sentenceOf({ key, state }: Pick<Finding, 'key' | 'state'>): string {
  const { says }: Check = checks[key];
  return says[state] ?? keeping.checks.notKnown;
}

/** A line of a finding in words. */
export function inWords(detail: Detail): string {
  if (typeof detail === 'string') return detail;
  const message = keeping.findings[detail.says] as string | ((values: object) => string);
  return typeof message === 'string' ? message : message('values' in detail ? detail.values : {});
}

/** Whether a button puts it right: it is wrong, and SharePoint lets Guildhall change it. */
export function isMendable({ key, state, byHand }: Pick<Finding, 'key' | 'state' | 'byHand'>): boolean {
  return state === 'wrong' && checks[key].mendable && byHand !== true;
}

/** What “Mend everything” mends, in the order of the checks: lists before the rights on them. */
export function toMend(findings: readonly Finding[]): CheckKey[] {
  return (Object.keys(checks) as CheckKey[]).filter(key => findings.some(found => found.key === key && isMendable(found)));
}

/** How many findings there are of each state. */
export function countStates(findings: readonly Finding[]): Readonly<Record<CheckState, number>> {
  const count = (state: CheckState): number => findings.filter(found => found.state === state).length;
  return { good: count('good'), wrong: count('wrong'), choice: count('choice'), unknown: count('unknown') };
}

/** Whether an administrator has something to do: something is wrong, or nobody has decided. */
export function needsSomebody(findings: readonly Finding[]): boolean {
  return findings.some(({ state }) => state === 'wrong' || state === 'choice');
}
