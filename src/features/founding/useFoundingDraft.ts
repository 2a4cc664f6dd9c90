import * as React from 'react';
import type { CommunityDraft, DraftField, FieldProblems, TakenTitle } from '../../domain/community/communityDraft';
import { draftProblems, isGood } from '../../domain/community/communityDraft';
import { DraftRefused } from '../../domain/community/draftRefused';
import type { Failure } from '../../domain/failure';
import type { CommunityKey } from '../../domain/identity';
import { useSession } from '../../ui/session';
import { asFailure } from '../../ui/useLoad';
import { strings } from './strings';

export interface FoundingDraft {
  readonly draft: CommunityDraft;
  /** What is typed for the manager while nobody is chosen. */
  readonly managerText: string;
  readonly isTouched: boolean;
  /** Told once creating was tried, and kept up to date from then on. */
  readonly problems: FieldProblems<DraftField>;
  readonly failure: Failure | undefined;
  readonly isCreating: boolean;
  /** Counts the tries that were refused, so that a screen can point to the first problem each time. */
  readonly refusals: number;
  readonly change: (change: Partial<CommunityDraft>) => void;
  readonly typeManager: (text: string) => void;
  readonly create: () => void;
}

/** A new community while it is filled in. Nothing that goes wrong takes a word away. */
export function useFoundingDraft(
  others: readonly TakenTitle[],
  onFounded: (community: CommunityKey) => void
): FoundingDraft {
  const { guildhall, actor } = useSession();
  const [draft, setDraft] = React.useState<CommunityDraft>(() => emptyDraft(actor.approverOf));
  const [managerText, setManagerText] = React.useState('');
  const [isTouched, setIsTouched] = React.useState(false);
  const [refusals, setRefusals] = React.useState(0);
  const [refused, setRefused] = React.useState<FieldProblems<DraftField>>({});
  const [failure, setFailure] = React.useState<Failure>();
  const [isCreating, setIsCreating] = React.useState(false);
  const found = withUnknownPerson(draftProblems(draft, others, actor.approverOf), managerText);
  const create = async (): Promise<void> => {
    if (isCreating) return;
    setFailure(undefined);
    if (!isGood(found)) return setRefusals(before => before + 1);
    setIsCreating(true);
    try {
      onFounded(await guildhall.foundCommunity(actor, draft, others));
    } catch (error) {
      setIsCreating(false);
      if (!(error instanceof DraftRefused)) return setFailure(asFailure(error));
      setRefused(error.problems);
      setRefusals(before => before + 1);
    }
  };
  const change = (part: Partial<CommunityDraft>): void => {
    setDraft(before => ({ ...before, ...part }));
    setIsTouched(true);
    setRefused({});
  };
  return {
    draft,
    managerText,
    isTouched,
    problems: refusals > 0 ? { ...found, ...refused } : {},
    failure,
    isCreating,
    refusals,
    change,
    typeManager: setManagerText,
    create: () => void create()
  };
}

function emptyDraft(ownUnits: readonly CommunityDraft['unit'][]): CommunityDraft {
  const unit = ownUnits.length === 1 ? ownUnits[0] : undefined;
  return { title: '', purpose: '', audience: '', type: 'community', unit, manager: undefined };
}

/** A name that was typed and belongs to nobody is told as that, not as a field left empty. */
function withUnknownPerson(problems: FieldProblems<DraftField>, managerText: string): FieldProblems<DraftField> {
  const name = managerText.trim();
  return problems.manager === undefined || name === '' ? problems : { ...problems, manager: strings.unknownPerson(name) };
}
