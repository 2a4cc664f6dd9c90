import * as React from 'react';
import { configure, fireEvent, screen, waitFor } from '@testing-library/react';
import '@testing-library/jest-dom';
import { Failure } from '../../src/domain/failure';
import { personKey } from '../../src/domain/identity';
import { ThankButton } from '../../src/ui/ThankButton';
import type { Scene, Shown } from '../features/spaceScene';
import { colleague, row, showSection } from '../features/spaceScene';

// The machine may be busy.
jest.setTimeout(120_000);
configure({ asyncUtilTimeout: 20_000 });

const tom = { key: personKey('8'), name: 'Tom Okafor' };
const story = { kind: 'story', id: 4, title: 'Two days saved' } as const;
const told = jest.fn();
const show = (scene: Scene = {}): Shown => showSection(<ThankButton to={tom} for={story} onDone={told} />, scene);
const open = (): void => void fireEvent.click(screen.getByRole('button', { name: 'Thank Tom Okafor for “Two days saved”' }));
const press = (name: string): void => void fireEvent.click(screen.getByRole('button', { name }));
const field = (): HTMLElement => screen.getByRole('textbox', { name: 'What it did for you' });

beforeEach(() => {
  jest.clearAllMocks();
  window.localStorage.clear();
});

describe('Thanking', () => {
  test('takes a line, says so in its place, and tells', async () => {
    const { written } = show();
    open();
    await waitFor(() => expect(field()).toHaveFocus());
    fireEvent.change(field(), { target: { value: ' I did the same. ' } });
    press('Thank');
    expect(await screen.findByText('You said thank you')).toBeInTheDocument();
    await waitFor(() => expect(screen.getByText('You said thank you')).toHaveFocus());
    expect(told).toHaveBeenCalledWith('You thanked Tom Okafor.');
    expect(written()).toEqual([{ log: 'contributions', kind: 'thanks', body: { to: tom, for: story, text: 'I did the same.' } }]);
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  test('needs words, and not too many', async () => {
    const { written } = show();
    open();
    press('Thank');
    expect(await screen.findByText('Say in a line what it did for you.')).toBeInTheDocument();
    fireEvent.change(field(), { target: { value: 'x'.repeat(501) } });
    expect(await screen.findByText('This text has 501 characters. Keep it to 500.')).toBeInTheDocument();
    expect(written()).toEqual([]);
  });

  test('keeps its words where it fails, and over a reload', async () => {
    const addEntry = jest.fn(() => Promise.reject(new Failure('offline', 'No line.')));
    const { unmount } = show({ answers: { addEntry } });
    open();
    fireEvent.change(field(), { target: { value: 'I did the same.' } });
    press('Thank');
    expect(await screen.findByText('Nothing was sent. What you wrote is safe; it is still here.')).toBeInTheDocument();
    unmount();
    show();
    open();
    expect(field()).toHaveValue('I did the same.');
  });

  test('is given up without a trace, with the focus back on the button', async () => {
    const { written } = show();
    open();
    press('Cancel');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Thank Tom Okafor for “Two days saved”' })).toHaveFocus());
    expect(written()).toEqual([]);
    expect(window.localStorage).toHaveLength(0);
  });
});

describe('The button', () => {
  const thanks = row({ id: 9, kind: 'thanks', body: { to: tom, for: story, text: 'Good.' } });

  test('is not there for what is one’s own, nor for somebody who is not in', () => {
    const { unmount } = show({ actor: colleague });
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
    unmount();
    show({ isMember: false });
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  test('gives way to words once thanks were said, and comes back once they were taken back', () => {
    const { unmount } = show({ contributions: [thanks] });
    expect(screen.getByText('You said thank you')).toBeInTheDocument();
    unmount();
    show({ contributions: [thanks, row({ id: 10, kind: 'withdraw', body: { row: 9 } })] });
    expect(screen.getByRole('button', { name: 'Thank Tom Okafor for “Two days saved”' })).toBeInTheDocument();
  });

  test('stays where somebody else said thanks', () => {
    show({ contributions: [{ ...thanks, author: personKey('9') }] });
    expect(screen.getByRole('button')).toBeInTheDocument();
  });
});
