import * as React from 'react';
import { configure, fireEvent, screen, waitFor } from '@testing-library/react';
import '@testing-library/jest-dom';
import { Failure } from '../../../src/domain/failure';
import type { LogRow } from '../../../src/domain/log/logRow';
import { day, isoInstant } from '../../../src/domain/time';
import { AnnouncementSection } from '../../../src/features/announcement/AnnouncementSection';
import { formatDay } from '../../../src/ui/format';
import { colleague, keeper, row, showSection } from '../spaceScene';

jest.setTimeout(120_000);
configure({ asyncUtilTimeout: 20_000 });

const now = Date.now();
/** A community that meets monthly announces once in 30.4 days. */
const announced = (daysAgo: number, text = 'We move to room 4.', by = '3'): LogRow =>
  row({ kind: 'announcement', by, at: isoInstant(now - daysAgo * day), body: { text } });
const press = (name: string): void => void fireEvent.click(screen.getByRole('button', { name }));
const write = (text: string): void => void fireEvent.change(screen.getByRole('textbox', { name: 'What everybody should know' }), { target: { value: text } });

beforeEach(() => window.localStorage.clear());

describe('The announcement of a community', () => {
  test('stands at the top for everybody, with who said it and when', async () => {
    showSection(<AnnouncementSection />, { acts: [announced(3)], isMember: false });
    expect(screen.getByRole('region', { name: 'Announcement' })).toHaveTextContent('We move to room 4.');
    await screen.findByText('Ana Ruiz, 3 days ago');
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  test('is not there where nothing is announced, nor once its time is over', () => {
    const { container } = showSection(<AnnouncementSection />, { acts: [announced(31)] });
    expect(container).toBeEmptyDOMElement();
  });

  test('of somebody who keeps nothing is not there', () => {
    const { container } = showSection(<AnnouncementSection />, { acts: [announced(1, 'Buy my bike.', '8')] });
    expect(container).toBeEmptyDOMElement();
  });

  test('is written by a keeper, and is there at once', async () => {
    const { written } = showSection(<AnnouncementSection />, { actor: keeper });
    expect(screen.getByText('Nothing is announced. One announcement at a time stands here, for everybody who comes by.')).toBeInTheDocument();
    press('Announce something');
    expect(await screen.findByText(/^It stands at the top until .*, then goes by itself\.$/)).toBeInTheDocument();
    write('  We meet on Thursday. ');
    press('Announce');
    await screen.findByText('We meet on Thursday.');
    expect(screen.getByRole('status')).toHaveTextContent('Announced.');
    expect(written()).toEqual([{ log: 'acts', kind: 'announcement', body: { text: 'We meet on Thursday.' } }]);
  });

  test('is asked for in words where it is empty or too long', async () => {
    const { written } = showSection(<AnnouncementSection />, { actor: keeper });
    press('Announce something');
    press('Announce');
    await screen.findByText('Write what you want to announce.');
    write('x'.repeat(601));
    await screen.findByText('This text has 601 characters. Keep it to 600.');
    expect(written()).toEqual([]);
  });

  test('comes once a cadence: a keeper is told from when the next is possible, and corrects this one', async () => {
    const before = announced(3);
    const { written } = showSection(<AnnouncementSection />, { actor: keeper, acts: [before] });
    const next = formatDay(before.created + Math.round(30.4 * day), 'en-GB');
    expect(screen.getByText(`The next one is possible from ${next}. Until then you can correct this one.`)).toBeInTheDocument();
    press('Correct the announcement');
    expect(screen.getByRole('textbox', { name: 'What everybody should know' })).toHaveValue('We move to room 4.');
    write('We move to room 5.');
    press('Save');
    await screen.findByText('We move to room 5.');
    expect(screen.getByText('Ana Ruiz, 3 days ago, corrected')).toBeInTheDocument();
    expect(written()).toEqual([{ log: 'acts', kind: 'announcement', body: { text: 'We move to room 5.', corrects: before.id } }]);
  });

  test('is not offered to correct to a member', () => {
    showSection(<AnnouncementSection />, { actor: colleague, acts: [announced(3)] });
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  test('keeps every word where it fails, over leaving too, and trying again is the same act', async () => {
    const addEntry = jest.fn().mockRejectedValueOnce(new Failure('unavailable', 'No answer.')).mockResolvedValue(9);
    showSection(<AnnouncementSection />, { actor: keeper, answers: { addEntry } });
    press('Announce something');
    write('We meet on Thursday.');
    press('Announce');
    await screen.findByText('What you wrote is safe; it is still here.');
    press('Try again');
    await waitFor(() => expect(addEntry).toHaveBeenCalledTimes(2));
    expect(addEntry.mock.calls[1]?.[4]).toBe(addEntry.mock.calls[0]?.[4]);
  });

  test('keeps what is half written over leaving the page', () => {
    const shown = showSection(<AnnouncementSection />, { actor: keeper });
    press('Announce something');
    write('Half a sen');
    shown.unmount();
    showSection(<AnnouncementSection />, { actor: keeper });
    press('Announce something');
    expect(screen.getByRole('textbox', { name: 'What everybody should know' })).toHaveValue('Half a sen');
  });

  test('gives the focus back where writing is given up', () => {
    showSection(<AnnouncementSection />, { actor: keeper });
    press('Announce something');
    press('Cancel');
    expect(screen.getByRole('button', { name: 'Announce something' })).toHaveFocus();
  });
});
