import * as React from 'react';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Guildhall } from '../../../src/data/guildhall';
import { Failure } from '../../../src/domain/failure';
import type { ReportIndex } from '../../../src/domain/report/reportIndex';
import type { UtcMonth } from '../../../src/domain/time';
import { PublishingPanel } from '../../../src/features/publishing/PublishingPanel';
import type { FakeGuildhall } from '../../ui/fakeGuildhall';
import { fakeGuildhall } from '../../ui/fakeGuildhall';
import { employee, renderScreen } from '../../ui/renderScreen';

describe('what was wrong with a published month', () => {
  const index: ReportIndex = {
    schema: 2,
    publishedAt: Date.UTC(2026, 10, 22, 12),
    coversUntil: Date.UTC(2026, 10, 1),
    months: (['2026-09', '2026-10'] as UtcMonth[]).map(period => ({ period, revision: 1, file: `${period}.r1.json`, sha256: '', minimum: 5 })),
    quarters: [],
    years: [],
    monthSummaries: [],
    quarterSummaries: [],
    survival: { share: null, before: null, behind: 0 }
  };
  const renderPanel = (answers: Partial<Guildhall>): FakeGuildhall => {
    const guildhall = fakeGuildhall({ readReportIndex: async () => index, ...answers });
    renderScreen(<PublishingPanel />, guildhall, { ...employee, isAdministrator: true });
    return guildhall;
  };
  const opened = async (answers: Partial<Guildhall> = {}): Promise<FakeGuildhall> => {
    const guildhall = renderPanel({ noteMonth: async () => undefined, ...answers });
    await userEvent.click(await screen.findByRole('button', { name: 'Say what was wrong' }));
    return guildhall;
  };
  const text = (): HTMLTextAreaElement => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'What was wrong' });

  it('cannot be said before there is a month', async () => {
    renderPanel({ readReportIndex: async () => ({ ...index, months: [] }) });
    await screen.findByText(/^No month is complete yet/);
    expect(screen.queryByRole('button', { name: 'Say what was wrong' })).toBeNull();
  });

  it('is said in words, of the newest month unless another is chosen, and then stands in the list', async () => {
    const note = { month: '2026-09' as UtcMonth, at: Date.UTC(2026, 10, 29, 12), text: 'Two departments were mixed up.' };
    const readReportIndex = jest.fn().mockResolvedValueOnce(index).mockResolvedValue({ ...index, notes: [note] });
    const { noteMonth } = await opened({ readReportIndex });
    expect(document.activeElement).toBe(text());
    expect(screen.getByRole('combobox', { name: /^Month/ }).textContent).toContain('October 2026');
    await userEvent.click(screen.getByRole('combobox', { name: /^Month/ }));
    await userEvent.click(screen.getByRole('option', { name: 'September 2026' }));
    await userEvent.type(text(), ' Two departments were mixed up. ');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('It stands beside September 2026 now.')).toBeTruthy();
    expect(noteMonth.mock.calls).toEqual([['2026-09', 'Two departments were mixed up.']]);
    expect((await screen.findByRole('list', { name: 'What was said of published months' })).textContent).toBe('September 2026: Two departments were mixed up. (said 29 November 2026)');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Say what was wrong' }));
  });

  it.each([
    ['nothing', '', 'Write what was wrong.'],
    ['by how many', '3 people too many', 'Write it without digits: by how many would give away what is left out.'],
    ['by how many, in the digits of another script', '٣ too many', 'Write it without digits: by how many would give away what is left out.'],
    ['more than there is room for', 'x'.repeat(301), 'Use at most 300 characters.']
  ])('is not said where it is %s: that stays to be mended', async (_what, typed, problem) => {
    const { noteMonth } = await opened();
    await userEvent.click(text());
    if (typed !== '') await userEvent.paste(typed);
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText(problem)).toBeTruthy();
    expect(text().value).toBe(typed);
    expect(noteMonth).not.toHaveBeenCalled();
  });

  it('stays written where somebody publishes at the same time, and is said then', async () => {
    const noteMonth = jest.fn().mockRejectedValueOnce(new Failure('conflict', 'Changed meanwhile.')).mockResolvedValue(undefined);
    await opened({ noteMonth });
    await userEvent.type(text(), 'Two departments were mixed up.');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText(/Somebody else is publishing at this moment\./)).toBeTruthy();
    expect(text().value).toBe('Two departments were mixed up.');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('It stands beside October 2026 now.')).toBeTruthy();
  });
});
