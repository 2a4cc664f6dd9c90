import * as React from 'react';
import { act, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import '@testing-library/jest-dom';
import type { Guildhall } from '../../src/data/guildhall';
import { Failure } from '../../src/domain/failure';
import { emptyDirectory } from '../../src/domain/directory/directory';
import { usualSections } from '../../src/domain/community/sections';
import { communityKey, personKey, unitKey } from '../../src/domain/identity';
import { Communities } from '../../src/webparts/communityDirectory/Communities';
import { chosenUnits, shownUnitPath } from '../../src/webparts/shell/shownUnits';
import { CommunitySpace } from '../../src/webparts/communitySpace/CommunitySpace';
import { foundedBody, row } from '../domain/rows';
import { communityEntry } from '../ui/communityEntry';
import type { FakeGuildhall } from '../ui/fakeGuildhall';
import { fakeGuildhall } from '../ui/fakeGuildhall';
import { employee, renderScreen } from '../ui/renderScreen';

const entries = [communityEntry(), communityEntry({ key: 'pumps', title: 'Pumps & valves', purpose: 'Keep them running.' })];
const units = [{ key: unitKey('research'), title: 'Research', headcount: 100 }];
const approver = { ...employee, approverOf: [unitKey('research')] };

function holding(answers: Partial<Guildhall> = {}): FakeGuildhall {
  return fakeGuildhall({
    readDirectory: async () => ({ ...emptyDirectory, publishedAt: Date.parse('2026-11-03T06:00:00Z'), entries }),
    readOrganisation: async () => ({ units, departments: [] }),
    ...answers
  });
}

beforeEach(() => window.localStorage.clear());

const press = (name: string): void => void fireEvent.click(screen.getByRole('button', { name }));

describe('The directory as one place', () => {
  test('opens a community in place, and Back brings search and focus as they were', async () => {
    renderScreen(<Communities shownUnits={[]} />, holding());
    await userEvent.type(await screen.findByRole('searchbox'), 'cluster');
    await userEvent.click(screen.getByRole('button', { name: 'Scheduling' }));
    expect(screen.getByRole('button', { name: 'Back to communities' })).toHaveFocus();
    expect(screen.getByText('Guild · Research')).toBeInTheDocument();
    press('Back to communities');
    expect(screen.getByRole('searchbox')).toHaveValue('cluster');
    expect(screen.getByRole('button', { name: 'Scheduling' })).toHaveFocus();
  });

  test('lists the role of a manager who has left, and asks for leavers only once the communities are there, and once', async () => {
    const newest = { decisions: [], acts: [], memberships: [], proposals: [], complete: true };
    let answer: (rows: typeof newest) => void = () => undefined;
    const guildhall = holding({ readLeavers: async () => [{ key: personKey('3'), name: 'Ana Ruiz', since: 0 }], addMembershipRow: async () => undefined });
    guildhall.readNewerRows.mockReturnValueOnce(new Promise(resolve => (answer = resolve)));
    renderScreen(<Communities shownUnits={[]} />, guildhall);
    await screen.findByRole('button', { name: 'Join Scheduling' });
    expect(guildhall.readLeavers).not.toHaveBeenCalled();
    await act(async () => answer(newest));
    press('Join Scheduling');
    await screen.findByRole('button', { name: 'Undo joining Scheduling' });
    fireEvent.click(screen.getByRole('button', { name: /^Open roles/ }));
    expect(await screen.findAllByText(/Whoever was manager has left the company\./)).toHaveLength(2);
    expect(guildhall.readLeavers).toHaveBeenCalledTimes(1);
  });

  test('shows what was joined in a community on its card, too', async () => {
    renderScreen(<Communities shownUnits={[]} />, holding({ addMembershipRow: async () => undefined }));
    await screen.findByRole('button', { name: 'Join Scheduling' });
    press('Scheduling');
    press('Join');
    await screen.findByRole('button', { name: 'Undo' });
    press('Back to communities');
    expect(screen.getByRole('button', { name: 'Undo joining Scheduling' })).toBeInTheDocument();
  });

  const proposeLabNotes = async (): Promise<void> => {
    await screen.findByRole('article', { name: 'Scheduling' });
    press('Propose a community');
    fireEvent.change(await screen.findByRole('textbox', { name: 'Name' }), { target: { value: 'Lab notes' } });
    fireEvent.change(screen.getByRole('textbox', { name: 'Which craft, and what should get better?' }), { target: { value: 'Write it down.' } });
    press('Next');
    press('Next');
    press('I will run it');
  };
  const body = { title: 'Lab notes', purpose: 'Write it down.', type: 'guild', unit: 'research', manager: { key: '7', name: 'Mia Brandt' }, hours: 2, termMonths: 12 };
  const proposedRow = row({ id: 1, kind: 'proposal', by: '7', community: 'labs-1', at: '2026-11-10T09:00:00Z', body });

  test('opens a community as soon as an approver started it', async () => {
    const founded = row({ id: 1, kind: 'founded', by: '7', community: 'labs-1', folder: 'research', at: '2026-11-10T09:00:00Z', body: foundedBody('Lab notes') });
    const guildhall = holding({ foundCommunity: async () => communityKey('labs-1') });
    renderScreen(<Communities shownUnits={[]} />, guildhall, approver);
    await proposeLabNotes();
    guildhall.readNewerRows.mockResolvedValue({ decisions: [founded], acts: [], memberships: [], proposals: [], complete: true });
    press('Start it now');
    expect(await screen.findByRole('heading', { name: 'Lab notes' })).toBeInTheDocument();
    expect(await screen.findByRole('button', { name: 'Join' })).toBeInTheDocument();
  });

  test('shows a proposal as soon as it is sent, and changes it from there', async () => {
    const guildhall = holding({ propose: async () => communityKey('labs-1') });
    renderScreen(<Communities shownUnits={[]} />, guildhall);
    await proposeLabNotes();
    guildhall.readNewerRows.mockResolvedValue({ decisions: [], acts: [], memberships: [], proposals: [proposedRow], complete: true });
    press('Propose');
    expect(await screen.findByRole('heading', { name: 'Lab notes' })).toBeInTheDocument();
    expect(await screen.findByText(/^It is proposed\./)).toBeInTheDocument();
    press('Change it');
    expect(await screen.findByRole('textbox', { name: 'Name' })).toHaveValue('Lab notes');
    press('Close');
    expect(await screen.findByRole('heading', { name: 'Lab notes' })).toBeInTheDocument();
    press('Back to communities');
    expect(screen.getByRole('article', { name: 'Lab notes' })).toBeInTheDocument();
  });

  test('shows what is proposed, opens it, and counts support on its card', async () => {
    const other = row({ ...proposedRow, by: '9', id: 2, community: 'labs-2', body, at: '2026-11-10T09:00:00Z' } as never);
    const support = row({ id: 3, kind: 'support', by: '7', community: 'labs-2', at: '2026-11-11T09:00:00Z', body: {} });
    const guildhall = holding({ addProposalAct: async () => undefined });
    guildhall.readNewerRows.mockResolvedValue({ decisions: [], acts: [], memberships: [], proposals: [other], complete: true });
    renderScreen(<Communities shownUnits={[]} />, guildhall, { ...employee, key: personKey('8') });
    fireEvent.click(await screen.findByRole('button', { name: 'Lab notes' }));
    guildhall.readNewerRows.mockResolvedValue({ decisions: [], acts: [], memberships: [], proposals: [other, support], complete: true });
    fireEvent.click(within(screen.getByRole('article', { name: 'this proposal' })).getByRole('button', { name: 'Support Lab notes' }));
    await screen.findByRole('button', { name: 'Take back your support of Lab notes' });
    press('Back to communities');
    // The colleague whose row came meanwhile, and the person at the screen, whose own counts at once.
    expect(await screen.findByText(/· 2 supporters$/)).toBeInTheDocument();
  });
});

describe('A community on a page or in a channel', () => {
  test('is shown once it is chosen', async () => {
    renderScreen(<CommunitySpace community={communityKey('scheduling')} sections={usualSections} density="comfortable" />, holding());
    expect(await screen.findByRole('heading', { name: 'Scheduling' })).toBeInTheDocument();
  });

  test('that is too new for what could be read is not denied', async () => {
    const guildhall = holding({ readNewerRows: () => Promise.reject(new Failure('unavailable', 'No answer.')) });
    renderScreen(<CommunitySpace community={communityKey('brand-new')} sections={usualSections} density="comfortable" />, guildhall);
    expect(await screen.findByText(/did not answer for this community/)).toBeInTheDocument();
  });

  test('that is not there says so', async () => {
    renderScreen(<CommunitySpace community={communityKey('elsewhere')} sections={usualSections} density="comfortable" />, holding());
    expect(await screen.findByText(/There is no such community here/)).toBeInTheDocument();
  });
});

describe('The business units that a page shows', () => {
  test('are those with a tick, in a stable order; none ticked means all', () => {
    expect(chosenUnits({ sales: true, labs: false, field: true })).toEqual(['field', 'sales']);
    expect(chosenUnits(undefined)).toEqual([]);
  });

  test('each have a path of their own for their tick box', () => {
    expect(shownUnitPath(unitKey('product-engineering'))).toBe('shownUnits.product-engineering');
  });
});
