import * as React from 'react';
import { act, fireEvent, screen, within } from '@testing-library/react';
import '@testing-library/jest-dom';
import type { HeldPlace, HeldRow } from '../../../src/domain/held/held';
import type { NamingRow } from '../../../src/domain/held/naming';
import type { Guildhall } from '../../../src/data/guildhall';
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
const omar = { key: personKey('8'), name: 'Omar Haddad' };
const entries = [communityEntry({ key: 'pumps', title: 'Pumps & valves' }), communityEntry()];
const row = (id: number, change: Partial<HeldRow> = {}): HeldRow => ({ place: 'memberships', id, kind: 'join', community: communityKey('pumps'), at: Date.parse('2026-03-10T12:00:00Z') + id * 60_000, body: {}, by: mia.key, ...change });
const naming = (id: number, change: Partial<NamingRow> = {}): NamingRow => ({ ...row(id, { kind: 'thanks', by: omar.key }), place: 'contributions', naming: 'named', ...change });
const rows: Partial<Record<HeldPlace, readonly HeldRow[]>> = {
  memberships: Array.from({ length: 25 }, (_each, index) => row(index + 1, { kind: index % 2 === 0 ? 'join' : 'leave' })),
  decisions: [row(40, { place: 'decisions', kind: 'role' })],
  preferences: [row(50, { place: 'preferences', kind: '', community: communityKey('') })]
};
const holding = (answers: Parameters<typeof fakeGuildhall>[0] = {}): FakeGuildhall =>
  fakeGuildhall({
    countHeld: async () => new Map(Object.entries(rows).map(([place, { length }]) => [place as HeldPlace, length])),
    readHeld: async (_person, place) => rows[place] ?? [],
    readVisitRecording: async () => 'recorded',
    readPeople: async keys => new Map([mia, omar].filter(({ key }) => keys.includes(key)).map(person => [person.key, person])),
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
    expect(guildhall.countHeld).toHaveBeenCalledWith('7');
    expect(guildhall.readHeld).not.toHaveBeenCalled();
    expect(guildhall.readNaming).not.toHaveBeenCalled();
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

  test('tells a decision of the person, and what is of no community', async () => {
    renderScreen(<HeldPanel entries={entries} />, holding());
    fireEvent.click(await screen.findByRole('button', { name: 'Show the rows: Decisions' }));
    expect(await screen.findByText(/: Decided: Pumps & valves$/)).toBeInTheDocument();
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
    expect(screen.getByText(/^One list is kept by administrators, .* People says in which department .* Lists of settings, units and templates, and reports, bear the name of whoever added or last changed a row/)).toBeInTheDocument();
    expect(screen.getByText(/^Not here: your entry among the users of the site, and in which of its groups you are\. .*: the recycle bins of the site, copies held for legal reasons, the audit log and backups\./)).toBeInTheDocument();
    await act(async () => undefined);
  });

  test('is given as JSON and as a table, with what others wrote', async () => {
    renderScreen(<HeldPanel entries={entries} />, holding({ readNaming: async () => [naming(60)] }));
    fireEvent.click(await screen.findByRole('button', { name: 'Download as JSON' }));
    expect(await screen.findByText('The file is saved.')).toBeInTheDocument();
    const [name, text, type] = jest.mocked(saveFile).mock.calls[0] ?? [];
    expect([name, type]).toEqual(['guildhall.json', 'application/json']);
    const read = JSON.parse(String(text)) as { lists: { memberships: unknown[] }; whereOthersNameYou: unknown[] };
    expect(read.lists.memberships).toHaveLength(25);
    expect(read.whereOthersNameYou).toMatchObject([{ list: 'contributions', row: 60, addedBy: { key: '8', name: 'Omar Haddad' } }]);
    fireEvent.click(screen.getByRole('button', { name: 'Download as a table (CSV)' }));
    await act(async () => undefined);
    expect(jest.mocked(saveFile).mock.calls[1]?.slice(0, 1)).toEqual(['guildhall.csv']);
    expect(String(jest.mocked(saveFile).mock.calls[1]?.[1]).split('\r\n')).toHaveLength(30);
  });

  test('is given without what others wrote where somebody does not want to wait for it, and the file says so', async () => {
    const guildhall = holding();
    renderScreen(<HeldPanel entries={entries} />, guildhall);
    fireEvent.click(await screen.findByRole('checkbox', { name: 'With the rows in which others name you' }));
    fireEvent.click(screen.getByRole('button', { name: 'Download as JSON' }));
    expect(await screen.findByText('The file is saved.')).toBeInTheDocument();
    expect(JSON.parse(String(jest.mocked(saveFile).mock.calls[0]?.[1]))).toMatchObject({ whereOthersNameYou: 'not looked for' });
    expect(guildhall.readNaming).not.toHaveBeenCalled();
  });

  test('where others name the person is looked for on request: who wrote it, when, where, and how it names the person', async () => {
    const rows = [naming(61, { naming: 'words', kind: 'question' }), naming(62), naming(63, { place: 'decisions', kind: 'founded', at: 0, community: communityKey('gone') })];
    const guildhall = holding({ readNaming: async () => rows });
    renderScreen(<HeldPanel entries={entries} />, guildhall);
    fireEvent.click(await screen.findByRole('button', { name: 'Look for it' }));
    const section = within(screen.getByRole('region', { name: 'Where others name you' }));
    expect(await section.findByText('3 rows were found.')).toHaveAttribute('role', 'status');
    expect(await section.findByText(/^10 Mar 2026, .*, Omar Haddad: Thanks: Pumps & valves$/)).toBeInTheDocument();
    const lines = section.getAllByRole('listitem');
    expect(lines[1]).toHaveTextContent(/Omar Haddad: A question: Pumps & valvesOnly its words hold your name, which may be that of somebody else\.$/);
    expect(lines[2]).toHaveTextContent(/^1 Jan 1970, .*, Omar Haddad: A decision: gone$/);
    expect(guildhall.readNaming).toHaveBeenCalledWith(expect.objectContaining({ key: '7' }), expect.any(Function));
    fireEvent.click(screen.getByRole('button', { name: 'Download as JSON' }));
    expect(await screen.findByText('The file is saved.')).toBeInTheDocument();
    expect(guildhall.readNaming).toHaveBeenCalledTimes(1);
  });

  test('says where nobody else names the person, and how far the looking is', async () => {
    let end = (): void => undefined;
    const readNaming: Guildhall['readNaming'] = (_person, onPage) =>
      new Promise(resolve => {
        onPage('acts', 2000);
        end = () => resolve([]);
      });
    renderScreen(<HeldPanel entries={entries} />, holding({ readNaming }));
    fireEvent.click(await screen.findByRole('button', { name: 'Look for it' }));
    expect(await screen.findByText('Reading what managers did')).toBeInTheDocument();
    expect(screen.getByText(/2,000/)).toBeInTheDocument();
    await act(async () => end());
    expect(await screen.findByText('Nothing was found: nobody else names you.')).toBeInTheDocument();
  });

  test('looking ends with the screen: it asks for no page more', async () => {
    const told: unknown[] = [];
    let page: (() => void) | undefined;
    const readNaming: Guildhall['readNaming'] = (_person, onPage) => {
      page = () => {
        try {
          onPage('acts', 1);
        } catch (error) {
          told.push(error);
        }
      };
      return new Promise(() => undefined);
    };
    const { unmount } = renderScreen(<HeldPanel entries={entries} />, holding({ readNaming }));
    fireEvent.click(await screen.findByRole('button', { name: 'Look for it' }));
    unmount();
    page?.();
    expect(told).toMatchObject([{ kind: 'unavailable' }]);
  });

  test('what could not be looked for is said beside it, and can be tried again', async () => {
    const readNaming = jest.fn().mockRejectedValueOnce(new Failure('unavailable', 'No answer.')).mockResolvedValue([naming(60)]);
    renderScreen(<HeldPanel entries={entries} />, holding({ readNaming }));
    fireEvent.click(await screen.findByRole('button', { name: 'Look for it' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('1 row was found.')).toBeInTheDocument();
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
