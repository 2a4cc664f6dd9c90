import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
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

const show = (): HTMLElement => {
  renderScreen(<FlowTable table={table} units={units} period="July to September 2026" minimum={5} age="Published 3 November 2026." />, fakeGuildhall({}));
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

describe('The sentence of who helps whom', () => {
  test.each([
    ['names the strongest help across units, not that within one', table, 'Of the numbers shown, most help across units went from Engineering to Sales: 42 answers.'],
    ['names none of equals', tableOf(keys, { eng: [90, 12, null], sales: [12, null, 7] }), 'Of the numbers shown, 2 ways across units have the most answers: 12 each.'],
    ['says that no crossing is shown', tableOf(keys, { eng: [90, null, null] }), 'No number of help across units can be shown.'],
    ['says that nothing is shown', tableOf(keys, { eng: [null, null, null] }), 'No number of this period can be shown, so that nobody is singled out.']
  ])('%s', (_what, of, sentence) => {
    expect(flowReading(of, units)).toBe(sentence);
  });
});
