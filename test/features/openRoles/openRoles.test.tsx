import * as React from 'react';
import { configure, fireEvent, screen, waitFor } from '@testing-library/react';
import '@testing-library/jest-dom';
import type { DirectoryEntry } from '../../../src/domain/directory/directory';
import { emptyDirectory } from '../../../src/domain/directory/directory';
import { Failure } from '../../../src/domain/failure';
import { communityKey, personKey, unitKey } from '../../../src/domain/identity';
import type { Proposed } from '../../../src/domain/proposal/proposal';
import { nothingProposed } from '../../../src/domain/proposal/proposal';
import { CommunityOpenRoles } from '../../../src/features/openRoles/CommunityOpenRoles';
import { OpenRolesSection } from '../../../src/features/openRoles/OpenRolesSection';
import { day } from '../../../src/domain/time';
import { communityEntry } from '../../ui/communityEntry';
import type { FakeGuildhall } from '../../ui/fakeGuildhall';
import { fakeGuildhall } from '../../ui/fakeGuildhall';
import { employee, renderScreen } from '../../ui/renderScreen';

// The machine may be busy.
jest.setTimeout(120_000);
configure({ asyncUtilTimeout: 20_000 });

const units = [{ key: unitKey('research'), title: 'Research', headcount: 90 }];
const refresh = jest.fn(async () => undefined);
const open = jest.fn();
const ana = { role: 'manager' as const, person: { key: personKey('3'), name: 'Ana Ruiz' }, from: Date.now() - 900 * day, hours: 3 };
const pumps = (change: Partial<DirectoryEntry> = {}): DirectoryEntry =>
  communityEntry({
    key: 'pumps',
    title: 'Pumps',
    roles: [ana, { ...ana, role: 'deputy' }],
    openings: [{ role: 'manager', at: Date.UTC(2026, 10, 3, 12), by: ana.person.key, note: 'I move to Oslo.', isOpen: true }],
    ...change
  });
const common = (entries: readonly DirectoryEntry[], proposed: Partial<Proposed> = {}) => ({
  directory: { ...emptyDirectory, entries, proposed: { ...nothingProposed, ...proposed } }, units, hasLeft: () => false, isNewest: true, refresh
});

function showSection(entries: readonly DirectoryEntry[], proposed: Partial<Proposed> = {}, addProposalAct = jest.fn(async () => undefined)): FakeGuildhall {
  const guildhall = fakeGuildhall({ addProposalAct });
  renderScreen(<OpenRolesSection {...common(entries, proposed)} onOpen={open} />, guildhall);
  return guildhall;
}
const press = (name: string | RegExp): void => void fireEvent.click(screen.getByRole('button', { name }));

beforeEach(() => jest.clearAllMocks());

