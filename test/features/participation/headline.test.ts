import type { MonthReport } from '../../../src/domain/report/monthReport';
import type { MonthSummary } from '../../../src/domain/report/reportIndex';
import { summaryOf } from '../../../src/domain/report/summaryOf';
import { headline } from '../../../src/features/participation/headline';
import { monthOf } from '../../../src/domain/time';
import type { ReportNumbers } from './reports';
import { reportOf } from './reports';

interface Case {
  readonly when: string;
  readonly october: ReportNumbers;
  readonly september?: ReportNumbers;
  readonly says: string;
}

const twoUnits = { Engineering: 31, Sales: 12 };

const cases: readonly Case[] = [
  {
    when: 'more people than the month before',
    october: { company: 67 },
    september: { company: 53 },
    says: '67 people took part in October 2026, 14 more than in September.'
  },
  {
    when: 'one more',
    october: { company: 6 },
    september: { company: 5 },
    says: '6 people took part in October 2026, 1 more than in September.'
  },
  {
    when: 'fewer',
    october: { company: 1053 },
    september: { company: 2067 },
    says: '1,053 people took part in October 2026, 1,014 fewer than in September.'
  },
  {
    when: 'as many',
    october: { company: 67 },
    september: { company: 67 },
    says: '67 people took part in October 2026, as many as in September.'
  },
  {
    when: 'no month before',
    october: { company: 67 },
    says: '67 people took part in October 2026.'
  },
  {
    when: 'the company total of the month before left out',
    october: { company: 67 },
    september: { company: null, units: twoUnits },
    says: '67 people took part in October 2026. The number for September is left out, so there is nothing to compare it with.'
  },
  {
    when: 'the company total left out, whatever is known of the month before',
    october: { company: null, units: { ...twoUnits, Legal: null } },
    september: { company: 53 },
    says: 'How many people took part in October 2026 is left out, so that no small group stands out. Of the business units, Engineering had the most: 31.'
  },
  {
    when: 'every number left out',
    october: { company: null, units: { Engineering: null, Sales: null }, communities: { Storage: null } },
    september: { company: 53 },
    says: 'For October 2026 every number is left out, so that nobody is singled out.'
  },
  {
    when: 'nothing but a community shown',
    october: { company: null, units: { Engineering: null, Sales: null }, communities: { Storage: 9 } },
    says: 'How many people took part in October 2026 is left out, so that no small group stands out.'
  },
  {
    when: 'one unit ahead',
    october: { company: 43, units: twoUnits },
    says: '43 people took part in October 2026. Of the business units, Engineering had the most: 31.'
  },
  {
    when: 'two units ahead',
    october: { company: 24, units: { Engineering: 12, Sales: 12, Legal: 5 } },
    says: '24 people took part in October 2026. Of the business units, Engineering and Sales had the most: 12 each.'
  },
  {
    when: 'one unit ahead of those that are shown, and others left out who had fewer together',
    october: { company: 60, units: { ...twoUnits, Legal: null, Finance: null } },
    says: '60 people took part in October 2026. Of the business units, Engineering had the most: 31.'
  },
  {
    when: 'others left out who can have had as many as those that are shown',
    october: { company: 74, units: { ...twoUnits, Legal: null, Finance: null } },
    says: '74 people took part in October 2026.'
  },
  {
    when: 'four units equal: naming them would say nothing',
    october: { company: 24, units: { A: 6, B: 6, C: 6, D: 6 } },
    says: '24 people took part in October 2026.'
  },
  {
    when: 'only one unit there is',
    october: { company: 24, units: { Engineering: 24, unknown: null } },
    says: '24 people took part in October 2026.'
  },
  {
    when: 'most people without a known department: they are no business unit',
    october: { company: 60, units: { Engineering: 12, Sales: 8, unknown: 40 } },
    says: '60 people took part in October 2026. Of the business units, Engineering had the most: 12.'
  },
  {
    when: 'all units left out beside a company total',
    october: { company: 9, units: { Engineering: null, Sales: null, Legal: null } },
    says: '9 people took part in October 2026.'
  }
];

