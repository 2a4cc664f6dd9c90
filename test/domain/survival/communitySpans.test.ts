import { communityKey, unitKey } from '../../../src/domain/identity';
import type { CommunitySpan } from '../../../src/domain/survival/communitySpans';
import { asSubjects, communitySubjects, groupSpans } from '../../../src/domain/survival/communitySpans';
import { kaplanMeier } from '../../../src/domain/survival/kaplanMeier';

const at = (text: string): number => Date.parse(text);
const now = at('2026-11-01T00:00:00Z');
const span = (extra: Partial<CommunitySpan> = {}): CommunitySpan => ({
  key: communityKey('pumps'),
  founded: at('2026-01-01T00:00:00Z'),
  recordBegins: at('2026-01-01T00:00:00Z'),
  purpose: 'craft',
  unit: unitKey('field'),
  foundedIn: 2026,
  seeded: true,
  ...extra
});

describe('The life of a community as survival counts it', () => {
  test.each([
    ['one that is open is censored now', {}, { entry: 0, exit: 304 }],
    ['one that closed ended then', { ended: { at: at('2026-03-01T12:00:00Z'), how: 'closed' } }, { entry: 0, exit: 59.5, cause: 'closed' }],
    ['to be completed is an end of its own', { ended: { at: at('2026-03-01T00:00:00Z'), how: 'completed' } }, { entry: 0, exit: 59, cause: 'completed' }],
    ['so is merging', { ended: { at: at('2026-03-01T00:00:00Z'), how: 'merged' } }, { entry: 0, exit: 59, cause: 'merged' }],
    ['an end that is still to come is none yet', { ended: { at: now + 1, how: 'closed' } }, { entry: 0, exit: 304 }],
    ['an end at this moment is one', { ended: { at: now, how: 'closed' } }, { entry: 0, exit: 304, cause: 'closed' }],
    ['one older than the record enters late', { founded: at('2025-01-01T00:00:00Z') }, { entry: 365, exit: 669 }],
    ['one written down on its first day is watched from the beginning', { recordBegins: at('2026-01-01T17:00:00Z') }, { entry: 0, exit: 304 }],
    ['one written down on its second enters then', { recordBegins: at('2026-01-02T17:00:00Z') }, { entry: 1, exit: 304 }],
    ['one founded after the record began is watched from its beginning', { recordBegins: at('2020-01-01T00:00:00Z') }, { entry: 0, exit: 304 }]
  ] as const)('%s', (_what, extra, subject) => {
    expect(communitySubjects([span(extra)], now)).toEqual([subject]);
  });

  test('ended before anything was written down, it was never watched', () => {
    const before = span({ founded: at('2019-01-01T00:00:00Z'), ended: { at: at('2020-01-01T00:00:00Z'), how: 'closed' } });
    expect(kaplanMeier(asSubjects(communitySubjects([before], now)))).toBeUndefined();
  });
});

test('For overall survival every end is one; for the pace of some ends, only those are', () => {
  const subjects = [{ entry: 0, exit: 4 }, { entry: 0, exit: 5, cause: 'closed' }, { entry: 1, exit: 6, cause: 'completed' }, { entry: 0, exit: 7, cause: 'merged' }] as const;
  expect(asSubjects(subjects).map(({ event }) => event)).toEqual([false, true, true, true]);
  expect(asSubjects(subjects, ['closed', 'merged']).map(({ event }) => event)).toEqual([false, true, false, true]);
  expect(asSubjects(subjects)[2]).toEqual({ entry: 1, exit: 6, event: true });
});

describe('Communities are told apart', () => {
  const all = [
    span({ purpose: 'craft', unit: unitKey('field'), foundedIn: 2026, seeded: false }),
    span({ purpose: 'learn', unit: unitKey('sales'), foundedIn: 2024, seeded: true }),
    span({ purpose: 'learn', unit: unitKey('legal'), foundedIn: 2025, seeded: true }),
    span({ purpose: 'befriend', unit: unitKey('sales'), foundedIn: 2024, seeded: true })
  ];
  test.each([
    ['purpose', [['learn', 2], ['befriend', 1], ['craft', 1]]],
    ['unit', [['sales', 2], ['field', 1], ['legal', 1]]],
    ['foundedIn', [['2024', 2], ['2025', 1], ['2026', 1]]],
    ['seeded', [['seeded', 3], ['unseeded', 1]]]
  ] as const)('by %s', (grouping, groups) => {
    expect(groupSpans(all, grouping).map(({ key, spans }) => [key, spans.length])).toEqual(groups);
    expect(groupSpans([...all].reverse(), grouping).map(({ key }) => key)).toEqual(groups.map(([key]) => key));
  });
});
