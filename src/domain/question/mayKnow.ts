import type { PersonKey } from '../identity';
import type { Question } from './questions';

/** Most people who are named: a hint whom to ask, not a list of experts. */
const mostNamed = 3;
/** Most questions given as the reason. */
const mostReasons = 2;

/** Somebody who may know, with the reason: an answer that was accepted, or several questions like this one answered. */
export interface Knower {
  readonly person: PersonKey;
  readonly isAccepted: boolean;
  /** Titles of the questions that the person answered, the most similar first: one that was accepted, or two. */
  readonly titles: readonly string[];
}

/**
 * Who may know, by what they answered before: `similar` are past questions, the most similar first, of whichever
 * communities. Whoever gave an accepted answer comes before who answered several; nobody is counted or ranked beyond
 * that. `except`: people who need not be named, such as the asker.
 */
export function mayKnow(similar: readonly Question[], except: ReadonlySet<PersonKey>): readonly Knower[] {
  const told = new Map<PersonKey, { accepted: string[]; given: string[] }>();
  for (const { entry, answers, acceptedAnswer } of similar) {
    for (const answer of answers) {
      if (answer.isHidden || answer.author === entry.author || except.has(answer.author)) continue;
      const of = told.get(answer.author) ?? { accepted: [], given: [] };
      told.set(answer.author, of);
      if (answer.id === acceptedAnswer) of.accepted.push(entry.says.title);
      if (!of.given.includes(entry.says.title)) of.given.push(entry.says.title);
    }
  }
  const all = [...told];
  const accepted = all.flatMap(([person, of]) => (of.accepted.length === 0 ? [] : [{ person, isAccepted: true, titles: of.accepted.slice(0, 1) }]));
  const several = all.flatMap(([person, of]) =>
    of.accepted.length > 0 || of.given.length < mostReasons ? [] : [{ person, isAccepted: false, titles: of.given.slice(0, mostReasons) }]
  );
  return [...accepted, ...several].slice(0, mostNamed);
}

/** What a person answered, by ascending id of the question: for what somebody looks back on. */
export function answersBy(questions: readonly Question[], person: PersonKey): readonly { readonly question: number; readonly answer: number; readonly isAccepted: boolean }[] {
  return questions.flatMap(({ entry, answers, acceptedAnswer }) =>
    answers.filter(({ author }) => author === person).map(({ id }) => ({ question: entry.id, answer: id, isAccepted: id === acceptedAnswer }))
  );
}