function inWords(report: MonthReport, before: MonthReport | undefined): string {
  const { first, second } = headline(summaryOf(report), before && summaryOf(before), 'en-GB');
  return second === undefined ? first : `${first} ${second}`;
}

describe('the sentences on top of a month', () => {
  it.each(cases)('$when', ({ october, september, says }) => {
    const before = september && reportOf('2026-09', september);
    expect(inWords(reportOf('2026-10', october), before)).toBe(says);
  });

  it('names the year of the month before where it changes', () => {
    expect(inWords(reportOf('2026-01', { company: 9 }), reportOf('2025-12', { company: 7 }))).toBe(
      '9 people took part in January 2026, 2 more than in December 2025.'
    );
  });

  it('does not compare with a month that is not the one before', () => {
    expect(inWords(reportOf('2026-10', { company: 9 }), reportOf('2026-08', { company: 7 }))).toBe(
      '9 people took part in October 2026.'
    );
  });
});

describe('what stands behind the first sentence', () => {
  const companyOf = (text: string, company: number | null): MonthSummary => summaryOf(reportOf(text, { company }));
  /** Months up to September 2026, the newest last. */
  const months = (...people: readonly (number | null)[]): MonthSummary[] =>
    people.map((company, index) => companyOf(monthOf(Date.UTC(2026, 8 - (people.length - 1 - index), 1)), company));
  const secondOf = (october: ReportNumbers, published: readonly MonthSummary[], contributors: number | null = null): string | undefined => {
    const report = summaryOf(reportOf('2026-10', october));
    return headline({ ...report, contributors: { ...report.contributors, company: contributors } }, published[published.length - 1], 'en-GB', published).second;
  };

  it.each<[when: string, october: ReportNumbers, published: readonly MonthSummary[], contributors: number | null, says: string | undefined]>([
    ['more than in all of six months and longer', { company: 67 }, months(66, 50, 50, 50, 50, 60, 53), 20, 'More than in any of the 7 months before.'],
    ['more than in five months is nothing yet: how many contributed is told', { company: 67 }, months(50, 50, 50, 60, 53), 20, '20 of them added something that others can use.'],
    ['a month that is left out ends the row', { company: 67 }, months(50, 50, 50, null, 60, 53), null, undefined],
    ['fewer than in all of them', { company: 12 }, months(50, 50, 50, 50, 60, 53), 20, 'Fewer than in any of the 6 months before.'],
    ['more than the month before, and yet fewer than a year before', { company: 60 }, months(70, 60, 60, 60, 60, 60, 60, 60, 60, 60, 60, 53), 20, 'Even so, 10 fewer than a year before.'],
    ['fewer than the month before, and yet more than a year before', { company: 40 }, months(35, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 53), 20, 'Even so, 5 more than a year before.'],
    ['more than the month before, and more than a year before', { company: 60 }, months(35, 30, 30, 30, 30, 30, 30, 30, 30, 30, 90, 53), 20, 'That is 25 more than a year before.'],
    ['fewer than both', { company: 40 }, months(70, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 53), 20, 'That is 30 fewer than a year before.'],
    ['as many as the month before, and one more than a year before', { company: 53 }, months(52, 90, 30, 30, 30, 30, 30, 30, 30, 30, 30, 53), 20, 'That is 1 more than a year before.'],
    ['as many as a year before: that says nothing, and how many contributed is told', { company: 60 }, months(60, 30, 30, 30, 30, 30, 30, 30, 30, 30, 90, 53), 20, '20 of them added something that others can use.'],
    ['the month before left out: nothing is compared', { company: 60 }, months(35, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, null), 20, '20 of them added something that others can use.'],
    ['nothing else to say, and few contributed', { company: 60 }, months(53), null, undefined]
  ])('%s', (_when, october, published, contributors, says) => {
    expect(secondOf(october, published, contributors)).toBe(says);
  });

  it('says what to make of it before it says where it comes from', () => {
    const september = summaryOf(reportOf('2026-09', { company: 53, units: { Engineering: 31, Sales: 22 } }));
    expect(secondOf({ company: 67, units: { Engineering: 43, Sales: 24 } }, [...months(50, 50, 50, 50, 60, 60).map((each, at) => ({ ...each, month: monthOf(Date.UTC(2026, 2 + at, 1)) })), september])).toBe(
      'More than in any of the 7 months before. Most of the rise is in Engineering: from 31 to 43.'
    );
  });

  it.each<[when: string, october: ReportNumbers, september: ReportNumbers, says: string | undefined]>([
    ['one unit has most of the rise', { company: 67, units: { Engineering: 43, Sales: 24 } }, { company: 53, units: { Engineering: 31, Sales: 22 } }, 'Most of the rise is in Engineering: from 31 to 43.'],
    ['one unit has most of the drop', { company: 40, units: { Engineering: 31, Sales: 9 } }, { company: 53, units: { Engineering: 31, Sales: 22 } }, 'Most of the drop is in Sales: from 22 to 9.'],
    ['no unit has half of it', { company: 68, units: { A: 20, B: 24, C: 24 } }, { company: 53, units: { A: 15, B: 19, C: 19 } }, 'Of the business units, B and C had the most: 24 each.'],
    ['the unit that has it was left out before', { company: 67, units: { Engineering: 43, Sales: 24 } }, { company: 53, units: { Engineering: null, Sales: 22 } }, 'Of the business units, Engineering had the most: 43.'],
    ['hardly anything changed', { company: 55, units: { Engineering: 33, Sales: 22 } }, { company: 53, units: { Engineering: 31, Sales: 22 } }, 'Of the business units, Engineering had the most: 33.'],
    ['those of no known department have it: they are no unit', { company: 67, units: { Engineering: 31, Sales: 10, unknown: 26 } }, { company: 53, units: { Engineering: 31, Sales: 10, unknown: 12 } }, 'Of the business units, Engineering had the most: 31.']
  ])('%s', (_when, october, september, says) => {
    const before = summaryOf(reportOf('2026-09', september));
    expect(headline(summaryOf(reportOf('2026-10', october)), before, 'en-GB', [before]).second).toBe(says);
  });

  it.each<[when: string, october: ReportNumbers, september: ReportNumbers, says: string]>([
    ['the same unit is ahead as in the month before: that is no news', { company: 55, units: { Engineering: 33, Sales: 22 } }, { company: 53, units: { Engineering: 31, Sales: 22 } }, '20 of them added something that others can use.'],
    ['another unit is ahead', { company: 55, units: { Engineering: 27, Sales: 28 } }, { company: 54, units: { Engineering: 28, Sales: 26 } }, '20 of them added something that others can use. Of the business units, Sales had the most: 28.'],
    ['another unit has come up to the one that was ahead', { company: 56, units: { Engineering: 28, Sales: 28 } }, { company: 54, units: { Engineering: 28, Sales: 26 } }, '20 of them added something that others can use. Of the business units, Engineering and Sales had the most: 28 each.'],
    ['the units of the month before are left out', { company: 55, units: { Engineering: 33, Sales: 22 } }, { company: 53, units: { Engineering: null, Sales: null } }, '20 of them added something that others can use. Of the business units, Engineering had the most: 33.']
  ])('beside something else to say, which unit had the most is told where it is new: %s', (_when, october, september, says) => {
    const [report, before] = [summaryOf(reportOf('2026-10', october)), summaryOf(reportOf('2026-09', september))];
    expect(headline({ ...report, contributors: { ...report.contributors, company: 20 } }, before, 'en-GB', [before]).second).toBe(says);
  });
});
