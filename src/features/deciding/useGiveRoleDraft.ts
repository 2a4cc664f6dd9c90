import { hoursLimit, reasonLimit } from '../../domain/community/decisions';
import type { GrantedTerm } from '../../domain/community/decisionBody';
import type { Role } from '../../domain/community/roles';
import { termsOf } from '../../domain/community/roles';
import type { NamedPerson } from '../../domain/identity';
import { termMonthsLimit } from '../../domain/proposal/proposalActs';
import { monthsLater } from '../../domain/time';
import { latinDigits } from '../../domain/typed/latinDigits';
import type { WordsProblems } from '../../ui/useDraft';
import type { GiveRoleFormProps } from './roleForm';
import { roleStrings as words, strings } from './strings';
import { summaries } from './summaries';
import type { DecisionDraft } from './useDecisionDraft';
import { useDecisionDraft } from './useDecisionDraft';

/** A role as it is being given; numbers as they were typed. */
export interface GivenRole {
  readonly person: NamedPerson | undefined;
  /** What is typed of a name and not chosen. */
  readonly typed: string;
  readonly hours: string;
  readonly months: string;
  /** Only until a manager is found. */
  readonly acting: boolean;
  readonly note: string;
  /** The instant from which months count, so that sending again is the same decision. */
  readonly at: number;
}

const usualMonths = '12';

export function useGiveRoleDraft({ community, role, to, onDecided }: GiveRoleFormProps): DecisionDraft<GivenRole> {
  const title = community.charter.title;
  return useDecisionDraft<GivenRole>({
    start: () => {
      const [before] = termsOf(community.roles, role, Date.now());
      return { person: to, typed: '', hours: before?.hours === undefined ? '' : String(before.hours), months: usualMonths, acting: false, note: '', at: Date.now() };
    },
    problemsOf: given => problemsOf(given, role),
    decisionOf: given => ({ kind: 'role', community: community.key, unit: community.unit, term: termOf(given, role) }),
    summaryOf: given => summaries.given(role, title, given.person?.name ?? ''),
    onDecided: given => onDecided(words.given(strings.roleOf(role, title), given.person?.name ?? ''))
  });
}

function problemsOf({ person, typed, hours, months, note }: GivenRole, role: Role): WordsProblems<GivenRole> {
  const problems: { -readonly [field in keyof GivenRole]?: string } = {};
  if (typed.trim() !== '') problems.person = words.problems.unknown(typed.trim());
  else if (person === undefined) problems.person = words.problems.person;
  if (hours.trim() !== '' && !isWhole(hours, hoursLimit)) problems.hours = words.problems.hours(hoursLimit);
  if (role !== 'sponsor' && !isWhole(months, termMonthsLimit)) problems.months = words.problems.months(termMonthsLimit);
  if (note.trim().length > reasonLimit) problems.note = strings.tooLong(note.trim().length, reasonLimit);
  return problems;
}

function isWhole(text: string, most: number): boolean {
  const typed = latinDigits(text.trim());
  return /^\d{1,3}$/.test(typed) && Number(typed) >= 1 && Number(typed) <= most;
}

function termOf({ person, hours, months, acting, note, at }: GivenRole, role: Role): GrantedTerm {
  if (person === undefined) throw new Error('Nobody was chosen, which the form does not let pass.');
  const end = role === 'sponsor' ? {} : { [acting ? 'until' : 'termEnds']: monthsLater(at, Number(latinDigits(months))) };
  return {
    role,
    person,
    ...end,
    ...(hours.trim() !== '' && { hours: Number(latinDigits(hours)) }),
    ...(acting && { acting }),
    ...(note.trim() !== '' && { note: note.trim() })
  };
}
