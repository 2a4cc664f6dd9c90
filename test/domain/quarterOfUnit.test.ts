import fc from 'fast-check';
import { communityKey, unitKey } from '../../src/domain/identity';
import { quarterOfUnit } from '../../src/domain/report/ofUnit/quarterOfUnit';
import type { UtcQuarter } from '../../src/domain/report/periods';
import { noMovement } from '../../src/domain/report/protecting/movement';
import type { QuarterReport } from '../../src/domain/report/tableReport';
import { anyQuarter, numbersByKey } from './publishedWhole';

const [field, research] = [unitKey('field'), unitKey('research')];
const company: QuarterReport = {
  schema: 2,
  quarter: '2026-Q1' as UtcQuarter,
  minimum: 5,
  units: [
    { key: field, title: 'Field', headcount: 400 },
    { key: research, title: 'Research', headcount: 90 }
  ],
  communities: [
    { key: communityKey('lasers'), title: 'Lasers', unit: research },
    { key: communityKey('optics'), title: 'Optics', unit: research },
    { key: communityKey('pumps'), title: 'Pumps', unit: field }
  ],
  people: {
    rows: ['field', 'research'],
    columns: ['lasers', 'optics', 'pumps'],
    shown: [[0, 0, 6], [0, 2, 30], [1, 0, 14], [1, 1, 9], [1, 2, 8]],
    rowTotals: [41, 31],
    columnTotals: [20, null, 38],
    total: 72
  },
  movement: { ...noMovement, people: 60 },
  helping: { rows: ['field'], columns: ['field'], shown: [[0, 0, 9]], rowTotals: [9], columnTotals: [9], total: 9 },
  crossing: 1.2,
  stories: [{ cycle: 'immediate', benefit: 'time', told: 2, confirmed: 1 } as unknown as QuarterReport['stories'][number]]
};

describe('A quarter, for one business unit', () => {
  test('holds its row, and the columns of its communities; a community of others only where its own people are shown', () => {
    expect(quarterOfUnit(company, field)).toEqual({
      schema: 2,
      quarter: '2026-Q1',
      unit: 'field',
      minimum: 5,
      units: company.units,
      communities: [company.communities[0], company.communities[2]],
      people: {
        rows: ['field', 'research'],
        columns: ['lasers', 'pumps'],
        // 14 of Research in Lasers of Research is no business of Field.
        shown: [[0, 0, 6], [0, 1, 30], [1, 1, 8]],
        rowTotals: [41, null],
        columnTotals: [null, 38],
        total: null
      },
      movement: noMovement,
      helping: { rows: [], columns: [], shown: [], rowTotals: [], columnTotals: [], total: null },
      crossing: null,
      stories: []
    });
  });

  test('is none where the quarter knows neither the unit nor a community of it', () => {
    expect(quarterOfUnit(company, unitKey('sales'))).toBeUndefined();
    expect(quarterOfUnit({ ...company, units: [], communities: company.communities }, field)).toBeDefined();
    expect(quarterOfUnit({ ...company, communities: [] }, field)).toBeDefined();
  });

  test('law: every number of it is the same number of the company’s report, and what is left out there is left out here', () => {
    fc.assert(
      fc.property(anyQuarter, fc.constantFrom('a', 'b', 'c', 'd'), (whole, key) => {
        const slice = quarterOfUnit(whole, unitKey(key));
        if (slice === undefined) return;
        const published = numbersByKey(whole.people);
        for (const [place, number] of numbersByKey(slice.people)) if (number !== null) expect([place, number]).toEqual([place, published.get(place)]);
      })
    );
  });

  test('law: what concerns it is told as it was published, sums included, and nothing of others among themselves', () => {
    fc.assert(
      fc.property(anyQuarter, fc.constantFrom('a', 'b', 'c', 'd'), (whole, key) => {
        const slice = quarterOfUnit(whole, unitKey(key));
        if (slice === undefined) return;
        const [published, told] = [numbersByKey(whole.people), numbersByKey(slice.people)];
        const isOwn = (community: string): boolean => whole.communities.some(each => each.key === community && each.unit === key);
        for (const [place, number] of published) {
          const [row, column] = place.split('|') as [string, string];
          expect([place, told.get(place) ?? null]).toEqual([place, row === key || isOwn(column) ? number : null]);
        }
      })
    );
  });
});
