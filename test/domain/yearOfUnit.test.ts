import fc from 'fast-check';
import { communityKey, departmentKey, unitKey } from '../../src/domain/identity';
import { yearOfUnit } from '../../src/domain/report/ofUnit/yearOfUnit';
import type { UtcYear } from '../../src/domain/report/periods';
import type { YearReport } from '../../src/domain/report/tableReport';
import { anyYear, numbersByKey } from './publishedWhole';

const [field, research] = [unitKey('field'), unitKey('research')];
const company: YearReport = {
  schema: 2,
  year: '2026' as UtcYear,
  minimum: 5,
  departments: [
    { key: departmentKey('labs'), title: 'Labs', unit: research, headcount: 60 },
    { key: departmentKey('service'), title: 'Service', unit: field, headcount: 40 },
    { key: '', title: 'Department unknown', unit: '', headcount: null }
  ],
  communities: [
    { key: communityKey('lasers'), title: 'Lasers', unit: research },
    { key: communityKey('pumps'), title: 'Pumps', unit: field }
  ],
  people: { rows: ['labs', 'service', ''], columns: ['lasers', 'pumps'], shown: [[0, 0, 14], [0, 1, 8], [1, 1, 30]], rowTotals: [22, 33, null], columnTotals: [19, 38], total: 57 },
  helping: { rows: ['labs', 'service', ''], columns: ['labs', 'service', ''], shown: [[1, 1, 9]], rowTotals: [null, null, null], columnTotals: [null, null, null], total: 30 },
  crossing: 1.4
};

describe('A year, for one business unit', () => {
  test('holds the rows of its departments, in its communities and in those where their number is shown, and not who helps whom', () => {
    expect(yearOfUnit(company, field)).toEqual({
      schema: 2,
      year: '2026',
      unit: 'field',
      minimum: 5,
      departments: [company.departments[1]],
      communities: [company.communities[1]],
      people: { rows: ['service'], columns: ['pumps'], shown: [[0, 0, 30]], rowTotals: [33], columnTotals: [38], total: null }
    });
    expect(yearOfUnit(company, research)?.people).toEqual({ rows: ['labs'], columns: ['lasers', 'pumps'], shown: [[0, 0, 14], [0, 1, 8]], rowTotals: [22], columnTotals: [19, null], total: null });
  });

  test('is none where the year knows neither a department nor a community of the unit', () => {
    expect(yearOfUnit(company, unitKey('sales'))).toBeUndefined();
    expect(yearOfUnit({ ...company, departments: [] }, field)).toBeDefined();
    expect(yearOfUnit({ ...company, communities: [] }, field)).toBeDefined();
  });

  test('law: every number of it is the same number of the company’s report, of its own departments only', () => {
    fc.assert(
      fc.property(anyYear, fc.constantFrom('a', 'b', 'c', 'd'), (whole, key) => {
        const slice = yearOfUnit(whole, unitKey(key));
        if (slice === undefined) return;
        expect(slice.departments).toEqual(whole.departments.filter(({ unit }) => unit === key));
        const published = numbersByKey(whole.people);
        for (const [place, number] of numbersByKey(slice.people)) if (number !== null) expect([place, number]).toEqual([place, published.get(place)]);
      })
    );
  });
});
