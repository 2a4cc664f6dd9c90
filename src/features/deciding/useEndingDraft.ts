import type { EndProposal } from '../../domain/community/community';
import type { EndedState } from '../../domain/community/communityState';
import { hasEnded } from '../../domain/community/communityState';
import { reasonLimit, recapLimit } from '../../domain/community/decisions';
import type { DirectoryEntry } from '../../domain/directory/directory';
import type { CommunityKey } from '../../domain/identity';
import type { WordsProblems } from '../../ui/useDraft';
import type { Desk } from './desk';
import { useDesk } from './desk';
import { endingStrings as words, strings } from './strings';
import { summaries } from './summaries';
import type { DecisionDraft } from './useDecisionDraft';
import { useDecisionDraft } from './useDecisionDraft';

/** What the form of an ending is given. */
export interface EndingFormProps {
  readonly community: DirectoryEntry;
  /** What its keepers wrote, to begin with. */
  readonly proposed?: EndProposal;
  readonly onDecided: (sentence: string) => void;
  readonly onCancel: () => void;
}

/** An ending while it is written. */
export interface EndingWords {
  readonly to: EndedState;
  /** Where it goes on; meant only where it is merged. */
  readonly into: CommunityKey | undefined;
  readonly reason: string;
  readonly recap: string;
}

export function useEndingDraft({ community, proposed, onDecided }: EndingFormProps): DecisionDraft<EndingWords> {
  const desk = useDesk();
  const { key, unit, charter } = community;
  return useDecisionDraft<EndingWords>({
    start: () => ({ to: proposed?.to ?? 'completed', into: proposed?.into, reason: proposed?.reason ?? '', recap: proposed?.recap ?? '' }),
    problemsOf: ending => problemsOf(ending, desk),
    decisionOf: ({ to, into, reason, recap }) => ({
      kind: 'state',
      community: key,
      unit,
      state: to,
      reason: reason.trim(),
      recap: recap.trim(),
      ...(to === 'merged' && into !== undefined && { into })
    }),
    summaryOf: ({ to, reason }) => summaries.ended(to, charter.title, reason.trim()),
    onDecided: ({ to }) => onDecided(words.sent[to](charter.title))
  });
}

function problemsOf({ to, into, reason, recap }: EndingWords, { entryOf }: Desk): WordsProblems<EndingWords> {
  const problems: { -readonly [field in keyof EndingWords]?: string } = {};
  if (to === 'merged') {
    const target = into && entryOf(into);
    if (target === undefined) problems.into = words.problems.into;
    else if (hasEnded(target.state)) problems.into = words.problems.intoEnded;
  }
  const texts = { reason: [reason.trim(), reasonLimit], recap: [recap.trim(), recapLimit] } as const;
  for (const field of ['reason', 'recap'] as const) {
    const [text, limit] = texts[field];
    if (text === '') problems[field] = words.problems[field];
    else if (text.length > limit) problems[field] = strings.tooLong(text.length, limit);
  }
  return problems;
}
