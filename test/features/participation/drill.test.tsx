import * as React from 'react';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import '@testing-library/jest-dom';
import type { Guildhall } from '../../../src/data/guildhall';
import { communityKey, departmentKey, unitKey } from '../../../src/domain/identity';
import type { ReportView } from '../../../src/domain/link/reportLink';
import { reportText } from '../../../src/domain/link/reportLink';
import type { MonthReport, ReportedActivity } from '../../../src/domain/report/monthReport';
import type { UtcQuarter, UtcYear } from '../../../src/domain/report/periods';
import type { QuarterReport, YearReport } from '../../../src/domain/report/tableReport';
import { ParticipationScreen } from '../../../src/features/participation/ParticipationScreen';
import type { ReportSettings } from '../../../src/features/participation/reportSettings';
import { usualSettings } from '../../../src/features/participation/reportSettings';
import { fakeGuildhall } from '../../ui/fakeGuildhall';
import { employee, renderScreen } from '../../ui/renderScreen';
import { indexOf, month, reportOf } from './reports';
import { tableOf } from './tables';

const leader = { ...employee, name: 'Lena Vogt', isLeadershipViewer: true };

const december = reportOf('2026-12', { company: 67, units: { Sales: [12, 300], Engineering: [31, 1240], Legal: [null, 80] }, communities: { Storage: 40, Naming: null, Scheduling: 22 } });
const november = reportOf('2026-11', { company: 53, units: { Engineering: [29, 1240], Sales: [11, 300], Legal: [null, 80] }, communities: { Storage: 38, Naming: 6, Scheduling: null } });

const units = ['engineering', 'sales', 'legal'].map((key, at) => ({ key: unitKey(key), title: ['Engineering', 'Sales', 'Legal'][at] ?? '', headcount: null }));
const communities = ['storage', 'naming', 'scheduling'].map((key, at) => ({ key: communityKey(key), title: ['Storage', 'Naming', 'Scheduling'][at] ?? '', unit: unitKey('engineering') }));
const nothing = tableOf([], {});

const quarter: QuarterReport = {
  schema: 2,
  quarter: '2026-Q4' as UtcQuarter,
  minimum: 5,
  units,
  communities,
  people: tableOf(['storage', 'naming', 'scheduling'], { engineering: [30, null, 12], sales: [10, null, null], legal: [null, null, null] }),
  movement: { people: 80, before: 70, new: null, returning: null, retained: null, lapsed: null } as unknown as QuarterReport['movement'],
  helping: nothing,
  crossing: null,
  stories: []
};
const year: YearReport = {
  schema: 2,
  year: '2026' as UtcYear,
  minimum: 5,
  departments: [
    { key: departmentKey('engineering-core'), title: 'Core', unit: unitKey('engineering'), headcount: 400 },
    { key: departmentKey('engineering-tools'), title: 'Tools', unit: unitKey('engineering'), headcount: null },
    { key: departmentKey('sales-north'), title: 'North', unit: unitKey('sales'), headcount: 100 }
  ],
  communities,
  people: tableOf(['storage', 'naming', 'scheduling'], { 'engineering-core': [28, null, 9], 'engineering-tools': [null, null, null], 'sales-north': [10, null, null] })
};

const published = (period: string): { period: never; revision: 1; file: string; sha256: string; minimum: 5 } => ({ period: period as never, revision: 1, file: `${period}.r1.json`, sha256: period, minimum: 5 });

const answers: Partial<Guildhall> = {
  readReportIndex: async () => ({ ...indexOf([november, december]), quarters: [published('2026-Q4')], years: [published('2026')] }),
  readMonthReport: async (_index, wanted) => [november, december].find(each => each.month === wanted) ?? Promise.reject(new Error('none')),
  readQuarterReport: async () => quarter,
  readYearReport: async () => year
};

const settings: ReportSettings = { ...usualSettings, sections: ['units', 'communities'] };
const opened = jest.fn();

