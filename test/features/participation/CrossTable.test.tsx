import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { definitions } from '../../../src/domain/report/definitions';
import type { CrossTableProps } from '../../../src/features/participation/crossTable/CrossTable';
import { CrossTable } from '../../../src/features/participation/crossTable/CrossTable';
import { KeptChoices } from '../../../src/features/participation/KeptChoices';
import { fakeGuildhall } from '../../ui/fakeGuildhall';
import { renderScreen } from '../../ui/renderScreen';
import { drawn, savedFiles, tableOf } from './tables';

const communities = [
  { key: 'storage', title: 'Storage', unit: 'eng' },
  { key: 'naming', title: 'Naming', unit: 'eng' },
  { key: 'careers', title: 'Careers', unit: 'sales' },
  { key: 'baking', title: 'Baking', unit: 'sales' }
];
const keys = communities.map(({ key }) => key);

const units: CrossTableProps['units'] = {
  table: tableOf(
    keys,
    { sales: [12, null, 21, null], eng: [40, 9, null, null], '': [null, null, null, null] },
    { columnTotals: [null, 14, 25, null] }
  ),
  groups: [
    { key: 'sales', title: 'Sales' },
    { key: 'eng', title: 'Engineering' },
    { key: '', title: 'Department unknown' }
  ],
  communities,
  period: 'July to September 2026'
};

const departments: NonNullable<CrossTableProps['departments']> = {
  table: tableOf(keys, { field: [5, null, 80, null], tools: [33, 8, null, null], labs: [60, null, null, null] }),
  groups: [
    { key: 'field', title: 'Field sales', unit: 'sales' },
    { key: 'tools', title: 'Tools', unit: 'eng' },
    { key: 'labs', title: 'Labs', unit: 'eng' }
  ],
  communities,
  period: 'October 2025 to September 2026'
};

const show = (props: Partial<CrossTableProps> = {}): void => {
  renderScreen(<CrossTable units={units} departments={departments} minimum={5} age="Published 3 November 2026." {...props} />, fakeGuildhall({}));
};
const grid = (): HTMLElement => screen.getByRole('grid', { name: 'People taking part, by where they work and community' });
const titles = (): (string | undefined)[] => drawn(grid()).map(([title]) => title);
const cell = (name: string): HTMLElement => within(grid()).getByRole('gridcell', { name });

