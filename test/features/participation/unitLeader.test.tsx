import * as React from 'react';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Guildhall } from '../../../src/data/guildhall';
import type { UnitKey } from '../../../src/domain/identity';
import { communityKey, unitKey } from '../../../src/domain/identity';
import type { MonthReport } from '../../../src/domain/report/monthReport';
import { monthOfUnit } from '../../../src/domain/report/ofUnit/monthOfUnit';
import { quarterOfUnit } from '../../../src/domain/report/ofUnit/quarterOfUnit';
import type { UtcQuarter } from '../../../src/domain/report/periods';
import { noMovement } from '../../../src/domain/report/protecting/movement';
import type { ReportIndex } from '../../../src/domain/report/reportIndex';
import type { QuarterReport } from '../../../src/domain/report/tableReport';
import { ParticipationScreen } from '../../../src/features/participation/ParticipationScreen';
import { usualSettings } from '../../../src/features/participation/reportSettings';
import { fakeGuildhall } from '../../ui/fakeGuildhall';
import { employee, renderScreen } from '../../ui/renderScreen';
import { indexOf, reportOf } from './reports';
import { drawn, savedFiles, tableOf } from './tables';

const [engineering, sales] = [unitKey('engineering'), unitKey('sales')];
const leader = { ...employee, leaderOf: [engineering] };
const ofBoth = { ...employee, leaderOf: [sales, engineering] };

const company = [
  reportOf('2026-08', { company: 53, units: { Engineering: [30, 1240], Sales: [23, 300] }, communities: { Storage: 53 } }),
  reportOf('2026-09', { company: 67, units: { Engineering: [31, 1240], Sales: [36, 300] }, communities: { Storage: 40, Naming: null } })
];
const quarter: QuarterReport = {
  schema: 2,
  quarter: '2026-Q3' as UtcQuarter,
  minimum: 5,
  units: [{ key: engineering, title: 'Engineering', headcount: 1240 }, { key: sales, title: 'Sales', headcount: 300 }],
  communities: [{ key: communityKey('storage'), title: 'Storage', unit: engineering }, { key: communityKey('deals'), title: 'Deals', unit: sales }],
  people: tableOf(['storage', 'deals'], { engineering: [28, 9], sales: [12, 33] }, { columnTotals: [40, 42] }),
  movement: { ...noMovement, people: 70 },
  helping: tableOf(['engineering'], { engineering: [8] }),
  crossing: 1.4,
  stories: []
};

function slicesOf(unit: UnitKey): readonly MonthReport[] {
  return company.flatMap(report => monthOfUnit(report, unit) ?? []);
}

function unitIndex(unit: UnitKey): ReportIndex {
  const reports = slicesOf(unit);
  return { ...indexOf(reports), unit, quarters: [{ period: quarter.quarter, revision: 1, file: '2026-Q3.r1.json', sha256: '', minimum: 5 }] };
}

/** Reports of both units, each for whoever asks for it; none of the company. */
const published: Partial<Guildhall> = {
  readReportIndex: async unit => (unit === undefined ? undefined : unitIndex(unit)),
  readMonthReport: async ({ unit }, wanted) => slicesOf(unit as UnitKey).find(({ month }) => month === wanted) as MonthReport,
  readQuarterReport: async ({ unit }) => quarterOfUnit(quarter, unit as UnitKey) as QuarterReport,
  readLives: async () => ({ schema: 2, at: Date.UTC(2026, 9, 2), lives: [] }),
  readOrganisation: async () => ({ units: [{ key: engineering, title: 'Engineering', headcount: 1240 }, { key: sales, title: 'Sales', headcount: 300 }], departments: [] })
};

const headings = (): (string | null)[] => screen.getAllByRole('heading').map(heading => heading.textContent?.trim() ?? null);