/** The screen and, beside it, where somebody is. */
const Kept: React.FunctionComponent<{ readonly at: ReportView; readonly chosen: ReportSettings }> = ({ at, chosen }) => {
  const [view, setView] = React.useState(at);
  return (
    <>
      <output data-testid="view">{reportText(view)}</output>
      <ParticipationScreen settings={chosen} view={view} onView={setView} onOpen={opened} />
    </>
  );
};
const show = (at: ReportView = {}, chosen = settings): void => void renderScreen(<Kept at={at} chosen={chosen} />, fakeGuildhall(answers), leader);
const view = (): string => screen.getByTestId('view').textContent ?? '';
const heading = (name: string): Promise<HTMLElement> => screen.findByRole('heading', { level: 2, name });
const crumbs = (): (string | null)[] => within(screen.getByRole('navigation', { name: 'Where you are' })).getAllByRole('listitem').map(({ textContent }) => textContent);
const bars = async (name: string): Promise<(string | null)[]> => within(await screen.findByRole('list', { name })).getAllByRole('listitem').map(({ textContent }) => textContent);
const press = async (name: string): Promise<void> => userEvent.click(await screen.findByRole('button', { name }));

describe('The months of a community', () => {
  const { attendances: _none, ...before } = december.communityActivity[0]!;
  const of = (activity: ReportedActivity): MonthReport => ({ ...december, communityActivity: [activity, activity, activity] });
  const column = async (): Promise<(string | undefined)[]> => {
    const [header, ...months] = within(await screen.findByRole('table', { name: 'Month by month' })).getAllByRole('row').map(row => [...row.children].map(({ textContent }) => textContent ?? ''));
    const at = header?.indexOf('Attendances') ?? -1;
    return months.map(cells => cells[at]);
  };
  const fact = (): string | undefined => [...document.querySelectorAll('dl > div')].find(item => item.querySelector('dt')?.textContent?.startsWith('Attendances'))?.querySelector('dd')?.textContent ?? undefined;

  test.each<[string, ReportedActivity, string]>([
    ['tell attendances', { ...before, attendances: 1024 }, '1,024'],
    ['say that attendances are left out, and not that they are few', { ...before, attendances: null }, 'left out'],
    ['say where a month was published before attendances were told', before, 'not told of this month']
  ])('%s', async (_what, activity, says) => {
    renderScreen(<Kept at={{ month: december.month, community: communityKey('storage') }} chosen={settings} />, fakeGuildhall({ ...answers, readMonthReport: async (_index, wanted) => (wanted === december.month ? of(activity) : november) }), leader);
    expect(await column()).toEqual([says, 'left out']);
    expect(fact()).toBe(says);
  });
});

