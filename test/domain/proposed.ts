import type { Verdict } from '../../src/domain/community/verdicts';
import { verdictsByKey } from '../../src/domain/directory/directory';
import type { PersonKey } from '../../src/domain/identity';
import { communityKey, personKey, unitKey } from '../../src/domain/identity';
import type { Proposal, ProposalVersion } from '../../src/domain/proposal/proposal';
import { defaultPractice } from '../../src/domain/community/practice';

export const person = (key: string): PersonKey => personKey(key);
export const named = (key: string): { readonly key: PersonKey; readonly name: string } => ({ key: person(key), name: `Person ${key}` });

/** When the first words of a proposal were sent, unless said otherwise. */
export const proposedAt = Date.parse('2026-11-24T09:00:00Z');

/** A version of “Pump doctors” in the unit research, run by person 3, unless said otherwise. */
export function version(change: Partial<ProposalVersion> = {}): ProposalVersion {
  return {
    row: 10,
    version: 1,
    at: proposedAt,
    unit: unitKey('research'),
    type: 'guild',
    charter: { title: 'Pump doctors', purpose: 'Keep pumps running.', audience: '' },
    practice: defaultPractice,
    manager: named('3'),
    deputies: [],
    hours: 2,
    termMonths: 12,
    ...change
  };
}

/** A proposal of person 7 with one version, that nobody supports, unless said otherwise. */
export function proposal(change: Partial<Omit<Proposal, 'key'>> & { readonly key?: string } = {}): Proposal {
  const { key = 'pump-doctors-1', ...rest } = change;
  return { key: communityKey(key), proposer: person('7'), versions: [version()], supporters: [], confirmed: [], agreements: [], replies: [], ...rest };
}

/** What approver 5 of research said of the first words of `proposal()`, unless said otherwise. */
export function verdict(change: Partial<Verdict> = {}): Verdict {
  return {
    id: 90,
    kind: 'declined',
    unit: unitKey('research'),
    proposal: { key: communityKey('pump-doctors-1'), row: 10, version: 1 },
    by: person('5'),
    at: Date.parse('2026-11-25T09:00:00Z'),
    text: 'We have one already.',
    ...change
  };
}

export const verdictsOf = (...verdicts: readonly Verdict[]): ReturnType<typeof verdictsByKey> => verdictsByKey(verdicts);
