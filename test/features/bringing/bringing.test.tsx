import * as React from 'react';
import { TextDecoder } from 'node:util';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Guildhall } from '../../../src/data/guildhall';
import type { Imported, ImportTold, RegisteredImport } from '../../../src/data/historyDoor';
import type { ReadHistory } from '../../../src/domain/bringing/historyLine';
import { asImportId } from '../../../src/domain/bringing/importId';
import { importPreview } from '../../../src/domain/bringing/importPreview';
import { lineProblem } from '../../../src/domain/bringing/lineProblem';
import { Failure } from '../../../src/domain/failure';
import { communityKey } from '../../../src/domain/identity';
import { BringingPanel } from '../../../src/features/bringing/BringingPanel';
import { saveFile } from '../../../src/ui/saveFile';
import type { FakeGuildhall } from '../../ui/fakeGuildhall';
import { fakeGuildhall } from '../../ui/fakeGuildhall';
import { employee, renderScreen } from '../../ui/renderScreen';

jest.mock('../../../src/ui/saveFile', () => ({ saveFile: jest.fn() }));
// Browsers have it; jsdom does not.
Object.assign(globalThis, { TextDecoder });

const id = asImportId('h-0123456789') as RegisteredImport['id'];
const communities = [
  { key: communityKey('pumps'), title: 'Pumps and seals' },
  { key: communityKey('welding'), title: 'Welding' }
];
const registered: RegisteredImport = { id, row: 5, begun: Date.parse('2026-05-03T09:00:00Z'), takesDates: true };
const file = (text: string, name = 'past.csv'): File => new File([text], name, { type: 'text/csv' });
const history = [
  'Datum,Wer,Gruppe,Art,Nummer',
  '2024-03-01 09:30,eva@contoso.example,Pumps and seals,join,17',
  '2024-03-02,omar@contoso.example,Old pumps,post,18',
  '2024-03-04,omar@contoso.example,old-pumps,,19',
  '3/4/2024,eva@contoso.example,Welding,,20',
  '2024-03-05,eva,Welding,,21'
].join('\n');

function renderPanel(answers: Partial<Guildhall> = {}): FakeGuildhall {
  const guildhall = fakeGuildhall({
    readKnownCommunities: async () => communities,
    importIdOf: async () => id,
    previewImport: async (read: ReadHistory) => importPreview(read, account => account.startsWith('eva')),
    ...answers
  });
  renderScreen(<BringingPanel />, guildhall, { ...employee, isAdministrator: true });
  return guildhall;
}

async function choose(chosen: File | readonly File[], button = 'Choose a CSV file'): Promise<void> {
  const input = await screen.findByLabelText(button, { selector: 'input' });
  fireEvent.change(input, { target: { files: Array.isArray(chosen) ? chosen : [chosen] } });
}

const press = async (name: string | RegExp): Promise<void> => userEvent.click(await screen.findByRole('button', { name }));
const select = async (name: string, option: string): Promise<void> => userEvent.selectOptions(await screen.findByRole('combobox', { name }), option);
const problems = (): (string | null)[] => within(screen.getByRole('list', { name: 'Lines that stay behind' })).getAllByRole('listitem').map(item => item.textContent);
const facts = async (): Promise<(string | null)[][]> =>
  within(await screen.findByRole('table', { name: 'What would come' })).getAllByRole('row').map(row => Array.from(row.children).map(cell => cell.textContent));
const chosenIn = async (name: string): Promise<string | undefined> => (await screen.findByRole<HTMLSelectElement>('combobox', { name })).selectedOptions[0]?.text;

/** An import of three steps, each of which is taken when the test says so. */
function stepwise(): { readonly work: (tell: ImportTold) => Promise<void>; readonly step: () => Promise<void>; readonly taken: number[] } {
  const taken: number[] = [];
  const waiting: (() => void)[] = [];
  return {
    taken,
    step: () => act(async () => waiting.shift()?.()),
    work: async tell => {
      for (const done of [400, 800, 1200]) {
        taken.push(done);
        await tell({ doing: 'bringing', done, of: 1200 });
        await new Promise<void>(resolve => waiting.push(resolve));
      }
    }
  };
}

beforeEach(() => jest.mocked(saveFile).mockClear());