describe('From the company', () => {
  test('one goes to a unit, a department of it, a community and its space, each step with its own published numbers', async () => {
    show();
    await press('Engineering');
    expect(await heading('Engineering')).toHaveFocus();
    expect(view()).toBe('participation:2026-12:engineering');
    expect(screen.getAllByText('31 people took part in December 2026, 2 more than in November.')).not.toHaveLength(0);
    expect(crumbs()).toEqual(['Company', 'Engineering']);
    expect(await bars('Communities in which people of Engineering took part')).toEqual(['Storage30', 'Scheduling12']);
    expect(screen.getAllByText('1 more: fewer than 5, or left out.')).toHaveLength(2);
    expect(await bars('Departments of Engineering')).toEqual(['Core37']);

    await press('Core');
    expect(await heading('Core')).toHaveFocus();
    expect(view()).toBe('participation:2026-12:engineering:engineering-core');
    expect(screen.getAllByText('At least 37 participations of Core in 2026.')).not.toHaveLength(0);
    expect(await bars('Communities in which people of Core took part')).toEqual(['Storage28', 'Scheduling9']);

    await press('Storage');
    expect(await heading('Storage')).toHaveFocus();
    expect(view()).toBe('participation:2026-12:engineering:engineering-core:storage');
    expect(crumbs()).toEqual(['Company', 'Engineering', 'Core', 'Storage']);
    expect(await screen.findAllByText('40 people took part in December 2026, 2 more than in November.')).not.toHaveLength(0);
    const rows = within(screen.getByRole('table', { name: 'Month by month' })).getAllByRole('row').map(row => [...row.children].slice(0, 3).map(({ textContent }) => textContent));
    expect(rows).toEqual([
      ['Month', 'People taking part', 'Of them, contributed'],
      ['December 2026', '40', 'fewer than 5, or left out'],
      ['November 2026', '38', 'fewer than 5, or left out']
    ]);
    expect(await bars('Where people of Storage work')).toEqual(['Engineering30', 'Sales10']);
    await press('Open “Storage”');
    expect(opened).toHaveBeenCalledWith('storage');
  });

  test('one comes back with the keyboard to where one was', async () => {
    show();
    await press('Sales');
    await heading('Sales');
    const company = within(screen.getByRole('navigation', { name: 'Where you are' })).getByRole('button', { name: 'Company' });
    company.focus();
    await userEvent.keyboard('{Enter}');
    expect(await screen.findByRole('button', { name: 'Sales' })).toHaveFocus();
    expect(screen.queryByRole('navigation', { name: 'Where you are' })).not.toBeInTheDocument();
    expect(view()).toBe('participation:2026-12');
  });

  test('another month keeps the place', async () => {
    show();
    await press('Sales');
    await heading('Sales');
    await press('Earlier month');
    expect(await screen.findAllByText('11 people took part in November 2026.')).not.toHaveLength(0);
    expect(view()).toBe('participation:2026-11:sales');
    // No quarter and no year is over by then.
    expect(await screen.findByText('No quarter is published that ends by November 2026.')).toBeInTheDocument();
    expect(screen.getByText('No year is published that ends by November 2026. Departments are published by year.')).toBeInTheDocument();
  });
});

describe('A link', () => {
  test('opens the place and the month that it names', async () => {
    show({ month: month('2026-11'), community: communityKey('naming') });
    await heading('Naming');
    expect(screen.getByRole('combobox', { name: 'Month' })).toHaveDisplayValue('November 2026');
    expect(crumbs()).toEqual(['Company', 'Naming']);
  });

  test.each<[what: string, at: ReportView, chosen: ReportSettings]>([
    ['a unit that there is not', { unit: unitKey('nowhere') }, settings],
    ['a unit that the page does not show', { unit: unitKey('sales') }, { ...settings, units: [unitKey('legal')] }],
    ['a department of another unit', { unit: unitKey('sales'), department: departmentKey('engineering-core') }, settings],
    ['a community that there is not', { community: communityKey('nowhere') }, settings]
  ])('to %s says that there are no numbers, and leads back to the company', async (_what, at, chosen) => {
    show(at, chosen);
    expect(await screen.findByText('There are no numbers of this in the reports that are published for December 2026.')).toBeInTheDocument();
    await press('Company');
    expect(await screen.findAllByText(/^67 people took part in December 2026/)).not.toHaveLength(0);
  });

  test('to a month without a report shows the newest, and says so', async () => {
    show({ month: month('2031-01') });
    expect(await screen.findByText('No report is published for January 2031. This is December 2026.')).toBeInTheDocument();
    expect(await screen.findAllByText(/^67 people took part in December 2026/)).not.toHaveLength(0);
  });

  test('to what is in view is copied, its month always said', async () => {
    const written = jest.fn(async () => undefined);
    Object.assign(navigator, { clipboard: { writeText: written } });
    show();
    await press('Sales');
    await heading('Sales');
    await press('Copy the link');
    expect(written).toHaveBeenCalledWith('http://localhost/?guildhall=participation%3A2026-12%3Asales');
    expect((await screen.findAllByText('The link is copied.')).length).toBeGreaterThan(0);
  });
});

