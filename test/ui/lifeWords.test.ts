import type { LifeNow } from '../../src/domain/directory/life';
import { day, minute } from '../../src/domain/time';
import { formatDuration, lifeInWords, nextSessionInWords } from '../../src/ui/lifeWords';

const now = Date.parse('2026-11-28T12:00:00Z');
const hour = 60 * minute;

describe('The life of a community in a line', () => {
  test.each<[string, LifeNow, string]>([
    ['says what is known', { liveliness: 'steady', lastHeard: now - day, answerTime: 5 * hour, waiting: 2 }, 'last activity yesterday, answers in 5 hrs, 2 questions waiting, steady'],
    ['leaves out what is not', { liveliness: 'quiet', lastHeard: now - 21 * day }, 'last activity 3 weeks ago, quiet'],
    ['says nothing of no question waiting', { liveliness: 'growing', lastHeard: now, waiting: 0 }, 'last activity today, growing'],
    ['says one question', { liveliness: 'dormant', waiting: 1 }, 'no activity yet, 1 question waiting, dormant'],
    ['leaves the state of one that is starting to its mark', { liveliness: 'starting', lastHeard: now }, 'last activity today'],
    ['says of one that ended when it was last heard of', { liveliness: 'ended', lastHeard: now - 800 * day, answerTime: hour, waiting: 3 }, 'last activity 2 years ago']
  ])('%s', (_what, life, words) => {
    expect(lifeInWords(life, now, 'en-GB').join(', ')).toBe(words);
  });

  test('says the next session and what it is about', () => {
    expect(nextSessionInWords({ nextSession: { at: Date.parse('2026-12-03T14:00:00Z'), topic: 'Quotas' } }, 'en-GB')).toMatch(/^Next: Thu,? 3 Dec,? \d\d:00, “Quotas”$/);
    expect(nextSessionInWords({}, 'en-GB')).toBeUndefined();
  });
});

describe('A length of time', () => {
  test.each([
    [0, '1 min'],
    [40 * minute, '40 mins'],
    [2 * hour - 1, '120 mins'],
    [2 * hour, '2 hrs'],
    [48 * hour - 1, '48 hrs'],
    [48 * hour, '2 days'],
    [71 * hour, '3 days']
  ])('of %i ms is “%s”', (milliseconds, words) => {
    expect(formatDuration(milliseconds, 'en-GB')).toBe(words);
  });
});
