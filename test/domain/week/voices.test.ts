import { voicesOf } from '../../../src/domain/week/voices';
import { asked, facts, session } from './weekScene';

/** Questions one after the other, by person, how many of each. */
const by = (counts: Readonly<Record<string, number>>, month = '11'): ReturnType<typeof asked>[] =>
  Object.entries(counts).flatMap(([person, count], at) => [...Array(count).keys()].map(each => asked(1000 * Number(month) + 100 * at + each + 1, person, `2026-${month}-0${1 + (each % 9)}`)));

describe('Who carries the conversation', () => {
  test('is told from five contributions on', () => {
    expect(voicesOf(facts({ contributions: by({ 8: 4 }) }))).toBeUndefined();
    expect(voicesOf(facts({ contributions: by({ 8: 5 }) }))).toMatchObject({ contributions: 5, people: 1, carrying: ['8'], without: 0, carried: 'most' });
  });

  test.each<[counts: Readonly<Record<string, number>>, without: number, carried: string]>([
    [{ 6: 2, 7: 2, 8: 2, 9: 2, 10: 2, 11: 2, 12: 1 }, 7, 'many'],
    [{ 6: 2, 7: 2, 8: 2, 9: 2, 10: 2, 11: 2 }, 6, 'some'],
    [{ 6: 4, 7: 4, 8: 3, 9: 2, 10: 2 }, 4, 'some'],
    [{ 6: 4, 7: 4, 8: 4, 9: 2, 10: 2 }, 4, 'most']
  ])('%j: %i would remain, it is carried by %s', (counts, without, carried) => {
    expect(voicesOf(facts({ contributions: by(counts) }))).toMatchObject({ without, carried });
  });

  test('looks at the last 90 days, and names the three in no order', () => {
    const contributions = [...by({ 6: 9 }, '07'), ...by({ 9: 4, 8: 2, 7: 1, 6: 1 })];
    expect(voicesOf(facts({ contributions }))).toMatchObject({ contributions: 8, people: 4, carrying: ['6', '8', '9'], without: 1 });
  });

  test('tells the keepers’ own share and how it moved', () => {
    const contributions = [...by({ 3: 3, 8: 1 }, '08'), ...by({ 3: 2, 4: 1, 8: 3 })];
    const voices = voicesOf(facts({ contributions }));
    expect(voices).toMatchObject({ keepers: 0.5, keepersBefore: 0.75 });
    expect(voicesOf(facts({ contributions: by({ 8: 6 }) }))).not.toHaveProperty('keepersBefore');
  });

  test('hosts so far, and next voices: new in 60 days, heard twice, neither keeping nor carrying', () => {
    const contributions = [...by({ 8: 1 }, '07'), ...by({ 8: 3, 9: 6, 10: 7, 11: 6, 12: 2, 13: 1, 3: 2 })];
    const acts = [session(1, '2026-10-20', '9'), session(2, '2026-11-10', '9'), session(3, '2026-12-10', '8')];
    expect(voicesOf(facts({ contributions, acts }))).toMatchObject({ hosts: ['9'], carrying: ['10', '11', '9'], next: ['12'] });
  });
});
