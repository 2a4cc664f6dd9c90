import { newestAnnouncement } from '../announcement/announcement';
import type { Community } from '../community/community';
import type { Entry } from '../contribution/entry';
import { hiddenRows } from '../contribution/hidden';
import type { Mentioning } from '../contribution/mentions';
import { isMentioned } from '../contribution/mentions';
import type { PersonKey } from '../identity';
import type { LinkTarget } from '../link/deepLink';
import type { LogRow } from '../log/logRow';
import { foldQuestions } from '../question/questions';
import { foldSessions } from '../session/foldSessions';
import { foldShelf } from '../shelf/shelf';
import { foldStories } from '../story/confirmedStories';
import { behindContributions, foldThanks } from '../thanks/thanks';
import type { UtcInstant } from '../time';

/** What can be new in a community. */
export const newKinds = ['announcement', 'answer', 'thanks', 'question', 'session', 'recap', 'resource', 'story', 'joined'] as const;
export type NewKind = (typeof newKinds)[number];

/** Something that happened in a community since somebody last looked. */
export interface NewThing {
  readonly kind: NewKind;
  /** Id of the row that said it: of Acts for an announcement, a session and a recap, of Memberships for somebody who joined. */
  readonly id: number;
  readonly at: UtcInstant;
  readonly by: PersonKey;
  /** What it is about: the question, the topic, the title, what was announced; empty for those who joined. */
  readonly title: string;
  /** When a session takes place. */
  readonly start?: UtcInstant;
  /** How many joined, of whom the last is named. */
  readonly people?: number;
  /** The person is mentioned in it; absent where not. */
  readonly isForYou?: true;
  /** What shows it, where its kind and its id do not tell. */
  readonly shownBy?: LinkTarget;
}

/** Rows of one community that count, by ascending id. */
export interface NewsRows {
  readonly contributions: readonly LogRow[];
  readonly acts: readonly LogRow[];
  readonly memberships?: readonly LogRow[];
}

/** Most things that are told of one community: whoever was away for long looks inside. */
export const mostNews = 20;

/** Most characters of what an announcement is told by. */
const announced = 120;

/**
 * What is new in a community since an instant, for somebody: not what the person did, answers and thanks only where they are
 * to the person or mention them. The newest first, at most `limit`. What was hidden or taken back is not told, nor what
 * is told already because a later row says it again.
 */
export function newsSince(
  { roles, hosts = [], practice }: Pick<Community, 'roles' | 'hosts' | 'practice'>,
  { contributions, acts, memberships = [] }: NewsRows,
  since: UtcInstant,
  me: PersonKey,
  limit = mostNews
): readonly NewThing[] {
  const hidden = hiddenRows(acts, roles);
  const things = [
    ...fromQuestions(contributions, hidden, me),
    ...fromThanks(contributions, hidden, me),
    ...fromShelf({ contributions, acts, hidden }, roles, me),
    ...fromStories(contributions, hidden, me),
    ...fromSessions(foldSessions(acts, roles, hosts, contributions, hidden), me),
    ...fromAnnouncement(newestAnnouncement(acts, roles, practice.cadence), me),
    ...fromJoins(memberships, since, me)
  ];
  return things
    .filter(({ at, by }) => at > since && by !== me)
    .sort((a, b) => b.at - a.at || newKinds.indexOf(a.kind) - newKinds.indexOf(b.kind) || b.id - a.id)
    .slice(0, limit);
}

/** Those that mention somebody and that nobody hid. */
function meantFor<Told extends Mentioning & Pick<Entry<unknown>, 'isHidden'>>(entries: readonly Told[], me: PersonKey): readonly Told[] {
  return entries.filter(entry => !entry.isHidden && isMentioned(entry, me));
}

function forYou(entry: Mentioning, me: PersonKey): Pick<NewThing, 'isForYou'> {
  return isMentioned(entry, me) ? { isForYou: true } : {};
}

/** Questions, and what was answered to those of the person or mentions them. */
function fromQuestions(contributions: readonly LogRow[], hidden: ReadonlySet<number>, me: PersonKey): readonly NewThing[] {
  return foldQuestions(contributions, hidden).flatMap(({ entry, answers }): readonly NewThing[] => {
    if (entry.isHidden) return [];
    const { title } = entry.says;
    const isOwn = entry.author === me;
    const told = answers.filter(answer => !answer.isHidden && (isOwn || isMentioned(answer, me)));
    return [
      ...(isOwn ? [] : [{ kind: 'question' as const, id: entry.id, at: entry.at, by: entry.author, title, ...forYou(entry, me) }]),
      ...told.map(answer => ({ kind: 'answer' as const, id: answer.id, at: answer.at, by: answer.author, title, shownBy: { kind: 'question' as const, row: entry.id }, ...forYou(answer, me) }))
    ];
  });
}

