import { personKey } from '../../src/domain/identity';
import type { CommunityAttendances } from '../../src/domain/report/protecting/attendancesTogether';
import { attendancesTogether } from '../../src/domain/report/protecting/attendancesTogether';

const minimum = 3;

/** A community in which so many people marked, so often together, of so many sessions. */
function community(people: number, marks: number, attendable: number): CommunityAttendances {
  const attendees = Array.from({ length: marks }, (_, at) => personKey(String(at % Math.max(people, 1))));
  return { attendees, attendable, told: people >= minimum ? marks : null };
}

describe('The attendances of all communities', () => {
  test.each<[string, CommunityAttendances[], number | null]>([
    ['are added up where each is told', [community(3, 4, 2), community(5, 5, 1)], 9],
    ['are added up beside communities without a session', [community(3, 4, 2), community(0, 0, 0)], 4],
    ['are left out where one of a month before was attended without one that is known', [community(3, 4, 2), community(1, 1, 0)], null],
    ['are left out where one community would follow', [community(3, 4, 2), community(2, 2, 1)], null],
    ['are left out where nobody marked in one community', [community(3, 4, 2), community(0, 0, 1)], null],
    ['are left out where nobody marked in any of two', [community(3, 4, 2), community(0, 0, 1), community(0, 0, 1)], null],
    ['are left out where one fewer marked than few can be', [community(3, 4, 2), community(1, 1, 1), community(0, 0, 1)], null],
    ['are told where one community can have had them all', [community(3, 4, 2), community(1, 1, 1), community(1, 1, 1)], 6],
    ['are left out where no community can have had none', [community(3, 4, 2), community(2, 2, 1), community(1, 1, 1)], null],
    ['are left out where the one with most sessions must have had some', [community(3, 4, 2), community(2, 4, 4), community(1, 1, 1)], null],
    ['are told where two others have room for what the largest had', [community(3, 4, 2), community(2, 4, 4), community(0, 0, 1), community(0, 0, 1)], 8],
    ['are left out where nothing is told of any', [community(2, 2, 1), community(2, 2, 1), community(0, 0, 1)], null],
    ['are left out where there is none', [], null]
  ])('%s', (_what, communities, told) => {
    expect(attendancesTogether(communities, minimum)).toBe(told);
  });

  /** Every way in which people can have marked: nobody, or each of them at least once and each session at most once. */
  const ways = (attendable: number): CommunityAttendances[] =>
    attendable === 0
      ? [community(0, 0, 0)]
      : [0, 1, 2, 3, 4].flatMap(people => Array.from({ length: people * attendable - people + 1 }, (_, more) => community(people, people + more, attendable)));
  const peopleOf = ({ attendees }: CommunityAttendances): number => new Set(attendees).size;

  function every(sessions: readonly number[]): CommunityAttendances[][] {
    return sessions.reduce<CommunityAttendances[][]>((before, attendable) => before.flatMap(some => ways(attendable).map(way => [...some, way])), [[]]);
  }

  test.each<[number[]]>([[[1]], [[2]], [[0, 1]], [[1, 1]], [[1, 2]], [[2, 2]], [[0, 1, 1]], [[1, 1, 1]], [[1, 1, 2]], [[1, 2, 2]], [[1, 1, 1, 1]]])(
    'law: with %j sessions, what is published could be of nobody, one or two people in every community that is left out',
    sessions => {
      const alike = new Map<string, CommunityAttendances[][]>();
      for (const communities of every(sessions)) {
        const published = JSON.stringify([attendancesTogether(communities, minimum), communities.map(({ told }) => told)]);
        alike.set(published, [...(alike.get(published) ?? []), communities]);
      }
      const possible = (of: readonly CommunityAttendances[][], at: number): number[] => [...new Set(of.map(each => peopleOf(each[at] as CommunityAttendances)))].sort();
      const given = [...alike.values()].flatMap(of => (of[0] ?? []).flatMap(({ told, attendable }, at) => (told === null && attendable > 0 ? [possible(of, at)] : [])));
      expect(given.filter(people => people.join() !== '0,1,2')).toEqual([]);
      expect(given.length).toBeGreaterThan(0);
    }
  );

  test('are told, in the law above, of some months in which a community is left out', () => {
    expect(every([1, 1, 1]).filter(all => all.some(({ told }) => told === null) && attendancesTogether(all, minimum) !== null).length).toBeGreaterThan(0);
  });
});
