import { hiddenRows } from '../../../src/domain/contribution/hidden';
import { webLink } from '../../../src/domain/link/safeLink';
import { rowsThatCount } from '../../../src/domain/log/rowsThatCount';
import { newsSince } from '../../../src/domain/directory/news';
import { defaultPractice } from '../../../src/domain/community/practice';
import { personKey } from '../../../src/domain/identity';
import { meetingsOf, partnerOf } from '../../../src/domain/people/meeting';
import { fortnightOf } from '../../../src/domain/people/fortnight';
import { foldQuestions } from '../../../src/domain/question/questions';
import { openQuestions } from '../../../src/domain/question/questionStanding';
import { foldSessions } from '../../../src/domain/session/foldSessions';
import { localTimeOf, weekdayOf } from '../../../src/domain/session/localTime';
import { lastHeld, nextOccurrence } from '../../../src/domain/session/occurrences';
import { questionProblems } from '../../../src/domain/question/questionDraft';
import { resourceProblems } from '../../../src/domain/shelf/resource';
import { storyProblems } from '../../../src/domain/story/story';
import { day, minute } from '../../../src/domain/time';
import type { SamplePlan } from '../../../workbench/sample/planSample';
import { planSample } from '../../../workbench/sample/planSample';
import { inPosts } from '../../../workbench/sample/loadSpace';
import { lives } from '../../../workbench/sample/space/lives';
import { newcomers } from '../../../workbench/sample/space/newcomers';
import { people } from '../../../workbench/sample/space/people';
import type { PlannedRow } from '../../../workbench/sample/space/plannedRow';
import { rowNamedBy } from '../../../workbench/sample/space/plannedRow';
import { planSpace } from '../../../workbench/sample/space/planSpace';
import type { CommunityLife } from '../../../workbench/sample/space/sketches';
import type { Source } from '../../../workbench/sample/source';
import { readSource } from '../../../workbench/sample/source';
import type { Keeping, SpaceCounts } from './spaceRows';
import { asWritten, countFolded, countSketched, rolesOf } from './spaceRows';

const loadedAt = Date.parse('2026-08-20T12:00:30Z');
let source: Source;
let plan: SamplePlan;
beforeAll(async () => {
  source = await readSource();
  plan = planSample(source, loadedAt, 'Europe/Berlin');
});

const idOf = (name: keyof typeof people): string => people[name];

function keepingOf(of: SamplePlan, { community, hosts = [] }: CommunityLife, now: number): Keeping {
  const ids = [...of.people.keys()];
  return {
    roles: rolesOf(of, community),
    hosts: hosts.map(({ person }) => ({ person: { key: personKey(String(ids.indexOf(idOf(person)) + 1)), name: person }, from: 0 })),
    cadence: lives.find(life => life.community === community)?.practice?.change.cadence ?? defaultPractice.cadence,
    now
  };
}

function sketched(life: CommunityLife): SpaceCounts {
  const introduced = newcomers.flatMap(({ joined }) => joined.filter(({ community, introduction }) => community === life.community && introduction !== undefined));
  return countSketched(life, introduced.length);
}

function lifeOf(community: string): CommunityLife {
  const found = lives.find(life => life.community === community);
  if (found === undefined) throw new Error(`Nothing lives in ${community}.`);
  return found;
}

