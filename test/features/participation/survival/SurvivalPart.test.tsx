import * as React from 'react';
import { setRTL } from '@fluentui/react';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { unitKey } from '../../../../src/domain/identity';
import type { CommunitySpan } from '../../../../src/domain/survival/communitySpans';
import { SurvivalPart } from '../../../../src/features/participation/survival/SurvivalPart';
import { fakeGuildhall } from '../../../ui/fakeGuildhall';
import { renderScreen } from '../../../ui/renderScreen';
import { livedMonths, now, placebo, sixMp } from './spans';

const titles: Readonly<Record<string, string>> = { craft: 'Practise a craft', learn: 'Learn together', field: 'Field service' };
const titleOf = (_grouping: 'purpose' | 'unit', key: string): string => titles[key] ?? key;

function renderPart(communities: readonly CommunitySpan[], locale = 'en-GB'): void {
  renderScreen(<SurvivalPart communities={communities} now={now} titleOf={titleOf} />, fakeGuildhall({}), undefined, { locale });
}

const two = [...livedMonths(sixMp), ...livedMonths(placebo, { purpose: 'learn' })];
const sentences = (): (string | null)[] => Array.from(screen.getByRole('status').children).map(({ textContent }) => textContent);
const tellApartBy = async (name: string): Promise<void> => userEvent.selectOptions(screen.getByRole('combobox', { name: 'Tell apart by' }), name);
const lines = (): Element[] => Array.from(screen.getByRole('img').querySelectorAll('[data-line]'));
const rowsOf = (table: HTMLElement): (string | null)[][] => within(table).getAllByRole('row').map(row => Array.from(row.children).map(cell => cell.textContent));

describe('How long communities live', () => {
  it('says in words by when half had ended, and between which months that can lie', () => {
    renderPart(livedMonths(placebo));
    expect(screen.getByRole('region', { name: 'How long communities live' })).toBeTruthy();
    expect(sentences()).toEqual(['Half of the communities had ended after 8 months; the figures allow 4 to 11.']);
  });

  it('says where the figures leave the upper side open', () => {
    renderPart(livedMonths(sixMp));
    expect(sentences()).toEqual(['Half of the communities had ended after 23 months; the figures allow 13 or more.']);
  });

  it('says that more than half are still open where the curve does not come down so far', () => {
    renderPart(livedMonths('6 10+ 12+ 18+'));
    expect(sentences()).toEqual(['More than half of the communities are still open after 18 months.']);
  });

  it('says of whom it speaks where young communities were too few on record', () => {
    const old = livedMonths('30 34 36+ 38+ 40+ 42+ 44+').map(span => ({ ...span, recordBegins: span.founded + 24 * 30.436875 * 86_400_000 }));
    renderPart([...livedMonths('2 9+'), ...old]);
    expect(sentences()[1]).toBe('This is of communities that lived at least 24 months; of younger ones, too few are on record.');
  });

  it('says so where there is nothing to show, and offers nothing', () => {
    renderPart([]);
    expect(sentences()).toEqual(['No community has lived for a day yet.']);
    expect(screen.queryByRole('img')).toBeNull();
    expect(screen.queryByRole('combobox')).toBeNull();
    expect(screen.queryByRole('button', { name: 'See as table' })).toBeNull();
  });

  it('explains what is measured beside the heading', () => {
    renderPart(two);
    const button = screen.getByRole('button', { name: 'What it means: Still open' });
    expect(document.getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent).toContain('Kaplan-Meier');
  });
});

