import * as React from 'react';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import '@testing-library/jest-dom';
import type { DirectoryEntry } from '../../../src/domain/directory/directory';
import { InvitedToManagers } from '../../../src/features/running/InvitedToManagers';
import { communityEntry } from '../../ui/communityEntry';
import type { FakeGuildhall } from '../../ui/fakeGuildhall';
import { fakeGuildhall } from '../../ui/fakeGuildhall';
import { employee, renderScreen } from '../../ui/renderScreen';

const managers = communityEntry({ key: 'community-managers', title: 'Community managers', purpose: 'Running a community is a skill.' });
const run = communityEntry({ key: 'pumps', title: 'Pumps', roles: [{ role: 'deputy', person: { key: employee.key, name: employee.name }, from: 0 }] });
const membership = { community: managers.key, person: employee.key, since: 0 };
const invitation = { name: 'You are invited' };

async function show(entries: readonly DirectoryEntry[], all: DirectoryEntry | undefined, isIn = false): Promise<FakeGuildhall> {
  const guildhall = fakeGuildhall({
    readMembershipsOf: async () => new Map(isIn ? [[managers.key, membership]] : []),
    addMembershipRow: async () => undefined
  });
  renderScreen(<InvitedToManagers entries={entries} managers={all} />, guildhall);
  await waitFor(() => expect(guildhall.readMembershipsOf).toHaveBeenCalled());
  return guildhall;
}

describe('The community of those who run one', () => {
  test('invites whoever runs a community, who joins with one click and is asked no more', async () => {
    const guildhall = await show([managers, run], managers);
    expect(await screen.findByRole('heading', invitation)).toBeInTheDocument();
    guildhall.readMembershipsOf.mockResolvedValue(new Map([[managers.key, membership]]));
    fireEvent.click(screen.getByRole('button', { name: 'Join Community managers' }));
    await waitFor(() => expect(screen.queryByRole('heading', invitation)).not.toBeInTheDocument());
    expect(guildhall.addMembershipRow.mock.calls.map(([who, where, kind]) => [who.key, where, kind])).toEqual([[employee.key, 'community-managers', 'join']]);
  });

  const others: [string, readonly DirectoryEntry[], DirectoryEntry | undefined, boolean][] = [
    ['whoever is in it', [managers, run], managers, true],
    ['whoever runs none', [managers, communityEntry({ key: 'valves' })], managers, false],
    ['whoever ran one that has ended', [managers, { ...run, state: 'closed' }], managers, false],
    ['anybody on a site that has none', [run], undefined, false],
    ['anybody once it has ended', [managers, run], { ...managers, state: 'closed' }, false],
    ['whoever runs it', [managers, run], { ...managers, roles: run.roles }, false],
    ['whoever runs nothing else', [{ ...managers, roles: run.roles }], { ...managers, roles: run.roles }, false]
  ];
  test.each(others)('does not invite %s', async (_who, entries, all, isIn) => {
    const guildhall = await show(entries, all, isIn);
    await act(async () => void (await guildhall.readMembershipsOf.mock.results[0]?.value));
    expect(screen.queryByRole('heading', invitation)).not.toBeInTheDocument();
  });
});
