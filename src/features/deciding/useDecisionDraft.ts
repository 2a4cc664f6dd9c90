import * as React from 'react';
import type { DecisionOnCommunity } from '../../domain/community/decisionCounted';
import { isCounted } from '../../domain/community/decisionCounted';
import type { Directory } from '../../domain/directory/directory';
import { useSession } from '../../ui/session';
import type { Draft, WordsProblems } from '../../ui/useDraft';
import { useDraft } from '../../ui/useDraft';
import { useDesk } from './desk';

/** What became of a row that SharePoint took: it counts, it changes nothing, or the newest could not be read. */
export type Outcome = 'counted' | 'ignored' | 'unseen';

export interface DecisionPlan<Words extends object> {
  readonly start: () => Words;
  readonly problemsOf: (words: Words) => WordsProblems<Words>;
  readonly decisionOf: (words: Words) => DecisionOnCommunity;
  /** For whoever opens the list in SharePoint. */
  readonly summaryOf: (words: Words) => string;
  /** Called once the decision is seen to count. */
  readonly onDecided: (words: Words) => void;
}

export interface DecisionDraft<Words extends object> extends Draft<Words> {
  /** What became of the last row that was written, where it is not seen to count. */
  readonly outcome: Exclude<Outcome, 'counted'> | undefined;
}

/**
 * A decision on a community while it is filled in. Once SharePoint took the row, the newest is read and asked whether
 * it says what was decided; where it does not, the form stays and says so, with every word in place.
 */
export function useDecisionDraft<Words extends object>(plan: DecisionPlan<Words>): DecisionDraft<Words> {
  const { guildhall, actor } = useSession();
  const { refresh } = useDesk();
  const [outcome, setOutcome] = React.useState<Outcome>('counted');
  const draft = useDraft<Words, Outcome>({
    start: plan.start,
    problemsOf: plan.problemsOf,
    actsByWords: true,
    save: async (words, operation) => {
      const decision = plan.decisionOf(words);
      await guildhall.decide(actor, decision, plan.summaryOf(words), operation);
      return outcomeOf(await refresh(), directory =>
        isCounted(decision, directory.entries.find(({ key }) => key === decision.community), actor.key)
      );
    },
    onSaved: (result, words) => {
      setOutcome(result);
      if (result === 'counted') plan.onDecided(words);
    }
  });
  return { ...draft, outcome: outcome === 'counted' ? undefined : outcome };
}

function outcomeOf(directory: Directory | undefined, counts: (directory: Directory) => boolean): Outcome {
  if (directory === undefined) return 'unseen';
  return counts(directory) ? 'counted' : 'ignored';
}
