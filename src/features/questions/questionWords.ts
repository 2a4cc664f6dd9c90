import type { NamedPerson } from '../../domain/identity';
import { asBody, readList } from '../../domain/log/readBody';
import { readPerson } from '../../domain/person/readPerson';
import type { AnswerDraft, QuestionDraft } from '../../domain/question/questionDraft';
import { questionLimits } from '../../domain/question/questions';

export const blankQuestion: QuestionDraft = { title: '', text: '', mentions: [] };
export const blankAnswer: AnswerDraft = { text: '', mentions: [] };

/** A question as it was kept on this device. */
export function readKeptQuestion(value: unknown): QuestionDraft | undefined {
  const { title, text } = asBody(value);
  return typeof title === 'string' && typeof text === 'string' ? { title, text, mentions: readKeptPeople(value) } : undefined;
}

/** An answer as it was kept on this device. */
export function readKeptAnswer(value: unknown): AnswerDraft | undefined {
  const { text } = asBody(value);
  return typeof text === 'string' ? { text, mentions: readKeptPeople(value) } : undefined;
}

function readKeptPeople(value: unknown): readonly NamedPerson[] {
  const people = readList(asBody(value), 'mentions').map(each => readPerson(asBody(each)));
  return people.filter((person): person is NamedPerson => person !== undefined).slice(0, questionLimits.mentions);
}
