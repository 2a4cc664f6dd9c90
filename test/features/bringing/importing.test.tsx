import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Guildhall, Imported, ImportTold, RegisteredImport } from '../../../src/data/guildhall';
import { asImportId } from '../../../src/domain/bringing/importId';
import { lineProblem } from '../../../src/domain/bringing/lineProblem';
import { Failure } from '../../../src/domain/failure';
import type { FakeGuildhall } from '../../ui/fakeGuildhall';
import { choose, facts, file, history, id, press, problems, registered, renderPanel, select } from './bringingScene';

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
