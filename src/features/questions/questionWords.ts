import { asBody } from '../../domain/log/readBody';
import type { AnswerDraft, QuestionDraft } from '../../domain/question/questionDraft';

export const blankQuestion: QuestionDraft = { title: '', text: '' };
export const blankAnswer: AnswerDraft = { text: '' };

/** A question as it was kept on this device. */
export function readKeptQuestion(value: unknown): QuestionDraft | undefined {
  const { title, text } = asBody(value);
  return typeof title === 'string' && typeof text === 'string' ? { title, text } : undefined;
}

/** An answer as it was kept on this device. */
export function readKeptAnswer(value: unknown): AnswerDraft | undefined {
  const { text } = asBody(value);
  return typeof text === 'string' ? { text } : undefined;
}
