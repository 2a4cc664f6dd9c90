import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { monthsBetween } from '../../../src/domain/time';
import { TrendChart } from '../../../src/features/participation/trend/TrendChart';
import type { TrendMonth } from '../../../src/features/participation/trend/trendPoints';
import { trendPoints } from '../../../src/features/participation/trend/trendPoints';
import { nearest, pathOf, trendScales } from '../../../src/features/participation/trend/trendScales';
import { fakeGuildhall } from '../../ui/fakeGuildhall';
import { renderScreen } from '../../ui/renderScreen';
import { month } from './reports';
import { savedFiles } from './tables';

/** Months from the first on, one number each. */
const monthsFrom = (first: string, ...people: readonly (number | null)[]): TrendMonth[] =>
  monthsBetween(month(first), month('2099-12')).slice(0, people.length).map((each, index) => ({ month: each, people: people[index] ?? null }));

const year = [10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110, 120];
const months = monthsFrom('2024-11', ...year.slice(0, 11), null, ...year.slice(0, 9), null, 108, 122);

const show = (of: readonly TrendMonth[] = months): void => {
  renderScreen(<TrendChart months={of} minimum={5} age="Published 3 November 2026." />, fakeGuildhall({}));
};
const points = (): HTMLElement[] => within(screen.getByRole('group', { name: 'People taking part, month by month' })).getAllByRole('img');

describe('People taking part, month by month', () => {
  test('are twelve months in words, each with the same a year before', () => {
    show();
    expect(points().map(point => point.getAttribute('aria-label'))).toEqual([
      'November 2025: 10 people. A year before: 10 people',
      'December 2025: 20 people. A year before: 20 people',
      'January 2026: 30 people. A year before: 30 people',
      'February 2026: 40 people. A year before: 40 people',
      'March 2026: 50 people. A year before: 50 people',
      'April 2026: 60 people. A year before: 60 people',
      'May 2026: 70 people. A year before: 70 people',
      'June 2026: 80 people. A year before: 80 people',
      'July 2026: 90 people. A year before: 90 people',
      'August 2026: fewer than 5, or left out. A year before: 100 people',
      'September 2026: 108 people. A year before: 110 people',
      'October 2026: 122 people. A year before: fewer than 5, or left out'
    ]);
  });

  test('are hatched where they are left out, and nowhere else', () => {
    show();
    expect(document.querySelectorAll('[data-left-out]')).toHaveLength(1);
  });

  test.each([
    ['{ArrowLeft}', 'September 2026: 108 people. A year before: 110 people'],
    ['{ArrowRight}', 'October 2026: 122 people. A year before: fewer than 5, or left out'],
    ['{Home}', 'November 2025: 10 people. A year before: 10 people'],
    ['{Home}{ArrowLeft}{ArrowRight}', 'December 2025: 20 people. A year before: 20 people'],
    ['{Home}{End}', 'October 2026: 122 people. A year before: fewer than 5, or left out']
  ])('are read with %s from the newest: “%s”', async (keys, name) => {
    show();
    const [newest] = points().slice(-1);
    expect(newest?.getAttribute('tabindex')).toBe('0');
    newest?.focus();
    await userEvent.keyboard(keys);
    expect(document.activeElement?.getAttribute('aria-label')).toBe(name);
    // For the eye, below the lines.
    expect(screen.getByText(name)).toBeTruthy();
    expect(points().filter(point => point.getAttribute('tabindex') === '0')).toEqual([document.activeElement]);
  });

  test('can be seen further back', async () => {
    show();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Months shown' }), '24 months');
    expect(points()).toHaveLength(24);
    expect(points()[0]?.getAttribute('aria-label')).toBe('November 2024: 10 people');
    expect(screen.getByText('November 2024 – October 2026 · Published 3 November 2026.')).toBeTruthy();
  });

  test('offer no more months than there are', () => {
    show(monthsFrom('2026-01', 10, 20));
    expect(screen.queryByRole('combobox')).toBeNull();
  });

  test('are a table as well', async () => {
    show(monthsFrom('2026-08', 10, null, 30));
    await userEvent.click(screen.getByRole('button', { name: 'See as table' }));
    const rows = within(screen.getByRole('table', { name: 'People taking part, month by month' })).getAllByRole('row');
    expect(rows.map(row => [...row.children].map(cell => cell.textContent))).toEqual([
      ['Month', 'People taking part', 'A year before'],
      ['August 2026', '10', 'no report'],
      ['September 2026', 'fewer than 5, or left out', 'no report'],
      ['October 2026', '30', 'no report']
    ]);
    expect(screen.getByRole('button', { name: 'Download PNG' })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'See as chart' }));
    expect(points()).toHaveLength(3);
  });

  test('go into a file', async () => {
    const saved = savedFiles();
    show(monthsFrom('2026-08', 10, null));
    await userEvent.click(screen.getByRole('button', { name: 'Download CSV' }));
    expect(saved.names).toEqual(['People-taking-part-month-by-month-August-2026-September-2026.csv'.slice(0, 60) + '.csv']);
    expect(await saved.texts()).toEqual(['\uFEFFMonth,People taking part,A year before,Empty cells\r\nAugust 2026,10,no report,\r\nSeptember 2026,,no report,"fewer than 5, or left out"\r\n']);
  });

  test('say so where a picture cannot be made', async () => {
    // jsdom draws nothing.
    HTMLImageElement.prototype.decode = async () => Promise.reject(new Error('Nothing is drawn here.'));
    show();
    await userEvent.click(screen.getByRole('button', { name: 'Download PNG' }));
    expect(await screen.findByText('This browser could not make the picture. The numbers can still be downloaded as CSV.')).toBeTruthy();
  });

  test('say that there is nothing to show where no month is published', () => {
    show([]);
    expect(screen.getByText('No number of this period can be shown, so that nobody is singled out.')).toBeTruthy();
  });

  test.each([
    ['more', monthsFrom('2025-10', 40, ...Array.from({ length: 11 }, () => null), 67), 'In October 2026, 67 people took part, 27 more than a year before.'],
    ['fewer', monthsFrom('2025-10', 70, ...Array.from({ length: 11 }, () => null), 67), 'In October 2026, 67 people took part, 3 fewer than a year before.'],
    ['as many', monthsFrom('2025-10', 67, ...Array.from({ length: 11 }, () => null), 67), 'In October 2026, 67 people took part, as many as a year before.'],
    ['nothing to compare', monthsFrom('2026-09', 60, 67), 'In October 2026, 67 people took part.'],
    ['the newest left out', monthsFrom('2026-09', 60, null), 'In September 2026, 60 people took part.'],
    ['all left out', monthsFrom('2026-09', null, null), 'No number of this period can be shown, so that nobody is singled out.']
  ])('in a sentence: %s', (_what, of, sentence) => {
    show(of);
    expect(screen.getByText(sentence)).toBeTruthy();
  });
});

