import { newestAnnouncement } from '../announcement/announcement';
import type { Community } from '../community/community';
import type { Entry } from '../contribution/entry';
import { hiddenRows } from '../contribution/hidden';
import type { PersonKey } from '../identity';
import { isErasedKey } from '../log/erasedRow';
import type { HistoryEntry } from '../log/history';
import type { LogRow } from '../log/logRow';
import type { Membership } from '../membership/membership';
import { foldIntroductions } from '../people/introductions';
import type { Question } from '../question/questions';
import { foldQuestions, looseAnswers } from '../question/questions';
import { behindSessions } from '../session/behindSessions';
import { foldSessions } from '../session/foldSessions';
import type { Session } from '../session/session';
import { foldShelf } from '../shelf/shelf';
import { foldStories } from '../story/confirmedStories';
import { behindContributions, foldThanks } from '../thanks/thanks';
import type { UtcInstant } from '../time';
import { isoInstant } from '../time';
import type { SaidBy, TakenCommunity, TakenPerson, TakenQuestion, TakenSession } from './takenCommunity';

/** Everything that a community’s lists hold of it: rows that count, by ascending id, and who is in. */
export interface CommunityFacts {
  readonly community: Community;
  readonly acts: readonly LogRow[];
  readonly contributions: readonly LogRow[];
  readonly members: readonly Membership[];
  readonly history: readonly HistoryEntry[];
  /** Names of people as the site shows them. */
  readonly names: ReadonlyMap<PersonKey, string>;
  readonly readAt: UtcInstant;
}

/**
 * A community as its manager takes it along: what everybody sees there, and what its keepers hid, which is marked. People
 * stand in it as the lists show them, by key and name: no addresses, no departments, and nothing of who read what.
 */
export function communityExport({ community, acts, contributions, members, history, names, readAt }: CommunityFacts): TakenCommunity {
  const { roles, hosts = [] } = community;
  const hidden = hiddenRows(acts, roles);
  const person = (key: PersonKey): TakenPerson => ({ key, name: names.get(key) ?? (isErasedKey(key) ? '(erased)' : '') });
  const said = ({ id, author, at, correctedAt, isHidden }: Omit<Entry<unknown>, 'operation' | 'says'>): SaidBy => ({
    row: id, by: person(author), at: isoInstant(at), ...(correctedAt !== undefined && { correctedAt: isoInstant(correctedAt) }), ...(isHidden && { isHidden })
  });
  const sessions = foldSessions(acts, roles, hosts, contributions, hidden);
  const behind = [behindContributions(contributions), behindSessions(sessions)];
  const announcement = newestAnnouncement(acts, roles, community.practice.cadence);
  return {
    readAt: isoInstant(readAt),
    community: {
      key: community.key, unit: community.unit, type: community.type, ...community.charter, state: community.state, stateSince: isoInstant(community.stateSince), founded: isoInstant(community.founded),
      roles: roles.map(({ role, person: holder, from, until }) => ({ role, person: holder, from: isoInstant(from), ...(until !== undefined && { until: isoInstant(until) }) })),
      ...(announcement !== undefined && { announcement: { ...said({ ...announcement, isHidden: false }), text: announcement.text } })
    },
    members: members.map(({ person: key, since }) => ({ person: person(key), since: isoInstant(since) })),
    introductions: [...foldIntroductions(contributions, hidden).values()].map(entry => ({ ...said(entry), text: entry.says.text })),
    questions: foldQuestions(contributions, hidden, roles).map(question => takenQuestion(question, said)),
    otherAnswers: looseAnswers(contributions, hidden).flatMap(({ answers }) => answers.map(answer => ({ ...said(answer), question: answer.says.question, text: answer.says.text }))),
    sessions: sessions.flatMap(session => takenSessions(session, person)),
    resources: foldShelf({ contributions, acts, hidden }, roles).map(({ says: { title, link, why, tags }, curator, ...entry }) => ({ ...said(entry), title, link: link.href, why, tags, curator: person(curator) })),
    stories: foldStories(contributions, hidden).map(({ says, confirmations, ...entry }) => ({ ...said(entry), ...says, confirmations: confirmations.map(each => ({ ...said(each), text: each.says.text })) })),
    thanks: foldThanks(contributions, hidden, thing => behind.map(look => look(thing)).find(found => found !== undefined)).map(({ says, ...entry }) => ({ ...said(entry), to: person(says.to.key), for: says.for, text: says.text })),
    broughtOver: history.map(({ kind, person: key, actedAt }) => ({ kind, person: person(key), at: isoInstant(actedAt) }))
  };
}

function takenQuestion({ entry, answers, acceptedAnswer }: Question, said: (entry: Entry<unknown>) => SaidBy): TakenQuestion {
  return {
    ...said(entry),
    ...entry.says,
    answers: answers.map(answer => ({ ...said(answer), text: answer.says.text, isAccepted: answer.id === acceptedAnswer }))
  };
}

function takenSessions({ id, occurrences }: Session, person: (key: PersonKey) => TakenPerson): readonly TakenSession[] {
  return occurrences.map(({ start, end, topic, about, place, host, cancelled, coming, attended, recap }) => ({
    row: id,
    start: isoInstant(start),
    end: isoInstant(end),
    topic,
    about,
    place,
    host: person(host),
    ...(cancelled !== undefined && { cancelled }),
    coming: coming.map(person),
    attended: attended.map(person),
    ...(recap !== undefined && { recap: { by: person(recap.author), at: isoInstant(recap.at), text: recap.text, highlights: recap.highlights, questions: recap.questions } })
  }));
}