describe('Where people take part', () => {
  test('is a table of communities by business units, the largest first, those left out by name, with the sums of communities', () => {
    show();
    expect(drawn(grid())).toEqual([
      ['Community', 'Engineering', 'Sales', 'Department unknown', 'All business units'],
      ['Careers', '▨', '21', '▨', '25'],
      ['Naming', '9', '▨', '▨', '14'],
      ['Baking', '▨', '▨', '▨', '▨'],
      ['Storage', '40', '12', '▨', '▨']
    ]);
    expect(within(grid()).getAllByRole('columnheader').map(header => header.textContent)).toContain('Engineering');
    expect(within(grid()).getAllByRole('rowheader').map(header => header.textContent)).toEqual(['Careers', 'Naming', 'Baking', 'Storage']);
  });

  test('reads its largest number in a sentence, with the period and its age', () => {
    show();
    expect(screen.getByText('Of the numbers shown, the most people from one place in one community: 40 people of Engineering in Storage.')).toBeTruthy();
    expect(screen.getByText('July to September 2026 · Published 3 November 2026.')).toBeTruthy();
  });

  test.each([
    ['passed over where a unit is shown', [12, null, 21, null], '40 people of Engineering in Storage'],
    ['all there is to say where none is', [null, null, null, null], '70 people of Department unknown in Storage']
  ])('people of no known department are %s', (_what, sales, said) => {
    const eng = sales[0] === null ? [null, null, null, null] : [40, 9, null, null];
    show({ units: { ...units, table: tableOf(keys, { sales, eng, '': [70, null, null, null] }, { columnTotals: [null, 14, 25, null] }) } });
    expect(screen.getByText(`Of the numbers shown, the most people from one place in one community: ${said}.`)).toBeTruthy();
  });

  test('says that nothing can be shown, and nothing more, where that is so', () => {
    show({ units: { ...units, table: tableOf(keys, { sales: [null, null, null, null] }) } });
    expect(screen.getByText('No number of this period can be shown, so that nobody is singled out.')).toBeTruthy();
    expect(drawn(grid())[1]).toEqual(['Baking', '▨', '▨']);
  });

  test.each([
    ['a number', 'Engineering, Storage: 40 people'],
    ['a number that is left out', 'Engineering, Careers: fewer than 5, or left out'],
    ['the sum of a community', 'All business units, Naming: 14 people'],
    ['a sum that is left out', 'All business units, Storage: fewer than 5, or left out']
  ])('tells of %s with its unit and its community', (_what, name) => {
    show();
    expect(cell(name)).toBeTruthy();
  });

  test('says why a number is left out, and only of such', () => {
    show();
    const why = (name: string): string | undefined | null => document.getElementById(cell(name).getAttribute('aria-describedby') ?? '')?.textContent;
    expect(why('Engineering, Careers: fewer than 5, or left out')).toBe(definitions.fewerThanMinimum.means);
    expect(why('Engineering, Storage: 40 people')).toBeUndefined();
  });

  test('draws what is left out alike, whatever it hides', () => {
    show();
    const hidden = [...grid().querySelectorAll('tbody td[data-left-out]:not(:last-child)')];
    expect(hidden.length).toBe(8);
    expect(new Set(hidden.map(each => `${each.className}|${each.getAttribute('style')}|${each.textContent}`)).size).toBe(1);
  });

  test('has a legend in words', () => {
    show();
    const legend = within(screen.getByRole('list', { name: 'What the shades mean' })).getAllByRole('listitem');
    expect(legend.map(item => item.textContent?.replace(definitions.fewerThanMinimum.means, ''))).toEqual(['5 to 9', '10 to 19', '20 to 39', '40 to 79', '80 and more', 'fewer than 5, or left out']);
  });
});

describe('The keys of the table', () => {
  test.each([
    ['{ArrowRight}', 'Sales, Careers: 21 people'],
    ['{ArrowRight}{ArrowLeft}', 'Engineering, Careers: fewer than 5, or left out'],
    ['{ArrowLeft}', 'Engineering, Careers: fewer than 5, or left out'],
    ['{ArrowDown}', 'Engineering, Naming: 9 people'],
    ['{ArrowDown}{ArrowUp}{ArrowUp}', 'Engineering, Careers: fewer than 5, or left out'],
    ['{End}', 'All business units, Careers: 25 people'],
    ['{End}{Home}', 'Engineering, Careers: fewer than 5, or left out'],
    ['{Control>}{End}{/Control}', 'All business units, Storage: fewer than 5, or left out'],
    ['{Control>}{End}{Home}{/Control}', 'Engineering, Careers: fewer than 5, or left out'],
    ['{Control>}{End}{/Control}{ArrowDown}{ArrowRight}', 'All business units, Storage: fewer than 5, or left out']
  ])('%s lead to “%s”', async (pressed, name) => {
    show();
    cell('Engineering, Careers: fewer than 5, or left out').focus();
    await userEvent.keyboard(pressed);
    expect(document.activeElement?.getAttribute('aria-label')).toBe(name);
  });

  test('lead to one cell by Tab, the one last been at', async () => {
    show();
    const stops = (): (string | null)[] => [...grid().querySelectorAll('[tabindex="0"]')].map(each => each.getAttribute('aria-label'));
    expect(stops()).toEqual(['Engineering, Careers: fewer than 5, or left out']);
    await userEvent.click(cell('Sales, Storage: 12 people'));
    expect(stops()).toEqual(['Sales, Storage: 12 people']);
  });

  test('leave alone what is not theirs', async () => {
    show();
    cell('Sales, Storage: 12 people').focus();
    await userEvent.keyboard('x{PageDown}');
    expect(document.activeElement).toBe(cell('Sales, Storage: 12 people'));
  });
});