describe('a CSV file', () => {
  it('has its columns guessed, each of which can be chosen anew', async () => {
    renderPanel();
    await choose(file(history));
    expect(await chosenIn('When')).toBe('Datum');
    expect(await chosenIn('Community')).toBe('Gruppe');
    expect(await chosenIn('Reference')).toBe('Nummer');
    await select('Person', 'No column');
    expect(await screen.findByText('Choose the column for: Person. Without it, no line can come.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Try it' })).toBeNull();
    await select('Person', 'Wer');
    expect(screen.getByRole('button', { name: 'Try it' })).toBeTruthy();
  });

  it('names each line that stays behind, with what is wrong with it', async () => {
    renderPanel();
    await choose(file(history));
    expect(await screen.findByText('4 lines stay behind. The others come.')).toBeTruthy();
    expect(problems()).toEqual([
      'Line 3: “Old pumps”: No community here. Choose above which is meant.',
      'Line 4: “old-pumps”: No community here. Choose above which is meant.',
      'Line 5: “3/4/2024”: No day or time that can be read in one way only. Write 2024-03-31 or 2024-03-31 14:05.',
      'Line 6: “eva”: No account and no mail address.'
    ]);
  });

  it('asks once for each name that is no community here, and takes the one that is chosen', async () => {
    const guildhall = renderPanel();
    await choose(file(history));
    await select('Old pumps: 2 lines', 'Pumps and seals');
    expect(problems()).toHaveLength(2);
    await press('Try it');
    await facts();
    const read = guildhall.previewImport.mock.calls[0]?.[0] as ReadHistory;
    expect(read.lines.map(({ line, community }) => [line, community])).toEqual([[2, 'pumps'], [3, 'pumps'], [4, 'pumps']]);
  });

  it('is tried before it can be brought in: what would come, and who is not known yet', async () => {
    const guildhall = renderPanel();
    await choose(file(history));
    await select('Old pumps: 2 lines', 'Welding');
    expect(screen.queryByRole('button', { name: 'Bring it in' })).toBeNull();
    await press('Try it');
    expect(await facts()).toEqual([
      ['Acts', '3'],
      ['Contributions', '2'],
      ['Joining', '1'],
      ['People', '2'],
      ['First day', '1 March 2024'],
      ['Last day', '4 March 2024'],
      ['In Welding', '2'],
      ['In Pumps and seals', '1']
    ]);
    expect(screen.getByText('This would come. Nothing was changed.')).toBeTruthy();
    expect(screen.getByText('1 account is new to this site. Whether somebody has it is told when it is brought in.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Bring it in' })).toBeTruthy();
    expect(guildhall.importHistory).not.toHaveBeenCalled();
  });

  it('is tried anew where it is read in another way', async () => {
    renderPanel();
    await choose(file(history));
    await press('Try it');
    await facts();
    await select('Reference', 'No column');
    expect(screen.queryByRole('table', { name: 'What would come' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Bring it in' })).toBeNull();
  });

  it('shows fifty problems, counts the others, and gives all of them as a file', async () => {
    renderPanel();
    await choose(file(['when,person,community', ...Array.from({ length: 1060 }, () => '=now,eva@contoso.example,Welding'), '2024-03-01,eva@contoso.example,Welding'].join('\n')));
    expect(await screen.findByText('And 1,010 more.')).toBeTruthy();
    expect(problems()).toHaveLength(50);
    await press('Download all of them (CSV)');
    const [name, text] = jest.mocked(saveFile).mock.calls[0] ?? [];
    const lines = String(text).split('\r\n');
    expect(name).toBe('lines-left-behind.csv');
    expect(lines[0]).toBe('\uFEFFLine,What stands there,What is wrong');
    // A spreadsheet must not take it for a formula.
    expect(lines[1]).toBe("2,'=now,No day or time that can be read in one way only. Write 2024-03-31 or 2024-03-31 14:05.");
    expect(lines).toHaveLength(1060 + 2);
  });

  it.each([
    ['that is a workbook', new File([new Uint8Array([0x50, 0x4b, 3, 4])], 'past.xlsx'), 'past.xlsx: This is a workbook or a zip. Save the workbook as CSV, or unpack the zip, and choose that.'],
    ['with nothing in it', file('\n\n'), 'Nothing stands in this file. Its first line has to name the columns.']
  ])('%s is refused with what to do instead', async (_which, bad, says) => {
    renderPanel();
    await choose(bad);
    expect(await screen.findByText(says)).toBeTruthy();
  });

  it('of more than 50 MB is refused', async () => {
    renderPanel();
    const large = file('x');
    Object.defineProperty(large, 'size', { value: 50 * 1024 * 1024 + 1 });
    await choose(large);
    expect(await screen.findByText(/^past\.csv: This file is larger than 50 MB\./)).toBeTruthy();
  });

  it('that is refused leaves the one before as it was', async () => {
    renderPanel();
    await choose(file(history));
    await select('Old pumps: 2 lines', 'Welding');
    await choose(new File([new Uint8Array([0x50, 0x4b, 3, 4])], 'past.xlsx'));
    expect(await screen.findByText(/^past\.xlsx:/)).toBeTruthy();
    expect(await chosenIn('Old pumps: 2 lines')).toBe('Welding');
  });

  it('of which no line can come is not tried', async () => {
    renderPanel();
    await choose(file('when,person,community\nsoon,eva@contoso.example,Welding'));
    expect(await screen.findByText('No line of this file can come as it is.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Try it' })).toBeNull();
    await press('Put the file aside');
    expect(screen.queryByText('past.csv')).toBeNull();
  });

  it('lets the page ask before it goes, until it is brought in', async () => {
    renderPanel({ importHistory: () => new Promise(() => undefined) });
    const mayGo = (): boolean => window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    expect(mayGo()).toBe(true);
    await choose(file(history));
    await press('Try it');
    expect(mayGo()).toBe(false);
    await press('Bring it in');
    expect(mayGo()).toBe(true);
  });
});