describe('somebody who leads a unit', () => {
  it('reads how many of the unit took part, compared with the month before, and the unit’s reach', async () => {
    renderScreen(<ParticipationScreen />, fakeGuildhall(published), leader);
    expect((await screen.findByRole('heading', { level: 2 })).textContent).toBe('31 people took part in September 2026, 1 more than in August.');
    expect(screen.getByText('Reports of Engineering')).toBeTruthy();
    const cards = within(document.querySelector('dl') as HTMLElement).getAllByRole('term').map(term => term.textContent?.trim());
    expect(cards).toHaveLength(2);
    expect(screen.getByText('2.5%')).toBeTruthy();
    expect(screen.queryByText('67')).toBeNull();
  });

  it('sees the communities of the unit, and no other unit', async () => {
    renderScreen(<ParticipationScreen settings={{ ...usualSettings, sections: ['units', 'communities'] }} />, fakeGuildhall(published), leader);
    expect(within(await screen.findByRole('list', { name: 'By community' })).getAllByRole('listitem').map(item => item.textContent)).toEqual(['Storage40']);
    expect(screen.queryByRole('list', { name: 'Where people take part' })).toBeNull();
    expect(screen.queryByText(/Sales/)).toBeNull();
  });

  it('sees where people of the unit take part, without sums over units; no helping across units, no movement, no stories of the company', async () => {
    renderScreen(<ParticipationScreen />, fakeGuildhall(published), leader);
    expect(drawn(await screen.findByRole('grid', { name: 'People taking part, by where they work and community' }))).toEqual([['Community', 'Engineering'], ['Storage', '28'], ['Deals', '9']]);
    expect(headings().filter(text => /help|stor(y|ies)/i.test(text ?? ''))).toEqual([]);
  });

  it('sees who takes part in the communities of the unit, other units included, with the sums that are the unit’s to know', async () => {
    const saved = savedFiles();
    renderScreen(<ParticipationScreen />, fakeGuildhall(published), leader);
    const name = 'Who takes part in the communities of Engineering';
    const part = within(await screen.findByRole('region', { name }));
    expect(drawn(part.getByRole('grid', { name }))).toEqual([['Community', 'Engineering', 'Sales', 'All business units'], ['Storage', '28', '12', '40']]);
    expect(part.getByText('Of the numbers shown, the most people from one place in one community: 28 people of Engineering in Storage.')).toBeTruthy();
    await userEvent.click(part.getByRole('button', { name: 'Download CSV' }));
    expect(await saved.texts()).toEqual(['\uFEFFCommunity,Engineering,Sales,All business units,Empty cells\r\nStorage,28,12,40,\r\n']);
  });

  it('of two units chooses one by its name', async () => {
    renderScreen(<ParticipationScreen settings={{ ...usualSettings, sections: ['units', 'communities'] }} />, fakeGuildhall(published), ofBoth);
    const choice = await screen.findByRole('combobox', { name: 'Your unit' });
    await waitFor(() => expect(within(choice).getAllByRole('option').map(option => option.textContent)).toEqual(['Engineering', 'Sales']));
    await userEvent.selectOptions(choice, 'Sales');
    expect(await screen.findByText('Reports of Sales')).toBeTruthy();
    expect((await screen.findByRole('heading', { level: 2 })).textContent).toBe('36 people took part in September 2026, 13 more than in August.');
  });

  it('in a group of Microsoft Entra, of which the site says nothing, reads what SharePoint lets him read', async () => {
    renderScreen(<ParticipationScreen settings={{ ...usualSettings, sections: ['units', 'communities'] }} />, fakeGuildhall({ ...published, readReadableReports: async () => ({ company: false, units: [sales] }) }), employee);
    expect(await screen.findByText('Reports of Sales')).toBeTruthy();
  });

  it('before anything is published, reads that nothing is', async () => {
    renderScreen(<ParticipationScreen />, fakeGuildhall({}), leader);
    expect(await screen.findByText('Nothing published yet')).toBeTruthy();
  });

  it('asks once for what a first view shows', async () => {
    const guildhall = fakeGuildhall(published);
    renderScreen(<ParticipationScreen settings={{ ...usualSettings, sections: ['units', 'communities'] }} />, guildhall, leader);
    await screen.findByText('Reports of Engineering');
    expect(guildhall.readReportIndex.mock.calls).toEqual([['engineering']]);
    expect(guildhall.readReadableReports).not.toHaveBeenCalled();
  });
});
