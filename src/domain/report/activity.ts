import type { Communities } from '../community/foldCommunities';
import type { CommunityKey, PersonKey } from '../identity';
import { saysNew } from '../contribution/entry';
import { byCommunity } from '../log/byCommunity';
import type { LogRow } from '../log/logRow';
import { asBody, readCount } from '../log/readBody';
import { foldSessions } from '../session/foldSessions';
import { held } from '../session/occurrences';
import type { Session } from '../session/session';
import type { UtcInstant, UtcMonth } from '../time';
import { monthOf } from '../time';
import { attendanceMonths, attendances } from './attendances';

/** What happened in a community in a month, as every colleague can see it in its space: numbers of things, not of people. */
export interface Activity {
  /** Questions asked in the month. */
  readonly questions: number;
  /** Questions that somebody else answered first in the month, whenever they were asked. */
  readonly answered: number;
  /** Milliseconds from question to first answer, of those answered first in the month, ascending. */
  readonly answerTimes: readonly number[];
  /** Who gave each of these first answers, in their order. Never leaves the publisher. */
  readonly answerers: readonly PersonKey[];
  /** Sessions that ended in the month and were not cancelled. */
  readonly sessions: number;
  /** Who said in the month to have been at a session, once for each. Never leaves the publisher. */
  readonly attendees: readonly PersonKey[];
  /** Sessions of which people could say so in the month: that began in it, or in the 14 days before. Never leaves the publisher. */
  readonly attendable: number;
  /** Value stories told in the month, and confirmations by somebody else; never added up. */
  readonly stories: number;
  readonly confirmations: number;
}

export const noActivity: Activity = { questions: 0, answered: 0, answerTimes: [], answerers: [], sessions: 0, attendees: [], attendable: 0, stories: 0, confirmations: 0 };

export type ActivityByMonth = ReadonlyMap<UtcMonth, ReadonlyMap<CommunityKey, Activity>>;

/** A first answer by somebody else: what flows from one person to another. */
export interface Answer {
  readonly community: CommunityKey;
  readonly asker: PersonKey;
  readonly answerer: PersonKey;
  readonly asked: UtcInstant;
  readonly at: UtcInstant;
}

/** That somebody else than who told a story said that it was so. */
interface Confirmed {
  readonly story: number;
  readonly community: CommunityKey;
  readonly at: UtcInstant;
}

interface Asked {
  readonly author: PersonKey;
  readonly at: UtcInstant;
  readonly community: CommunityKey;
}

type Growing = { -readonly [Key in keyof Activity]: Activity[Key] } & { readonly answerTimes: number[]; readonly answerers: PersonKey[]; readonly attendees: PersonKey[] };

/**
 * What happened by month and community, by rows of Contributions and Acts that count, by ascending id. Only rows of the month
 * itself and of what it answers to are looked at, so that a month that is over stays what it was, whatever is corrected,
 * hidden or taken back later. `answers`: the first answers among the contributions. `now`: sessions that have not ended are
 * not counted.
 */
export function activityByMonth(communities: Communities, contributions: readonly LogRow[], answers: readonly Answer[], acts: readonly LogRow[], now: UtcInstant): ActivityByMonth {
  const months = new Map<UtcMonth, Map<CommunityKey, Growing>>();
  const inMonth = (month: UtcMonth, community: CommunityKey): Growing => {
    const ofMonth = months.get(month) ?? new Map<CommunityKey, Growing>();
    months.set(month, ofMonth);
    const found = ofMonth.get(community) ?? { ...noActivity, answerTimes: [], answerers: [], attendees: [] };
    ofMonth.set(community, found);
    return found;
  };
  const at = (instant: UtcInstant, community: CommunityKey): Growing => inMonth(monthOf(instant), community);
  const isFounded = ({ community }: { readonly community: CommunityKey }): boolean => communities.has(community);
  const rows = contributions.filter(isFounded);
  for (const { created, community } of rows.filter(isNew('question'))) at(created, community).questions += 1;
  for (const { asked, at: answered, community, answerer } of answers.filter(isFounded).sort((one, other) => one.at - one.asked - (other.at - other.asked))) {
    const into = at(answered, community);
    into.answered += 1;
    into.answerTimes.push(answered - asked);
    into.answerers.push(answerer);
  }
  for (const { created, community } of rows.filter(isNew('story'))) at(created, community).stories += 1;
  for (const { at: confirmed, community } of firstConfirmations(rows)) at(confirmed, community).confirmations += 1;
  const rowsOf = byCommunity(rows);
  for (const [community, sessions] of sessionsByCommunity(communities, acts)) {
    for (const { occurrence: { end } } of held(sessions, now)) at(end, community).sessions += 1;
    for (const { person, at: marked } of attendances(sessions, rowsOf.get(community) ?? [])) at(marked, community).attendees.push(person);
    for (const month of attendanceMonths(sessions, now)) inMonth(month, community).attendable += 1;
  }
  return months;
}

/** The first answer to each question by somebody else than who asked, by ascending id of the answer. */
export function firstAnswers(contributions: readonly LogRow[]): readonly Answer[] {
  const asked = byId(contributions.filter(isNew('question')));
  const answered = new Set<number>();
  return contributions.filter(isNew('answer')).flatMap(({ body, author, created, community }) => {
    const named = readCount(asBody(body), 'question', Number.MAX_SAFE_INTEGER);
    const question = named === undefined ? undefined : asked.get(named);
    if (named === undefined || question === undefined || question.author === author || question.community !== community || answered.has(named)) return [];
    answered.add(named);
    return [{ community, asker: question.author, answerer: author, asked: question.at, at: created }];
  });
}

/** The first confirmation of each story by each of those who did not tell it, by ascending id. */
export function firstConfirmations(contributions: readonly LogRow[]): readonly Confirmed[] {
  const told = byId(contributions.filter(isNew('story')));
  const seen = new Set<string>();
  return contributions.filter(isNew('confirm')).flatMap(({ body, author, community, created: at }) => {
    const story = readCount(asBody(body), 'story', Number.MAX_SAFE_INTEGER);
    const named = story === undefined ? undefined : told.get(story);
    const key = `${story} ${author}`;
    if (story === undefined || named === undefined || named.author === author || named.community !== community || seen.has(key)) return [];
    seen.add(key);
    return [{ story, community, at }];
  });
}

function byId(rows: readonly LogRow[]): ReadonlyMap<number, Asked> {
  return new Map(rows.map(({ id, author, created: at, community }) => [id, { author, at, community }]));
}

/** Rows of a kind that say something new. */
function isNew(kind: string): (row: LogRow) => boolean {
  return row => row.kind === kind && saysNew(row);
}

function sessionsByCommunity(communities: Communities, acts: readonly LogRow[]): ReadonlyMap<CommunityKey, readonly Session[]> {
  return new Map(
    [...byCommunity(acts)].flatMap(([key, rows]) => {
      const community = communities.get(key);
      return community === undefined ? [] : [[key, foldSessions(rows, community.roles, community.hosts ?? [])] as const];
    })
  );
}
