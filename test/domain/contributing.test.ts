import type { Communities } from '../../src/domain/community/foldCommunities';
import { foldCommunities, nothingDecided } from '../../src/domain/community/foldCommunities';
import type { LogRow } from '../../src/domain/log/logRow';
import { contributing } from '../../src/domain/report/contributing';
import { foundedBody, row } from './rows';

/** Pumps is run by person 7 from 5 January on; person 6 hosts from 1 February until 1 March, person 5 from 1 February on. */
const hostings = [
  row({ kind: 'host', by: '7', at: '2026-02-01T00:00:00Z', body: { person: { key: '6', name: 'Dia' }, until: Date.parse('2026-03-01T00:00:00Z') } }),
  row({ kind: 'host', by: '7', at: '2026-02-01T00:00:00Z', body: { person: { key: '5', name: 'Eli' } } })
];
const { communities } = foldCommunities(
  nothingDecided,
  [row({ kind: 'founded', by: '2', folder: 'field', at: '2026-01-05T09:00:00Z', body: foundedBody('Pumps', '7') })],
  hostings
);
const without: Communities = new Map([...communities].map(([key, { hosts: _hosts, ...community }]) => [key, community]));

const who = (contributions: readonly LogRow[], acts: readonly LogRow[] = [], of = communities): string[] => contributing(of, contributions, acts).map(({ person }) => person);

test('A contribution is told with who, where and when, and what it was', () => {
  const at = '2026-02-03T10:00:00Z';
  expect(contributing(communities, [row({ id: 4, kind: 'question', by: '8', at })], [row({ id: 5, kind: 'announcement', by: '7', at })])).toEqual([
    { person: '8', community: 'pumps', at: Date.parse(at), kind: 'contributed', row: { log: 'contributions', id: 4 } },
    { person: '7', community: 'pumps', at: Date.parse(at), kind: 'contributed', row: { log: 'acts', id: 5 } }
  ]);
});

describe('In Contributions', () => {
  test.each([
    ['question', true],
    ['answer', true],
    ['thanks', true],
    ['resource', true],
    ['stillGood', true],
    ['story', true],
    ['confirm', true],
    ['introduction', true],
    ['sessionQuestion', true],
    ['offerHost', true],
    ['accept', false],
    ['coming', false],
    ['withdraw', false],
    ['seen', false],
    ['meet', false],
    ['meetAnswer', false],
    ['announcement', false],
    ['session', false],
    ['', false]
  ])('“%s” is a contribution: %s', (kind, counts) => {
    expect(who([row({ kind, by: '8' })])).toEqual(counts ? ['8'] : []);
  });

  test.each<[unknown, boolean]>([
    [{ wasThere: true }, true],
    [{ wasThere: false }, false],
    [{ wasThere: 'true' }, false],
    [undefined, false],
    [{ wasThere: true, corrects: 1 }, true]
  ])('having been at a session (%j) is one: %s', (body, counts) => {
    expect(who([row({ kind: 'attended', by: '8', body })])).toEqual(counts ? ['8'] : []);
  });

  test.each<[unknown, boolean]>([
    [{ title: 'Seals' }, true],
    [{ title: 'Seals', corrects: 3 }, false],
    [{ title: 'Seals', corrects: null }, false],
    ['corrects', true]
  ])('a row that says %j is one of its own: %s', (body, counts) => {
    expect(who([row({ kind: 'question', by: '8', body })])).toEqual(counts ? ['8'] : []);
  });

  test('what was taken back later still was one', () => {
    expect(who([row({ id: 1, kind: 'question', by: '8' }), row({ id: 2, kind: 'withdraw', by: '8', body: { row: 1 } })])).toEqual(['8']);
  });

  test('what is said about a community that nobody founded counts nowhere', () => {
    expect(who([row({ kind: 'question', by: '8', community: 'ghost' }), row({ kind: 'attended', by: '8', community: 'ghost', body: { wasThere: true } })])).toEqual([]);
  });
});

describe('In Acts', () => {
  test.each([
    ['session', true],
    ['recap', true],
    ['announcement', true],
    ['reply', true],
    ['curate', true],
    ['charter', false],
    ['occurrence', false],
    ['cancelSession', false],
    ['hide', false],
    ['question', false]
  ])('“%s” of whoever runs the community is a contribution: %s', (kind, counts) => {
    expect(who([], [row({ kind, by: '7' })])).toEqual(counts ? ['7'] : []);
  });

  test.each([
    ['the manager', '7', '2026-02-03T10:00:00Z', true],
    ['the manager at the moment of the founding', '7', '2026-01-05T09:00:00Z', true],
    ['the manager, before that', '7', '2026-01-05T08:59:59Z', false],
    ['a host', '6', '2026-02-10T10:00:00Z', true],
    ['a host from the very beginning', '6', '2026-02-01T00:00:00Z', true],
    ['somebody who hosts only later', '6', '2026-01-31T23:59:59Z', false],
    ['a host until the very end', '6', '2026-02-28T23:59:59Z', true],
    ['a host whose time is over', '6', '2026-03-01T00:00:00Z', false],
    ['a host without an end', '5', '2027-03-01T00:00:00Z', true],
    ['anybody else', '8', '2026-02-10T10:00:00Z', false]
  ])('those of %s (%s, %s) count: %s', (_who, by, at, counts) => {
    expect(who([], [row({ kind: 'announcement', by, at })])).toEqual(counts ? [by] : []);
  });

  test('those of the manager count where nobody ever hosted, and nobody else’s', () => {
    expect(who([], ['7', '6'].map(by => row({ kind: 'announcement', by })), without)).toEqual(['7']);
  });

  test('a correction is none of its own', () => {
    expect(who([], [row({ kind: 'announcement', by: '7', body: { text: 'Anew.', corrects: 4 } })])).toEqual([]);
  });

  test('those about a community that nobody founded count nowhere', () => {
    expect(who([], [row({ kind: 'announcement', by: '7', community: 'ghost' })])).toEqual([]);
  });
});
