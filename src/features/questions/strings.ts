import type { AnswerDraft, FieldProblem, QuestionDraft } from '../../domain/question/questionDraft';
import { everyday } from '../../words/everyday';
import { further } from '../../words/further';

const words = further.questions;

type Problem = Exclude<FieldProblem, undefined>;

function problemOf(problem: Problem, missing: string): string {
  return problem === 'missing' ? missing : everyday.rules.tooLong.text(problem);
}

/** Every word of questions and answers. */
export const strings = {
  ...words,
  answerTime: (span: string) => words.answerTime({ span }),
  readIt: (title: string) => words.readIt({ title }),
  knowsAccepted: (name: string, title: string) => words.knowsAccepted({ name, title }),
  knowsSeveral: (name: string, first: string, second: string) => words.knowsSeveral({ name, first, second }),
  askName: (name: string) => words.askName({ name }),
  mentioned: (name: string) => words.mentioned({ name }),
  waiting: (span: string) => words.waiting({ span }),
  askedBy: (name: string, ago: string) => words.askedBy({ name, ago }),
  correctedOn: (day: string) => words.correctedOn({ day }),
  askedOf: (names: string) => words.askedOf({ names }),
  seenBy: (name: string) => words.seenBy({ name }),
  seeTitle: (title: string) => words.seeTitle({ title }),
  correctQuestion: (title: string) => words.correctQuestion({ title }),
  answersTo: (title: string) => words.answersTo({ title }),
  answerTitle: (title: string) => words.answerTitle({ title }),
  answerOf: (name: string, title: string) => words.answerOf({ name, title }),
  acceptOf: (name: string) => words.acceptOf({ name }),
  unacceptOf: (name: string) => words.unacceptOf({ name }),
  unanswered: (count: number, span: string) => words.unanswered({ count, span }),
  toOldest: (count: number) => words.toOldest({ count }),
  questionProblem: (_field: keyof QuestionDraft, problem: Problem) => problemOf(problem, words.noQuestion),
  similarTold: (count: number) => words.similarTold({ count }),
  answers: (count: number) => words.answers({ count }),
  answerProblem: (_field: keyof AnswerDraft, problem: Problem) => problemOf(problem, words.noAnswer),
  more: (count: number) => words.more({ count })
} as const;
