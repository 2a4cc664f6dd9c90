import fc from 'fast-check';
import { unitKey } from '../../src/domain/identity';
import type { ReportChoices } from '../../src/domain/link/reportChoices';
import { chartNames, choicesText, readChoices } from '../../src/domain/link/reportChoices';
import { readReportText, reportText } from '../../src/domain/link/reportLink';
import { trendSpans } from '../../src/domain/report/trendSpans';
import { groupings } from '../../src/domain/survival/communitySpans';

const asUsual: ReportChoices = { peopleOf: undefined, communitiesOf: undefined, order: undefined, page: undefined, helping: undefined, tellApart: undefined, months: undefined, tables: undefined };

describe('What is chosen within the reports', () => {
  test.each<[choices: ReportChoices, text: string]>([
    [{}, ''],
    [{ peopleOf: unitKey('field') }, 'people-field'],
    [{ communitiesOf: unitKey('field-service') }, 'communities-field-service'],
    [{ order: 'name' }, 'order-name'],
    [{ helping: 'departments' }, 'helping-departments'],
    [{ tellApart: 'foundedIn' }, 'apart-foundedIn'],
    [{ months: 36 }, 'months-36'],
    [{ page: 2 }, 'page-2'],
    [{ tables: ['units', 'lives'] }, 'tables-units_lives'],
    [{ months: 24, peopleOf: unitKey('a'), order: 'name' }, 'people-a.order-name.months-24']
  ])('%j is said as “%s”, and read as that again', (choices, text) => {
    expect(choicesText(choices)).toBe(text);
    expect(readChoices(text)).toEqual({ ...asUsual, ...choices });
  });

  test.each([
    ['a unit in capitals', 'people-FIELD'],
    ['an order that there is not', 'order-size'],
    ['help between whom there is none', 'helping-people'],
    ['a grouping that there is not', 'apart-person'],
    ['months that are not offered', 'months-13'],
    ['months that are no number', 'months-many'],
    ['the first page', 'page-1'],
    ['a page that is no whole number', 'page-2x'],
    ['a page beyond all tables', 'page-10000'],
    ['a chart that there is not', 'tables-people'],
    ['a choice that there is not', 'colour-red'],
    ['a choice without a value', 'people-'],
    ['no choice at all', 'people'],
    ['names of what every object has', 'constructor-name.toString-24']
  ])('is as usual where a link says %s', (_what, text) => {
    expect(readChoices(text)).toEqual(asUsual);
  });

  test('keeps what is good beside what is not', () => {
    expect(readChoices('people-FIELD.order-name.months-13.apart-unit')).toEqual({ ...asUsual, order: 'name', tellApart: 'unit' });
  });

  test('comes whole through a link, however long the keys of units are', () => {
    const unit = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,59}$/).map(unitKey);
    const choices = fc.record({ peopleOf: unit, communitiesOf: unit, order: fc.constant('name' as const), helping: fc.constant('departments' as const), tellApart: fc.constantFrom(...groupings), months: fc.constantFrom(...trendSpans), page: fc.integer({ min: 2, max: 9999 }), tables: fc.subarray([...chartNames], { minLength: 1 }) }, { requiredKeys: ['order'] });
    fc.assert(
      fc.property(choices, each => {
        expect(readChoices(readReportText(reportText({ choices: choicesText(each) }))?.choices ?? '')).toEqual({ ...asUsual, ...each });
      })
    );
  });
});