describe('What lives in the communities of the sample', () => {
  it('counts row by row: nothing is lost by the rules of the product', () => {
    const folded = lives.map(life => [life.community, countFolded(asWritten(plan, life.community), keepingOf(plan, life, loadedAt))]);
    expect(folded).toEqual(lives.map(life => [life.community, sketched(life)]));
  });

  it.each([
    ['a Monday morning in Berlin', '2026-11-30T06:10:00Z', 'Europe/Berlin'],
    ['the Friday after the clocks went back', '2026-10-30T16:45:00Z', 'Europe/Berlin'],
    ['a Saturday in Los Angeles', '2026-11-28T20:00:00Z', 'America/Los_Angeles'],
    ['a Sunday night in Tokyo', '2026-11-29T14:59:00Z', 'Asia/Tokyo'],
    ['New Year’s Eve', '2026-12-31T23:30:00Z', 'UTC'],
    ['the last day of February', '2027-02-28T09:00:00Z', 'UTC'],
    ['the 24th of a month, behind which a fifth week begins', '2026-09-24T09:00:00Z', 'Asia/Kolkata'],
    ['the day on which the clocks go forward', '2027-03-28T08:00:00Z', 'Europe/Berlin']
  ])('is the same life when it is loaded on %s', (_day, now, zone) => {
    const at = Date.parse(now);
    const other = planSample(source, at, zone);
    const folded = lives.map(life => [life.community, countFolded(asWritten(other, life.community), keepingOf(other, life, at))]);
    expect(folded).toEqual(lives.map(life => [life.community, sketched(life)]));
  });

  it('has rows that would count: whole minutes, in the past, each operation once', () => {
    expect(plan.space.filter(({ at }) => at % minute !== 0 || at > loadedAt)).toEqual([]);
    expect(new Set(plan.space.map(({ key }) => key)).size).toBe(plan.space.length);
    for (const { community } of lives) {
      const { acts, contributions, memberships } = asWritten(plan, community);
      for (const rows of [acts, contributions, memberships]) expect(rowsThatCount(rows)).toEqual({ rows, ignored: new Map() });
    }
  });

  it('is as large as this', () => {
    const of = (log: PlannedRow['log']): number => plan.space.filter(row => row.log === log).length;
    expect([lives.length, of('acts'), of('contributions'), of('memberships')]).toEqual([32, 101, 611, 17]);
  });

  it('leaves three of the active communities empty, and touches none that is closed', () => {
    const active = plan.communities.filter(({ closed }) => closed === undefined).map(({ key }) => key as string);
    const alive = lives.map(({ community }) => community);
    expect(alive.filter(key => !active.includes(key))).toEqual([]);
    expect(active.filter(key => !alive.includes(key)).sort()).toEqual(['committee-security-response', 'wg-device-management', 'wg-etcd-operator']);
  });

  it('names everybody as the company does', () => {
    expect(Object.values(people).map(id => plan.people.get(id)?.name)).toEqual(Object.keys(people));
  });

  it('lets nobody speak in a community before they came to it', () => {
    const first = new Map<string, number>();
    for (const { community, person, actedAt } of plan.history) {
      const place = `${community} ${person}`;
      first.set(place, Math.min(actedAt, first.get(place) ?? actedAt));
    }
    for (const { key, terms } of plan.communities) for (const { person, from } of terms) first.set(`${key} ${person}`, Math.min(from, first.get(`${key} ${person}`) ?? from));
    for (const { community, person, at, deed } of plan.space) if (deed.kind === 'join') first.set(`${community} ${person}`, at);
    const early = plan.space.filter(({ community, person, at }) => at < (first.get(`${community} ${person}`) ?? Infinity));
    expect(early.map(({ key, deed, person }) => [key, deed.kind, plan.people.get(person)?.name])).toEqual([]);
  });

  it('says nothing that the forms would refuse', () => {
    const questions = lives.flatMap(({ questions: own = [] }) => own);
    expect(questions.filter(({ title, text = '' }) => Object.keys(questionProblems({ title, text })).length > 0)).toEqual([]);
    const resources = plan.space.flatMap(({ deed }) => (deed.kind === 'resource' ? [deed.words] : []));
    expect(resources.filter(words => Object.keys(resourceProblems(words)).length > 0)).toEqual([]);
    const stories = plan.space.flatMap(({ deed }) => (deed.kind === 'story' ? [deed.words] : []));
    expect(stories.filter(words => Object.keys(storyProblems(words)).length > 0)).toEqual([]);
  });

  it('puts links on shelves that are encrypted, and each only once', () => {
    for (const { community, shelf = [] } of lives) {
      const links = shelf.map(({ link }) => link);
      expect([community, links.filter(link => !link.startsWith('https://') || webLink(link) === undefined)]).toEqual([community, []]);
      expect(new Set(links).size).toBe(links.length);
    }
  });
});