describe('A choice', () => {
  const choose = async (list: string, option: string): Promise<void> => userEvent.selectOptions(screen.getByRole('combobox', { name: list }), option);

  test('of an order: by name', async () => {
    show();
    await choose('Order', 'By name');
    expect(drawn(grid())[0]).toEqual(['Community', 'Engineering', 'Sales', 'Department unknown', 'All business units']);
    expect(titles()).toEqual(['Community', 'Baking', 'Careers', 'Naming', 'Storage']);
  });

  test('of communities: those that a unit keeps, with the sums of the whole table', async () => {
    show();
    await choose('Communities of', 'Sales');
    expect(drawn(grid())).toEqual([
      ['Community', 'Engineering', 'Sales', 'Department unknown', 'All business units'],
      ['Careers', '▨', '21', '▨', '25'],
      ['Baking', '▨', '▨', '▨', '▨']
    ]);
  });

  test('of a unit: its departments over the year', async () => {
    show();
    await choose('People of', 'Engineering');
    expect(drawn(grid())).toEqual([
      ['Community', 'Labs', 'Tools', 'All departments'],
      ['Baking', '▨', '▨', '▨'],
      ['Careers', '▨', '▨', '▨'],
      ['Naming', '▨', '8', '▨'],
      ['Storage', '60', '33', '▨']
    ]);
    expect(screen.getByText('October 2025 to September 2026 · Published 3 November 2026.')).toBeTruthy();
  });

  test('of a unit is not offered where no departments are published', () => {
    show({ departments: undefined });
    expect(screen.queryByRole('combobox', { name: 'People of' })).toBeNull();
  });

  test('that leaves no community says so', async () => {
    show({ units: { ...units, groups: [...units.groups, { key: 'legal', title: 'Legal' }] } });
    await choose('Communities of', 'Legal');
    expect(screen.getByText('No community here.')).toBeTruthy();
    expect(screen.queryByRole('grid')).toBeNull();
  });
});

describe('Many communities', () => {
  const named = Array.from({ length: 43 }, (_, index) => ({ key: `c${index}`, title: `Community ${String(index + 1).padStart(2, '0')}`, unit: 'eng' }));
  const many = { ...units, communities: named, table: tableOf(named.map(({ key }) => key), { eng: named.map((_, index) => 100 - index) }, { columnTotals: named.map((_, index) => 100 - index) }) };
  const firstRow = (): string | undefined => titles()[1];

  test('come twenty at a time', async () => {
    show({ units: many });
    expect(titles()).toHaveLength(21);
    expect(screen.getByRole('status').textContent).toBe('Communities 1 to 20 of 43');
    await userEvent.click(screen.getByRole('button', { name: 'Communities after' }));
    expect(firstRow()).toBe('Community 21');
    await userEvent.click(screen.getByRole('button', { name: 'Communities after' }));
    expect(titles()).toEqual(['Community', 'Community 41', 'Community 42', 'Community 43']);
    expect(screen.getByRole('status').textContent).toBe('Communities 41 to 43 of 43');
    await userEvent.click(screen.getByRole('button', { name: 'Communities after' }));
    expect(firstRow()).toBe('Community 41');
    await userEvent.click(screen.getByRole('button', { name: 'Communities before' }));
    expect(firstRow()).toBe('Community 21');
  });

  test('come ten at a time where there are very many units', () => {
    const groups = Array.from({ length: 31 }, (_, index) => ({ key: `u${index}`, title: `Unit ${index}` }));
    show({ units: { ...many, groups, table: tableOf(named.map(({ key }) => key), Object.fromEntries(groups.map(({ key }) => [key, []]))) } });
    expect(screen.getByRole('status').textContent).toBe('Communities 1 to 10 of 43');
  });

  test('are turned with keys as well, which keep their place, or the last there is', async () => {
    show({ units: many });
    cell('Engineering, Community 10: 91 people').focus();
    await userEvent.keyboard('{PageDown}');
    expect(document.activeElement).toBe(cell('Engineering, Community 30: 71 people'));
    await userEvent.keyboard('{PageDown}');
    expect(document.activeElement).toBe(cell('Engineering, Community 43: 58 people'));
    await userEvent.keyboard('{PageUp}{PageUp}');
    expect(firstRow()).toBe('Community 01');
  });

  test('stand on the page that a link names, or the last there is, and the link keeps what is turned to', async () => {
    const showAt = (choices: string): { readonly kept: () => string } => {
      let kept = choices;
      const keeper = { read: () => kept, keep: (next: string) => void (kept = next) };
      renderScreen(<KeptChoices.Provider value={keeper}><CrossTable units={many} departments={departments} minimum={5} age="" /></KeptChoices.Provider>, fakeGuildhall({}));
      return { kept: () => kept };
    };
    const { kept } = showAt('page-2');
    expect(firstRow()).toBe('Community 21');
    await userEvent.click(screen.getByRole('button', { name: 'Communities after' }));
    expect(kept()).toBe('page-3');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Order' }), 'By name');
    expect(kept()).toBe('order-name');
    cleanup();
    showAt('page-99');
    expect(firstRow()).toBe('Community 41');
  });

  test('begin anew with another choice', async () => {
    show({ units: many });
    await userEvent.click(screen.getByRole('button', { name: 'Communities after' }));
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Order' }), 'By name');
    expect(firstRow()).toBe('Community 01');
  });
});

