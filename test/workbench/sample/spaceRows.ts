import { newestAnnouncement } from '../../../src/domain/announcement/announcement';
import type { Host } from '../../../src/domain/community/community';
import type { Cadence } from '../../../src/domain/community/cadence';
import type { RoleTerm } from '../../../src/domain/community/roles';
import { entryBody } from '../../../src/domain/contribution/entry';
import { hiddenRows } from '../../../src/domain/contribution/hidden';
import { operationId, personKey } from '../../../src/domain/identity';
import type { NamedPerson } from '../../../src/domain/identity';
import type { LogRow } from '../../../src/domain/log/logRow';
import { communityMonth } from '../../../src/domain/log/logRow';
import { foldIntroductions } from '../../../src/domain/people/introductions';
import { foldQuestions } from '../../../src/domain/question/questions';
import { openQuestions } from '../../../src/domain/question/questionStanding';
import { behindSessions } from '../../../src/domain/session/behindSessions';
import { foldSessions } from '../../../src/domain/session/foldSessions';
import { hostOffers } from '../../../src/domain/session/hostOffers';
import { nextOccurrence } from '../../../src/domain/session/occurrences';
import { foldShelf } from '../../../src/domain/shelf/shelf';
import { foldStories } from '../../../src/domain/story/confirmedStories';
import { behindContributions, foldThanks } from '../../../src/domain/thanks/thanks';
import type { UtcInstant } from '../../../src/domain/time';
import type { SamplePlan } from '../../../workbench/sample/planSample';
import { entryOf } from '../../../workbench/sample/space/entryOf';
import type { PlannedRow } from '../../../workbench/sample/space/plannedRow';
import type { CommunityLife } from '../../../workbench/sample/space/sketches';

/** Rows of one community, by log. */
export type Rows = Readonly<Record<PlannedRow['log'], readonly LogRow[]>>;

/** The rows as SharePoint would give them back, had it taken them in this order. */
export function asWritten(plan: SamplePlan, community: string): Rows {
  const keys = new Map([...plan.people.keys()].map((id, index) => [id, String(index + 1)]));
  const personOf = (id: string): NamedPerson => ({ key: personKey(keys.get(id) ?? ''), name: plan.people.get(id)?.name ?? '' });
  const ids = new Map<string, number>();
  const rows: Record<PlannedRow['log'], LogRow[]> = { acts: [], contributions: [], memberships: [] };
  for (const row of plan.space) {
    ids.set(row.key, ids.size + 1);
    if (row.community === community) rows[row.log].push(written(row, ids, personOf));
  }
  return rows;
}

function written(row: PlannedRow, ids: ReadonlyMap<string, number>, personOf: (id: string) => NamedPerson): LogRow {
  const entry = entryOf(row, { personOf, idOf: key => ids.get(key) ?? NaN });
  const { key } = personOf(row.person);
  return {
    id: ids.get(row.key) ?? 0,
    kind: entry.kind,
    person: key,
    community: row.community,
    communityMonth: communityMonth(row.community, row.at),
    operation: operationId(row.key),
    body: JSON.parse(JSON.stringify(entryBody(entry))),
    folder: '',
    author: key,
    editor: key,
    created: row.at,
    modified: row.at,
    version: 1
  };
}

/** Who keeps a community by the plan, with the keys of `asWritten`. */
export function rolesOf({ communities, people }: SamplePlan, community: string): readonly RoleTerm[] {
  const ids = [...people.keys()];
  const terms = communities.find(({ key }) => key === community)?.terms ?? [];
  return terms.map(({ role, person, from }) => ({ role, from, person: { key: personKey(String(ids.indexOf(person) + 1)), name: people.get(person)?.name ?? '' } }));
}

export interface Keeping {
  readonly roles: readonly RoleTerm[];
  readonly hosts: readonly Host[];
  readonly cadence: Cadence;
  readonly now: UtcInstant;
}

