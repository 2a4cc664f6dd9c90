import type { Preparation } from '../../src/domain/community/readiness';
import { listed, missingInWords, missingOf, readinessKeys, readinessOf, sessionsWanted } from '../../src/domain/community/readiness';
import type { LaunchLine } from '../../src/domain/community/launchPlan';
import { cadences } from '../../src/domain/community/cadence';
import type { Founder } from '../../src/domain/community/founders';
import { departmentKey, personKey, unitKey } from '../../src/domain/identity';
import { day } from '../../src/domain/time';
import { communityEntry } from '../ui/communityEntry';

const approved = Date.parse('2026-03-02T09:00:00Z');
const now = approved + 3 * day;
const rosa = { key: personKey('5'), name: 'Rosa' };
const entry = communityEntry({ decided: { state: 'seeding', since: approved, reason: '' } });
const community = { ...entry, practice: { ...entry.practice, cadence: 'monthly' as const } };
const departments = ['field', 'finance', 'legal'].map(key => ({ key: departmentKey(key), title: key.charAt(0).toUpperCase() + key.slice(1), unit: unitKey('research'), headcount: 10 }));
const founders = (...from: (string | undefined)[]): Founder[] =>
  from.map((department, index) => ({ person: personKey(String(20 + index)), ...(department !== undefined && { department: departmentKey(department) }) }));
const line = (kind: LaunchLine['kind'], change: Partial<LaunchLine> = {}): LaunchLine => ({ key: `${kind}-${Math.abs(change.due ?? 0)}`, kind, title: kind, isDone: false, isGiven: false, person: rosa, due: now + day, ...change });
const [session, prompt] = [line('session'), line('prompt')];

function says(key: (typeof readinessKeys)[number], preparation: Partial<Preparation>): readonly [boolean, string] {
  const items = readinessOf({ community, plan: [], founders: [], departments, now, ...preparation });
  const item = items.find(each => each.key === key);
  return [item?.isMet === true, item?.says ?? ''];
}

describe('A sponsor', () => {
  test('is missing where nobody holds the role now', () => {
    expect(says('sponsor', {})).toEqual([false, 'Nobody sponsors it yet.']);
    const gone = { ...community, roles: [{ role: 'sponsor' as const, person: rosa, from: approved, until: now }] };
    expect(says('sponsor', { community: gone })[0]).toBe(false);
  });

  test('is named', () => {
    expect(says('sponsor', { community: { ...community, roles: [{ role: 'sponsor', person: rosa, from: approved }] } })).toEqual([true, 'Rosa sponsors it.']);
  });
});

describe('Founders', () => {
  const cases: [string, Founder[], boolean, string][] = [
    ['nobody', [], false, 'No founder yet; 5 to 10 are wanted.'],
    ['one', founders('field'), false, 'One founder from Field; 5 to 10 are wanted.'],
    ['four from two departments', founders('field', 'finance', 'field', undefined), false, '4 founders from Field and Finance; 5 to 10 are wanted.'],
    ['four who did not say', founders(undefined, undefined, undefined, undefined), false, '4 founders; 5 to 10 are wanted.'],
    ['five who did not say', founders(...Array<undefined>(5).fill(undefined)), false, '5 founders, and none of them said from which department.'],
    ['five from one department', founders('field', 'field', 'field', 'field', 'field'), false, '5 founders, all from Field as far as they said; a second department is wanted.'],
    ['five from one that is gone', founders('gone', 'gone', 'gone', 'gone', 'gone'), false, '5 founders, all from one department as far as they said; a second department is wanted.'],
    ['five from two', founders('field', 'finance', undefined, undefined, undefined), true, '5 founders from Field and Finance.'],
    ['ten from three', founders('field', 'finance', 'legal', ...Array<undefined>(7).fill(undefined)), true, '10 founders from Field, Finance and Legal.'],
    ['eleven', founders('field', 'finance', ...Array<undefined>(9).fill(undefined)), true, '11 founders from Field and Finance. 10 were enough to begin.']
  ];
  test.each(cases)('%s', (_who, there, isMet, sentence) => {
    expect(says('founders', { founders: there })).toEqual([isMet, sentence]);
  });
});

