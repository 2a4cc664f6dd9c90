import type { WarningRule } from '../../../src/domain/warning/earlyWarning';
import { earlyWarning, warningLevels, warningRule } from '../../../src/domain/warning/earlyWarning';
import { signsOf } from '../../../src/domain/warning/signs';
import { act, ago, now } from './past';

/** One act by one person a year ago and a bit: 12 cadences of silence, nothing in the last year. */
const faded = { began: ago(1000), acts: [act(366)] };
/** Twelve days with acts in the year, four new people of three departments, the last act three cadences ago. */
const halfway = {
  began: ago(1000),
  acts: [
    ...Array.from({ length: 10 }, (_, index) => act(91.2 + 10 * index, index % 2 === 0 ? 'ana' : 'ben', { department: 'pumps' })),
    act(300, 'cleo', { department: 'valves' }), act(310, 'dan', { department: 'seals' }), act(900, 'ana'), act(910, 'ben')
  ]
};

describe('The early warning', () => {
  test('ships as this rule', () => {
    expect(warningRule).toEqual({ weights: { pace: 3, silence: 1, breadth: 1, newcomers: 1, replies: 1 }, from: { watch: 0.61, act: 0.77 } });
    expect(warningLevels).toEqual(['calm', 'watch', 'act']);
  });

  test('of a community halfway on every sign is a half', () => {
    expect(earlyWarning(halfway, now).score).toBeCloseTo(0.5, 12);
  });

  test('gives its reasons by what they weigh, with their concern and their part of the score', () => {
    const { score, reasons } = earlyWarning(faded, now);
    const silence = 1 - 3 / (366 / 30.4 + 3);
    expect(reasons).toEqual([
      { sign: 'pace', concern: 1, part: 0.5 },
      { sign: 'breadth', concern: 1, part: 1 / 6 },
      { sign: 'newcomers', concern: 1, part: 1 / 6 },
      { sign: 'silence', concern: silence, part: silence / 6 }
    ]);
    expect(reasons.reduce((sum, { part }) => sum + part, 0)).toBeCloseTo(score, 12);
  });

  test('counts replies as one reason more, where anything was asked', () => {
    const asked = { began: ago(1000), acts: [act(20, 'ana', { part: 'asked' })] };
    const { score, reasons } = earlyWarning(asked, now);
    expect(reasons.find(({ sign }) => sign === 'replies')).toEqual({ sign: 'replies', concern: 1, part: 1 / 7 });
    expect(reasons.reduce((sum, { part }) => sum + part, 0)).toBeCloseTo(score, 12);
  });

  test('brings the signs along, so that a screen can say what it is read from', () => {
    expect(earlyWarning(faded, now).signs).toEqual(signsOf(faded, now));
  });

  test.each<[string, WarningRule['from'], string]>([
    ['calm below both levels', { watch: 0.98, act: 0.99 }, 'calm'],
    ['watch between them', { watch: 0.5, act: 0.99 }, 'watch'],
    ['act above both', { watch: 0.5, act: 0.6 }, 'act'],
    ['watch at its very level', { watch: earlyWarning(faded, now).score, act: 1 }, 'watch'],
    ['act at its very level', { watch: 0.1, act: earlyWarning(faded, now).score }, 'act']
  ])('is %s', (_what, from, level) => {
    expect(earlyWarning(faded, now, { ...warningRule, from }).level).toBe(level);
  });

  test('is to act for one that has faded, and calm for one that lives', () => {
    const alive = { began: ago(1000), acts: Array.from({ length: 60 }, (_, index) => act(1 + 6 * index, `p${index % 20}`, { department: `d${index % 8}` })) };
    expect([earlyWarning(faded, now).level, earlyWarning(alive, now).level]).toEqual(['act', 'calm']);
  });
});
