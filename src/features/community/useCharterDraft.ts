import * as React from 'react';
import type { Charter } from '../../domain/community/charter';
import type { Community } from '../../domain/community/community';
import type { FieldProblems, TakenTitle } from '../../domain/community/communityDraft';
import { charterProblems, isGood } from '../../domain/community/communityDraft';
import { DraftRefused } from '../../domain/community/draftRefused';
import type { Failure } from '../../domain/failure';
import { useSession } from '../../ui/session';
import { asFailure } from '../../ui/useLoad';

export interface CharterDraft {
  readonly charter: Charter;
  /** Told once saving was refused, and kept up to date from then on. */
  readonly problems: FieldProblems<keyof Charter>;
  readonly failure: Failure | undefined;
  readonly isSaving: boolean;
  /** Counts the tries that were refused, so that a screen can point to the first problem each time. */
  readonly refusals: number;
  readonly change: (change: Partial<Charter>) => void;
  readonly save: () => void;
}

/** A charter while it is rewritten. A refusal or a failure leaves every word in place. */
export function useCharterDraft(
  community: Community,
  others: readonly TakenTitle[],
  onSaved: () => Promise<void>
): CharterDraft {
  const { guildhall, actor } = useSession();
  const [charter, setCharter] = React.useState(community.charter);
  const [refusals, setRefusals] = React.useState(0);
  const [refused, setRefused] = React.useState<FieldProblems<keyof Charter>>({});
  const [failure, setFailure] = React.useState<Failure>();
  const [isSaving, setIsSaving] = React.useState(false);
  const found = charterProblems(charter, others, community.key);
  const save = async (): Promise<void> => {
    if (isSaving) return;
    setFailure(undefined);
    if (!isGood(found)) return setRefusals(before => before + 1);
    setIsSaving(true);
    try {
      await guildhall.changeCharter(actor, community, charter, others);
    } catch (error) {
      setIsSaving(false);
      if (!(error instanceof DraftRefused)) return setFailure(asFailure(error));
      setRefused(error.problems);
      return setRefusals(before => before + 1);
    }
    await onSaved();
  };
  const change = (part: Partial<Charter>): void => {
    setCharter(before => ({ ...before, ...part }));
    setRefused({});
  };
  const problems = refusals > 0 ? { ...found, ...refused } : {};
  return { charter, problems, failure, isSaving, refusals, change, save: () => void save() };
}
