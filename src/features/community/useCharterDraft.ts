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
  /** Told once saving was tried, and kept up to date from then on. */
  readonly problems: FieldProblems<keyof Charter>;
  readonly failure: Failure | undefined;
  readonly isSaving: boolean;
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
  const [wasTried, setWasTried] = React.useState(false);
  const [refused, setRefused] = React.useState<FieldProblems<keyof Charter>>({});
  const [failure, setFailure] = React.useState<Failure>();
  const [isSaving, setIsSaving] = React.useState(false);
  const problems = wasTried ? { ...charterProblems(charter, others, community.key), ...refused } : {};
  const save = async (): Promise<void> => {
    setWasTried(true);
    setFailure(undefined);
    if (isSaving || !isGood(charterProblems(charter, others, community.key))) return;
    setIsSaving(true);
    try {
      await guildhall.changeCharter(actor, community, charter, others);
    } catch (error) {
      setIsSaving(false);
      if (error instanceof DraftRefused) setRefused(error.problems);
      else setFailure(asFailure(error));
      return;
    }
    await onSaved();
  };
  const change = (part: Partial<Charter>): void => {
    setCharter(before => ({ ...before, ...part }));
    setRefused({});
  };
  return { charter, problems, failure, isSaving, change, save: () => void save() };
}
