import type { AnswerDraft, FieldProblem, QuestionDraft } from '../../domain/question/questionDraft';

type Problem = Exclude<FieldProblem, undefined>;

const tooLong = (problem: Problem): string => (problem === 'missing' ? '' : `This text has ${problem.length} characters. Keep it to ${problem.limit}.`);
const tooMany = 'Ask five people at most by name.';

/** Every word of questions and answers. */
export const strings = {
  heading: 'Questions',
  answerTime: (span: string) => `Half of the questions here had a first answer within ${span}.`,
  nothing: 'Nobody has asked anything yet. What would you like to know from the others?',
  nothingToRead: 'Nobody has asked anything yet.',
  toTakePart: 'Join the community to ask and to answer.',
  unanswered: (count: number, shown: string, span: string) =>
    count === 1 ? `One question nobody answered yet, for ${span}.` : `${shown} questions nobody answered yet, the oldest for ${span}.`,
  toOldest: (count: number) => (count === 1 ? 'Look at it' : 'Look at the oldest'),

  ask: 'Ask the community',
  askHint: 'In one line.',
  details: 'What else should they know?',
  detailsHint: 'What you tried, where it matters. You may leave it empty.',
  mention: 'Ask somebody in particular',
  mentionHint: 'Five people at most. You may leave it empty.',
  submitAsk: 'Ask',
  submittingAsk: 'Asking…',
  askWhat: 'your question',
  askedTold: 'Your question is there. Everybody in the community sees it.',
  kept: 'What you write is kept on this device until you send it.',
  questionProblem: (field: keyof QuestionDraft, problem: Problem) => {
    if (field === 'mentions') return tooMany;
    return problem === 'missing' ? 'Put your question in one line.' : tooLong(problem);
  },

  similar: 'Asked before',
  similarTold: (count: number) => (count === 1 ? 'One question like this was answered before.' : `${count} questions like this were answered before.`),
  readIt: (title: string) => `Read the answers to “${title}”`,
  mayKnow: 'May know',
  knowsAccepted: (name: string, title: string) => `${name} answered “${title}”, and it was accepted.`,
  knowsSeveral: (name: string, first: string, second: string) => `${name} answered “${first}” and “${second}”.`,
  askByName: 'Ask by name',
  askName: (name: string) => `Ask ${name} by name`,
  askedByName: 'Asked by name',

  whoMayKnow: 'Who may know?',
  looking: 'Looking…',
  nobodyKnows: 'Nobody comes to mind: no question like this one was answered here.',
  mentioned: (name: string) => `${name} is asked by name.`,

  waiting: (span: string) => `Waiting ${span}`,
  answers: (count: number, shown: string) => (count === 1 ? 'One answer' : `${shown} answers`),
  accepted: 'Answered, and accepted',
  answeredAlone: 'Its asker found the answer',
  askedBy: (name: string, ago: string) => `${name}, ${ago}`,
  correctedOn: (day: string) => `Corrected on ${day}`,
  askedOf: (names: string) => `Asked in particular: ${names}`,
  askedOfYou: 'You are asked by name',
  seenBy: (name: string) => `${name} has seen it`,
  see: 'I have seen it',
  seeTitle: (title: string) => `I have seen “${title}” and look after it`,
  seeWhat: 'that you have seen it',
  seenTold: 'Everybody sees that you look after it.',

  yourQuestion: 'Your question',
  correctQuestion: (title: string) => `Correct “${title}”`,
  save: 'Save',
  saving: 'Saving…',
  corrected: 'Corrected.',

  answersTo: (title: string) => `Answers to “${title}”`,
  answer: 'Answer',
  answerTitle: (title: string) => `Answer “${title}”`,
  yourAnswer: 'Your answer',
  answerHint: 'Bold, lists, code and links work as in Markdown.',
  submitAnswer: 'Answer',
  submittingAnswer: 'Sending…',
  answerWhat: 'your answer',
  answerTold: 'Your answer is there.',
  answerProblem: (field: keyof AnswerDraft, problem: Problem) => {
    if (field === 'mentions') return tooMany;
    return problem === 'missing' ? 'Write what you know.' : tooLong(problem);
  },
  answerOf: (name: string, title: string) => `Answer of ${name}: ${title}`,
  correctAnswer: 'Correct your answer',

  accept: 'This answered it',
  acceptOf: (name: string) => `The answer of ${name} answered it`,
  acceptWhat: 'accepting the answer',
  acceptTold: 'Accepted. Whoever looks for the same finds it first.',
  isAccepted: 'Accepted answer',
  unaccept: 'Not after all',
  unacceptOf: (name: string) => `The answer of ${name} did not answer it after all`,
  unacceptTold: 'No longer accepted.',

  toTakenBack: 'Answers to a question that was taken back',
  toOlder: 'Answers to an older question',
  more: (count: string) => `Show ${count} more`,
  older: 'Look for older questions',
  notHere: 'The question you came for is not among these. It is older, or it was taken back.'
} as const;