describe('The first month', () => {
  const monthEnd = Date.parse('2026-04-02T09:00:00Z');
  const nowEnd = Date.parse('2026-04-05T09:00:00Z');
  const wanted = '; one session and two prompts are wanted.';
  const cases: [string, LaunchLine[], boolean, string][] = [
    ['without anything', [], false, `No sessions and no prompts in the first month${wanted}`],
    ['with a session and two prompts', [session, prompt, line('prompt', { due: now })], true, 'One session and two prompts in the first month.'],
    ['with a session and one prompt', [session, prompt], false, `One session and one prompt in the first month${wanted}`],
    ['with prompts only', [prompt, prompt, prompt], false, `No sessions and three prompts in the first month${wanted}`],
    ['with tasks, which are none of these', [line('task'), session, prompt, prompt], true, 'One session and two prompts in the first month.'],
    ['without dates', [line('session', { due: undefined }), prompt, prompt], false, `No sessions and two prompts in the first month${wanted}`],
    ['on its last day', [line('session', { due: nowEnd }), prompt, prompt], true, 'One session and two prompts in the first month.'],
    ['after it', [line('session', { due: nowEnd + 1 }), prompt, prompt], false, `No sessions and two prompts in the first month${wanted}`],
    ['with a session of the past that was not held', [line('session', { due: now - day - 1 }), prompt, prompt], false, `No sessions and two prompts in the first month${wanted}`],
    ['with one of a day ago', [line('session', { due: now - day }), prompt, prompt], true, 'One session and two prompts in the first month.'],
    ['with one of the past that was held', [line('session', { due: approved, isDone: true }), prompt, prompt], true, 'One session and two prompts in the first month.'],
    ['with many', [...Array<LaunchLine>(6).fill(session), prompt, prompt], true, '6 sessions and two prompts in the first month.']
  ];
  test.each(cases)('%s', (_what, plan, isMet, sentence) => {
    expect(says('firstMonth', { plan })).toEqual([isMet, sentence]);
  });

  test('begins with the approval, or now where opening takes longer', () => {
    const onLastDay = [line('session', { due: monthEnd }), prompt, prompt];
    expect(says('firstMonth', { plan: onLastDay, now: approved - day })[0]).toBe(true);
    expect(says('firstMonth', { plan: [line('session', { due: monthEnd + 1 }), prompt, prompt], now: approved - day })[0]).toBe(false);
  });

  test('fits the cadence: two sessions where people mean to meet every week or two', () => {
    expect(cadences.map(sessionsWanted)).toEqual([2, 2, 1, 1, 1]);
    const weekly = { ...community, practice: { ...community.practice, cadence: 'weekly' as const } };
    expect(says('firstMonth', { community: weekly, plan: [session, prompt, prompt] })).toEqual([false, 'One session and two prompts in the first month; two sessions and two prompts are wanted.']);
    expect(says('firstMonth', { community: weekly, plan: [session, session, prompt, prompt] })[0]).toBe(true);
  });
});

describe('A welcome text, names and dates', () => {
  test('the text is written or not', () => {
    expect(says('welcome', {})).toEqual([false, 'Newcomers are not greeted yet.']);
    expect(says('welcome', { community: { ...community, practice: { ...community.practice, welcome: 'Hello.' } } })).toEqual([true, 'The welcome text is written.']);
  });

  test('each line has a name', () => {
    expect(says('names', {})).toEqual([false, 'Nothing is planned yet.']);
    expect(says('names', { plan: [session, line('task', { person: undefined })] })).toEqual([false, '1 of 2 lines of the plan has no name.']);
    expect(says('names', { plan: [line('prompt', { person: undefined }), line('task', { person: undefined })] })).toEqual([false, '2 of 2 lines of the plan have no name.']);
    expect(says('names', { plan: [session] })).toEqual([true, 'Every line of the plan has a name.']);
  });

  test('and a date', () => {
    expect(says('dates', { plan: [session, line('task', { due: undefined })] })).toEqual([false, '1 of 2 lines of the plan has no date.']);
    expect(says('dates', { plan: [session] })).toEqual([true, 'Every line of the plan has a date.']);
  });
});

describe('What is missing', () => {
  test('is noted by its key, in the order of the checklist', () => {
    const items = readinessOf({ community, plan: [session], founders: [], departments, now });
    expect(items.map(({ key }) => key)).toEqual(readinessKeys);
    expect(missingOf(items)).toEqual(['sponsor', 'founders', 'firstMonth', 'welcome']);
  });

  test('is told in words; what no checklist knows is left out', () => {
    expect(missingInWords(['welcome', 'money', 'sponsor'])).toEqual(['a sponsor', 'a welcome text']);
    expect(missingInWords(readinessKeys)).toEqual(['a sponsor', 'five founders from two departments', 'a planned first month', 'a welcome text', 'a name beside each task', 'a date for each task']);
  });

  test('is listed as people list things', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(listed)).toEqual(['', 'a', 'a and b', 'a, b and c']);
  });
});
