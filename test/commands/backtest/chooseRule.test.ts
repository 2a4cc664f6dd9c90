import { aims, chooseRule } from '../../../commands/backtest/chooseRule';
import { foldCount, foldsOf } from '../../../commands/backtest/folds';
import type { JudgedMonth } from '../../../commands/backtest/panel';
import type { Concerns } from '../../../src/domain/warning/concern';

const month = (ends: boolean, concerns: Concerns): JudgedMonth => ({ ends, concerns: { pace: 0.5, silence: 0.5, breadth: 0.5, newcomers: 0.5, ...concerns } }) as JudgedMonth;

describe('The rule that months choose', () => {
  test('weighs most what tells ends best, and the others least where they tell nothing', () => {
    const breadthTells = [month(true, { breadth: 0.9, pace: 0 }), month(true, { breadth: 0.8, pace: 0.1 }), month(false, { breadth: 0.1, pace: 0.9 }), month(false, { breadth: 0.2, pace: 1 })];
    expect(chooseRule(breadthTells)?.weights).toEqual({ pace: 1, silence: 1, breadth: 2, newcomers: 1, replies: 1 });
  });

  test('is the one with the smallest weights where all do as well', () => {
    expect(chooseRule([month(true, { pace: 0.9 }), month(false, {})])?.weights).toEqual({ pace: 1, silence: 1, breadth: 1, newcomers: 1, replies: 1 });
  });

  test('watches from where four of five ends are caught, and acts from where one in ten others is', () => {
    expect(aims).toEqual({ watch: 0.8, act: 0.1 });
    const all = (score: number): Concerns => ({ pace: score, silence: score, breadth: score, newcomers: score });
    const ending = [0.31, 0.41, 0.61, 0.81, 0.91].map(score => month(true, all(score)));
    const living = [0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.455, 0.5].map(score => month(false, all(score)));
    expect(chooseRule([...ending, ...living])?.from).toEqual({ watch: 0.41, act: 0.46 });
  });

  test('never acts below where it watches', () => {
    const from = chooseRule([month(true, { pace: 1 }), month(false, { pace: 0 })])?.from;
    expect(from).toEqual({ watch: 0.62, act: 0.62 });
  });

  test.each([[true], [false]])('is none where all months came out alike (%s)', ends => {
    expect(chooseRule([month(ends, {})])).toBeUndefined();
  });
});

describe('Folds', () => {
  const communities = Array.from({ length: 23 }, (_, index) => ({ key: `c${index}`, hasEnded: index < 11 }));
  const folds = foldsOf(communities);

  test('are five, with as many ends and as many others in each, but for one', () => {
    const counts = (hasEnded: boolean): number[] => Array.from({ length: foldCount }, (_, fold) => communities.filter(each => each.hasEnded === hasEnded && folds.get(each.key) === fold).length);
    expect(counts(true)).toEqual([3, 2, 2, 2, 2]);
    expect(counts(false)).toEqual([3, 3, 2, 2, 2]);
  });

  test('do not depend on the order of the file', () => {
    expect([...foldsOf([...communities].reverse())].sort()).toEqual([...folds].sort());
  });

  test('are dealt in the order of FNV-1a: "a" is 0xe40c292c, "foobar" 0xbf9cf968', () => {
    const both = [{ key: 'a', hasEnded: true }, { key: 'foobar', hasEnded: true }];
    expect([...foldsOf(both)]).toEqual([['foobar', 0], ['a', 1]]);
  });
});
