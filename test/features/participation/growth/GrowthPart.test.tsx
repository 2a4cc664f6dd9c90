import * as React from 'react';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { EndedState } from '../../../../src/domain/community/communityState';
import { communityKey, unitKey } from '../../../../src/domain/identity';
import type { UtcQuarter } from '../../../../src/domain/report/periods';
import type { QuarterReport } from '../../../../src/domain/report/tableReport';
import type { CommunitySpan } from '../../../../src/domain/survival/communitySpans';
import { GrowthPart } from '../../../../src/features/participation/growth/GrowthPart';
import { fakeGuildhall } from '../../../ui/fakeGuildhall';
import { renderScreen } from '../../../ui/renderScreen';
import { indexOf } from '../reports';
import { savedFiles } from '../tables';

type Sums = Readonly<Record<string, number | null>>;

function quarterOf(quarter: string, sums: Sums): QuarterReport {
  const keys = Object.keys(sums);
  return {
    schema: 2,
    quarter: quarter as UtcQuarter,
    minimum: 5,
    units: [],
    communities: keys.map(key => ({ key: communityKey(key), title: `${key.charAt(0).toUpperCase()}${key.slice(1)}`, unit: unitKey(key === 'naming' ? 'labs' : 'field') })),
    people: { rows: [], columns: keys, shown: [], rowTotals: [], columnTotals: Object.values(sums), total: null }
  } as unknown as QuarterReport;
}

const life = (key: string, founded: string, ended?: readonly [string, EndedState]): CommunitySpan => ({
  key: communityKey(key), founded: Date.parse(founded), recordBegins: 0, purpose: '', unit: unitKey('field'), foundedIn: 2026, seeded: false,
  ...(ended !== undefined && { ended: { at: Date.parse(ended[0]), how: ended[1] } })
});

const third = quarterOf('2026-Q3', { storage: 40, scheduling: 12, naming: null, pumps: 30, welding: 9, docs: 5 });
const second = quarterOf('2026-Q2', { storage: 28, scheduling: 20, naming: 6, pumps: 27, welding: 8 });
const lives = [life('docs', '2026-07-10'), life('naming', '2020-01-01', ['2026-08-01', 'completed']), life('scheduling', '2020-01-01', ['2026-09-01', 'merged'])];
const looked = jest.fn();

async function show({ now = third, before = second as QuarterReport | null, of = lives, units = [] as string[], fails = false } = {}): Promise<void> {
  const quarters = [...(before === null ? [] : [before]), now].map(({ quarter: period }) => ({ period, revision: 1, file: '', sha256: '', minimum: 5 }));
  const guildhall = fakeGuildhall({
    readQuarterReport: async () => before ?? Promise.reject(new Error('none')),
    readLives: async () => (fails ? Promise.reject(new Error('none')) : { schema: 2, at: 0, lives: of })
  });
  renderScreen(<GrowthPart index={{ ...indexOf([]), quarters }} report={now} units={units.map(unitKey)} age="Published today." onLook={looked} />, guildhall);
  if (!fails) await screen.findByRole('region');
}
const plain = (text: string | null): string => (text ?? '').replace(/\u2009/g, ' ');
const sentences = (): string[] => [...screen.getByRole('status').children].map(({ textContent }) => plain(textContent));
const rows = (): string[][] => within(screen.getByRole('table')).getAllByRole('row').map(row => [...row.children].map(({ textContent }) => plain(textContent)));

describe('Communities that grow, began or ended', () => {
  test('are told in sentences, those that changed most before', async () => {
    await show();
    expect(sentences()).toEqual([
      '3 communities had more people than in April – June 2026: Storage (+12), Pumps (+3), Welding (+1).',
      '1 community had fewer people than in April – June 2026: Scheduling (-8).',
      '1 community began: Docs.',
      '1 community was completed: Naming.',
      '1 community was merged: Scheduling.'
    ]);
  });

  test('are a table by title, which tells a number that is left out from one that there is not', async () => {
    await show();
    expect(rows()).toEqual([
      ['Community', 'April – June 2026', 'July – September 2026', 'Change', 'What happened'],
      ['Docs', '–', '5', '–', 'began'],
      ['Naming', '6', 'fewer than 5, or left out', '–', 'completed'],
      ['Pumps', '27', '30', '3', ''],
      ['Scheduling', '20', '12', '-8', 'merged'],
      ['Storage', '28', '40', '12', ''],
      ['Welding', '8', '9', '1', '']
    ]);
  });

  test('are looked into with a click', async () => {
    await show();
    await userEvent.click(screen.getByRole('button', { name: 'Pumps' }));
    expect(looked).toHaveBeenCalledWith('pumps');
  });

  test('are named up to three, and how many there are is said', async () => {
    await show({ now: quarterOf('2026-Q3', { a: 10, b: 12, c: 14, d: 16 }), before: quarterOf('2026-Q2', { a: 9, b: 9, c: 9, d: 9 }), of: [] });
    expect(sentences()).toEqual(['4 communities had more people than in April – June 2026: D (+7), C (+5), B (+3), among others.']);
  });

  test('are compared with no quarter where none before is published', async () => {
    await show({ before: null });
    expect(sentences()).toEqual(['1 community began: Docs.', '1 community was completed: Naming.', '1 community was merged: Scheduling.', 'No quarter before is published, so there are no numbers to compare with.']);
  });

  test('are none where no number changed that is shown; how many are left out is said', async () => {
    await show({ now: quarterOf('2026-Q3', { a: null, b: 9 }), before: quarterOf('2026-Q2', { a: 9, b: null }), of: [] });
    expect(sentences()).toEqual(['No community grew, began or ended in July – September 2026, as far as numbers can be shown.', '2 more cannot be compared: one of their two numbers is left out.']);
    expect(screen.queryByRole('table')).toBeNull();
  });

  test('are those of the units that a page shows', async () => {
    await show({ units: ['labs'] });
    expect(rows().map(([title]) => title)).toEqual(['Community', 'Naming']);
  });

  test('come twenty at a time, and all of them as a file', async () => {
    const many = (plus: number): Sums => Object.fromEntries(Array.from({ length: 25 }, (_, at) => [`c${String(at).padStart(2, '0')}`, 10 + plus]));
    const files = savedFiles();
    await show({ now: quarterOf('2026-Q3', many(1)), before: quarterOf('2026-Q2', many(0)), of: [] });
    expect(rows()).toHaveLength(21);
    await userEvent.click(screen.getByRole('button', { name: 'Communities after' }));
    expect(rows().map(([title]) => title)).toEqual(['Community', 'C20', 'C21', 'C22', 'C23', 'C24']);
    await userEvent.click(screen.getByRole('button', { name: 'Download CSV' }));
    const [text = ''] = await files.texts();
    expect(text.trim().split('\r\n')).toHaveLength(26);
  });

  test('say so where they cannot be read', async () => {
    await show({ fails: true });
    expect(await screen.findByText(/Communities that grow, began or ended/)).toBeTruthy();
    expect(screen.getByRole('button', { name: /Try again/ })).toBeTruthy();
  });
});
