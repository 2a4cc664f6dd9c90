import * as React from 'react';
import { act, screen, waitFor } from '@testing-library/react';
import '@testing-library/jest-dom';
import { emptyDirectory } from '../../../src/domain/directory/directory';
import { row } from '../../domain/rows';
import { employee, renderScreen } from '../../ui/renderScreen';
import { card, Harness, holding, later, press, publishedAt, three } from './directoryHarness';

describe('A first view that begins with the published directory', () => {
  const directory = { ...emptyDirectory, publishedAt, entries: three };
  const beginning = { directory, readAt: publishedAt };

  test('draws every card before anything more is asked', async () => {
    const drawn = later<void>();
    const guildhall = holding([]);
    renderScreen(<Harness />, guildhall, employee, { beginning, begun: drawn.promise });
    expect(screen.getAllByRole('article')).toHaveLength(3);
    await act(async () => undefined);
    const asked = [guildhall.readDirectory, guildhall.readNewerRows, guildhall.readMembershipsOf, guildhall.readPreferences];
    expect(asked.map(method => method.mock.calls.length)).toEqual([0, 0, 0, 0]);
    await act(async () => drawn.resolve());
    await waitFor(() => expect(asked.map(method => method.mock.calls.length)).toEqual([0, 1, 1, 1]));
  });

  test('folds newer rows on top once they are read', async () => {
    const memberships = [row({ id: 900, kind: 'join', by: '12', community: 'scheduling', at: '2026-11-05T10:00:00Z' })];
    const newer = { decisions: [], acts: [], proposals: [], memberships, complete: true };
    renderScreen(<Harness />, holding([], { readNewerRows: async () => newer }), employee, { beginning, begun: Promise.resolve() });
    expect(card('Scheduling')).toHaveTextContent('42 members');
    await waitFor(() => expect(card('Scheduling')).toHaveTextContent('43 members'));
  });

  test('reads the directory itself again only when asked to', async () => {
    const failing = jest.fn().mockRejectedValue(new Error('No answer.'));
    const guildhall = holding(three, { readNewerRows: failing });
    renderScreen(<Harness />, guildhall, employee, { beginning, begun: Promise.resolve() });
    await screen.findByText(/What happened since could not be read/);
    press('Try again');
    await waitFor(() => expect(failing.mock.calls.length).toBeGreaterThan(1));
    expect(guildhall.readDirectory).not.toHaveBeenCalled();
  });
});
