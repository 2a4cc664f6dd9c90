import type { UnitHeadcount } from '../../data/guildhall';
import type { UnitKey } from '../../domain/identity';
import { headcountProblem, readHeadcount } from '../../domain/organisation/headcount';
import { useSession } from '../../ui/session';
import type { Draft } from '../../ui/useDraft';
import { useDraft } from '../../ui/useDraft';

export interface TypedHeadcount {
  readonly headcount: string;
}

/** The headcount of a unit while it is changed, on top of what the administrator saw. */
export function useHeadcountDraft(
  unit: UnitKey,
  seen: UnitHeadcount,
  onSaved: (saved: UnitHeadcount) => void
): Draft<TypedHeadcount> {
  const { guildhall } = useSession();
  return useDraft<TypedHeadcount, UnitHeadcount>({
    start: () => ({ headcount: seen.headcount === undefined ? '' : String(seen.headcount) }),
    problemsOf: ({ headcount }) => (Number.isNaN(readHeadcount(headcount)) ? { headcount: headcountProblem } : {}),
    save: ({ headcount }) => guildhall.changeUnitHeadcount(unit, seen, readHeadcount(headcount)),
    onSaved
  });
}
