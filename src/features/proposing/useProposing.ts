import * as React from 'react';
import type { TakenTitle } from '../../domain/community/communityDraft';
import type { CommunityKey, UnitKey } from '../../domain/identity';
import type { ProposalField, ProposalStep } from '../../domain/proposal/proposalDraft';
import { proposalSteps } from '../../domain/proposal/proposalDraft';
import type { TypedProposal } from '../../domain/proposal/typedProposal';
import { typedProblems } from '../../domain/proposal/typedProposal';
import { useSession } from '../../ui/session';
import type { Draft, WordsProblems } from '../../ui/useDraft';
import { useDraft } from '../../ui/useDraft';

export const steps = Object.keys(proposalSteps) as readonly ProposalStep[];

/** What became of a draft. */
export type Sent =
  | { readonly kind: 'proposed'; readonly proposal: CommunityKey }
  | { readonly kind: 'founded'; readonly community: CommunityKey };

export interface ProposingPlan {
  readonly start: TypedProposal;
  readonly others: readonly TakenTitle[];
  readonly units: readonly UnitKey[];
  readonly circles: (revives: CommunityKey | undefined, parent: CommunityKey) => boolean;
  /** The proposal that is changed; absent where it is a new one. */
  readonly revising: CommunityKey | undefined;
  readonly onSent: (sent: Sent) => Promise<void> | void;
}

export interface Proposing extends Pick<Draft<TypedProposal>, 'words' | 'problems' | 'failure' | 'isBusy' | 'change'> {
  readonly step: ProposalStep;
  /** Counts what was refused, so that the screen can point to the first problem each time. */
  readonly refusals: number;
  /** Counts the steps that were gone, so that the screen can begin at the top of each. */
  readonly moves: number;
  readonly next: () => void;
  readonly back: () => void;
  readonly propose: () => void;
  readonly startNow: () => void;
  /** Sends the same again. */
  readonly retry: () => void;
}

/** A proposal while it is filled in, step by step. Going back and forth loses nothing; what is wrong is told per step. */
export function useProposing(plan: ProposingPlan): Proposing {
  const { guildhall, actor } = useSession();
  const way = React.useRef<Sent['kind']>('proposed');
  const problemsOf = (words: TypedProposal): WordsProblems<TypedProposal> =>
    typedProblems(words, { others: plan.others, units: plan.units, circles: parent => plan.circles(words.revives, parent) });
  const draft = useDraft<TypedProposal, Sent>({
    start: () => plan.start,
    problemsOf,
    save: async (words, operation): Promise<Sent> =>
      way.current === 'founded'
        ? { kind: 'founded', community: await guildhall.foundCommunity(actor, words, operation) }
        : { kind: 'proposed', proposal: await guildhall.propose(actor, words, operation, plan.revising) },
    onSaved: plan.onSent
  });
  const walk = useWalk(draft, problemsOf);
  const send = (kind: Sent['kind']): void => {
    way.current = kind;
    draft.submit();
  };
  const { words, failure, isBusy, change } = draft;
  return {
    words,
    failure,
    isBusy,
    change,
    ...walk,
    propose: () => send('proposed'),
    startNow: () => send('founded'),
    retry: draft.submit
  };
}

type Walk = Pick<Proposing, 'step' | 'problems' | 'refusals' | 'moves' | 'next' | 'back'>;

/** The walk through the steps: forward where a step is good, back always, and to the first problem where sending was refused. */
function useWalk(draft: Draft<TypedProposal>, problemsOf: (words: TypedProposal) => WordsProblems<TypedProposal>): Walk {
  const [step, setStep] = React.useState<ProposalStep>('about');
  const [tried, setTried] = React.useState<readonly ProposalStep[]>([]);
  const [refusals, setRefusals] = React.useState(0);
  const [moves, setMoves] = React.useState(0);
  const refuse = (): void => setRefusals(before => before + 1);
  const firstWrong = steps.find(each => isAnyIn(each, draft.problems));
  React.useEffect(() => {
    if (draft.refusals === 0) return;
    if (firstWrong !== undefined) setStep(firstWrong);
    refuse();
    // Only a refusal moves anybody: a problem that comes while typing is told where it is.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [draft.refusals]);
  const shown = problemsOf(draft.words);
  const seen = (Object.keys(shown) as ProposalField[]).filter(field => tried.some(each => proposalSteps[each].includes(field)));
  const go = (by: number): void => {
    setStep(steps[steps.indexOf(step) + by] ?? step);
    setMoves(before => before + 1);
  };
  const next = (): void => {
    setTried(before => [...before, step]);
    if (isAnyIn(step, shown)) refuse();
    else go(1);
  };
  return {
    step,
    problems: { ...Object.fromEntries(seen.map(field => [field, shown[field]])), ...draft.problems },
    refusals,
    moves,
    next,
    back: () => go(-1)
  };
}

function isAnyIn(step: ProposalStep, problems: WordsProblems<TypedProposal>): boolean {
  return proposalSteps[step].some(field => problems[field] !== undefined);
}
