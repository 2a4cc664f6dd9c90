import { experiencedAfter, experiencedManagers, isFirstTime, timeAsManager, timesIn } from '../../src/domain/person/experience';
import type { DirectoryEntry } from '../../src/domain/directory/directory';
import { day } from '../../src/domain/time';
import { communityEntry } from '../ui/communityEntry';
import { noon, person, termOf } from './kept';

const now = noon('2026-03-10');
const runs = (...roles: DirectoryEntry['roles']): DirectoryEntry => communityEntry({ roles });
const seven = person('7').key;

describe('The time in which somebody managed', () => {
  test.each<[string, readonly DirectoryEntry[], readonly (readonly [string, string])[]]>([
    ['is none for others', [runs(termOf('manager', '8', '2026-01-01'))], []],
    ['lasts until now', [runs(termOf('manager', '7', '2026-01-01'))], [['2026-01-01', '2026-03-10']]],
    ['is not what is to come', [runs(termOf('manager', '7', '2026-03-10'))], []],
    ['does not count the sponsor', [runs(termOf('sponsor', '7', '2026-01-01'))], []],
    ['ends with the term', [runs(termOf('manager', '7', '2026-01-01', '2026-02-01'))], [['2026-01-01', '2026-02-01']]],
    ['ends with the community', [communityEntry({ roles: [termOf('manager', '7', '2026-01-01')], state: 'closed', stateSince: noon('2026-01-15') })], [['2026-01-01', '2026-01-15']]],
    ['counts two at once once', [runs(termOf('manager', '7', '2026-01-10', '2026-02-01')), runs(termOf('manager', '7', '2026-01-01', '2026-01-20'))], [['2026-01-01', '2026-02-01']]],
    ['goes on from one to the next', [runs(termOf('manager', '7', '2026-01-01', '2026-01-20'), termOf('manager', '7', '2026-01-20', '2026-02-01'))], [['2026-01-01', '2026-02-01']]],
    ['takes in a shorter one', [runs(termOf('manager', '7', '2026-01-01', '2026-02-20')), runs(termOf('manager', '7', '2026-01-10', '2026-01-20'))], [['2026-01-01', '2026-02-20']]],
    ['has gaps', [runs(termOf('manager', '7', '2026-02-01', '2026-02-20')), runs(termOf('manager', '7', '2026-01-01', '2026-01-20'))], [['2026-01-01', '2026-01-20'], ['2026-02-01', '2026-02-20']]]
  ])('%s', (_which, communities, expected) => {
    expect(timesIn(communities, seven, ['manager'], now)).toEqual(expected.map(([from, until]) => [noon(from), noon(until)]));
  });

  test('adds up', () => {
    expect(timeAsManager([runs(termOf('manager', '7', '2026-02-01', '2026-02-03'), termOf('deputy', '7', '2025-01-01'), termOf('manager', '7', '2026-01-01', '2026-01-02'))], seven, now)).toBe(3 * day);
  });
});

describe('Somebody manages for the first time', () => {
  test.each<[string, DirectoryEntry['roles'], boolean]>([
    ['who never did', [], true],
    ['who began lately', [termOf('manager', '7', '2025-03-11')], true],
    ['not who began a year ago', [termOf('manager', '7', '2025-03-10')], false],
    ['not whose term has ended', [termOf('manager', '7', '2026-01-01', '2026-03-10'), termOf('manager', '7', '2026-03-10')], false],
    ['whose end is decided but ahead', [termOf('manager', '7', '2026-01-01', '2026-03-11')], true],
    ['who was a deputy for years', [termOf('deputy', '7', '2020-01-01', '2026-01-01'), termOf('manager', '7', '2026-01-01')], true],
    ['whatever others did', [termOf('manager', '8', '2020-01-01', '2026-01-01'), termOf('manager', '7', '2026-01-01')], true]
  ])('%s', (_who, roles, expected) => {
    expect(isFirstTime([runs(...roles)], seven, now)).toBe(expected);
  });

  test('not whose community has ended', () => {
    expect(isFirstTime([runs(), communityEntry({ roles: [termOf('manager', '7', '2026-01-01')], state: 'completed', stateSince: noon('2026-02-01') })], seven, now)).toBe(false);
  });
});

test('Who has managed for a year is experienced: by name, without whoever is gone', () => {
  expect(experiencedAfter).toBe(365 * day);
  const communities = [
    runs(termOf('manager', '7', '2025-03-10'), termOf('deputy', '3', '2020-01-01')),
    runs(termOf('manager', '6', '2025-03-11'), termOf('manager', '5', '2022-01-01', '2023-01-01'), termOf('manager', '4', '2020-01-01', '2023-01-01'))
  ];
  expect(experiencedManagers(communities, key => key === '4', now).map(({ key }) => key)).toEqual(['5', '7']);
});
