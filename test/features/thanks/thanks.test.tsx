import * as React from 'react';
import { configure, fireEvent, screen, waitFor } from '@testing-library/react';
import '@testing-library/jest-dom';
import { personKey } from '../../../src/domain/identity';
import type { LogRow } from '../../../src/domain/log/logRow';
import { ThanksSection } from '../../../src/features/thanks/ThanksSection';
import type { Scene, Shown } from '../spaceScene';
import { colleague, keeper, row, showSection } from '../spaceScene';

// The machine may be busy.
jest.setTimeout(120_000);
configure({ asyncUtilTimeout: 20_000 });

const answer = row({ id: 1, kind: 'answer', by: '8', body: { question: 9, text: 'So.' } });
const thanked = (id: number, by = '7', text = 'It holds.', thing: object = { kind: 'answer', id: 1, title: 'Which seal?' }, to = { key: '8', name: 'The Boss' }): LogRow =>
  row({ id, kind: 'thanks', by, body: { to, for: thing, text } });
const show = (contributions: readonly LogRow[], scene: Scene = {}): Shown => showSection(<ThanksSection />, { contributions, ...scene });
const press = (name: string): void => void fireEvent.click(screen.getByRole('button', { name }));

describe('Thanks', () => {
  test('begin with where to say so', () => {
    show([]);
    expect(screen.getByRole('heading', { level: 2, name: 'Thanks' })).toBeInTheDocument();
    expect(screen.getByText('No thanks yet. Where an answer, a session or a find helped you, say so beside it: both of you will see it here.')).toBeInTheDocument();
  });

  test('say who thanked whom for what, by the names that the site knows', async () => {
    show([answer, thanked(2)]);
    expect(await screen.findByText('Mia Brandt thanked Tom Okafor for an answer to “Which seal?”')).toBeInTheDocument();
    expect(screen.getByText('It holds.')).toBeInTheDocument();
    expect(screen.getByText('10 March 2026')).toBeInTheDocument();
  });

  test('are marked for whom they are', () => {
    const { unmount } = show([answer, thanked(2)], { actor: colleague });
    expect(screen.getByText('For you')).toBeInTheDocument();
    unmount();
    show([answer, thanked(2)]);
    expect(screen.queryByText('For you')).not.toBeInTheDocument();
  });

  test('for a session go to whom the page says is behind it', () => {
    const session = { kind: 'session', id: 1, title: 'Quotas' };
    showSection(<ThanksSection behindSessions={() => [personKey('9')]} />, {
      contributions: [answer, thanked(2, '7', 'To the host.', session, { key: '9', name: 'Lea' }), thanked(3, '7', 'To somebody else.', session)]
    });
    expect(screen.getByText('To the host.')).toBeInTheDocument();
    expect(screen.queryByText('To somebody else.')).not.toBeInTheDocument();
  });

  test('leave out what is for nothing that is there', () => {
    show([answer, thanked(2, '7', 'Real.'), thanked(3, '7', 'Not real.', { kind: 'answer', id: 2, title: 'Smile' })]);
    expect(screen.getAllByRole('listitem')).toHaveLength(1);
    expect(screen.getByText('Real.')).toBeInTheDocument();
  });

  test('are the newest first, five and then more, and nobody’s are added up', () => {
    show([answer, ...['10', '11', '12', '13', '14', '15', '16'].map((by, index) => thanked(index + 2, by, `Line ${index}`))], { older: { contributions: [], acts: [] } });
    const lines = (): string[] => screen.getAllByText(/^Line/).map(({ textContent }) => textContent ?? '');
    expect(lines()).toEqual(['Line 6', 'Line 5', 'Line 4', 'Line 3', 'Line 2']);
    expect(screen.queryByRole('button', { name: 'Look further back' })).not.toBeInTheDocument();
    press('Show 2 more');
    expect(lines()).toHaveLength(7);
    press('Look further back');
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
    expect(screen.getByRole('region', { name: 'Thanks' })).not.toHaveTextContent(/\b7\b/);
  });

  test('are taken back by whoever said them', async () => {
    const { written } = show([answer, thanked(2)]);
    fireEvent.click(screen.getByRole('button', { name: 'More about “Thanks: Which seal?”' }));
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Take back' }));
    await screen.findByRole('alertdialog');
    press('Take back');
    await waitFor(() => expect(screen.queryByRole('listitem')).not.toBeInTheDocument());
    expect(written()).toEqual([{ log: 'contributions', kind: 'withdraw', body: { row: 2 } }]);
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Thanks' })).toHaveFocus());
  });

  test('that a keeper hid are seen by keepers only, and by whoever said them', () => {
    const hide = row({ kind: 'hide', by: '3', body: { row: 2, isHidden: true, reason: 'Not kind.' } });
    const { unmount } = show([answer, thanked(2)], { acts: [hide], actor: colleague });
    expect(screen.queryByText('It holds.')).not.toBeInTheDocument();
    unmount();
    show([answer, thanked(2)], { acts: [hide], actor: keeper });
    expect(screen.getByText('Hidden by those who run this community')).toBeInTheDocument();
  });
});