describe('an import', () => {
  const imported: Imported = { added: 1, there: 0, takesDates: true, problems: [lineProblem(3, 'unknownPerson', 'omar@contoso.example')] };
  const begin = async (answers: Partial<Guildhall>): Promise<FakeGuildhall> => {
    const guildhall = renderPanel(answers);
    await choose(file(history));
    await press('Try it');
    await press('Bring it in');
    return guildhall;
  };

  it('tells how far it is, pauses between two steps, and goes on', async () => {
    const { work, step, taken } = stepwise();
    await begin({
      importHistory: async (_id, _read, _unknown, tell) => {
        await work(tell);
        return imported;
      }
    });
    expect(await screen.findByText('400 of 1,200')).toBeTruthy();
    expect(screen.getByRole('progressbar').getAttribute('aria-valuetext')).toBe('Bringing acts in, 400 of 1,200');
    await press('Pause');
    expect(await screen.findByText('Paused. Nothing is lost; it goes on from here.')).toBeTruthy();
    // The step that was on its way is told, and nothing is sent behind it.
    await step();
    await step();
    expect(taken).toEqual([400, 800]);
    await press('Go on');
    await step();
    expect(taken).toEqual([400, 800, 1200]);
    await step();
    expect(await screen.findByText('Brought in: 1. Here before: 0. Left behind: 1.')).toBeTruthy();
  });

  it('lets nothing of how the file is read be changed meanwhile, nor another be chosen or taken back', async () => {
    await begin({ importHistory: () => new Promise(() => undefined), readImports: async () => [registered] });
    expect(screen.getByText('You can close the page. The same files with the same columns go on where it stopped, and nothing comes twice.')).toBeTruthy();
    expect(screen.getByRole('group', { name: 'Columns' }).matches(':disabled')).toBe(true);
    expect(screen.getByRole('button', { name: 'Choose a CSV file' }).matches(':disabled')).toBe(true);
    expect(screen.getByRole('button', { name: 'Put the file aside' }).getAttribute('aria-disabled')).toBe('true');
    expect(screen.getByRole('button', { name: `Take it back: import ${id}` }).getAttribute('aria-disabled')).toBe('true');
  });

  it('names the accounts that nobody has once it is through, and shows up among the imports', async () => {
    const guildhall = await begin({ importHistory: async () => imported });
    expect(await screen.findByText('Brought in: 1. Here before: 0. Left behind: 1.')).toBeTruthy();
    expect(problems()).toEqual(['Line 3: “omar@contoso.example”: Nobody has this account.']);
    expect(guildhall.readImports.mock.calls.length).toBe(2);
  });

  it('says where the site did not take the dates', async () => {
    await begin({ importHistory: async () => ({ ...imported, takesDates: false }) });
    expect(await screen.findByText(/^This site shows dates in its own way/)).toBeTruthy();
  });

  it('that fails says what is safe, and goes on with the same import', async () => {
    const guildhall = await begin({ importHistory: () => Promise.reject(new Failure('unavailable', 'Gone.')) });
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('go on where it stopped, and nothing comes twice.');
    guildhall.importHistory.mockResolvedValueOnce({ ...imported, added: 0, there: 1 });
    await press('Try again');
    expect(await screen.findByText('Brought in: 0. Here before: 1. Left behind: 1.')).toBeTruthy();
    expect(guildhall.importHistory.mock.calls.map(([which, , unknown]) => [which, unknown])).toEqual([[id, 'refuse'], [id, 'refuse']]);
    expect(guildhall.importHistory.mock.calls[1]?.[1]).toBe(guildhall.importHistory.mock.calls[0]?.[1]);
  });

  it('that SharePoint asks to wait with runs the wait down before it can be tried again', async () => {
    await begin({ importHistory: () => Promise.reject(new Failure('throttled', 'Busy.', undefined, 120)) });
    expect((await screen.findByRole('alert')).textContent).toContain('SharePoint asks us to wait');
    expect(screen.getByRole('button', { name: 'Try again' }).getAttribute('aria-disabled')).toBe('true');
  });

  it('brings acts of accounts that nobody has only where that is said', async () => {
    const guildhall = renderPanel({ importHistory: async () => imported });
    await choose(file(history));
    await select('Old pumps: 2 lines', 'Welding');
    await press('Try it');
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Also bring what accounts did that nobody has any more, as people of the past' }));
    await press('Bring it in');
    await waitFor(() => expect(guildhall.importHistory.mock.calls[0]?.[2]).toBe('past'));
  });

  it('that was begun before is told so by its dry run', async () => {
    renderPanel({ readImports: async () => [registered] });
    await choose(file(history));
    await press('Try it');
    expect(await screen.findByText('This import was begun on 3 May 2026. Bringing it in goes on where it stopped, and nothing comes twice.')).toBeTruthy();
  });

  it('is gone through by keyboard, and the focus stays where it was', async () => {
    renderPanel({ importHistory: async () => imported });
    await choose(file(history));
    (await screen.findByRole('button', { name: 'Try it' })).focus();
    await userEvent.keyboard('{Enter}');
    await facts();
    expect(document.activeElement?.textContent).toBe('Try it');
    await userEvent.tab();
    expect(document.activeElement?.textContent).toBe('Bring it in');
    await userEvent.keyboard('{Enter}');
    await screen.findByText('Brought in: 1. Here before: 0. Left behind: 1.');
    expect(document.activeElement?.textContent).toBe('Bring it in');
  });
});

