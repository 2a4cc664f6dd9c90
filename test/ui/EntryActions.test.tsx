import * as React from 'react';
import { configure, fireEvent, screen, waitFor } from '@testing-library/react';
import '@testing-library/jest-dom';
import { readEntries } from '../../src/domain/contribution/entry';
import { Failure } from '../../src/domain/failure';
import { readText } from '../../src/domain/log/readBody';
import { EntryActions } from '../../src/ui/EntryActions';
import { useSpace } from '../../src/ui/space';
import type { Scene, Shown } from '../features/spaceScene';
import { colleague, keeper, row, showSection } from '../features/spaceScene';

// The machine may be busy.
jest.setTimeout(120_000);
configure({ asyncUtilTimeout: 20_000 });

/** A section of notes, as small as one can be. */
const Notes: React.FunctionComponent = () => {
  const { contributions, hidden } = useSpace();
  const [told, setTold] = React.useState('');
  const [corrected, setCorrected] = React.useState<number>();
  return (
    <>
      <p role="status">{told}</p>
      {readEntries(contributions, 'note', body => readText(body, 'text', 100), hidden).map(entry => (
        <article key={entry.id} aria-label={entry.says}>
          {corrected === entry.id && <button onClick={() => setCorrected(undefined)}>Correcting {entry.says}</button>}
          <EntryActions entry={entry} title={entry.says} onCorrect={() => setCorrected(entry.id)} isCorrecting={corrected === entry.id} onDone={setTold} />
        </article>
      ))}
    </>
  );
};

const note = row({ id: 10, kind: 'note', body: { text: 'Pumps leak' } });
const hide = row({ id: 20, kind: 'hide', by: '3', body: { row: 10, isHidden: true, reason: 'Off topic.' } });
const show = (scene: Scene = {}): Shown => showSection(<Notes />, { contributions: [note], ...scene });

const menu = (): HTMLElement => screen.getByRole('button', { name: 'More about “Pumps leak”' });
async function offered(): Promise<readonly (string | null)[]> {
  fireEvent.click(menu());
  return (await screen.findAllByRole('menuitem')).map(({ textContent }) => textContent);
}
async function choose(name: string): Promise<void> {
  fireEvent.click(menu());
  fireEvent.click(await screen.findByRole('menuitem', { name }));
}
const press = (name: string): void => void fireEvent.click(screen.getByRole('button', { name }));

describe('The menu of an entry offers', () => {
  test('its author to correct it and to take it back', async () => {
    show();
    expect(await offered()).toEqual(['Correct', 'Take back']);
  });

  test('a keeper to hide what somebody else wrote', async () => {
    show({ actor: keeper });
    expect(await offered()).toEqual(['Hide']);
  });

  test('a keeper all of it for an entry of one’s own', async () => {
    show({ actor: keeper, contributions: [row({ id: 10, kind: 'note', by: '3', body: { text: 'Pumps leak' } })] });
    expect(await offered()).toEqual(['Correct', 'Take back', 'Hide']);
  });

  test('a keeper to show again what is hidden', async () => {
    show({ actor: keeper, acts: [hide] });
    expect(await offered()).toEqual(['Show again']);
  });

  test('nothing to anybody else, so it is not there', () => {
    show({ actor: colleague });
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });
});

describe('Taking back', () => {
  test('asks first, with the careful answer at hand, and Escape gives the focus back', async () => {
    const { written } = show();
    await choose('Take back');
    expect(await screen.findByRole('alertdialog', { name: 'Take back “Pumps leak”? Nobody will see it here any more.' })).toBeInTheDocument();
    await waitFor(() => expect(screen.getByRole('button', { name: 'Keep it' })).toHaveFocus());
    fireEvent.keyDown(screen.getByRole('button', { name: 'Keep it' }), { key: 'Escape' });
    await waitFor(() => expect(menu()).toHaveFocus());
    expect(written()).toEqual([]);
  });

  test('adds a row that names the entry, and tells once it is gone', async () => {
    const { written } = show();
    await choose('Take back');
    await screen.findByRole('alertdialog');
    press('Take back');
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Taken back.'));
    expect(screen.queryByRole('article')).not.toBeInTheDocument();
    expect(written()).toEqual([{ log: 'contributions', kind: 'withdraw', body: { row: 10 } }]);
  });

  test('that fails says so in place, and is the same act when tried again', async () => {
    const addEntry = jest.fn().mockRejectedValueOnce(new Failure('unavailable', 'No answer.')).mockResolvedValue(30);
    show({ answers: { addEntry } });
    await choose('Take back');
    await screen.findByRole('alertdialog');
    press('Take back');
    expect(await screen.findByRole('alert')).toHaveTextContent('SharePoint did not answer for taking it back.');
    press('Try again');
    await waitFor(() => expect(addEntry).toHaveBeenCalledTimes(2));
    expect(addEntry.mock.calls[1]?.[4]).toBe(addEntry.mock.calls[0]?.[4]);
  });
});

test('Correcting is the section’s own form, after which the menu has the focus again', async () => {
  show();
  await choose('Correct');
  const form = await screen.findByRole('button', { name: 'Correcting Pumps leak' });
  expect(screen.queryByRole('button', { name: /More about/ })).not.toBeInTheDocument();
  fireEvent.click(form);
  await waitFor(() => expect(menu()).toHaveFocus());
});

describe('Hiding', () => {
  test('takes a reason, and marks the entry in words', async () => {
    const { written } = show({ actor: keeper });
    await choose('Hide');
    const reason = await screen.findByRole('textbox', { name: 'Why' });
    await waitFor(() => expect(reason).toHaveFocus());
    press('Hide');
    expect(await screen.findByText('Say in a sentence why.')).toBeInTheDocument();
    fireEvent.change(reason, { target: { value: ' Off topic. ' } });
    press('Hide');
    expect(await screen.findByText('Hidden by those who run this community')).toBeInTheDocument();
    expect(written()).toEqual([{ log: 'acts', kind: 'hide', body: { row: 10, isHidden: true, reason: 'Off topic.' } }]);
    await waitFor(() => expect(menu()).toHaveFocus());
    expect(screen.getByRole('status')).toHaveTextContent('Hidden. Only its author and those who run this community see it.');
  });

  test.each([
    [500, 0],
    [501, 1]
  ])('with a reason of %i characters has %i problems', async (length, problems) => {
    const { written } = show({ actor: keeper });
    await choose('Hide');
    fireEvent.change(await screen.findByRole('textbox', { name: 'Why' }), { target: { value: 'x'.repeat(length) } });
    press('Hide');
    if (problems > 0) expect(await screen.findByText('This text has 501 characters. Keep it to 500.')).toBeInTheDocument();
    else await screen.findByText('Hidden by those who run this community');
    expect(written()).toHaveLength(1 - problems);
  });

  test('is ended by showing it again', async () => {
    const { written } = show({ actor: keeper, acts: [hide] });
    expect(screen.getByText('Hidden by those who run this community')).toBeInTheDocument();
    await choose('Show again');
    await waitFor(() => expect(screen.queryByText('Hidden by those who run this community')).not.toBeInTheDocument());
    expect(written()).toEqual([{ log: 'acts', kind: 'hide', body: { row: 10, isHidden: false, reason: '' } }]);
    expect(screen.getByRole('status')).toHaveTextContent('Everybody sees it again.');
  });
});
