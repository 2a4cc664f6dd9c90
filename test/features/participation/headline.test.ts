import type { MonthReport } from '../../../src/domain/report/monthReport';
import { summaryOf } from '../../../src/domain/report/summaryOf';
import { headline } from '../../../src/features/participation/headline';
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
