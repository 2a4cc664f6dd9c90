import { foldCommunities, nothingDecided } from '../../src/domain/community/foldCommunities';
import type { LogRow } from '../../src/domain/log/logRow';
import { storiesByQuarter } from '../../src/domain/report/storiesTold';
import type { BenefitType, ValueCycle } from '../../src/domain/story/story';
import { foundedBody, row } from './rows';

const founding = (community: string): LogRow => row({ kind: 'founded', by: '2', community, folder: 'field', at: '2026-01-05T09:00:00Z', body: foundedBody(community, '7') });
const { communities } = foldCommunities(nothingDecided, [founding('pumps'), founding('valves')], []);

const story = (id: number, at: string, cycle: ValueCycle = 'applied', benefit: BenefitType = 'time', extra: object = {}, community = 'pumps'): LogRow =>
  row({ id, kind: 'story', by: '8', at, community, body: { activity: 'A', learnt: 'B', did: 'C', result: 'D', cycle, benefit, consent: true, ...extra } });
const confirm = (id: number, of: number, at: string, by = '9', community = 'pumps', extra: object = {}): LogRow =>
  row({ id, kind: 'confirm', by, at, community, body: { story: of, text: 'So it was.', ...extra } });

const told = (...rows: readonly LogRow[]): unknown => Object.fromEntries(storiesByQuarter(communities, rows));
const one = { cycle: 'applied', benefit: 'time', told: 1, confirmed: 0 };

describe('Value stories', () => {
  test('are counted by quarter, by how far their value has come and what it is, in the order of both', () => {
    expect(told(story(1, '2026-03-31T23:00:00Z', 'realised', 'cost'), story(2, '2026-02-01T10:00:00Z', 'applied', 'risk'), story(3, '2026-02-02T10:00:00Z'), story(4, '2026-03-01T10:00:00Z'), story(5, '2026-04-01T00:00:00Z'))).toEqual({
      '2026-Q1': [{ ...one, told: 2 }, { ...one, benefit: 'risk' }, { ...one, cycle: 'realised', benefit: 'cost' }],
      '2026-Q2': [one]
    });
  });

  const cases: [string, LogRow[], number][] = [
    ['by somebody else in its quarter', [confirm(2, 1, '2026-03-30T10:00:00Z')], 1],
    ['once, by however many', [confirm(2, 1, '2026-02-10T10:00:00Z'), confirm(3, 1, '2026-02-11T10:00:00Z', '10')], 1],
    ['not by who told it', [confirm(2, 1, '2026-02-10T10:00:00Z', '8')], 0],
    ['not in a later quarter, so that the one that is over stays', [confirm(2, 1, '2026-04-01T10:00:00Z')], 0],
    ['not from another community', [confirm(2, 1, '2026-02-10T10:00:00Z', '9', 'valves')], 0],
    ['not by a correction alone', [confirm(2, 1, '2026-02-10T10:00:00Z', '9', 'pumps', { corrects: 7 })], 0],
    ['not by a row that names no story', [confirm(2, 99, '2026-02-10T10:00:00Z')], 0]
  ];
  test.each(cases)('count as confirmed %s', (_how, confirmations, confirmed) => {
    expect(told(story(1, '2026-02-01T10:00:00Z'), ...confirmations)).toEqual({ '2026-Q1': [{ ...one, confirmed }] });
  });

  test.each<[string, LogRow]>([
    ['a correction', story(2, '2026-02-01T10:00:00Z', 'applied', 'time', { corrects: 1 })],
    ['a row in no known shape', story(2, '2026-02-01T10:00:00Z', 'applied', 'time', { result: '' })],
    ['a row about a community that nobody founded', story(2, '2026-02-01T10:00:00Z', 'applied', 'time', {}, 'ghost')]
  ])('are not %s', (_what, rowOf) => {
    expect(told(rowOf)).toEqual({});
  });
});