describe('a data export of Viva Engage', () => {
  const button = 'Choose files of Viva Engage';
  const messages = file('id,thread_id,group_id,sender_id,created_at\n1,1,10,1,2024-03-01T08:00:00Z\n2,1,11,1,2024-03-02T08:00:00Z\n3,3,12,1,2024-03-03T08:00:00Z', 'Messages.csv');
  const groups = file('id,name,private\n10,Welding,false\n11,Old pumps,false\n12,Board,true', 'groups.csv');
  const users = file('id,email\n1,eva@contoso.example', 'Users (1).csv');

  it('is read from its three files, whose groups are asked for and whose joins may count', async () => {
    const guildhall = renderPanel();
    await choose([messages, groups, users], button);
    await select('Old pumps: 1 line', 'Pumps and seals');
    expect(screen.queryByRole('combobox', { name: /^Board/ })).toBeNull();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Take the first message of a person in a group for joining it' }));
    await press('Try it');
    expect((await facts()).map(([what, count]) => `${what}: ${count}`)).toEqual([
      'Acts: 4',
      'Joining: 2',
      'Contributions: 2',
      'People: 1',
      'First day: 1 March 2024',
      'Last day: 2 March 2024',
      'In Welding: 2',
      'In Pumps and seals: 2',
      'Left out: messages of private groups and conversations: 1'
    ]);
    expect(guildhall.importIdOf.mock.calls[0]?.[0]).toHaveLength(3);
  });

  it('may come file by file, and what was chosen stays', async () => {
    renderPanel();
    await choose([messages], button);
    expect(await screen.findByText('Still missing: Groups.csv, Users.csv. Choose it as well; what you chose stays.')).toBeTruthy();
    await choose([file('x', 'Topics.csv')], button);
    expect(await screen.findByText('Topics.csv is none of the files that are read: Messages.csv, Groups.csv and Users.csv.')).toBeTruthy();
    await choose([groups, users], button);
    expect(await screen.findByRole('button', { name: 'Try it' })).toBeTruthy();
    expect(screen.queryByText(/^Topics\.csv/)).toBeNull();
  });

  it('of another make is told by the columns it lacks', async () => {
    renderPanel();
    await choose([messages, groups, file('id,mail\n1,x', 'Users.csv')], button);
    expect(await screen.findByText('This is no data export that can be read. Columns that are missing: Users.csv: email.')).toBeTruthy();
  });
});