describe('Open roles in the directory', () => {
  test('are not there where none is open', () => {
    showSection([pumps({ openings: [] })]);
    expect(screen.queryByRole('region', { name: 'Open roles' })).not.toBeInTheDocument();
  });

  test('stand in one quiet line until somebody looks', () => {
    showSection([pumps()]);
    expect(screen.getByRole('button', { name: 'Open roles (1)' })).toHaveAttribute('aria-expanded', 'false');
    expect(screen.queryByText('“I move to Oslo.”')).not.toBeInTheDocument();
    press('Open roles (1)');
    expect(screen.getByText('Research · 3 hours a week · Somebody is looked for since 3 November 2026.')).toBeInTheDocument();
    expect(screen.getByText('“I move to Oslo.”')).toBeInTheDocument();
  });

  test('lead to the community', () => {
    showSection([pumps()]);
    press('Open roles (1)');
    press('Look at Pumps');
    expect(open).toHaveBeenCalledWith('pumps');
  });

  test('are taken up with a line, and what it would come to is said before', async () => {
    const guildhall = showSection([pumps(), communityEntry({ key: 'seals', roles: [{ ...ana, person: employee, hours: 7 }, { ...ana, role: 'deputy' }] })]);
    press('Open roles (1)');
    press('I would like to be manager of Pumps');
    expect(await screen.findByText(/^With Pumps it would be 10 hours a week in two communities\. That is more than a working day/)).toBeInTheDocument();
    fireEvent.change(screen.getByRole('textbox', { name: 'A line about you' }), { target: { value: ' I ran seals. ' } });
    press('Come forward');
    await waitFor(() => expect(refresh).toHaveBeenCalledTimes(1));
    expect(guildhall.addProposalAct.mock.calls.map(([, about, act]) => [about, act])).toEqual([['pumps', { kind: 'volunteer', role: 'manager', note: 'I ran seals.' }]]);
    await screen.findByText('You came forward as manager of Pumps.');
  });

  test('keep every word where it fails, and trying again is the same act', async () => {
    const addProposalAct = jest.fn().mockRejectedValueOnce(new Failure('unavailable', 'No answer.')).mockResolvedValue(undefined);
    showSection([pumps()], {}, addProposalAct);
    press('Open roles (1)');
    press('I would like to be manager of Pumps');
    fireEvent.change(screen.getByRole('textbox', { name: 'A line about you' }), { target: { value: 'I ran seals.' } });
    press('Come forward');
    await screen.findByText('What you wrote is safe; it is still here.');
    expect(screen.getByRole('textbox', { name: 'A line about you' })).toHaveValue('I ran seals.');
    press('Try again');
    await waitFor(() => expect(addProposalAct).toHaveBeenCalledTimes(2));
    expect(addProposalAct.mock.calls[1]?.[3]).toBe(addProposalAct.mock.calls[0]?.[3]);
  });

  test('are stood down from', async () => {
    const guildhall = showSection([pumps()], { volunteers: [{ community: communityKey('pumps'), role: 'manager', person: employee.key, note: '', at: Date.now() - day }] });
    press('Open roles (1)');
    expect(screen.getByText('You came forward. An approver decides; whoever runs it sees your line.')).toBeInTheDocument();
    press('Stand down: Manager of Pumps');
    await waitFor(() => expect(guildhall.addProposalAct.mock.calls.map(([, about, act]) => [about, act])).toEqual([['pumps', { kind: 'standDown', role: 'manager' }]]));
  });

  test('are not offered to whoever holds them', () => {
    showSection([pumps({ roles: [{ ...ana, person: employee }, { ...ana, role: 'deputy' }] })]);
    press('Open roles (1)');
    expect(screen.queryByRole('button', { name: /I would like/ })).not.toBeInTheDocument();
  });

  test('come ten at a time', () => {
    showSection(Array.from({ length: 12 }, (_each, index) => communityEntry({ key: `c${index}`, title: `C ${index}`, roles: [ana] })));
    press('Open roles (12)');
    expect(screen.getAllByRole('listitem')).toHaveLength(10);
    press('Show 2 more');
    expect(screen.getAllByRole('listitem')).toHaveLength(12);
  });
});

test('On a community, its open roles stand there at once', () => {
  renderScreen(<CommunityOpenRoles {...common([pumps(), communityEntry({ roles: [] })])} community={communityKey('pumps')} />, fakeGuildhall());
  expect(screen.getByRole('heading', { name: 'This community looks for somebody' })).toBeInTheDocument();
  expect(screen.getAllByRole('listitem')).toHaveLength(1);
  expect(screen.getByRole('button', { name: 'I would like to be manager of Pumps' })).toBeInTheDocument();
});

test('On a community without a sponsor, those who lead may come forward as one', async () => {
  const guildhall = fakeGuildhall({ addProposalAct: jest.fn(async () => undefined) });
  renderScreen(<CommunityOpenRoles {...common([pumps({ openings: [] })])} community={communityKey('pumps')} isForLeaders />, guildhall);
  expect(screen.getByText('Research · It has no sponsor yet.')).toBeInTheDocument();
  press('I would like to be sponsor of Pumps');
  press('Come forward');
  await waitFor(() => expect(guildhall.addProposalAct.mock.calls.map(([, about, act]) => [about, act])).toEqual([['pumps', { kind: 'volunteer', role: 'sponsor', note: '' }]]));
  await screen.findByText('You came forward as sponsor of Pumps.');
});
