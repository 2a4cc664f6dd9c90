import * as React from 'react';
import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import '@testing-library/jest-dom';
import type { Directory, DirectoryEntry } from '../../../src/domain/directory/directory';
import { emptyDirectory } from '../../../src/domain/directory/directory';
import { Failure } from '../../../src/domain/failure';
import { departmentKey, personKey, unitKey } from '../../../src/domain/identity';
import { day } from '../../../src/domain/time';
import type { AskedPlan } from '../../../src/features/launching/KeptCommunities';
import { KeptCommunities } from '../../../src/features/launching/KeptCommunities';
import { LifeNotes } from '../../../src/features/launching/LifeNotes';
import { communityEntry } from '../../ui/communityEntry';
import type { FakeGuildhall } from '../../ui/fakeGuildhall';
import { fakeGuildhall } from '../../ui/fakeGuildhall';
import { employee, renderScreen } from '../../ui/renderScreen';

const mia = { key: employee.key, name: employee.name };
const approved = Date.now() - day;
const decided = { state: 'seeding', since: approved, reason: '' } as const;
const manages = { role: 'manager', person: mia, from: 0 } as const;
const starting = communityEntry({ key: 'pumps', title: 'Pumps', purpose: 'Keep them running.', state: 'seeding', decided, stateSince: approved, roles: [manages] });
const organisation = { units: [], departments: [{ key: departmentKey('field'), title: 'Field', unit: unitKey('research'), headcount: 9 }] };
const changed = jest.fn(async () => undefined);
const press = (name: string): void => void fireEvent.click(screen.getByRole('button', { name }));

function keep(entries: readonly DirectoryEntry[], answers: Partial<FakeGuildhall> = {}, asked?: AskedPlan): FakeGuildhall {
  const guildhall = fakeGuildhall({ readOrganisation: async () => organisation, addAct: async () => undefined, ...answers });
  const directory: Directory = { ...emptyDirectory, entries };
  renderScreen(<KeptCommunities directory={directory} person={mia.key} findSimilar={() => []} hasLeft={() => false} onChanged={changed} asked={asked} />, guildhall);
  return guildhall;
}

beforeEach(() => jest.clearAllMocks());

