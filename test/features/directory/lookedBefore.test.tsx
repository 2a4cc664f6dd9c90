import * as React from 'react';
import { screen, waitFor } from '@testing-library/react';
import '@testing-library/jest-dom';
import type { Guildhall } from '../../../src/data/guildhall';
import { emptyDirectory } from '../../../src/domain/directory/directory';
import { Failure } from '../../../src/domain/failure';
import { row } from '../../domain/rows';
import { recalling } from '../../ui/fakeGuildhall';
import { renderScreen } from '../../ui/renderScreen';
import { card, Harness, holding, press, publishedAt, three } from './directoryHarness';

describe('An employee who looked before', () => {
  const earlier = new Date();
  earlier.setHours(0, 1, 0, 0);
  const none = { decisions: [], acts: [], proposals: [], memberships: [], complete: true };
  const pending = (): Promise<never> => new Promise(() => undefined);
  const lastKnown = (answers: Partial<Guildhall> = {}): Partial<Guildhall> => ({
    recall: recalling(
      { readDirectory: async () => ({ ...emptyDirectory, publishedAt, entries: three }), readNewerRows: async () => none, readMembershipsOf: async () => new Map(), ...answers },
      earlier.getTime()
    )
  });
  const wasSo = /This is how it was at 00:01\./;

  test('sees everything as it was, newer acts too, while SharePoint is slow, and is told from when', async () => {
    const memberships = [row({ id: 900, kind: 'join', by: '12', community: 'scheduling', at: '2026-11-05T10:00:00Z' })];
    const slow = { readDirectory: pending, readMembershipsOf: pending };
    renderScreen(<Harness />, holding(three, { ...slow, ...lastKnown({ readNewerRows: async () => ({ ...none, memberships }) }) }));
    await waitFor(() => expect(card('Scheduling')).toHaveTextContent('43 members'));
    expect(await screen.findByText('As of 00:01. Getting the newest…')).toBeInTheDocument();
  });

  test('asks for newer acts once, on top of the newest publishing', async () => {
    const guildhall = holding(three, lastKnown());
    renderScreen(<Harness />, guildhall);
    await screen.findByText('Published 3 November 2026');
    expect(guildhall.readNewerRows).toHaveBeenCalledTimes(1);
  });

  test('keeps the view where SharePoint does not answer, joins from it, and asks again', async () => {
    const failing = { readDirectory: jest.fn().mockRejectedValue(new Failure('unavailable', 'No answer.')), addMembershipRow: async () => undefined };
    const guildhall = holding(three, { ...failing, ...lastKnown() });
    renderScreen(<Harness />, guildhall);
    expect(await screen.findByText(wasSo)).toHaveTextContent('SharePoint does not answer.');
    press('Join Scheduling');
    expect(await screen.findByRole('button', { name: 'Undo joining Scheduling' })).toBeInTheDocument();
    guildhall.readDirectory.mockResolvedValue({ ...emptyDirectory, publishedAt, entries: three });
    press('Try again');
    expect(await screen.findByText('Published 3 November 2026')).toBeInTheDocument();
  });

  test('is told where only the own memberships are of before', async () => {
    const guildhall = holding(three, { readMembershipsOf: jest.fn().mockRejectedValue(new Failure('offline', 'Offline.')), ...lastKnown() });
    renderScreen(<Harness />, guildhall);
    expect(await screen.findByText(wasSo)).toHaveTextContent('You are offline.');
    expect(screen.getByRole('button', { name: 'Join Scheduling' })).toBeInTheDocument();
  });
});
