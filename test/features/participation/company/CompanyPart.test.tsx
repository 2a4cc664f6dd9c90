import * as React from 'react';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { MonthReport, ReportedActivity } from '../../../../src/domain/report/monthReport';
import { summaryOf } from '../../../../src/domain/report/summaryOf';
import { CompanyPart } from '../../../../src/features/participation/company/CompanyPart';
import { fakeGuildhall } from '../../../ui/fakeGuildhall';
import { renderScreen } from '../../../ui/renderScreen';
import { indexOf, reportOf } from '../reports';
import { savedFiles } from '../tables';

const happened: ReportedActivity = { questions: 12, answered: 9, answerHours: 5, sessions: 3, attendances: 24, stories: 1, confirmations: 0 };
const oneWay = (company: number | null): Required<MonthReport>['readers'] => ({ company, units: [], communities: [] });

const october: MonthReport = { ...reportOf('2026-10', { company: 1067 }), contributors: oneWay(31), readers: oneWay(210), activity: happened };
const september: MonthReport = { ...reportOf('2026-09', { company: null }), contributors: oneWay(null), readers: oneWay(null), activity: { ...happened, questions: 1, answered: 1, answerHours: null, sessions: 0, attendances: null } };
// Published by a version that told of no hours and no attendances, in a month without recorded visits.
const { answerHours: _noHours, attendances: _noAttendances, ...before } = happened;
const august: MonthReport = { ...reportOf('2026-08', { company: 40 }), contributors: oneWay(20), activity: before };

async function show(month: MonthReport, { told = 3, span = 12, reads = true } = {}): Promise<void> {
  const index = indexOf([august, september, october], told);
  const guildhall = fakeGuildhall({ readMonthReport: async (_index, wanted) => [august, september, october].find(each => reads && each.month === wanted) ?? Promise.reject(new Error('none')) });
  renderScreen(<CompanyPart index={index} report={summaryOf(month)} age="Published 3 November 2026." span={span} />, guildhall);
  // What is read, if only nothing, comes a moment later.
  await act(async () => undefined);
}
/** Each number with its label, as it is read. */
const facts = (): (string | undefined)[][] =>
  [...document.querySelectorAll('dl > div')].map(item => [item.querySelector('dt')?.firstChild?.textContent ?? '', item.querySelector('dd')?.textContent ?? '']);
const rows = (): (string | null)[][] => within(screen.getByRole('table', { name: 'The company in numbers' })).getAllByRole('row').map(row => [...row.children].map(({ textContent }) => textContent));
const meaningOf = (measure: string): string => {
  const button = screen.getByRole('button', { name: `What it means: ${measure}` });
  return document.getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent ?? '';
};

describe('The company in numbers', () => {
  test('tells of a month one number beside the other, and sums it up in a sentence', async () => {
    await show(october);
    expect(screen.getByText('October 2026: 12 questions, 9 first answers, 3 sessions.')).toBeTruthy();
    expect(facts()).toEqual([
      ['People who contributed', '31'],
      ['Readers', '210'],
      ['Questions', '12'],
      ['Answered', '9'],
      ['Time to answer', '5 hours'],
      ['Sessions', '3'],
      ['Attendances', '24']
    ]);
  });

  test('has the months before it behind it, the newest first, and tells what is left out from what a month does not tell', async () => {
    await show(october);
    expect(rows()).toEqual([
      ['Month', 'People taking part', 'People who contributed', 'Readers', 'Questions', 'Answered', 'Time to answer, in hours', 'Sessions', 'Attendances'],
      ['October 2026', '1,067', '31', '210', '12', '9', '5', '3', '24'],
      ['September 2026', ...Array<string>(3).fill('fewer than 5, or left out'), '1', '1', 'left out', '0', 'left out'],
      ['August 2026', '40', '20', 'not told of this month', '12', '9', 'not told of this month', '3', 'not told of this month']
    ]);
  });

  test('of an earlier month tells of no later one', async () => {
    await show(september);
    expect(rows().map(([month]) => month)).toEqual(['Month', 'September 2026', 'August 2026']);
  });

  test('has as many months as charts begin with', async () => {
    await show(october, { span: 2 });
    expect(rows().map(([month]) => month)).toEqual(['Month', 'October 2026', 'September 2026']);
  });

  test('reads months that the index does not tell of', async () => {
    await show(october, { told: 1 });
    await waitFor(() => expect(rows().map(([month]) => month)).toEqual(['Month', 'October 2026', 'September 2026', 'August 2026']));
  });

  test('says so where they cannot be read, and tells of the others', async () => {
    await show(october, { told: 1, reads: false });
    expect(await screen.findByText('Older months could not be read. These are the newer ones.')).toBeTruthy();
    expect(rows().map(([month]) => month)).toEqual(['Month', 'October 2026']);
  });

  test('says beside each number what it counts, when, how old it is, and why it is left out', async () => {
    await show(september);
    expect(meaningOf('Questions')).toMatch(/^Questions that were asked in the month\..* Period: September 2026\. Published 3 November 2026\.$/);
    expect(meaningOf('Readers')).toMatch(/opened the space of a community.* Groups below the minimum size are left out.* Period: September 2026\./);
    expect(meaningOf('Questions')).not.toMatch(/left out/);
  });

  test('says of a number that the month does not tell no reason for leaving it out', async () => {
    await show(august);
    expect(facts().filter(([, value]) => value === 'not told of this month').map(([measure]) => measure)).toEqual(['Readers', 'Time to answer', 'Attendances']);
    expect(meaningOf('Readers')).not.toMatch(/Groups below the minimum size/);
  });

  test('says of the time to an answer that it is left out, and of a month without answers that there is none', async () => {
    await show({ ...september, activity: { ...happened, answered: 0, answerHours: null } });
    expect(facts()[4]).toEqual(['Time to answer', '–']);
    expect(meaningOf('Time to answer')).not.toMatch(/Groups below the minimum size/);
  });

  test('says of attendances that they are left out, however few sessions there were, and not that they are few', async () => {
    await show(september);
    expect(facts()[6]).toEqual(['Attendances', 'left out']);
    expect(meaningOf('Attendances')).toMatch(/Told only where at least the minimum of different people said so/);
    expect(meaningOf('Attendances')).not.toMatch(/Groups below the minimum size/);
  });

  test('hands out what its table says, empty where a number is left out', async () => {
    const files = savedFiles();
    await show(october);
    await userEvent.click(screen.getByRole('button', { name: 'Download CSV' }));
    expect(files.names).toEqual(['The company in numbers October 2026.csv'].map(name => expect.stringMatching(name.replace(/ /g, '.'))));
    const [text = ''] = await files.texts();
    expect(text.trim().split('\r\n').slice(1)).toEqual([
      expect.stringMatching(/October 2026,1067,31,210,12,9,5,3,24,$/),
      expect.stringMatching(/September 2026,,,,1,1,left out,0,left out,"?fewer than 5, or left out"?$/),
      expect.stringMatching(/August 2026,40,20,not told of this month,12,9,not told of this month,3,not told of this month,$/)
    ]);
  });

  test('says on paper what each of its numbers means', async () => {
    await show(october);
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    expect([...document.querySelectorAll('dl dt')].map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining(['What is counted', 'People taking part', 'Readers', 'Time to answer', 'Why numbers are missing'])
    );
  });
});
