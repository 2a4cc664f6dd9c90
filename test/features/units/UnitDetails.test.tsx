import * as React from 'react';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { GroupMember, Guildhall } from '../../../src/data/guildhall';
import { Failure } from '../../../src/domain/failure';
import { personKey, unitKey } from '../../../src/domain/identity';
import { LeadershipPanel } from '../../../src/features/units/LeadershipPanel';
import { UnitsPanel } from '../../../src/features/units/UnitsPanel';
import type { FakeGuildhall } from '../../ui/fakeGuildhall';
import { fakeGuildhall } from '../../ui/fakeGuildhall';
import { employee, renderScreen } from '../../ui/renderScreen';

const field = { key: unitKey('field'), title: 'Field', headcount: 400 };
const member = (key: string, name: string): GroupMember => ({ key: personKey(key), name, isPerson: true });
const ana = member('11', 'Ana Ruiz');
const omar = member('12', 'Omar Haddad');
const self = member(employee.key, employee.name);
const names = (list: HTMLElement): (string | null)[] => within(list).getAllByRole('listitem').map(item => item.textContent?.trim() ?? null);

async function openField(answers: Partial<Guildhall> = {}): Promise<FakeGuildhall> {
  const guildhall = fakeGuildhall({
    readOrganisation: async () => ({ units: [field], departments: [] }),
    readUnitHeadcount: async () => ({ headcount: 400, version: '"1"' }),
    readGroupMembers: async () => [ana, omar],
    findPeople: async () => [ana, self],
    ...answers
  });
  renderScreen(<UnitsPanel />, guildhall, { ...employee, isAdministrator: true });
  await userEvent.click(await screen.findByRole('button', { name: 'Change Field' }));
  return guildhall;
}

describe('the headcount of a unit', () => {
  const type = async (headcount: string): Promise<void> => {
    const box = await screen.findByRole('textbox', { name: 'Headcount' });
    await userEvent.clear(box);
    if (headcount !== '') await userEvent.type(box, headcount);
    await userEvent.click(screen.getByRole('button', { name: 'Save headcount' }));
  };

  it.each([
    ['1,240', 1240, 'Field has 1,240 people now. Reports count with it from the next publishing.'],
    ['', undefined, 'The headcount of Field is not entered any more.']
  ])('becomes “%s”', async (typed, headcount, says) => {
    const guildhall = await openField({ changeUnitHeadcount: async (_unit, _seen, people) => ({ headcount: people, version: '"2"' }) });
    await type(typed);
    expect(await screen.findByText(says)).toBeTruthy();
    expect(guildhall.changeUnitHeadcount).toHaveBeenCalledWith('field', { headcount: 400, version: '"1"' }, headcount);
  });

  it('that is no number is refused beside the field', async () => {
    const guildhall = await openField();
    await type('many');
    expect((await screen.findAllByText('Write a whole number such as 1240, or leave it empty.')).length).toBeGreaterThan(0);
    expect(guildhall.changeUnitHeadcount).not.toHaveBeenCalled();
  });

  it('changed by another administrator meanwhile is read again before it is changed', async () => {
    const guildhall = await openField({ changeUnitHeadcount: () => Promise.reject(new Failure('conflict', 'Another')) });
    await type('500');
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('Somebody changed the headcount at the same time.'));
    guildhall.readUnitHeadcount.mockResolvedValue({ headcount: 450, version: '"2"' });
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Headcount' }).value).toBe('450'));
  });
});

