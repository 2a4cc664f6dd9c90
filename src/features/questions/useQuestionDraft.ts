import type { NewEntry } from '../../domain/contribution/entry';
import type { NamedPerson } from '../../domain/identity';
import type { QuestionDraft } from '../../domain/question/questionDraft';
import { inWords, questionProblems } from '../../domain/question/questionDraft';
import type { EntryDraft } from '../../ui/useEntryDraft';
import { useEntryDraft } from '../../ui/useEntryDraft';
import { readKeptQuestion } from './questionWords';
import { strings } from './strings';

/** A question while it is written or corrected, kept under a name. */
export function useQuestionDraft(
  name: string,
  blank: QuestionDraft,
  mentions: readonly NamedPerson[] | undefined,
  toEntry: (words: QuestionDraft) => NewEntry,
  onAdded: (id: number) => void
): EntryDraft<QuestionDraft> {
  return useEntryDraft<QuestionDraft>({
    log: 'contributions',
    name,
    blank,
    mentions,
    read: readKeptQuestion,
    problemsOf: words => inWords(questionProblems(words), strings.questionProblem),
    toEntry,
    onAdded
  });
}
