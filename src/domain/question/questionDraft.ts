import type { FieldProblems } from '../community/communityDraft';
import type { NewEntry } from '../contribution/entry';
import { oneLine, questionLimits } from './questions';

/** What is typed while somebody asks. */
export interface QuestionDraft {
  readonly title: string;
  readonly text: string;
}

/** What is typed while somebody answers. */
export interface AnswerDraft {
  readonly text: string;
}

/** What is wrong with a field, for whoever puts it into words. */
export type FieldProblem = 'missing' | { readonly length: number; readonly limit: number } | undefined;

export type DraftProblems<Field extends string> = Readonly<Partial<Record<Field, FieldProblem>>>;

/** What is wrong with a question; empty where it can be asked. */
export function questionProblems({ title, text }: QuestionDraft): DraftProblems<keyof QuestionDraft> {
  return found({
    title: required(oneLine(title), questionLimits.title),
    text: within(text.trim().length, questionLimits.text)
  });
}

/** What is wrong with an answer; empty where it can be given. */
export function answerProblems({ text }: AnswerDraft): DraftProblems<keyof AnswerDraft> {
  return found({ text: required(text.trim(), questionLimits.answer) });
}

function required(text: string, limit: number): FieldProblem {
  return text === '' ? 'missing' : within(text.length, limit);
}

function within(length: number, limit: number): FieldProblem {
  return length > limit ? { length, limit } : undefined;
}

function found<Field extends string>(problems: Readonly<Record<Field, FieldProblem>>): DraftProblems<Field> {
  return Object.fromEntries(Object.entries(problems).filter(([, problem]) => problem !== undefined)) as DraftProblems<Field>;
}

/** Problems as sentences beside their fields. */
export function inWords<Field extends string>(
  problems: DraftProblems<Field>,
  words: (field: Field, problem: Exclude<FieldProblem, undefined>) => string
): FieldProblems<Field> {
  const said = (Object.entries(problems) as [Field, FieldProblem][]).map(([field, problem]) => [field, problem && words(field, problem)]);
  return Object.fromEntries(said) as FieldProblems<Field>;
}

/** Asks, or corrects the question whose first row is `corrects`. */
export function asking({ title, text }: QuestionDraft, corrects?: number): NewEntry {
  const line = oneLine(title);
  return {
    kind: 'question',
    summary: corrects === undefined ? `Asked: ${line}` : `Corrected the question ${corrects}`,
    says: { title: line, text: text.trim() },
    ...(corrects !== undefined && { corrects })
  };
}

/** Answers a question, or corrects the answer whose first row is `corrects`. */
export function answering(question: number, { text }: AnswerDraft, corrects?: number): NewEntry {
  return {
    kind: 'answer',
    summary: corrects === undefined ? `Answered ${question}` : `Corrected the answer ${corrects}`,
    says: { question, text: text.trim() },
    ...(corrects !== undefined && { corrects })
  };
}

/** Accepts an answer to a question of one's own, or takes that back. */
export function accepting(answer: number, isAccepted: boolean): NewEntry {
  return { kind: 'accept', summary: isAccepted ? `Accepted the answer ${answer}` : `No longer accepts the answer ${answer}`, says: { answer, isAccepted } };
}

/** Says as a keeper that a question was seen, and is taken care of. */
export function seeing(question: number): NewEntry {
  return { kind: 'seen', summary: `Saw the question ${question}`, says: { question } };
}