describe('The months of a chart', () => {
  test('are 36 at most', () => {
    expect(trendPoints(monthsFrom('2020-01', ...Array.from({ length: 80 }, () => 7)), 99)).toHaveLength(36);
  });

  test('have a place also where one is not published, which is not “left out”', () => {
    const [august, , october] = monthsFrom('2026-08', 10, 20, 30);
    expect(trendPoints([october, august] as TrendMonth[], 12)).toEqual([
      { month: '2026-08', people: 10, before: undefined },
      { month: '2026-09', people: undefined, before: undefined },
      { month: '2026-10', people: 30, before: undefined }
    ]);
  });
});

describe('The lines', () => {
  const three = trendPoints(monthsFrom('2026-08', 10, null, 30), 12);

  test('have a gap where a number is left out', () => {
    expect(pathOf(trendPoints(monthsFrom('2026-06', 10, 20, null, 30, 40), 12), 'people', trendScales(three, 364, false)).match(/M/g)).toHaveLength(2);
  });

  test('run as the page is read', () => {
    const [first, , last] = three.map(point => point.month);
    const middles = (isRightToLeft: boolean): (number | undefined)[] => [first, last].map(each => each && trendScales(three, 364, isRightToLeft).middleOf(each));
    expect(middles(false)).toEqual([102, 302]);
    expect(middles(true)).toEqual([262, 62]);
  });

  test('begin at zero, with round numbers on the axis', () => {
    const { ticks, heightOf, bottom } = trendScales(three, 364, false);
    expect(ticks).toEqual([0, 10, 20, 30]);
    expect(heightOf(0)).toBe(bottom);
  });

  test('have no halves of people on the axis', () => {
    expect(trendScales(trendPoints(monthsFrom('2026-08', 1), 12), 364, false).ticks).toEqual([0, 1]);
  });

  test('name as many months as there is room for, the newest always', () => {
    const all = trendPoints(monthsFrom('2024-01', ...Array.from({ length: 36 }, () => 7)), 36);
    const named = trendScales(all, 320, false).named;
    expect(named.slice(-2)).toEqual(['2026-05', '2026-12']);
    expect(trendScales(all, 2000, false).named).toHaveLength(36);
  });

  test.each([
    [0, 0],
    [150, 0],
    [155, 1],
    [360, 2]
  ])('are read at %d by the nearest month: %d', (x, index) => {
    expect(nearest(three, x, trendScales(three, 364, false))).toBe(index);
  });
});
