import fc from 'fast-check';
import { communityKey, unitKey } from '../../src/domain/identity';
import type { MonthReport } from '../../src/domain/report/monthReport';
import { monthOfUnit } from '../../src/domain/report/ofUnit/monthOfUnit';
import { wholeOf } from '../../src/domain/report/reportIndex';
import { summaryOf } from '../../src/domain/report/summaryOf';
import type { UtcMonth } from '../../src/domain/time';
import { anyMonth } from './publishedWhole';

const [field, research] = [unitKey('field'), unitKey('research')];
const nothing = { questions: 0, answered: 0, answerHours: null, sessions: 0, attendances: null, stories: 0, confirmations: 0 };
const company: MonthReport = {
  schema: 2,
  month: '2026-03' as UtcMonth,
  minimum: 5,
  company: 31,
  units: [
    { key: field, title: 'Field', headcount: 400, people: 20 },
    { key: research, title: 'Research', headcount: 90, people: 11 },
    { key: '', title: 'Department unknown', headcount: null, people: null }
  ],
  communities: [
    { key: communityKey('pumps'), title: 'Pumps', unit: field, open: true, people: 18 },
    { key: communityKey('lasers'), title: 'Lasers', unit: research, open: true, people: 9 },
    { key: communityKey('valves'), title: 'Valves', unit: field, open: false, people: null }
  ],
  contributors: { company: 17, communities: [11, 6, null] },
  activity: { ...nothing, questions: 7, attendances: 23 },
  communityActivity: [{ ...nothing, questions: 4, attendances: 9 }, { ...nothing, questions: 2 }, { ...nothing, questions: 1 }]
};

describe('A month, for one business unit', () => {
  test('holds the unit, its communities, and nothing of the company or of other units', () => {
    expect(monthOfUnit(company, field)).toEqual({
      schema: 2,
      month: '2026-03',
      unit: 'field',
      minimum: 5,
      company: null,
      units: [{ key: 'field', title: 'Field', headcount: 400, people: 20 }],
      communities: [company.communities[0], company.communities[2]],
      contributors: { company: null, communities: [11, null] },
      communityActivity: [{ ...nothing, questions: 4, attendances: 9 }, { ...nothing, questions: 1 }]
    });
  });

  test('tells of readers only where the month does', () => {
    const readers = { company: 40, units: [22, 13, 5], communities: [30, 14, null] };
    expect(monthOfUnit({ ...company, readers }, research)?.readers).toEqual({ company: null, units: [13], communities: [14] });
    expect(monthOfUnit(company, research)).not.toHaveProperty('readers');
  });

  test('is none where the month knows neither the unit nor a community of it', () => {
    expect(monthOfUnit(company, unitKey('sales'))).toBeUndefined();
  });

  test('of a unit without a row, that has a community, is of the community alone', () => {
    const moved = { ...company, communities: [{ ...company.communities[0], unit: unitKey('sales') } as (typeof company.communities)[number]], communityActivity: [nothing], contributors: { ...company.contributors, communities: [11] } };
    expect(monthOfUnit(moved, unitKey('sales'))).toMatchObject({ units: [], communities: [{ people: 18 }], contributors: { communities: [11] } });
  });

  test('is about the people of the unit, where the month is about those of the company', () => {
    const whole = (report: MonthReport | undefined): number | null | undefined => report && wholeOf(summaryOf(report));
    expect([whole(company), whole(monthOfUnit(company, field)), whole(monthOfUnit(company, research))]).toEqual([31, 20, 11]);
  });

  test('law: every number of it is the same number of the company’s report, and what is left out there is left out here', () => {
    fc.assert(
      fc.property(anyMonth, fc.constantFrom('a', 'b', 'c', 'd'), (whole, key) => {
        const slice = monthOfUnit(whole, unitKey(key));
        if (slice === undefined) return;
        expect(slice.company).toBeNull();
        const unitAt = (at: number): number => whole.units.findIndex(unit => unit.key === slice.units[at]?.key);
        const communityAt = (at: number): number => whole.communities.findIndex(community => community.key === slice.communities[at]?.key);
        slice.units.forEach((unit, at) => expect(unit).toEqual(whole.units[unitAt(at)]));
        slice.communities.forEach((community, at) => expect(community).toEqual(whole.communities[communityAt(at)]));
        slice.communityActivity.forEach((activity, at) => expect(activity).toEqual(whole.communityActivity[communityAt(at)]));
        for (const measure of ['contributors', 'readers'] as const) {
          expect(slice[measure] === undefined).toBe(whole[measure] === undefined);
          slice[measure]?.communities.forEach((people, at) => expect(people).toBe(whole[measure]?.communities[communityAt(at)]));
          expect(slice[measure]?.company ?? null).toBeNull();
        }
        slice.readers?.units.forEach((people, at) => expect(people).toBe(whole.readers?.units[unitAt(at)]));
      })
    );
  });

  test('law: it names no unit but its own, and no community of another', () => {
    fc.assert(
      fc.property(anyMonth, fc.constantFrom('a', 'b', 'c', 'd'), (whole, key) => {
        const slice = monthOfUnit(whole, unitKey(key));
        expect((slice?.units ?? []).every(unit => unit.key === key)).toBe(true);
        expect((slice?.communities ?? []).every(({ unit }) => unit === key)).toBe(true);
        expect(slice?.activity).toBeUndefined();
      })
    );
  });
});
