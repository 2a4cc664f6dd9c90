import type { RoleTerm } from '../community/roles';
import { holdsRole } from '../community/roles';
import type { Entry } from '../contribution/entry';
import { readEntries } from '../contribution/entry';
import type { PersonKey } from '../identity';
import type { LogRow } from '../log/logRow';
import type { Body } from '../log/readBody';
import { asBody, readCount, readText } from '../log/readBody';
import type { UtcInstant } from '../time';

/** Most characters. Bodies that say more are not read. */
export const questionLimits = { title: 200, text: 2000, answer: 4000 } as const;

export interface QuestionSays {
  /** The question in one line. */
  readonly title: string;
  /** What else there is to know; may be empty. */
  readonly text: string;
}

export interface AnswerSays {
  /** Id of the question, which stays what it was when the answer is corrected. */
  readonly question: number;
  readonly text: string;
}

/** A question with what came of it. */
export interface Question {
  readonly entry: Entry<QuestionSays>;
  /** By ascending id, hidden ones too. */
  readonly answers: readonly Entry<AnswerSays>[];
  /** Id of the answer that the asker accepted last, unless it is hidden. */
  readonly acceptedAnswer?: number;
  /** When somebody else than the asker first gave an answer that is not hidden. */
  readonly firstAnswerAt?: UtcInstant;
  /** The keeper who was first to say of having seen it. */
  readonly seenBy?: PersonKey;
}

/** Answers whose question is not at hand. They are somebody's words, so they are not lost with it. */
export interface LooseAnswers {
  /** Id of the question. */
  readonly question: number;
  /** Whether the asker took it back, or it is older than what was read. */
  readonly why: 'takenBack' | 'older';
  readonly answers: readonly Entry<AnswerSays>[];
}

/**
 * The questions of a community by ascending id, folded of rows of Contributions that count (by ascending id). Everybody
 * may ask and answer: screens offer it to members, and what others add by hand counts all the same, for who is in
 * changes and an answer is no worse for it. Accepting is the asker's alone, and the last row of it stands; seeing counts
 * by whoever keeps the community at that moment, by `roles`.
 */
export function foldQuestions(
  rows: readonly LogRow[],
  hidden: ReadonlySet<number> = new Set(),
  roles: readonly RoleTerm[] = []
): readonly Question[] {
  const entries = readEntries(rows, 'question', readQuestion, hidden);
  const answers = readAnswers(rows, hidden);
  const seen = readEntries(rows, 'seen', readNamed).filter(({ author, at }) => holdsRole(roles, author, at));
  const accepted = acceptedAnswers(rows, entries, answers);
  const answersOf = grouped(answers);
  return entries.map(entry => {
    const given = (answersOf.get(entry.id) ?? []).filter(({ id }) => id > entry.id);
    const first = given.find(answer => answer.author !== entry.author && !answer.isHidden);
    const acceptedAnswer = accepted.get(entry.id);
    const saw = seen.find(({ says, id }) => says === entry.id && id > entry.id);
    return {
      entry,
      answers: given,
      ...(acceptedAnswer !== undefined && { acceptedAnswer }),
      ...(first !== undefined && { firstAnswerAt: first.at }),
      ...(saw !== undefined && { seenBy: saw.author })
    };
  });
}

/**
 * Answers to questions that were taken back, or that are older than all of the rows, as `foldQuestions` has them, by the
 * id of the question. An answer to anything else is none: it names a row that never was a question here.
 */
export function looseAnswers(rows: readonly LogRow[], hidden: ReadonlySet<number> = new Set()): readonly LooseAnswers[] {
  const asked = new Set(rows.filter(({ kind, body }) => kind === 'question' && asBody(body).corrects === undefined).map(({ id }) => id));
  const standing = new Set(readEntries(rows, 'question', readQuestion).map(({ id }) => id));
  const oldest = rows[0]?.id ?? 0;
  return [...grouped(readAnswers(rows, hidden))]
    .filter(([question]) => !standing.has(question) && (asked.has(question) || question < oldest))
    .map(([question, answers]) => ({ question, why: asked.has(question) ? ('takenBack' as const) : ('older' as const), answers: answers.filter(({ id }) => id > question) }))
    .filter(({ answers }) => answers.length > 0)
    .sort((a, b) => a.question - b.question);
}

function readQuestion(body: Body): QuestionSays | undefined {
  const title = readText(body, 'title', questionLimits.title);
  const text = readOptional(body, questionLimits.text);
  return title === undefined || text === undefined ? undefined : { title: oneLine(title), text };
}

/** The text of a body: empty where there is none, undefined where it is too long. */
function readOptional(body: Body, limit: number): string | undefined {
  return typeof body.text === 'string' && body.text.trim() !== '' ? readText(body, 'text', limit) : '';
}

/** A title is one line, whatever was pasted into it. */
export function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

function readNamed(body: Body): number | undefined {
  return readCount(body, 'question', Number.MAX_SAFE_INTEGER);
}

function readAnswers(rows: readonly LogRow[], hidden: ReadonlySet<number>): readonly Entry<AnswerSays>[] {
  const first = new Map<number, number>();
  const entries = readEntries<AnswerSays>(
    rows,
    'answer',
    (body, { id }) => {
      const question = readNamed(body);
      const text = readText(body, 'text', questionLimits.answer);
      if (question === undefined || text === undefined) return undefined;
      first.set(id, question);
      return { question, text };
    },
    hidden
  );
  return entries.map(entry => ({ ...entry, says: { ...entry.says, question: first.get(entry.id) ?? entry.says.question } }));
}

function grouped(answers: readonly Entry<AnswerSays>[]): ReadonlyMap<number, readonly Entry<AnswerSays>[]> {
  const groups = new Map<number, Entry<AnswerSays>[]>();
  for (const answer of answers) {
    const group = groups.get(answer.says.question);
    if (group === undefined) groups.set(answer.says.question, [answer]);
    else group.push(answer);
  }
  return groups;
}

/** The accepted answer by question, by rows of its asker. */
function acceptedAnswers(
  rows: readonly LogRow[],
  questions: readonly Entry<QuestionSays>[],
  answers: readonly Entry<AnswerSays>[]
): ReadonlyMap<number, number> {
  const askers = new Map(questions.map(({ id, author }) => [id, author]));
  // What keepers hid answers nothing, so that the question waits again.
  const standing = answers.filter(({ id, says, isHidden }) => id > says.question && !isHidden);
  const questionOf = new Map(standing.map(({ id, says }) => [id, says.question]));
  const accepted = new Map<number, number>();
  for (const { kind, body: said, id, author } of rows) {
    if (kind !== 'accept') continue;
    const body = asBody(said);
    const answer = readCount(body, 'answer', id - 1);
    const question = answer === undefined ? undefined : questionOf.get(answer);
    if (answer === undefined || question === undefined || askers.get(question) !== author) continue;
    if (body.isAccepted === true) accepted.set(question, answer);
    else if (accepted.get(question) === answer) accepted.delete(question);
  }
  return accepted;
}