describe('the people who decide for a unit', () => {
  const approvers = (): ReturnType<typeof within> => within(screen.getByRole('group', { name: 'Approvers of Field' }));
  const list = (): Promise<HTMLElement> => screen.findByRole('list', { name: 'Approvers of Field' });

  it('are named; somebody is added by name, once', async () => {
    const guildhall = await openField({ addGroupMember: async () => [ana, self, omar] });
    expect(names(await list())).toEqual(['Ana Ruiz', 'Omar Haddad']);
    await userEvent.type(approvers().getByRole('combobox', { name: 'Add somebody' }), 'a');
    expect((await screen.findAllByRole('option')).map(option => option.textContent)).toEqual(['Mia Brandt']);
    guildhall.readGroupMembers.mockResolvedValue([ana, self, omar]);
    await userEvent.click(screen.getByRole('option', { name: 'Mia Brandt' }));
    await waitFor(async () => expect(names(await list())).toEqual(['Ana Ruiz', 'Mia Brandt', 'Omar Haddad']));
    expect(guildhall.addGroupMember).toHaveBeenCalledWith({ approversOf: 'field' }, self);
    expect(screen.getByText('Mia Brandt is in.')).toBeTruthy();
  });

  it('can be taken out', async () => {
    const guildhall = await openField({ removeGroupMember: async () => [omar] });
    await list();
    guildhall.readGroupMembers.mockResolvedValue([omar]);
    await userEvent.click(approvers().getByRole('button', { name: 'Take Ana Ruiz out' }));
    await waitFor(async () => expect(names(await list())).toEqual(['Omar Haddad']));
    expect(guildhall.removeGroupMember).toHaveBeenCalledWith({ approversOf: 'field' }, ana);
  });

  it('cannot be taken out where nobody would be left', async () => {
    const says = 'Somebody has to decide for this unit. Add another approver first.';
    await openField({ readGroupMembers: async () => [ana], removeGroupMember: () => Promise.reject(new Failure('invalid', says)) });
    await list();
    await userEvent.click(approvers().getByRole('button', { name: 'Take Ana Ruiz out' }));
    expect((await screen.findByRole('alert')).textContent).toContain(says);
    expect(names(await list())).toEqual(['Ana Ruiz']);
  });

  it('are asked before they take themselves out', async () => {
    const guildhall = await openField({ readGroupMembers: async () => [self, omar], removeGroupMember: async () => [omar] });
    await list();
    await userEvent.click(approvers().getByRole('button', { name: 'Take Mia Brandt out' }));
    expect(screen.getByRole('alertdialog', { name: 'You would no longer decide for Field.' })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Stay' }));
    expect(guildhall.removeGroupMember).not.toHaveBeenCalled();
    await userEvent.click(approvers().getByRole('button', { name: 'Take Mia Brandt out' }));
    await userEvent.click(approvers().getByRole('button', { name: 'Take me out' }));
    await waitFor(() => expect(guildhall.removeGroupMember).toHaveBeenCalled());
  });

  it('may be in a group of Microsoft Entra, which is said', async () => {
    await openField({ readGroupMembers: async () => [{ ...ana, name: 'Field leads', isPerson: false }] });
    expect(names(await list())[0]).toContain('(a group of Microsoft Entra');
  });

  it('are put away again', async () => {
    await openField();
    await list();
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('list', { name: 'Approvers of Field' })).toBeNull();
  });
});

describe('leadership viewers', () => {
  it('are named, and nobody at first', async () => {
    const guildhall = fakeGuildhall({ readGroupMembers: async () => [] });
    renderScreen(<LeadershipPanel />, guildhall, { ...employee, isAdministrator: true });
    expect(await screen.findByText('Nobody yet.')).toBeTruthy();
    expect(guildhall.readGroupMembers).toHaveBeenCalledWith('leadership');
  });
});

describe('the people who lead a unit', () => {
  const leaders = async (): Promise<ReturnType<typeof within>> => within(await screen.findByRole('group', { name: 'Leaders of Field' }));

  it('are named beside what they read, in a group of their own', async () => {
    const guildhall = await openField({ readGroupMembers: async group => (typeof group === 'object' && 'leadersOf' in group ? [ana] : [omar]), removeGroupMember: async () => [] });
    expect((await leaders()).getByText('They read the reports of this unit, and of no other. Nobody has to be here.')).toBeTruthy();
    expect(names(await (await leaders()).findByRole('list', { name: 'Leaders of Field' }))).toEqual(['Ana Ruiz']);
    await userEvent.click((await leaders()).getByRole('button', { name: 'Take Ana Ruiz out' }));
    await waitFor(() => expect(guildhall.removeGroupMember).toHaveBeenCalledWith({ leadersOf: 'field' }, ana));
  });

  it('may be nobody', async () => {
    await openField({ readGroupMembers: async group => (typeof group === 'object' && 'leadersOf' in group ? [] : [omar]) });
    expect(await (await leaders()).findByText('Nobody yet.')).toBeTruthy();
  });
});
