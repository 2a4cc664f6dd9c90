import { screen, waitFor } from '@testing-library/react';
import * as React from 'react';
import type { MonthSummary } from '../../../src/domain/report/reportIndex';
import { summaryOf } from '../../../src/domain/report/summaryOf';
import { UnitChart } from '../../../src/features/participation/UnitChart';
import { fakeGuildhall } from '../../ui/fakeGuildhall';
import { renderScreen } from '../../ui/renderScreen';
import { reportOf } from './reports';

/** Seventeen units, A to Q: A has most people, and each after it two fewer. */
const month = (text: string, most: number): MonthSummary =>
  summaryOf(reportOf(text, { company: 900, units: Object.fromEntries([...'ABCDEFGHIJKLMNOPQ'].map((title, at) => [title, most - 2 * at])) }));
const chart = (report: MonthSummary): React.ReactElement => <UnitChart report={report} onLook={() => undefined} />;
const bars = (): string[] => screen.getAllByRole('listitem').map(item => item.textContent ?? '');

describe('Units of another month', () => {
  test('come at once as far as they are in view; the others are those of before for a frame, each unit once', async () => {
    const { rerender } = renderScreen(chart(month('2026-10', 60)), fakeGuildhall({}));
    expect([bars()[0], bars()[16]]).toEqual(['A60', 'Q28']);
    rerender(chart(month('2026-11', 61)));
    expect(bars()).toHaveLength(17);
    expect([bars()[0], bars()[14], bars()[15], bars()[16]]).toEqual(['A61', 'O33', 'P30', 'Q28']);
    await waitFor(() => expect([bars()[15], bars()[16]]).toEqual(['P31', 'Q29']));
  });

  test('are told once where one comes into view, or leaves it', async () => {
    const { rerender } = renderScreen(chart(month('2026-10', 60)), fakeGuildhall({}));
    const other = month('2026-11', 60);
    rerender(chart({ ...other, units: [...other.units.slice(0, -1), { ...(other.units[16] as (typeof other.units)[number]), people: 99 }] }));
    expect(bars()[0]).toBe('Q99');
    await waitFor(() => expect(bars()[16]).toBe('P30'));
    expect(new Set(bars().map(bar => bar.charAt(0))).size).toBe(17);
  });
});
