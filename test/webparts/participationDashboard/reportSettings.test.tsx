import * as React from 'react';
import { cleanup, screen, waitFor } from '@testing-library/react';
import '@testing-library/jest-dom';
import { emptyDirectory } from '../../../src/domain/directory/directory';
import { Participation } from '../../../src/webparts/participationDashboard/Participation';
import { readReportSettings, reportTitleLimit } from '../../../src/webparts/participationDashboard/readReportSettings';
import { usualSettings } from '../../../src/features/participation/reportSettings';
import { indexOf, reportOf } from '../../features/participation/reports';
import { fakeGuildhall } from '../../ui/fakeGuildhall';
import { employee, renderScreen } from '../../ui/renderScreen';

const leader = { ...employee, name: 'Lena Vogt', isLeadershipViewer: true };

/** Forty months up to December 2026. */
const months = Array.from({ length: 40 }, (_, at) => {
  const text = new Date(Date.UTC(2026, 11 - (39 - at), 1)).toISOString().slice(0, 7);
  return reportOf(text, { company: 40 + at, units: { Engineering: 25, Sales: 15 + at }, communities: { Storage: 20 } });
});

function show(kept: unknown): void {
  renderScreen(
    <Participation settings={readReportSettings(kept)} />,
    fakeGuildhall({
      readReportIndex: async () => indexOf(months, 25),
      readMonthReport: async (_index, wanted) => months.find(({ month }) => month === wanted) ?? Promise.reject(new Error('none')),
      readLives: async () => ({ schema: 2, at: Date.UTC(2026, 11, 31), lives: [] }),
      readDirectory: async () => emptyDirectory
    }),
    leader
  );
}

/** What of the screen a setting is about. */
const title = (): string | null | undefined => screen.queryAllByRole('heading', { level: 2 }).find(({ textContent }) => !/took part/.test(textContent ?? ''))?.textContent;
const opensOn = (): string => screen.getByRole<HTMLSelectElement>('combobox', { name: 'Month' }).selectedOptions[0]?.textContent ?? '';
const unitsShown = (): string[] => [...screen.getByRole('list', { name: 'Where people take part' }).querySelectorAll('li')].map(({ textContent }) => textContent?.replace(/\d.*/, '') ?? '');
const monthsDrawn = (): number => document.querySelectorAll('[data-month]').length;
const parts = (): (string | null)[] => screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);

describe('Every setting of the dashboard', () => {
  test.each<[setting: string, one: unknown, other: unknown, seen: () => unknown, shown: readonly [unknown, unknown]]>([
    ['title', { title: 'The company at a glance' }, { title: 'Our people' }, title, ['The company at a glance', 'Our people']],
    ['no title and one', {}, { title: 'Our people' }, title, [undefined, 'Our people']],
    ['month it opens on', { opensOn: '2026-03' }, { opensOn: '' }, opensOn, ['March 2026', 'December 2026']],
    ['units', { shownUnits: { sales: true } }, { shownUnits: { sales: false } }, unitsShown, [['Sales'], ['Sales', 'Engineering']]],
    ['months of the charts', { trendSpan: 24 }, { trendSpan: 36 }, monthsDrawn, [24, 36]],
    ['months of the charts, usually', { trendSpan: 12 }, {}, monthsDrawn, [12, 12]],
    [
      'sections',
      { sections: { units: { isOff: true }, survival: { isOff: true }, standing: { isOff: true } } },
      {},
      parts,
      [['By community', 'People taking part, month by month', 'The company in numbers'], ['Where people take part', 'By community', 'People taking part, month by month', 'The company in numbers', 'How long communities live', 'Communities now']]
    ],
    [
      'order',
      { sections: { standing: { place: 1 }, units: { place: 11 } } },
      { sections: { trend: { place: 1 }, units: { place: 2 } } },
      parts,
      [
        ['Communities now', 'By community', 'People taking part, month by month', 'The company in numbers', 'How long communities live', 'Where people take part'],
        ['People taking part, month by month', 'Where people take part', 'By community', 'The company in numbers', 'How long communities live', 'Communities now']
      ]
    ]
  ])('%s: two values, two results', async (_setting, one, other, seen, [first, second]) => {
    const becomes = async (kept: unknown, expected: unknown): Promise<void> => {
      show(kept);
      await screen.findAllByText(/people took part in/);
      await waitFor(() => expect(seen()).toEqual(expected), { timeout: 20_000 });
    };
    await becomes(one, first);
    cleanup();
    await becomes(other, second);
  });

  test('that is in no known shape is the usual one', () => {
    expect(readReportSettings({ title: 'x'.repeat(reportTitleLimit + 1), opensOn: 'October', trendSpan: 13, shownUnits: 'all', sections: [1] })).toEqual(usualSettings);
    expect(readReportSettings(undefined)).toEqual(usualSettings);
  });

  test('of a month that is not published: the newest is shown', async () => {
    show({ opensOn: '2031-01' });
    await screen.findAllByText(/people took part in/);
    expect(opensOn()).toBe('December 2026');
  });

  test('of some units says what is still of the whole company', async () => {
    show({ shownUnits: { sales: true } });
    expect(await screen.findByText('This page shows Sales. The first sentence and the four measures are of the whole company.')).toBeInTheDocument();
  });
});
