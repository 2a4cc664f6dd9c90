import fc from 'fast-check';
import { day } from '../../../src/domain/time';
import type { CommunityHistory, PastAct } from '../../../src/domain/warning/history';
import { leastGaps, shortestCadence, signsOf, stretches } from '../../../src/domain/warning/signs';
import { act, ago, now } from './past';

const signs = (acts: readonly PastAct[], more: Partial<CommunityHistory> = {}): ReturnType<typeof signsOf> => signsOf({ began: ago(1000), acts, ...more }, now);

test('A year, a quarter, three gaps and a month are what is meant', () => {
  expect([stretches, leastGaps, shortestCadence]).toEqual([{ year: 365, quarter: 91 }, 3, 30.4]);
});

describe('Silence', () => {
  test.each<[string, readonly PastAct[], number]>([
    ['lasts since the last act', [act(40), act(12), act(300)], 12],
    ['lasts since the beginning where nobody did anything', [], 1000],
    ['of acts of later times knows nothing', [act(40), act(0), act(-5)], 40],
    ['is counted in parts of days', [act(0.25)], 0.25]
  ])('%s', (_what, acts, days) => {
    expect(signs(acts).silentDays).toBe(days);
  });

  test('is none before the beginning', () => {
    expect(signs([], { began: ago(-3) }).silentDays).toBe(0);
  });
});

describe('The own cadence', () => {
  test.each<[string, readonly number[], number]>([
    ['is the median gap between days with acts', [400, 350, 290, 200], 60],
    ['is the mean of the middle two where gaps are even in number', [400, 360, 290, 230, 100], 65],
    ['does not follow one long summer', [600, 560, 200, 160], 40],
    ['counts a day with several acts once', [400, 399.8, 399.6, 350, 290, 200], 60],
    ['is never shorter than a month', [40, 30, 20, 10], 30.4]
  ])('%s', (_what, days, cadence) => {
    expect(signs(days.map(each => act(each))).cadenceDays).toBe(cadence);
  });

  test.each<[string, Partial<CommunityHistory>, number]>([
    ['is the one it means to keep where there are too few gaps', { cadence: 'quarterly' }, 91.3],
    ['is a month where nothing was said', {}, 30.4],
    ['is a month where it means to meet more often', { cadence: 'weekly' }, 30.4]
  ])('%s', (_what, more, cadence) => {
    expect(signs([act(400), act(200), act(100)], more).cadenceDays).toBe(cadence);
  });

  test('counts before what it means to do', () => {
    expect(signs([act(400), act(350), act(290), act(200)], { cadence: 'quarterly' }).cadenceDays).toBe(60);
  });
});

describe('What was done', () => {
  const acts = [
    act(900, 'old', { department: 'pumps' }), act(366, 'before'), act(365, 'ana', { department: 'pumps' }), act(364.9, 'ana', { department: 'valves' }),
    act(92, 'ben', { department: 'pumps' }), act(91, 'ben', { department: 'pumps' }), act(10, 'old'), act(1, 'cleo', { department: 'seals' }), act(0, 'later', { department: 'later' })
  ];

  test('in a year is days, people, departments and newcomers, its first instant counted and its last not', () => {
    expect(signs(acts).year).toEqual({ activeDays: 5, people: 4, departments: 3, newcomers: 3 });
  });

  test('lately is the same of a quarter', () => {
    expect(signs(acts).lately).toEqual({ activeDays: 3, people: 3, departments: 2, newcomers: 1 });
  });

  test('usually is the mean of the four quarters before', () => {
    expect(signs(acts).usual).toEqual({ activeDays: 0.75, people: 0.75, departments: 0.75, newcomers: 0.75 });
  });

  test.each<[string, number, number | undefined]>([
    ['of a community that is older, of four quarters', 455, 1],
    ['of a younger one, of those it was there for', 454, 4 / 3],
    ['of one that was there for one', 182, 2],
    ['of one that was there for none, nothing', 181, undefined]
  ])('usually, %s', (_what, began, people) => {
    const past = [act(181, 'ana'), act(160, 'ben'), act(150, 'ben'), act(100, 'ben'), ...(began > 181 ? [act(181.5, 'ana')] : []), ...(began > 182 ? [act(300, 'cleo'), act(200, 'ben')] : [])];
    expect(signs(past.filter(({ at }) => at >= ago(began)), { began: ago(began) }).usual?.people).toBe(people);
  });

  test('says nothing of departments where none is known, and nought where some were', () => {
    expect(signs([act(5)]).year).toEqual({ activeDays: 1, people: 1, newcomers: 1 });
    expect(signs([act(5), act(700, 'ben', { department: 'pumps' })]).year.departments).toBe(0);
    expect(signs([act(5)]).usual).toEqual({ activeDays: 0, people: 0, newcomers: 0 });
  });
});

describe('Of its last year, a community was there for', () => {
  test.each([[1000, 365], [365, 365], [200, 200], [91, 91], [20, 91]])('what it is old: of %s days, %s', (began, days) => {
    expect(signs([], { began: ago(began) }).daysOfYear).toBe(days);
  });

  test('longer than it says where acts are older', () => {
    expect(signs([act(150)], { began: ago(100) }).daysOfYear).toBe(150);
    expect(signs([], { began: ago(100) }).silentDays).toBe(100);
  });
});

describe('Replies', () => {
  const asked = { part: 'asked' } as const;
  const replied = { part: 'replied' } as const;
  test.each<[string, readonly PastAct[], number | undefined]>([
    ['are not known where nothing was asked', [act(5), act(3, 'ben', replied)], undefined],
    ['are a share of the questions', [act(5, 'ana', asked), act(9, 'ana', asked), act(3, 'ben', replied), act(2)], 0.5],
    ['are none where nobody replied', [act(5, 'ana', asked)], 0],
    ['are at most one for each question', [act(5, 'ana', asked), act(4, 'ben', replied), act(3, 'cleo', replied)], 1],
    ['are those of the year', [act(365, 'ana', asked), act(365.1, 'ana', asked), act(366, 'ben', replied)], 0]
  ])('%s', (_what, acts, share) => {
    expect(signs(acts).replied).toBe(share);
  });
});

describe('Laws of the signs', () => {
  const somePast = fc.array(fc.record({ at: fc.integer({ min: -900, max: 200 }).map(days => now + days * day), person: fc.constantFrom('ana', 'ben', 'cleo') }), { maxLength: 30 });

  test('any order of acts gives the same', () => {
    fc.assert(fc.property(somePast, acts => {
      expect(signs([...acts].reverse())).toEqual(signs(acts));
    }));
  });

  test('what happens at the instant or later changes nothing', () => {
    fc.assert(fc.property(somePast, acts => {
      expect(signs(acts)).toEqual(signs(acts.filter(({ at }) => at < now)));
    }));
  });
});
