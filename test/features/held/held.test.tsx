import * as React from 'react';
import { act, fireEvent, screen, within } from '@testing-library/react';
import '@testing-library/jest-dom';
import type { HeldPlace, HeldRow } from '../../../src/domain/held/held';
import { Failure } from '../../../src/domain/failure';
import { communityKey, personKey } from '../../../src/domain/identity';
import { HeldPanel } from '../../../src/features/held/HeldPanel';
import { saveFile } from '../../../src/ui/saveFile';
import { communityEntry } from '../../ui/communityEntry';
import type { FakeGuildhall } from '../../ui/fakeGuildhall';
import { fakeGuildhall } from '../../ui/fakeGuildhall';
import { renderScreen } from '../../ui/renderScreen';

jest.mock('../../../src/ui/saveFile', () => ({ saveFile: jest.fn() }));

const mia = { key: personKey('7'), name: 'Mia Brandt' };
const entries = [{ ...communityEntry({ key: 'pumps', title: 'Pumps & valves' }), roles: [{ role: 'manager' as const, person: mia, from: 0 }] }, communityEntry()];
const row = (id: number, change: Partial<HeldRow> = {}): HeldRow => ({ place: 'memberships', id, kind: 'join', community: communityKey('pumps'), at: Date.parse('2026-03-10T12:00:00Z') + id * 60_000, body: {}, isOwn: true, ...change });
const rows: Partial<Record<HeldPlace, readonly HeldRow[]>> = {
  memberships: Array.from({ length: 25 }, (_each, index) => row(index + 1, { kind: index % 2 === 0 ? 'join' : 'leave' })),
  decisions: [row(40, { place: 'decisions', kind: 'role', isOwn: false })],
  preferences: [row(50, { place: 'preferences', kind: '', community: communityKey('') })]
};
const holding = (answers: Parameters<typeof fakeGuildhall>[0] = {}): FakeGuildhall =>
  fakeGuildhall({
    countHeld: async () => new Map(Object.entries(rows).map(([place, { length }]) => [place as HeldPlace, length])),
    readHeld: async (_person, place) => rows[place] ?? [],
    readVisitRecording: async () => 'recorded',
    ...answers
  });
const item = (name: RegExp): HTMLElement => screen.getByText(name).closest('li') as HTMLElement;

beforeEach(() => jest.mocked(saveFile).mockClear());

describe('What is held about me', () => {
  test('is counted first, list by list, without reading a row', async () => {
    const guildhall = holding();
    renderScreen(<HeldPanel entries={entries} />, guildhall);
    expect(await screen.findByText('25 rows')).toBeInTheDocument();
    expect(within(item(/^Memberships$/)).getByText('25 rows')).toBeInTheDocument();
    expect(within(item(/^Decisions$/)).getByText('1 row')).toBeInTheDocument();
    expect(within(item(/^Communities you opened$/)).getByText('nothing')).toBeInTheDocument();
    expect(within(item(/^Communities you opened$/)).queryByRole('button')).toBeNull();
    expect(guildhall.countHeld).toHaveBeenCalledWith('7', ['pumps']);
    expect(guildhall.readHeld).not.toHaveBeenCalled();
  });

  test('shows the rows of a list by page, the newest first, in words', async () => {
    renderScreen(<HeldPanel entries={entries} />, holding());
    fireEvent.click(await screen.findByRole('button', { name: 'Show the rows: Memberships' }));
    const list = within(await screen.findByText('20 of 25 are shown, the newest first.').then(() => item(/^Memberships$/)));
    expect(list.getAllByRole('listitem')).toHaveLength(20);
    expect(list.getAllByRole('listitem')[0]).toHaveTextContent(/^10 Mar 2026, .*: Joined: Pumps & valves$/);
    expect(list.getAllByRole('listitem')[1]).toHaveTextContent(/: Left: Pumps & valves$/);
    fireEvent.click(list.getByRole('button', { name: 'Show more' }));
    expect(list.getAllByRole('listitem')).toHaveLength(25);
    fireEvent.click(list.getByRole('button', { name: 'Hide' }));
    expect(list.queryAllByRole('listitem')).toHaveLength(0);
  });

  test('tells a decision that names the person, and what is of no community', async () => {
    renderScreen(<HeldPanel entries={entries} />, holding());
    fireEvent.click(await screen.findByRole('button', { name: 'Show the rows: Decisions' }));
    expect(await screen.findByText(/: A decision that names you: Pumps & valves$/)).toBeInTheDocument();
    fireEvent.click(screen.getByRole('button', { name: 'Show the rows: Your own settings' }));
    expect(await screen.findByText(/: Your settings$/)).toBeInTheDocument();
  });

  test.each([
    ['recorded' as const, /^Reading is recorded: that you opened a community, at most once a month\./],
    ['notRecorded' as const, /^Reading is not recorded\.$/],
    [undefined, /^Reading is not recorded\.$/]
  ])('says whether reading is recorded (%s)', async (choice, says) => {
    renderScreen(<HeldPanel entries={entries} />, holding({ readVisitRecording: async () => choice }));
    expect(await screen.findByText(says)).toBeInTheDocument();
  });

  test('says what administrators keep, and what is not here', async () => {
    renderScreen(<HeldPanel entries={entries} />, holding());
    expect(screen.getByText(/^Two lists are kept by administrators, .* People says in which department .* Leavers says since when/)).toBeInTheDocument();
    expect(screen.getByText(/^Not here: rows in which others speak of you, .*: the recycle bins of the site, copies held for legal reasons, the audit log and backups\./)).toBeInTheDocument();
    await act(async () => undefined);
  });

  test('is given as JSON and as a table', async () => {
    renderScreen(<HeldPanel entries={entries} />, holding());
    fireEvent.click(await screen.findByRole('button', { name: 'Download as JSON' }));
    expect(await screen.findByText('The file is saved.')).toBeInTheDocument();
    const [name, text, type] = jest.mocked(saveFile).mock.calls[0] ?? [];
    expect([name, type]).toEqual(['guildhall.json', 'application/json']);
    expect((JSON.parse(String(text)) as { lists: { memberships: unknown[] } }).lists.memberships).toHaveLength(25);
    fireEvent.click(screen.getByRole('button', { name: 'Download as a table (CSV)' }));
    await act(async () => undefined);
    expect(jest.mocked(saveFile).mock.calls[1]?.slice(0, 1)).toEqual(['guildhall.csv']);
    expect(String(jest.mocked(saveFile).mock.calls[1]?.[1]).split('\r\n')).toHaveLength(29);
  });

  test('a list that could not be read keeps the download from being half of it, and says so', async () => {
    const readHeld = async (_person: unknown, place: HeldPlace): Promise<readonly HeldRow[]> => {
      if (place === 'acts') throw new Failure('throttled', 'SharePoint asked to wait.');
      return rows[place] ?? [];
    };
    renderScreen(<HeldPanel entries={entries} />, holding({ readHeld }));
    fireEvent.click(await screen.findByRole('button', { name: 'Download as JSON' }));
    expect(await screen.findByRole('alert')).toBeInTheDocument();
    expect(saveFile).not.toHaveBeenCalled();
  });
});
