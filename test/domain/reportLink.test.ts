import fc from 'fast-check';
import { communityKey, departmentKey, unitKey } from '../../src/domain/identity';
import type { ReportView } from '../../src/domain/link/reportLink';
import { readReportQuery, readReportText, reportPageLink, reportTeamsLink, reportText } from '../../src/domain/link/reportLink';
import type { UtcMonth } from '../../src/domain/time';

const page = 'https://contoso.sharepoint.com/sites/guildhall/SitePages/Participation.aspx';
const october = '2026-10' as UtcMonth;
const unit = unitKey('field');
const department = departmentKey('field-pumps');
const community = communityKey('storage');

describe('A link to a view of the reports', () => {
  test.each<[view: ReportView, text: string]>([
    [{}, 'participation'],
    [{ month: october }, 'participation:2026-10'],
    [{ month: october, unit }, 'participation:2026-10:field'],
    [{ month: october, unit, department }, 'participation:2026-10:field:field-pumps'],
    [{ month: october, unit, department, community }, 'participation:2026-10:field:field-pumps:storage'],
    [{ community }, 'participation::::storage'],
    [{ month: october, choices: 'order-name.months-24' }, 'participation:2026-10::::order-name.months-24']
  ])('says %j as “%s”, and is read as that again', (view, text) => {
    expect(reportText(view)).toBe(text);
    expect(readReportText(text)).toEqual(view);
  });

  test.each([
    ['a community', 'community:storage'],
    ['nothing', ''],
    ['something longer', 'participations']
  ])('is none where it speaks of %s', (_what, text) => {
    expect(readReportText(text)).toBeUndefined();
  });

  test.each<[said: string, text: string, read: ReportView]>([
    ['a month that is none', 'participation:2026-13:field', { unit }],
    ['a unit in no shape of a key', 'participation:2026-10:<b>', { month: october }],
    ['a department without its unit', 'participation:2026-10::field-pumps', { month: october }],
    ['a community in capitals', 'participation:2026-10:field::STORAGE', { month: october, unit }],
    ['more than it knows of', 'participation:2026-10:field:::and:more', { month: october, unit }],
    ['choices without values', 'participation:2026-10:::::order', { month: october }],
    ['choices in no shape', 'participation:2026-10::::order-name.<b>', { month: october }],
    ['choices that go on and on', `participation:2026-10::::order-${'n'.repeat(300)}`, { month: october }],
    ['choices that end in nothing', 'participation:2026-10::::order-name.', { month: october }]
  ])('is read without %s', (_said, text, read) => {
    expect(readReportText(text)).toEqual(read);
  });

  test('leads to where it was made for, whatever the address of the page says beside', () => {
    const key = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/);
    const month = fc.tuple(fc.integer({ min: 2000, max: 2099 }), fc.integer({ min: 1, max: 12 })).map(([year, of]) => `${year}-${String(of).padStart(2, '0')}` as UtcMonth);
    const choices = fc.uniqueArray(fc.constantFrom('people-field', 'order-name', 'apart-foundedIn', 'months-36'), { minLength: 1 }).map(chosen => chosen.join('.'));
    const view = fc.record({ month, unit: key.map(unitKey), community: key.map(communityKey), choices }, { requiredKeys: [] }) as fc.Arbitrary<ReportView>;
    fc.assert(
      fc.property(view, each => {
        expect(readReportQuery(new URL(reportPageLink(`${page}?web=1`, each)).search)).toEqual(each);
      })
    );
  });

  test('takes the place of an earlier view in the address', () => {
    expect(reportPageLink(`${page}?guildhall=participation%3A2026-09&web=1`, { month: october })).toBe(`${page}?guildhall=participation%3A2026-10&web=1`);
  });

  test('in Teams opens the tab of the reports with the view as its sub page', () => {
    const address = new URL(reportTeamsLink({ id: 'app' }, { month: october, unit }, page, 'October 2026'));
    expect(address.pathname).toBe('/l/entity/app/participation');
    expect(Object.fromEntries(address.searchParams)).toEqual({ webUrl: page, label: 'October 2026', context: '{"subEntityId":"participation:2026-10:field"}' });
  });
});