/** How much stands in a space once everything was folded. */
export interface SpaceCounts {
  readonly sessions: number;
  /** That somebody said something special about one time. */
  readonly changes: number;
  readonly coming: number;
  readonly attended: number;
  readonly askedBefore: number;
  readonly recaps: number;
  readonly hasNext: boolean;
  readonly offers: number;
  readonly questions: number;
  readonly open: number;
  readonly seen: number;
  readonly answers: number;
  readonly accepted: number;
  readonly thanks: number;
  readonly shelf: number;
  readonly stories: number;
  readonly confirmations: number;
  readonly introductions: number;
  readonly hidden: number;
  readonly announced: boolean;
}

export function countFolded({ acts, contributions }: Pick<Rows, 'acts' | 'contributions'>, { roles, hosts, cadence, now }: Keeping): SpaceCounts {
  const hidden = hiddenRows(acts, roles);
  const sessions = foldSessions(acts, roles, hosts, contributions, hidden);
  const times = sessions.flatMap(({ occurrences }) => occurrences);
  const questions = foldQuestions(contributions, hidden, roles);
  const known = behindContributions(contributions);
  const held = behindSessions(sessions);
  const stories = foldStories(contributions, hidden);
  const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);
  return {
    sessions: sessions.length,
    changes: times.filter(({ change }) => change !== undefined).length,
    coming: sum(times.map(({ coming }) => coming.length)),
    attended: sum(times.map(({ attended }) => attended.length)),
    askedBefore: sum(times.map(({ questions: asked }) => asked.length)),
    recaps: times.filter(({ recap }) => recap !== undefined).length,
    hasNext: nextOccurrence(sessions, now) !== undefined,
    offers: hostOffers(contributions, hidden, sessions, { hosts, now }).length,
    questions: questions.length,
    open: openQuestions(questions).length,
    seen: questions.filter(({ seenBy }) => seenBy !== undefined).length,
    answers: sum(questions.map(({ answers }) => answers.length)),
    accepted: questions.filter(({ acceptedAnswer }) => acceptedAnswer !== undefined).length,
    thanks: foldThanks(contributions, hidden, thing => held(thing) ?? known(thing)).length,
    shelf: foldShelf({ contributions, acts, hidden }, roles).length,
    stories: stories.length,
    confirmations: sum(stories.map(({ confirmations }) => confirmations.length)),
    introductions: foldIntroductions(contributions, hidden).size,
    hidden: hidden.size,
    announced: newestAnnouncement(acts, roles, cadence) !== undefined
  };
}

/** How much the tables say, counted without any rule of the product. */
export function countSketched({ sessions = [], offers = [], questions = [], shelf = [], stories = [], introductions = [], announcement }: CommunityLife, newcomers: number): SpaceCounts {
  const times = sessions.flatMap(({ times: own = [] }) => own);
  const answers = questions.flatMap(({ answers: given = [] }) => given);
  const recaps = times.flatMap(({ recap }) => recap ?? []);
  const lengths = (lists: readonly (readonly unknown[] | undefined)[]): number => lists.reduce((all, list) => all + (list?.length ?? 0), 0);
  return {
    sessions: sessions.length,
    changes: times.filter(({ change }) => change !== undefined).length,
    coming: lengths(times.map(({ coming }) => coming)),
    attended: lengths(times.map(({ attended }) => attended)),
    askedBefore: lengths(times.map(({ asked }) => asked)),
    recaps: recaps.length,
    hasNext: sessions.some(({ next }) => next > 0),
    offers: offers.length,
    questions: questions.length,
    open: questions.filter(({ answers: given, hidden }) => given === undefined && hidden === undefined).length,
    seen: questions.filter(({ seen }) => seen !== undefined).length,
    answers: answers.length,
    accepted: answers.filter(({ accepted }) => accepted !== undefined).length,
    thanks: lengths([...answers, ...times, ...recaps, ...shelf, ...stories].map(({ thanks }) => thanks)),
    shelf: shelf.length,
    stories: stories.length,
    confirmations: lengths(stories.map(({ confirmations }) => confirmations)),
    introductions: introductions.length + newcomers,
    hidden: questions.filter(({ hidden }) => hidden !== undefined).length,
    announced: announcement !== undefined
  };
}
