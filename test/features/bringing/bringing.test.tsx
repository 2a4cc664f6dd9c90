import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReadHistory } from '../../../src/domain/bringing/historyLine';
import { saveFile } from '../../../src/ui/saveFile';
import { choose, chosenIn, facts, file, history, press, problems, renderPanel, select } from './bringingScene';

jest.mock('../../../src/ui/saveFile', () => ({ saveFile: jest.fn() }));

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