describe('A manager who prepares a community', () => {
  test('sees how ready it is, each line with the evidence', async () => {
    keep([starting]);
    const list = await screen.findByRole('list', { name: 'Ready to launch?' });
    expect(within(list).getAllByRole('listitem').map(item => item.textContent)).toEqual([
      'SponsorNobody sponsors it yet.',
      'FoundersNo founder yet; 5 to 10 are wanted.',
      'First monthTwo sessions and two prompts in the first month.',
      'WelcomeNewcomers are not greeted yet.',
      'Names6 of 6 lines of the plan have no name.',
      'DatesEvery line of the plan has a date.'
    ]);
    expect(within(list).getAllByRole('img', { name: 'Done' })).toHaveLength(2);
    expect(within(list).getAllByRole('img', { name: 'Still missing' })).toHaveLength(4);
  });

  test('is led to the plan of the community that was meant, and nowhere else once another is chosen', async () => {
    const seals = communityEntry({ key: 'seals', title: 'Seals', roles: [manages] });
    keep([starting, seals], {}, { community: seals.key });
    await screen.findByRole('article', { name: 'Seals' });
    const headingOf = (title: string): HTMLElement | null => within(screen.getByRole('article', { name: title })).getByRole('heading', { name: 'Plan' }).parentElement;
    expect(headingOf('Seals')).toHaveFocus();
    fireEvent.click(screen.getByRole('combobox', { name: /^Community/ }));
    fireEvent.click(screen.getByRole('option', { name: 'Pumps' }));
    expect(headingOf('Pumps')).not.toHaveFocus();
  });

  test('may launch early after one question; what is missing is noted', async () => {
    const guildhall = keep([starting]);
    await screen.findByRole('button', { name: 'Launch early' });
    press('Launch early');
    const question = screen.getByRole('alertdialog');
    expect(question).toHaveTextContent('Launch Pumps without a sponsor, five founders from two departments, a welcome text and a name beside each task? Everybody will see that it opened early.');
    fireEvent.click(within(question).getByRole('button', { name: 'Wait' }));
    expect(guildhall.addAct).not.toHaveBeenCalled();
    press('Launch early');
    fireEvent.click(within(screen.getByRole('alertdialog')).getByRole('button', { name: 'Launch early' }));
    expect(await screen.findByText('Pumps is open.')).toBeInTheDocument();
    expect(guildhall.addAct).toHaveBeenCalledWith(employee, 'pumps', { kind: 'launch', missing: ['sponsor', 'founders', 'welcome', 'names'] }, expect.any(String));
  });

  test('rewrites a line of the plan with a name beside it', async () => {
    const rosa = { key: personKey('5'), name: 'Rosa Lind' };
    const guildhall = keep([starting], { findPeople: (async () => [rosa]) as never });
    await screen.findByRole('button', { name: 'Edit Invite the founders by name' });
    press('Edit Invite the founders by name');
    await userEvent.type(screen.getByRole('combobox', { name: 'Who' }), 'rosa');
    await screen.findByRole('option', { name: 'Rosa Lind' });
    await userEvent.keyboard('{Enter}');
    press('Save');
    await screen.findByRole('button', { name: 'Edit Invite the founders by name' });
    const item = { key: 'invite', kind: 'task', title: 'Invite the founders by name', person: rosa, due: approved + 7 * day, isDone: false };
    expect(guildhall.addAct).toHaveBeenCalledWith(employee, 'pumps', { kind: 'plan', item }, expect.any(String));
  });

  test('is told beside the field what is wrong, and nothing typed is lost', async () => {
    const guildhall = keep([starting]);
    await screen.findByRole('button', { name: 'Add a line' });
    press('Add a line');
    press('Save');
    expect(await screen.findByText('Say what it is.')).toBeInTheDocument();
    fireEvent.change(screen.getByRole('textbox', { name: 'What' }), { target: { value: 'x'.repeat(121) } });
    expect(screen.getByText('This text has 121 characters. Keep it to 120.')).toBeInTheDocument();
    expect(guildhall.addAct).not.toHaveBeenCalled();
    guildhall.addAct.mockRejectedValueOnce(new Failure('offline', 'Offline.'));
    fireEvent.change(screen.getByRole('textbox', { name: 'What' }), { target: { value: 'Bake a cake' } });
    press('Save');
    expect(await screen.findByText('Nothing was sent. What you wrote is safe; it is still here.')).toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: 'What' })).toHaveValue('Bake a cake');
  });

  test('ticks a line, and takes one out', async () => {
    const guildhall = keep([starting]);
    fireEvent.click(await screen.findByRole('checkbox', { name: 'Invite the founders by name: done' }));
    press('Take Agree where we talk: channel, files, calendar out of the plan');
    expect(guildhall.addAct.mock.calls.map(([, , act]) => act as unknown)).toEqual([
      { kind: 'plan', item: { key: 'invite', kind: 'task', title: 'Invite the founders by name', due: approved + 7 * day, isDone: true } },
      { kind: 'plan', item: { removed: 'places' } }
    ]);
    await screen.findByRole('button', { name: 'Add a line' });
  });

  test('is offered people from related communities, each with the reason, and who is missing altogether', async () => {
    const ana = { key: personKey('3'), name: 'Ana Ruiz' };
    keep([starting, communityEntry({ key: 'machines', title: 'Machines' })], { readPeople: (async () => new Map([[ana.key, ana]])) as never });
    const list = await screen.findByRole('list', { name: 'Who could be there from the beginning' });
    expect(await within(list).findByText('Ana Ruiz')).toBeInTheDocument();
    expect(within(list).getByText('Runs Machines, which is of the same kind in this unit.')).toBeInTheDocument();
    expect(screen.getByText('Nobody yet from Field.')).toBeInTheDocument();
    press('Invite Ana Ruiz');
    expect(within(list).getByText('Will be invited')).toBeInTheDocument();
  });

  test('has an invitation ready, with a link that names who invites', async () => {
    keep([starting]);
    const text = (await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Text' })).value;
    expect(text).toMatch(/^Hello,\n\nwould you join us in Pumps\?\nKeep them running\.\n\nThe next session is on \d+ \w+ \d{4}: “First session: what each of us is good at”\.\n/);
    expect(text).toContain('https://contoso.example/sites/guildhall?guildhall=community%3Apumps&invited=7');
    expect(text).toMatch(/\n\nMia Brandt$/);
    expect(screen.getByText('Choose somebody under “To” to start a chat.')).toBeInTheDocument();
  });

  test('chooses among several communities, those that are starting first', async () => {
    keep([communityEntry({ key: 'cafe', title: 'Café', roles: [manages] }), starting, communityEntry({ key: 'closed', title: 'Closed', state: 'closed', roles: [manages] })]);
    expect(await screen.findByRole('article', { name: 'Pumps' })).toBeInTheDocument();
    fireEvent.click(screen.getByRole('combobox', { name: /^Community/ }));
    expect(screen.getAllByRole('option').map(option => option.textContent)).toEqual(['Pumps', 'Café']);
    fireEvent.click(screen.getByRole('option', { name: 'Café' }));
    expect(screen.getByRole('article', { name: 'Café' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Launch early' })).not.toBeInTheDocument();
  });
});

describe('A community’s screen', () => {
  const stranger = { isMember: false, mayUndo: false };

  test('names who invited, to whoever came by the link', async () => {
    const guildhall = fakeGuildhall({ readPeople: async () => new Map([[personKey('3'), { key: personKey('3'), name: 'Ana Ruiz' }]]) });
    renderScreen(<LifeNotes entry={communityEntry()} proposals={[]} standing={stranger} invitedBy={personKey('3')} />, guildhall);
    expect(await screen.findByText('Ana Ruiz invited you.')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Invite somebody' })).not.toBeInTheDocument();
  });

  test('tells those who keep it what is missing before it can be launched', async () => {
    renderScreen(<LifeNotes entry={starting} proposals={[]} standing={stranger} />, fakeGuildhall({ readOrganisation: async () => organisation }));
    expect(await screen.findByText(/^Before you launch, still missing: a sponsor, five founders from two departments, a welcome text and a name beside each task\. Plan and launch it under Manage\.$/)).toBeInTheDocument();
  });

  test('lets members invite, and nobody else', async () => {
    const { unmount } = renderScreen(<LifeNotes entry={communityEntry()} proposals={[]} standing={{ ...stranger, isMember: true }} />, fakeGuildhall());
    press('Invite somebody');
    expect(await screen.findByRole('textbox', { name: 'Text' })).toBeInTheDocument();
    unmount();
    renderScreen(<LifeNotes entry={communityEntry()} proposals={[]} standing={stranger} />, fakeGuildhall());
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });
});
