import type { UtcInstant } from '../time';
import type { Question } from './questions';

/** Whether a question still waits: nobody else answered, and its asker accepted no answer of their own either. */
export function isOpen({ firstAnswerAt, acceptedAnswer }: Pick<Question, 'firstAnswerAt' | 'acceptedAnswer'>): boolean {
  return firstAnswerAt === undefined && acceptedAnswer === undefined;
}

/** The questions that still wait and that nobody hid, the oldest first. */
export function openQuestions(questions: readonly Question[]): readonly Question[] {
  return questions.filter(question => isOpen(question) && !question.entry.isHidden).sort(byAge);
}

/** Open questions first, which rise with their age; then those that were answered, the newest first. */
export function orderQuestions(questions: readonly Question[]): readonly Question[] {
  return [...questions.filter(isOpen).sort(byAge), ...questions.filter(question => !isOpen(question)).sort((a, b) => byAge(b, a))];
}

function byAge(a: Question, b: Question): number {
  return a.entry.at - b.entry.at || a.entry.id - b.entry.id;
}

/**
 * Milliseconds from a question to the first answer by somebody else: the median over those that have one and are not
 * hidden, so that a single question that waited for a year does not speak for all. Undefined where none has one.
 */
export function answerTime(questions: readonly Question[]): number | undefined {
  const times = questions
    .filter(({ entry }) => !entry.isHidden)
    .flatMap(({ entry, firstAnswerAt }) => (firstAnswerAt === undefined ? [] : [firstAnswerAt - entry.at]))
    .sort((a, b) => a - b);
  const upper = times[Math.floor(times.length / 2)];
  const lower = times[Math.floor((times.length - 1) / 2)];
  return upper === undefined || lower === undefined ? undefined : (lower + upper) / 2;
}

/** How long a question has been waiting; nothing is asked in the future, whatever the clock of the device says. */
export function waitingTime({ entry }: Pick<Question, 'entry'>, now: UtcInstant): number {
  return Math.max(0, now - entry.at);
}
