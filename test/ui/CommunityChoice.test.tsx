import * as React from 'react';
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import '@testing-library/jest-dom';
import { communityKey } from '../../src/domain/identity';
import type { CommunityKey } from '../../src/domain/identity';
import { CommunityChoice } from '../../src/ui/CommunityChoice';
import { communityEntry } from './communityEntry';

const entries = [communityEntry({ key: 'welding', title: 'Welding' }), communityEntry({ key: 'etancheite', title: 'Étanchéité' }), communityEntry()];

/** A form with the choice and a field after it; it says what is chosen. */
const Form: React.FunctionComponent<{ readonly disabled?: boolean }> = ({ disabled }) => {
  const [chosen, setChosen] = React.useState<CommunityKey>();
  return (
    <>
      <CommunityChoice label="Merge into" hint="Type its name" entries={entries} chosen={chosen} disabled={disabled} onChange={setChosen} />
      <p role="status">{chosen ?? 'none'}</p>
      <button>Next</button>
    </>
  );
};

const box = (): HTMLElement => screen.getByRole('combobox', { name: 'Merge into' });
const listed = async (): Promise<(string | null)[]> => within(await screen.findByRole('listbox')).getAllByRole('option').map(({ textContent }) => textContent);
/** Fluent takes the focus back with the next frame wherever its list is open. */
const nextFrame = (): Promise<void> => act(() => new Promise(resolve => requestAnimationFrame(() => resolve())));

describe('A community is chosen by its title', () => {
  test('the Tab key leads to the field without opening it, and on from it at once', async () => {
    render(<Form />);
    await userEvent.tab();
    expect(box()).toHaveFocus();
    await nextFrame();
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
    await userEvent.tab();
    await nextFrame();
    expect(screen.getByRole('button', { name: 'Next' })).toHaveFocus();
  });

  test('a click opens all, in the order of their titles', async () => {
    render(<Form />);
    await userEvent.click(box());
    expect(await listed()).toEqual(['Étanchéité', 'Scheduling', 'Welding']);
  });

  test.each([
    ['Enter', { key: 'Enter', keyCode: 13, which: 13 }],
    ['Alt and the arrow down', { key: 'ArrowDown', keyCode: 40, which: 40, altKey: true }]
  ])('%s opens all', async (_keys, event) => {
    render(<Form />);
    await userEvent.tab();
    // Fluent asks for the number of the key, which the typing of user-event does not tell.
    fireEvent.keyDown(box(), event);
    expect(await listed()).toEqual(['Étanchéité', 'Scheduling', 'Welding']);
  });

  test('what is typed is found word by word, anywhere in a title, whatever its case and accents', async () => {
    render(<Form />);
    await userEvent.type(box(), 'CHEITE eta');
    expect(await listed()).toEqual(['Étanchéité']);
    await userEvent.click(screen.getByRole('option', { name: 'Étanchéité' }));
    expect(screen.getByRole('status')).toHaveTextContent(communityKey('etancheite'));
    expect(box()).toHaveValue('Étanchéité');
  });

  test('a field that is emptied has no community', async () => {
    render(<Form />);
    await userEvent.type(box(), 'weld');
    await userEvent.click(await screen.findByRole('option', { name: 'Welding' }));
    await userEvent.clear(box());
    expect(screen.getByRole('status')).toHaveTextContent('none');
  });

  test('what is typed over the chosen one takes it back', async () => {
    render(<Form />);
    await userEvent.type(box(), 'weld');
    await userEvent.click(await screen.findByRole('option', { name: 'Welding' }));
    await userEvent.type(box(), ' shop');
    expect(screen.getByRole('status')).toHaveTextContent('none');
  });

  test('a field that is busy takes nothing', () => {
    render(<Form disabled />);
    expect(box()).toHaveAttribute('aria-disabled', 'true');
  });
});