describe('A table that is wider than its room', () => {
  const wide = Array.from({ length: 12 }, (_, index) => ({ key: `u${index}`, title: `Unit ${String(index).padStart(2, '0')}` }));
  const rows = Array.from({ length: 22 }, (_, index) => ({ key: `c${index}`, title: `Community ${String(index).padStart(2, '0')}`, unit: 'u0' }));
  const cellsInRows = (): number[] => [...grid().querySelectorAll('tbody tr')].map(row => row.querySelectorAll('[role=gridcell]').length);
  const turned = (scrollLeft: number): void => {
    show({ units: { ...units, groups: wide, communities: rows, table: tableOf(rows.map(({ key }) => key), Object.fromEntries(wide.map(({ key }) => [key, []]))) } });
    const scroll = screen.getByRole('group', { name: 'People taking part, by where they work and community' });
    Object.defineProperties(scroll, { clientWidth: { value: 350 }, scrollLeft: { value: scrollLeft } });
    fireEvent.scroll(scroll);
    fireEvent.click(screen.getByRole('button', { name: 'Communities after' }));
  };

  test.each([
    ['from its beginning', 0, 4],
    ['where it was scrolled to', 240, 6],
    ['where it was scrolled to from right to left', -240, 6],
    ['to its end', 5000, 13]
  ])('has first what is in view %s when a page is turned, and all a frame later', async (_where, scrollLeft, first) => {
    turned(scrollLeft);
    expect(cellsInRows()).toEqual([first, first]);
    await waitFor(() => expect(cellsInRows()).toEqual([13, 13]));
  });
});

describe('The file', () => {
  test('has all published numbers of what is chosen, and nothing for those left out', async () => {
    const saved = savedFiles();
    show();
    await userEvent.click(screen.getByRole('button', { name: 'Download CSV' }));
    expect(saved.names).toEqual(['People-taking-part-by-where-they-work-and-community-July-to-September-2026.csv']);
    const says = '"fewer than 5, or left out"';
    expect(await saved.texts()).toEqual([
      [
        '\uFEFFCommunity,Engineering,Sales,Department unknown,All business units,Empty cells',
        `Careers,,21,,25,${says}`,
        `Naming,9,,,14,${says}`,
        `Baking,,,,,${says}`,
        `Storage,40,12,,,${says}`,
        ''
      ].join('\r\n')
    ]);
  });

  test('and the picture are offered; there is no table behind what is one', () => {
    show();
    expect(screen.getByRole('button', { name: 'Download PNG' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'See as table' })).toBeNull();
  });
});
