import { mentionedKeys } from '../../domain/contribution/mentions';
import type { PersonKey } from '../../domain/identity';
import type { LooseAnswers, Question } from '../../domain/question/questions';
import type { PeopleNames } from '../../ui/usePeopleNames';
import { usePeopleNames } from '../../ui/usePeopleNames';

const ofAnswer = (answer: Question['answers'][number]): readonly PersonKey[] => [answer.author, ...mentionedKeys(answer)];

/** The names of everybody in what is listed, asked for at once. */
export function useQuestionNames(questions: readonly Question[], loose: readonly LooseAnswers[]): PeopleNames {
  const ofQuestions = questions.flatMap(({ entry, answers, seenBy }) => [
    entry.author,
    ...mentionedKeys(entry),
    ...answers.flatMap(ofAnswer),
    ...(seenBy === undefined ? [] : [seenBy])
  ]);
  return usePeopleNames([...ofQuestions, ...loose.flatMap(({ answers }) => answers.flatMap(ofAnswer))]);
}
