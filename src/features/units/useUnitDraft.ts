import type { BusinessUnit } from '../../domain/organisation/organisation';
import type { TypedUnit } from '../../domain/organisation/unitDraft';
import { toUnitDraft, unitProblems } from '../../domain/organisation/unitDraft';
import { useSession } from '../../ui/session';
import type { Draft, WordsProblems } from '../../ui/useDraft';
import { useDraft } from '../../ui/useDraft';
import { strings } from './strings';

/** A new unit as it is typed in. */
export interface WrittenUnit extends TypedUnit {
  /** What is typed for an approver who is not chosen yet. */
  readonly approverText: string;
}

const empty: WrittenUnit = { title: '', headcount: '', approvers: [], approverText: '' };

/** A new business unit while it is filled in. */
export function useUnitDraft(others: readonly BusinessUnit[], onAdded: (unit: BusinessUnit) => void): Draft<WrittenUnit> {
  const { guildhall, tenantId } = useSession();
  return useDraft<WrittenUnit, BusinessUnit>({
    start: () => empty,
    problemsOf: written => problemsOf(written, others),
    // Making a unit again makes what is missing of it, so it needs no operation.
    save: written => guildhall.addUnit(tenantId, toUnitDraft(written)),
    onSaved: unit => onAdded(unit)
  });
}

/** A name that was typed and not chosen would be left out silently, also beside others that were. */
function problemsOf(written: WrittenUnit, others: readonly BusinessUnit[]): WordsProblems<WrittenUnit> {
  const problems = unitProblems(written, others);
  const name = written.approverText.trim();
  return name === '' ? problems : { ...problems, approvers: strings.notChosen(name) };
}
