import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { departmentKey, unitKey } from '../../../src/domain/identity';
import type { UtcQuarter, UtcYear } from '../../../src/domain/report/periods';
import { noMovement } from '../../../src/domain/report/protecting/movement';
import type { QuarterReport, YearReport } from '../../../src/domain/report/tableReport';
import { FlowPart } from '../../../src/features/participation/flow/FlowPart';
import type { Keeper } from '../../../src/features/participation/KeptChoices';
import { KeptChoices } from '../../../src/features/participation/KeptChoices';
import { fakeGuildhall } from '../../ui/fakeGuildhall';
import { renderScreen } from '../../ui/renderScreen';
import { drawn, tableOf } from './tables';

const nobody = tableOf([], {});
const quarter: QuarterReport = {
  schema: 2, quarter: '2026-Q3' as UtcQuarter, minimum: 5, communities: [], people: nobody, movement: noMovement, crossing: 1.2, stories: [],
  units: [{ key: unitKey('eng'), title: 'Engineering', headcount: null }, { key: unitKey('sales'), title: 'Sales', headcount: null }],
  helping: tableOf(['eng', 'sales'], { eng: [30, 12], sales: [9, 20] })
};
const departments: YearReport['departments'] = [
  { key: departmentKey('pumps'), title: 'Pumps', unit: unitKey('eng'), headcount: null },
  { key: departmentKey('valves'), title: 'Valves', unit: unitKey('eng'), headcount: null },
  { key: departmentKey('shop'), title: 'Shop', unit: unitKey('sales'), headcount: null }
];
const before: YearReport = { schema: 2, year: '2025' as UtcYear, minimum: 6, departments, communities: [], people: nobody };
const year: YearReport = { ...before, helping: tableOf(['pumps', 'valves', 'shop'], { pumps: [40, 8, null], valves: [null, 7, null], shop: [null, 9, null] }, { total: 90 }), crossing: 0.7 };

const show = (of: YearReport | undefined, { kept = '', units = [] as QuarterReport['units'][number]['key'][] } = {}): { readonly choices: () => string } => {
  let choices = kept;
  const keeper: Keeper = { read: () => choices, keep: chosen => (choices = chosen) };
  renderScreen(
    <KeptChoices.Provider value={keeper}>
      <FlowPart quarter={quarter} year={of} units={units.map(unit => unitKey(unit))} age="Published 3 November 2026." />
    </KeptChoices.Provider>,
    fakeGuildhall({})
  );
  return { choices: () => choices };
};
const lines = (): string[][] => drawn(screen.getByRole('grid', { name: 'Who helps whom' }));
const chooser = (): HTMLElement => screen.getByRole('combobox', { name: 'Between' });

describe('Who helps whom', () => {
  test('tells of business units in the quarter first, and of departments in the year where they are chosen; the link keeps that', async () => {
    const { choices } = show(year, { kept: 'order-name' });
    expect(lines()[0]).toEqual(['Answering unit', 'Engineering', 'Sales', 'All asking units']);
    expect([...chooser().querySelectorAll('option')].map(({ textContent }) => textContent)).toEqual(['Business units, July – September 2026', 'Departments, 2025']);
    await userEvent.selectOptions(chooser(), 'departments');
    expect(lines()).toEqual([
      ['Answering department', 'Pumps', 'Shop', 'Valves'],
      ['Pumps', '40', '▨', '8'],
      ['Shop', '▨', '▨', '9'],
      ['Valves', '▨', '▨', '7']
    ]);
    expect(screen.getByText('In 2025, answers crossed departments 0.7 times as often as their sizes alone would give.')).toBeTruthy();
    expect(screen.getByText(/^2025 · Published/)).toBeTruthy();
    expect(choices()).toBe('order-name.helping-departments');
    await userEvent.selectOptions(chooser(), 'units');
    expect([lines()[0]?.[0], choices()]).toEqual(['Answering unit', 'order-name']);
  });

  test('begins with departments where a link says so', () => {
    show(year, { kept: 'helping-departments' });
    expect(lines()[0]?.[0]).toBe('Answering department');
  });

  test('has departments of the units that a page shows', () => {
    show(year, { kept: 'helping-departments', units: [unitKey('eng')] });
    expect(lines()).toEqual([
      ['Answering department', 'Pumps', 'Valves'],
      ['Pumps', '40', '8'],
      ['Valves', '▨', '7']
    ]);
  });

  test('tells a year that was published before departments were told from one of which nothing can be shown', () => {
    show(before, { kept: 'helping-departments' });
    expect(lines()[0]?.[0]).toBe('Answering unit');
    expect(screen.getByText('Of 2025 no departments are told: an earlier version published it.')).toBeTruthy();
    expect(screen.queryByRole('combobox')).toBeNull();
  });

  test('says nothing of departments where no year is published', () => {
    show(undefined, { kept: 'helping-departments' });
    expect(lines()[0]?.[0]).toBe('Answering unit');
    expect([screen.queryByRole('combobox'), screen.queryByText(/departments/)]).toEqual([null, null]);
  });
});
