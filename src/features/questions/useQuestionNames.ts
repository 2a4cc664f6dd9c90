import type { LooseAnswers, Question } from '../../domain/question/questions';
import type { PeopleNames } from '../../ui/usePeopleNames';
import { usePeopleNames } from '../../ui/usePeopleNames';

/** The names of everybody in what is listed, asked for at once. */
export function useQuestionNames(questions: readonly Question[], loose: readonly LooseAnswers[]): PeopleNames {
  const ofQuestions = questions.flatMap(({ entry, answers, seenBy }) => [
    entry.author,
    ...(entry.mentions ?? []).map(({ key }) => key),
    ...answers.map(({ author }) => author),
    ...(seenBy === undefined ? [] : [seenBy])
  ]);
  return usePeopleNames([...ofQuestions, ...loose.flatMap(({ answers }) => answers.map(({ author }) => author))]);
}
