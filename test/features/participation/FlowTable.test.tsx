import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import type { FlowData } from '../../../src/features/participation/flow/flowData';
import { FlowTable } from '../../../src/features/participation/flow/FlowTable';
import { flowReading } from '../../../src/features/participation/flow/flowReading';
import { fakeGuildhall } from '../../ui/fakeGuildhall';
import { renderScreen } from '../../ui/renderScreen';
import { drawn, savedFiles, tableOf } from './tables';

const units = [
  { key: 'eng', title: 'Engineering' },
  { key: 'sales', title: 'Sales' },
  { key: 'legal', title: 'Legal' }
];
const keys = units.map(({ key }) => key);
const table = tableOf(keys, { eng: [90, 42, null], sales: [7, null, 12], legal: [null, null, 6] }, { rowTotals: [132, 140, null], columnTotals: [97, null, 18], total: 160 });

const ofUnits: FlowData = { kind: 'units', table, groups: units, period: 'July to September 2026', minimum: 5 };
const show = (data = ofUnits): HTMLElement => {
  renderScreen(<FlowTable data={data} age="Published 3 November 2026." />, fakeGuildhall({}));
  return screen.getByRole('grid', { name: 'Who helps whom' });
};

describe('Who helps whom', () => {
  test('has units in one order on both sides, those that answer most first, with sums', () => {
    expect(drawn(show())).toEqual([
      ['Answering unit', 'Sales', 'Engineering', 'Legal', 'All asking units'],
      ['Sales', '▨', '7', '12', '140'],
      ['Engineering', '42', '90', '▨', '132'],
      ['Legal', '▨', '▨', '6', '▨'],
      ['All answering units', '▨', '97', '18', '160']
    ]);
  });

  test.each([
    ['Engineering helps Sales: 42 answers'],
    ['Within Engineering: 90 answers'],
    ['Within Sales: fewer than 5, or left out'],
    ['Legal helps Sales: fewer than 5, or left out'],
    ['Sales helps All asking units: 140 answers']
  ])('tells “%s”', name => {
    expect(within(show()).getByRole('gridcell', { name })).toBeTruthy();
  });

  test('tells help within a unit apart, and says how', () => {
    const grid = show();
    const classes = (name: string): string => within(grid).getByRole('gridcell', { name }).className;
    expect(classes('Within Sales: fewer than 5, or left out')).not.toBe(classes('Legal helps Sales: fewer than 5, or left out'));
    expect(within(screen.getByRole('list', { name: 'What the shades mean' })).getByText('within the same unit (framed)')).toBeTruthy();
  });

  test('goes into a file as it is seen', async () => {
    const saved = savedFiles();
    show();
    await userEvent.click(screen.getByRole('button', { name: 'Download CSV' }));
    expect((await saved.texts())[0]?.split('\r\n')[1]).toBe('Sales,,7,12,140,"fewer than 5, or left out"');
  });
});

describe('Who helps whom, by department', () => {
  const departments = [...units, { key: 'labs', title: 'Labs' }, { key: 'yard', title: 'Yard' }, { key: '', title: 'Department unknown' }];
  const all = [...keys, 'labs', 'yard', ''];
  const nothing = all.map(() => null);
  const cells = { eng: [9, 30, null, null, null, null], sales: [6, null, null, null, null, null], legal: [...nothing.slice(1), 7], labs: nothing, yard: nothing, '': nothing };
  const data: FlowData = { kind: 'departments', table: tableOf(all, cells, { total: 90 }), groups: departments, crossing: 1.4, period: '2025', minimum: 5 };

  test('has those of which a number is shown, without sums, and says of how many others there is none', () => {
    expect(drawn(show(data))).toEqual([
      ['Answering department', 'Engineering', 'Legal', 'Sales', 'Department unknown'],
      ['Engineering', '9', '▨', '30', '▨'],
      ['Legal', '▨', '▨', '▨', '7'],
      ['Sales', '6', '▨', '▨', '▨'],
      ['Department unknown', '▨', '▨', '▨', '▨']
    ]);
    expect(screen.getByText('Of 2 more departments no number can be shown.')).toBeTruthy();
    expect(screen.getByText('within the same department (framed)')).toBeTruthy();
  });

  test('says above it how much answers crossed departments', () => {
    show(data);
    expect(screen.getByText('In 2025, answers crossed departments 1.4 times as often as their sizes alone would give.')).toBeTruthy();
  });

  test('has no table where no number is shown', () => {
    renderScreen(<FlowTable data={{ ...data, table: tableOf(all, { ...cells, eng: nothing, sales: nothing, legal: nothing }), crossing: null }} age="" />, fakeGuildhall({}));
    expect(screen.getByText('No number of this period can be shown, so that nobody is singled out.')).toBeTruthy();
    expect(screen.queryByRole('grid')).toBeNull();
  });

  test('turns pages where there are many', () => {
    const many = Array.from({ length: 50 }, (_, at) => ({ key: `d${at}`, title: `Department ${at}` }));
    const own = Object.fromEntries(many.map(({ key }, row) => [key, many.map((_each, column) => (row === column ? 100 - row : null))]));
    const grid = show({ ...data, groups: many, table: tableOf(many.map(({ key }) => key), own) });
    expect([within(grid).getAllByRole('row').length, within(grid).getAllByRole('columnheader').length]).toEqual([11, 51]);
    expect(screen.getAllByText('Departments 1 to 10 of 50')).not.toHaveLength(0);
    expect(screen.getByRole('button', { name: 'Departments after' })).toBeTruthy();
  });
});

describe('The sentence of who helps whom', () => {
  test.each([
    ['names the strongest help across units, not that within one', table, 'Of the numbers shown, most help across units went from Engineering to Sales: 42 answers.'],
    ['names none of equals', tableOf(keys, { eng: [90, 12, null], sales: [12, null, 7] }), 'Of the numbers shown, 2 ways across units have the most answers: 12 each.'],
    ['says that no crossing is shown', tableOf(keys, { eng: [90, null, null] }), 'No number of help across units can be shown.'],
    ['says that nothing is shown', tableOf(keys, { eng: [null, null, null] }), 'No number of this period can be shown, so that nobody is singled out.']
  ])('%s', (_what, of, sentence) => {
    expect(flowReading({ ...ofUnits, table: of }, 'en-US')).toBe(sentence);
  });

  test.each<[string, Partial<FlowData>, string]>([
    ['how much answers crossed', { crossing: 1 }, 'In 2025, answers crossed departments 1.0 times as often as their sizes alone would give.'],
    ['the strongest help where that is left out', { crossing: null }, 'Of the numbers shown, most help across departments went from Engineering to Sales: 42 answers.'],
    ['nothing of departments that are not in view', { crossing: null, groups: units.slice(1) }, 'Of the numbers shown, most help across departments went from Sales to Legal: 12 answers.']
  ])('of departments says %s', (_what, of, sentence) => {
    expect(flowReading({ ...ofUnits, kind: 'departments', period: '2025', ...of }, 'en-US')).toBe(sentence);
  });
});