describe('the imports there are', () => {
  const later: RegisteredImport = { ...registered, id: asImportId('h-aaaaaaaaaa') as RegisteredImport['id'], row: 900, begun: Date.parse('2026-06-04T09:00:00Z') };
  const gone = { rows: 0, recycled: 0 };
  const open = (answers: Partial<Guildhall> = {}): FakeGuildhall =>
    renderPanel({ readImports: async () => [registered, later], findImportTraces: async () => ({ rows: 1201, recycled: 3 }), takeHistoryBack: async () => gone, ...answers });
  const items = async (): Promise<(string | null)[]> =>
    within(await screen.findByRole('list', { name: 'Imports' })).getAllByRole('listitem').map(item => item.firstChild?.firstChild?.textContent ?? null);

  it('stand the latest first, and none is told where there is none', async () => {
    open();
    expect(await items()).toEqual([expect.stringMatching(/^Import h-aaaaaaaaaa, begun 4 Jun 2026/), expect.stringMatching(/^Import h-0123456789, begun 3 May 2026/)]);
  });

  it('are none before the first', async () => {
    renderPanel();
    expect(await screen.findByText('Nothing was brought in yet.')).toBeTruthy();
  });

  it('have their rows counted when that is asked', async () => {
    const guildhall = open();
    expect(guildhall.findImportTraces).not.toHaveBeenCalled();
    await press(`Count its rows: import ${id}`);
    expect(await screen.findByText('Rows: 1,201. In the recycle bin: 3.')).toBeTruthy();
  });

  it('are taken back behind a question that counts the rows, and the focus goes to what is told', async () => {
    const guildhall = open();
    await press(`Take it back: import ${id}`);
    const question = await screen.findByRole('alertdialog', { name: 'Take this import back? Its rows go for good: 1,201.' });
    expect(document.activeElement?.textContent).toBe('Keep it');
    guildhall.readImports.mockResolvedValue([later]);
    await userEvent.click(within(question).getByRole('button', { name: 'Take all of it back' }));
    const told = await screen.findByText(`Import ${id} is taken back. Nothing of it is left.`);
    expect(guildhall.takeHistoryBack.mock.calls[0]?.[0]).toBe(id);
    expect(document.activeElement?.contains(told)).toBe(true);
    await waitFor(async () => expect(await items()).toHaveLength(1));
  });

  it('stay where the careful answer is given, by Escape too', async () => {
    const guildhall = open();
    await press(`Take it back: import ${id}`);
    await screen.findByRole('alertdialog');
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('alertdialog')).toBeNull();
    expect(document.activeElement?.getAttribute('aria-label')).toBe(`Take it back: import ${id}`);
    expect(guildhall.takeHistoryBack).not.toHaveBeenCalled();
  });

  it.each([
    ['something is left', { rows: 2, recycled: 0 }, 'Some of it is left. Take it back again, as an administrator of the site collection.'],
    ['nobody may look into the recycle bin', { rows: 0, recycled: undefined }, 'The import is taken back. Whether some of it lies in the recycle bin, only an administrator of the site collection can see.']
  ])('say where %s', async (_what, traces, says) => {
    open({ takeHistoryBack: async () => traces });
    await press(`Take it back: import ${id}`);
    await press('Take all of it back');
    expect(await screen.findByText(says)).toBeTruthy();
  });

  it('tell how far taking back is, and go on after a failure', async () => {
    let fail: (failure: Failure) => void = () => undefined;
    const guildhall = open({
      takeHistoryBack: (_id, tell) => {
        void tell({ doing: 'takingBack', done: 400, of: 1201 });
        return new Promise((_resolve, reject) => {
          fail = reject;
        });
      }
    });
    await press(`Take it back: import ${id}`);
    await press('Take all of it back');
    expect(await screen.findByText('400 of 1,201')).toBeTruthy();
    fail(new Failure('offline', 'Offline.'));
    expect((await screen.findByRole('alert')).textContent).toContain('Taking it back again goes on where it stopped.');
    guildhall.takeHistoryBack.mockResolvedValueOnce(gone);
    await press('Try again');
    expect(await screen.findByText(`Import ${id} is taken back. Nothing of it is left.`)).toBeTruthy();
  });
});