describe('The chart', () => {
  it('of all communities draws those still open with their band, and those completed as a dashed line of its own', () => {
    renderPart(livedMonths('6 8c 9 10c 12+ 14+'));
    expect(screen.getByRole('img', { name: 'Communities still open, by months since founding' })).toBeTruthy();
    expect(lines().map(line => line.querySelector('text')?.lastChild?.textContent)).toEqual(['Still open', 'Completed']);
    expect(lines().map(line => line.querySelector('path')?.getAttribute('stroke-dasharray'))).toEqual([null, '4 4']);
    expect(screen.getByRole('img').querySelector('[data-band]')?.getAttribute('d')).toMatch(/^M/);
  });

  it('of groups tells lines apart by dashes and a label at the end, without a band', async () => {
    renderPart(two);
    await tellApartBy('Purpose');
    expect(screen.getByRole('img', { name: 'How long communities live, by purpose' })).toBeTruthy();
    expect(lines().map(line => line.querySelector('title')?.textContent)).toEqual(['Practise a craft', 'Learn together']);
    const dashes = lines().map(line => line.querySelector('path')?.getAttribute('stroke-dasharray'));
    expect(new Set(dashes).size).toBe(2);
    expect(screen.getByRole('img').querySelector('[data-band]')).toBeNull();
  });

  it('has below its axis how many are observed at each mark', async () => {
    renderPart(two);
    await tellApartBy('Purpose');
    const numbers = Array.from(document.querySelectorAll('[data-risk]')).map(row => Array.from(row.querySelectorAll('span')).map(({ textContent }) => Number(textContent)));
    // At 0, 6, 12 … 30 months, as those that leave then are still observed.
    expect(numbers).toEqual([
      [21, 21, 12, 9, 5, 4],
      [21, 12, 6, 2, 0, 0]
    ]);
  });

  it('draws the five largest of many groups, and says that the table has them all', async () => {
    renderPart([1, 2, 3, 4, 5, 6].flatMap(count => livedMonths(new Array(count + 1).fill('9+').join(' '), { unit: unitKey(`unit ${count}`) })));
    await tellApartBy('Business unit');
    expect(lines().map(line => line.getAttribute('data-line'))).toEqual(['unit 6', 'unit 5', 'unit 4', 'unit 3', 'unit 2']);
    expect(new Set(lines().map(line => line.querySelector('path')?.getAttribute('stroke-dasharray'))).size).toBe(5);
    expect(sentences()).toContain('The chart shows 5 of 6 groups. The table has them all.');
    await userEvent.click(screen.getByRole('button', { name: 'See as table' }));
    expect(within(screen.getByRole('table')).getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual(['unit 6', 'unit 5', 'unit 4', 'unit 3', 'unit 2', 'unit 1']);
  });

  it('draws the latest years of many', async () => {
    renderPart([2019, 2020, 2021, 2022, 2023, 2024].flatMap(foundedIn => livedMonths('9+ 10+', { foundedIn })));
    await tellApartBy('Year founded');
    expect(lines().map(line => line.querySelector('title')?.textContent)).toEqual(['2020', '2021', '2022', '2023', '2024']);
  });

  it('runs from right to left where people read so', () => {
    const startOf = (): number => Number(/^M([\d.]+),/.exec(lines()[0]?.querySelector('path')?.getAttribute('d') ?? '')?.[1]);
    renderPart(livedMonths(placebo));
    const [leftToRight] = [startOf()];
    document.body.innerHTML = '';
    setRTL(true);
    try {
      renderPart(livedMonths(placebo));
      expect(startOf()).toBe(640 - leftToRight);
      expect(lines()[0]?.querySelector('text')?.getAttribute('text-anchor')).toBe('end');
    } finally {
      setRTL(false);
    }
  });
});

describe('Groups', () => {
  it('that differ by more than chance are said to', async () => {
    renderPart(two);
    await tellApartBy('Purpose');
    expect(sentences()).toContain('How long they stay open differs between the groups by more than chance (log-rank test, p < 0.001).');
  });

  it('that do not are said not to', async () => {
    renderPart([...livedMonths(placebo), ...livedMonths(placebo, { seeded: false })]);
    await tellApartBy('Start-up');
    expect(sentences()).toContain('How long they stay open does not differ between the groups by more than chance (log-rank test, p = 1.000).');
    expect(lines().map(line => line.querySelector('title')?.textContent)).toEqual(['With a start-up phase', 'Open at once']);
  });

  it('of which one is small are too few to compare', async () => {
    renderPart([...two, ...livedMonths('5 9+', { purpose: 'befriend' })]);
    await tellApartBy('Purpose');
    expect(sentences()).toContain('Too few to compare: every group needs 10 communities, and 5 that ended.');
  });

  it('are compared for nobody where nothing is told apart', async () => {
    renderPart(two);
    expect(sentences()).toHaveLength(1);
  });
});

describe('The table', () => {
  it('of all communities has the figures by age', async () => {
    renderPart(livedMonths('6 6 6c 6+ 7 9+ 10 10+ 11+ 13'));
    await userEvent.click(screen.getByRole('button', { name: 'See as table' }));
    const table = screen.getByRole('table', { name: 'Communities still open, by months since founding' });
    expect(rowsOf(table).slice(0, 2)).toEqual([
      ['Months since founding', 'Communities observed', 'Still open', '95% confidence', 'Completed'],
      ['0', '10', '100%', '–', '0%']
    ]);
    // At 6 three of ten ended, one of them completed; at 7 one of the six that were left; the table goes by quarters.
    expect(rowsOf(table).find(([month]) => month === '6')).toEqual(['6', '10', '70%', '32.9% to 89.2%', '10%']);
    expect(rowsOf(table).find(([month]) => month === '9')?.slice(0, 3)).toEqual(['9', '5', '58.3%']);
  });

  it('of groups has how they ended, and by when half had', async () => {
    renderPart(two);
    await tellApartBy('Purpose');
    await userEvent.click(screen.getByRole('button', { name: 'See as table' }));
    expect(rowsOf(screen.getByRole('table', { name: 'How long communities live, by purpose' }))).toEqual([
      ['Group', 'Communities', 'Closed', 'Merged', 'Completed', 'Half ended after (months)', 'Figures allow (months)'],
      ['Practise a craft', '21', '9', '0', '0', '23', '13 or more'],
      ['Learn together', '21', '21', '0', '0', '8', '4 to 11']
    ]);
    await userEvent.click(screen.getByRole('button', { name: 'See as chart' }));
    expect(screen.getByRole('img')).toBeTruthy();
  });

  it('is reached by keyboard alone', async () => {
    renderPart(two);
    await userEvent.tab();
    await userEvent.tab();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'See as table' }));
    await userEvent.keyboard('{Enter}');
    expect(screen.getByRole('table')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'See as chart' }));
    for (const name of ['Download CSV', 'Download PNG']) {
      await userEvent.tab();
      expect(document.activeElement).toBe(screen.getByRole('button', { name }));
    }
    await userEvent.tab();
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Tell apart by' }));
  });

  it('says where the half is not reached', async () => {
    renderPart(livedMonths('6 10+ 12+ 18+'));
    await tellApartBy('Business unit');
    await userEvent.click(screen.getByRole('button', { name: 'See as table' }));
    expect(rowsOf(screen.getByRole('table'))[1]?.slice(0, 2)).toEqual(['Field service', '4']);
    expect(rowsOf(screen.getByRole('table'))[1]?.[5]).toBe('not reached');
  });
});
