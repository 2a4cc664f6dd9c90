import * as React from 'react';
import type { ProposalAnswer } from '../../data/guildhall';
import { reasonLimit } from '../../domain/community/decisions';
import { isFailure } from '../../domain/failure';
import type { Proposal } from '../../domain/proposal/proposal';
import { newestVersion } from '../../domain/proposal/proposal';
import { useSession } from '../../ui/session';
import type { Draft } from '../../ui/useDraft';
import { useDraft } from '../../ui/useDraft';
import { useDesk } from './desk';
import { proposalStrings as words, strings } from './strings';

export type AnswerKind = ProposalAnswer['kind'];

export interface AnswerWords {
  readonly text: string;
  /** The row of the version that is answered: an answer to other words is another act. */
  readonly row: number;
}

/**
 * An answer to a proposal while it is written. Where somebody was faster, the newest is read, so that the screen says
 * who and what, and the words stay.
 */
export function useAnswerDraft(proposal: Proposal, kind: AnswerKind, onDecided: (sentence: string) => void): Draft<AnswerWords> {
  const { guildhall, actor } = useSession();
  const { refresh } = useDesk();
  const { row, charter } = newestVersion(proposal);
  const draft = useDraft<AnswerWords, void>({
    start: () => ({ text: '', row }),
    problemsOf: ({ text }) => problemOf(text.trim(), kind),
    actsByWords: true,
    save: async (answer, operation) => {
      try {
        await guildhall.answerProposal(actor, proposal, answer.row, answerOf(kind, answer.text.trim()), operation);
      } catch (error) {
        if (isFailure(error, 'conflict')) await refresh();
        throw error;
      }
    },
    onSaved: async () => {
      await refresh();
      onDecided(words.sent[kind](charter.title));
    }
  });
  const { change } = draft;
  const answered = React.useRef(row);
  React.useEffect(() => {
    if (answered.current === row) return;
    answered.current = row;
    change({ row });
  });
  return { ...draft, hasWords: draft.words.text.trim() !== '' };
}

function answerOf(kind: AnswerKind, text: string): ProposalAnswer {
  return kind === 'approved' ? { kind, reason: text } : { kind, text };
}

function problemOf(text: string, kind: AnswerKind): { readonly text?: string } {
  if (text.length > reasonLimit) return { text: strings.tooLong(text.length, reasonLimit) };
  return kind !== 'approved' && text === '' ? { text: words.needsText[kind] } : {};
}