function fromThanks(contributions: readonly LogRow[], hidden: ReadonlySet<number>, me: PersonKey): readonly NewThing[] {
  return foldThanks(contributions, hidden, behindContributions(contributions))
    .filter(entry => !entry.isHidden && (entry.says.to.key === me || isMentioned(entry, me)))
    .map(entry => ({ kind: 'thanks', id: entry.id, at: entry.at, by: entry.author, title: entry.says.for.title, ...forYou(entry, me) }));
}

function fromShelf(rows: Parameters<typeof foldShelf>[0], roles: Community['roles'], me: PersonKey): readonly NewThing[] {
  return foldShelf(rows, roles)
    .filter(({ isHidden }) => !isHidden)
    .map(entry => ({ kind: 'resource', id: entry.id, at: entry.at, by: entry.author, title: entry.says.title, ...forYou(entry, me) }));
}

function fromStories(contributions: readonly LogRow[], hidden: ReadonlySet<number>, me: PersonKey): readonly NewThing[] {
  return foldStories(contributions, hidden)
    .filter(({ isHidden }) => !isHidden)
    .flatMap(story =>
      [story, ...meantFor(story.confirmations, me)].map(entry => ({ kind: 'story' as const, id: entry.id, at: entry.at, by: entry.author, title: story.says.activity, ...forYou(entry, me) }))
    );
}

/** Sessions that were planned and are to take place, what came of others, and what somebody asks before one of the person. */
function fromSessions(sessions: ReturnType<typeof foldSessions>, me: PersonKey): readonly NewThing[] {
  return sessions.flatMap(({ id, at, author: by, occurrences, cancelled }): readonly NewThing[] => {
    const first = occurrences.find(each => each.cancelled === undefined && each.start > at);
    const planned = first === undefined || cancelled !== undefined ? [] : [{ kind: 'session' as const, id, at, by, title: first.topic, start: first.start }];
    const recaps = occurrences.flatMap(({ recap, topic: title }) => (recap === undefined ? [] : [{ kind: 'recap' as const, id: recap.id, at: recap.at, by: recap.author, title, ...forYou(recap, me) }]));
    const asked = occurrences.flatMap(({ questions, topic: title }) =>
      meantFor(questions, me).map(each => ({ kind: 'question' as const, id: each.id, at: each.at, by: each.author, title, shownBy: { kind: 'session' as const, row: id }, ...forYou(each, me) }))
    );
    return [...planned, ...recaps, ...asked];
  });
}

function fromAnnouncement(announcement: ReturnType<typeof newestAnnouncement>, me: PersonKey): readonly NewThing[] {
  if (announcement === undefined) return [];
  const { id, at, author: by, text } = announcement;
  const [line = ''] = text.trim().split('\n');
  return [{ kind: 'announcement', id, at, by, title: beginningOf(line), ...forYou(announcement, me) }];
}

/** A line, or its beginning: whole words, unless there is no end of one in its second half. */
function beginningOf(line: string): string {
  if (line.length <= announced) return line;
  const start = line.slice(0, announced - 1);
  const end = start.lastIndexOf(' ');
  return `${(end > announced / 2 ? start.slice(0, end) : start).trimEnd()}…`;
}

/** Those who joined, told as one: names of twelve newcomers would hide the question among them. */
function fromJoins(memberships: readonly LogRow[], since: UtcInstant, me: PersonKey): readonly NewThing[] {
  const joined = new Map<PersonKey, LogRow>();
  for (const row of memberships) {
    if (row.author === me || row.created <= since) continue;
    if (row.kind === 'join' && !joined.has(row.author)) joined.set(row.author, row);
    if (row.kind === 'leave') joined.delete(row.author);
  }
  const last = [...joined.values()].reduce<LogRow | undefined>((latest, row) => (latest === undefined || row.id > latest.id ? row : latest), undefined);
  return last === undefined ? [] : [{ kind: 'joined', id: last.id, at: last.created, by: last.author, title: '', people: joined.size }];
}

/** The instant of the last visit in the preference as it is kept; undefined where it says none. */
export function lastVisitIn(text: string | undefined, now: UtcInstant): UtcInstant | undefined {
  const at = text === undefined ? NaN : Date.parse(text);
  return Number.isNaN(at) || at > now ? undefined : at;
}