describe('Some of the communities', () => {
  const sessionsOf = (community: string) => {
    const { acts, contributions } = asWritten(plan, community);
    const { roles, hosts } = keepingOf(plan, lifeOf(community), loadedAt);
    return foldSessions(acts, roles, hosts, contributions);
  };

  it.each(['sig-scheduling', 'sig-network', 'sig-node', 'sig-storage', 'sig-testing', 'sig-docs', 'sig-release', 'sig-auth', 'sig-contributor-experience', 'wg-batch'])(
    '%s is full of life: a next session within two weeks, a series with a past, a shelf of five to eight, stories, open questions',
    community => {
      const next = nextOccurrence(sessionsOf(community), loadedAt);
      expect(next?.occurrence.start).toBeLessThan(loadedAt + 14 * day);
      expect(next?.session.plan.repeats).toBeDefined();
      const { recaps, shelf, stories, confirmations, open, accepted, thanks } = sketched(lifeOf(community));
      expect([recaps >= 1, shelf >= 5 && shelf <= 8, stories >= 1, confirmations >= 1, open >= 1, accepted >= 1, thanks >= 3]).toEqual([true, true, true, true, true, true, true]);
    }
  );

  it('begin on working days, at the hour that was written, on the clock of whoever loads', () => {
    const next = nextOccurrence(sessionsOf('sig-scheduling'), loadedAt)?.occurrence;
    expect(localTimeOf(next?.start ?? 0, 'Europe/Berlin')).toEqual({ day: 20260824, minute: 14 * 60 });
    const days = plan.space.flatMap(({ deed }) => (deed.kind === 'session' ? deed.plan.days : []));
    expect(days.filter(each => weekdayOf(each) > 5)).toEqual([]);
  });

  it('have open questions that wait for two days and for nine', () => {
    const { acts, contributions } = asWritten(plan, 'sig-scheduling');
    const questions = foldQuestions(contributions, hiddenRows(acts, rolesOf(plan, 'sig-scheduling')));
    expect(openQuestions(questions).map(({ entry }) => Math.floor((loadedAt - entry.at) / day))).toEqual([9, 2]);
  });

  it('are quiet: the last session of UI was almost half a year ago, and none is planned', () => {
    const sessions = sessionsOf('sig-ui');
    expect(nextOccurrence(sessions, loadedAt)).toBeUndefined();
    const last = lastHeld(sessions, loadedAt)?.occurrence.start ?? 0;
    expect(Math.floor((loadedAt - last) / day)).toBe(160);
  });

  it('tell the employee of the cast what is new: an answer, thanks, recaps and sessions', () => {
    const me = personKey(String([...plan.people.keys()].indexOf(idOf('Mateo Villanueva')) + 1));
    const kinds = ['sig-scheduling', 'sig-network', 'sig-node'].map(community => {
      const { roles, hosts } = keepingOf(plan, lifeOf(community), loadedAt);
      const { acts, contributions } = asWritten(plan, community);
      const news = newsSince({ roles, hosts, practice: defaultPractice }, { acts, contributions }, loadedAt - 30 * day, me, 100);
      return [...new Set(news.map(({ kind }) => kind))].sort();
    });
    expect(kinds).toEqual([
      ['announcement', 'answer', 'question', 'recap', 'resource', 'session', 'story', 'thanks'],
      ['question', 'recap', 'resource', 'story', 'thanks'],
      ['announcement', 'answer', 'question', 'recap', 'resource', 'story']
    ]);
  });

  it('draw a member for the employee of the cast to meet', () => {
    const { contributions } = asWritten(plan, 'sig-scheduling');
    const me = personKey(String([...plan.people.keys()].indexOf(idOf('Mateo Villanueva')) + 1));
    const community = plan.communities.find(({ key }) => key === 'sig-scheduling')?.key;
    expect(community && partnerOf(meetingsOf(contributions, community, fortnightOf(loadedAt)), me)).toBeDefined();
  });
});

describe('Rows of a space', () => {
  it('go out in the order of time, twenty at most in a post, none beside the one that it names', () => {
    const posts = inPosts(plan.space);
    expect(posts.flat()).toEqual(plan.space);
    expect(Math.max(...posts.map(({ length }) => length))).toBe(20);
    const beside = posts.flatMap(post => post.filter(({ deed }) => post.some(({ key }) => key === rowNamedBy(deed))));
    expect(beside).toEqual([]);
  });

  it('are refused where somebody speaks of what is not there yet', () => {
    const life: CommunityLife = { community: 'sig-ui', questions: [{ by: 'Raphaël Appiah', when: [2, '10:00'], title: 'Why?', seen: { by: 'Raphaël Appiah', when: [3, '10:00'] } }] };
    const known = new Set(plan.communities.map(({ key }) => key));
    expect(() => planSpace({ lives: [life], newcomers: [], loadedAt, zone: 'UTC' }, known)).toThrow('sig-ui-2 (seen) comes before sig-ui-1, which it is about.');
  });
});