describe('What is chosen in a part', () => {
  const analyst: ReportSettings = { ...usualSettings, sections: ['trend', 'where', 'survival'] };
  const lives: Partial<Guildhall> = {
    readLives: async () => ({ schema: 2, at: Date.UTC(2026, 11, 31), lives: [{ key: communityKey('storage'), founded: Date.UTC(2020, 0, 1), recordBegins: 0, purpose: 'craft', unit: unitKey('sales'), foundedIn: 2020, seeded: true }] }),
    readTemplates: async () => [],
    readOrganisation: async () => ({ units: [], departments: [] })
  };
  const showAll = (at: ReportView): void => void renderScreen(<Kept at={at} chosen={analyst} />, fakeGuildhall({ ...answers, ...lives }), leader);
  const list = (name: string): Promise<HTMLSelectElement> => screen.findByRole<HTMLSelectElement>('combobox', { name });
  const chosen = async (): Promise<string[]> => {
    const all: string[] = [];
    for (const name of ['People of', 'Communities of', 'Order', 'Tell apart by']) all.push((await list(name)).selectedOptions[0]?.textContent ?? '');
    return all;
  };

  test('is in the link, beside what is chosen in others, and gone from it once all is as usual', async () => {
    showAll({});
    await userEvent.selectOptions(await list('Order'), 'By name');
    expect(view()).toBe('participation:2026-12::::order-name');
    await userEvent.selectOptions(await list('Tell apart by'), 'Year founded');
    expect(view()).toBe('participation:2026-12::::order-name.apart-foundedIn');
    await userEvent.selectOptions(await list('People of'), 'Sales');
    expect(view()).toBe('participation:2026-12::::people-sales.order-name.apart-foundedIn');
    for (const [name, usual] of [['Order', 'Largest first'], ['Tell apart by', 'All together'], ['People of', 'Every business unit']] as const) await userEvent.selectOptions(await list(name), usual);
    expect(view()).toBe('participation:2026-12');
  });

  test('is there again for whoever follows the link', async () => {
    showAll({ choices: 'people-sales.communities-engineering.order-name.apart-seeded' });
    expect(await chosen()).toEqual(['Sales', 'Engineering', 'By name', 'Start-up']);
  });

  test('is as usual where the link names what there is not', async () => {
    showAll({ choices: 'people-nowhere.communities-nowhere.order-up.apart-person.months-7' });
    expect(await chosen()).toEqual(['Every business unit', 'Every business unit', 'Largest first', 'All together']);
  });

  test('is whether a chart is seen as a table, wherever that chart stands', async () => {
    renderScreen(<Kept at={{}} chosen={{ ...analyst, sections: ['units', 'communities', 'survival'] }} />, fakeGuildhall({ ...answers, ...lives }), leader);
    const part = (name: string): HTMLElement => screen.getByRole('region', { name });
    const turn = async (name: string, how: string): Promise<void> => userEvent.click(await within(part(name)).findByRole('button', { name: how }));
    await screen.findByRole('region', { name: 'How long communities live' });
    await turn('How long communities live', 'See as table');
    await turn('Where people take part', 'See as table');
    expect(view()).toBe('participation:2026-12::::tables-units_lives');
    await press('Storage');
    await heading('Storage');
    expect(await screen.findByRole('table', { name: 'Where people of Storage work' })).toBeInTheDocument();
    await press('Company');
    await turn('How long communities live', 'See as chart');
    await turn('Where people take part', 'See as chart');
    expect(view()).toBe('participation:2026-12');
  });

  test('stays with whoever looks into something and comes back', async () => {
    const at = { choices: 'order-name' };
    renderScreen(<Kept at={at} chosen={{ ...analyst, sections: ['units', 'where'] }} />, fakeGuildhall(answers), leader);
    await press('Sales');
    await heading('Sales');
    expect(view()).toBe('participation:2026-12:sales:::order-name');
    await press('Company');
    expect(await list('Order')).toHaveDisplayValue('By name');
    expect(view()).toBe('participation:2026-12::::order-name');
  });
});
