import * as React from 'react';
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ParticipationScreen } from '../../../src/features/participation/ParticipationScreen';
import { usualSettings } from '../../../src/features/participation/reportSettings';
import { fakeGuildhall } from '../../ui/fakeGuildhall';
import { employee, renderScreen } from '../../ui/renderScreen';
import { indexOf, reportOf } from './reports';
import { savedFiles } from './tables';

const october = reportOf('2026-10', {
  company: 67,
  units: { Sales: [12, 300], Engineering: [31, 1240], Legal: [null, 80], Finance: [null, 60], unknown: 20 },
  communities: { Storage: 40, Naming: null, Scheduling: 22, Careers: null }
});

function show(): void {
  const guildhall = fakeGuildhall({ readReportIndex: async () => indexOf([october]), readMonthReport: async () => october });
  renderScreen(<ParticipationScreen settings={{ ...usualSettings, sections: ['units', 'communities'] }} />, guildhall, { ...employee, isLeadershipViewer: true });
}

describe('The numbers behind bars', () => {
  test.each([
    [
      'Where people take part',
      [
        ['Business unit', 'People taking part', 'Headcount', 'Reach'],
        ['Engineering', '31', '1,240', '2.5%'],
        ['Sales', '12', '300', '4%'],
        ['Finance', 'fewer than 5, or left out', '60', ''],
        ['Legal', 'fewer than 5, or left out', '80', ''],
        ['Department unknown', '20', '', '']
      ]
    ],
    [
      'By community',
      [
        ['Community', 'People taking part'],
        ['Storage', '40'],
        ['Scheduling', '22'],
        ['Careers', 'fewer than 5, or left out'],
        ['Naming', 'fewer than 5, or left out']
      ]
    ]
  ])('of “%s” are a table, on the screen and on paper', async (name, table) => {
    show();
    const part = within(await screen.findByRole('region', { name }));
    // What is for paper is not displayed on the screen.
    const shown = (): (string | null)[][] => within(part.getByRole('table', { name, hidden: true })).getAllByRole('row', { hidden: true }).map(row => [...row.children].map(cell => cell.textContent));
    await userEvent.click(await part.findByRole('button', { name: 'See as table' }));
    expect(shown()).toEqual(table);
    await userEvent.click(part.getByRole('button', { name: 'See as chart' }));
    expect(part.getByRole('list', { name })).toBeTruthy();
    expect(part.queryByRole('table')).toBeNull();
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    expect(shown()).toEqual(table);
    expect(part.getByText('Why numbers are missing')).toBeTruthy();
    act(() => void window.dispatchEvent(new Event('afterprint')));
    expect(part.queryByText('Why numbers are missing')).toBeNull();
  });

  test.each([
    ['Where people take part', 'Where-people-take-part-October-2026.csv', '\uFEFFBusiness unit,People taking part,Headcount,Reach,Empty cells\r\nEngineering,31,1240,2.5%,\r\nSales,12,300,4%,\r\nFinance,,60,,"fewer than 5, or left out"\r\nLegal,,80,,"fewer than 5, or left out"\r\nDepartment unknown,20,,,\r\n'],
    ['By community', 'By-community-October-2026.csv', '\uFEFFCommunity,People taking part,Empty cells\r\nStorage,40,\r\nScheduling,22,\r\nCareers,,"fewer than 5, or left out"\r\nNaming,,"fewer than 5, or left out"\r\n']
  ])('of “%s” go into a file', async (name, file, text) => {
    const saved = savedFiles();
    show();
    const part = within(await screen.findByRole('region', { name }));
    await userEvent.click(await part.findByRole('button', { name: 'Download CSV' }));
    expect([saved.names, await saved.texts()]).toEqual([[file], [text]]);
    expect(part.getByRole('button', { name: 'Download PNG' })).toBeTruthy();
  });
});
