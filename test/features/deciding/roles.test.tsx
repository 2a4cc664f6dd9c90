import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { WrittenDecision } from '../../../src/domain/community/decisionBody';
import type { RoleTerm } from '../../../src/domain/community/roles';
import { communityKey, personKey, unitKey } from '../../../src/domain/identity';
import { monthsLater } from '../../../src/domain/time';
import { communityEntry } from '../../ui/communityEntry';
import { approver, button, directoryOf, field, press, renderDesk } from './decidingHarness';

const from = Date.parse('2020-02-03T10:00:00Z');
const ana: RoleTerm = { role: 'manager', person: { key: personKey('3'), name: 'Ana Ruiz' }, from, hours: 2 };
const deputy: RoleTerm = { role: 'deputy', person: { key: personKey('4'), name: 'Bo Dahl' }, from };
const now = Date.now();
const dana = { community: communityKey('scheduling'), person: personKey('8'), note: 'I would like to.', at: now };
const entry = communityEntry({ roles: [ana, deputy] });
const volunteered = directoryOf({ entries: [entry], proposed: { volunteers: [{ ...dana, role: 'manager' }] } });
const withRoles = (...roles: RoleTerm[]) => directoryOf({ entries: [communityEntry({ roles })] });
const rolesPart = () => within(screen.getByRole('region', { name: 'Roles' }));

describe('the roles', () => {
  it('are those in which somebody waits; a missing deputy stands behind a line', async () => {
    await renderDesk({ directory: directoryOf({ entries: [communityEntry({ roles: [ana] })], proposed: volunteered.proposed }) });
    expect(rolesPart().getAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent)).toEqual(['Manager of Scheduling']);
    await press('1 community goes on without a deputy');
    expect(rolesPart().getAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent)).toEqual(['Manager of Scheduling', 'Deputy of Scheduling']);
  });

  it('of another unit are not offered', async () => {
    await renderDesk({ directory: volunteered, actor: { ...approver, approverOf: [unitKey('field')] } });
    expect(rolesPart().getByText('No role waits.')).toBeInTheDocument();
  });

  it('show a record only of those who let it be seen', async () => {
    const before = communityEntry({ key: 'old', title: 'Old pumps', state: 'completed', stateSince: Date.parse('2023-06-01T00:00:00Z'), roles: [{ ...ana, person: { key: personKey('8'), name: 'Dana Ito' } }] });
    const shown = (shownRecords: string[]) => directoryOf({ entries: [entry, before], proposed: { volunteers: volunteered.proposed.volunteers, shownRecords: shownRecords.map(personKey) } });
    await renderDesk({ directory: shown([]) });
    await press('Look and decide: Manager of Scheduling');
    expect(await screen.findByText('Dana Ito has no other duty in a community.')).toBeInTheDocument();
    expect(screen.queryByText(/Old pumps/)).toBeNull();
    await renderDesk({ directory: shown(['8']) });
    await press('Look and decide: Manager of Scheduling');
    expect(screen.getByText('Ran before: Old pumps (2020–2023)')).toBeInTheDocument();
  });

  it('tell how far a handover is, and wait for the successor to accept', async () => {
    const handOvers = [{ id: 40, role: 'manager' as const, to: { key: personKey('9'), name: 'Ruth Bello' }, at: now, by: personKey('3'), done: ['a', 'b'] }];
    await renderDesk({ directory: directoryOf({ entries: [{ ...entry, handOvers }], proposed: { ticks: [{ handOver: 40, person: personKey('9'), done: ['c'] }] } }) });
    await press('Look and decide: Manager of Scheduling');
    const part = screen.getByRole('region', { name: 'The handover' });
    expect(part).toHaveTextContent('Ruth Bello has not said yet whether to take over.');
    expect(part).toHaveTextContent('Done by those who hand over: 2 of the checklist.');
    expect(part).toHaveTextContent('Done by the successor: 1 of the checklist.');
    expect(button('Give the role to Ruth Bello')).toHaveAttribute('aria-disabled', 'true');
  });
});

describe('giving a role', () => {
  async function give(): Promise<void> {
    await press('Look and decide: Manager of Scheduling');
    await userEvent.click(await screen.findByRole('button', { name: 'Give the role to Dana Ito' }));
  }
  const submit = (): HTMLElement => within(screen.getByRole('form', { name: 'Give the role: Manager' })).getByRole('button', { name: 'Give the role' });

  it('is one row with hours, the end of the term and a word; it is told once the community says so', async () => {
    let term: RoleTerm | undefined;
    const decide = jest.fn(async (_actor, decision: WrittenDecision) => {
      if (decision.kind === 'role') term = { ...decision.term, from: Date.now() };
    });
    await renderDesk({ directory: volunteered, after: () => (term === undefined ? volunteered : withRoles({ ...ana, until: now }, deputy, term)), answers: { decide } });
    await give();
    expect(screen.getByText('Ana Ruiz stops with it; nothing else changes, and the time stays in the record.')).toBeInTheDocument();
    expect(field('Hours a week')).toHaveValue('2');
    await userEvent.clear(field('Hours a week'));
    await userEvent.type(field('Hours a week'), '9');
    expect(screen.getByText('Dana Ito would then give 9 hours a week to communities. That is more than a working day a week.')).toBeInTheDocument();
    await userEvent.clear(field('Hours a week'));
    await userEvent.type(field('Hours a week'), '٤');
    await userEvent.type(field('A word with it, if you like'), 'Thank you, Dana.');
    await userEvent.click(submit());
    expect(await screen.findByText('Dana Ito holds the role now: Manager of Scheduling.')).toBeInTheDocument();
    const [, decision, summary] = decide.mock.calls[0] as unknown as [unknown, WrittenDecision & { kind: 'role' }, string];
    const { termEnds = 0 } = decision.term;
    expect(decision).toEqual({
      kind: 'role', community: 'scheduling', unit: 'research',
      term: { role: 'manager', person: { key: '8', name: 'Dana Ito' }, hours: 4, termEnds, note: 'Thank you, Dana.' }
    });
    expect(Math.abs(termEnds - monthsLater(Date.now(), 12))).toBeLessThan(60_000);
    expect(summary).toBe('Manager of Scheduling: Dana Ito');
  });

  it('only until a manager is found ends by itself', async () => {
    const guildhall = await renderDesk({ directory: volunteered, answers: { decide: async () => undefined } });
    await give();
    await userEvent.click(screen.getByRole('checkbox', { name: /Only stands in until a manager is found/ }));
    const months = field('Stands in for how many months?');
    await userEvent.clear(months);
    await userEvent.type(months, '３');
    await userEvent.click(submit());
    await waitFor(() => expect(guildhall.decide).toHaveBeenCalledTimes(1));
    const [, decision] = guildhall.decide.mock.calls[0] as [unknown, { term: RoleTerm }];
    expect(decision.term).toMatchObject({ acting: true, person: { key: '8' } });
    expect(decision.term.termEnds).toBeUndefined();
    expect(Math.abs((decision.term.until ?? 0) - monthsLater(Date.now(), 3))).toBeLessThan(60_000);
  });

  it.each([
    ['SharePoint took it and it changes nothing', () => volunteered, /it changes nothing: somebody else decided a moment before you/],
    ['the newest could not be read', () => undefined, /could not show us the newest yet/]
  ])('where %s, says so and keeps every word', async (_case, after, sentence) => {
    const guildhall = await renderDesk({ directory: volunteered, after, answers: { decide: async () => undefined } });
    await give();
    await userEvent.type(field('A word with it, if you like'), 'Welcome.');
    await userEvent.click(submit());
    expect(await screen.findByText(sentence)).toBeInTheDocument();
    expect(field('A word with it, if you like')).toHaveValue('Welcome.');
    await userEvent.click(submit());
    await waitFor(() => expect(guildhall.decide.mock.calls.map(call => call[3] as string)).toEqual(['operation-1', 'operation-2']));
  });

  it('tells bad input beside the field, and sends nothing', async () => {
    const guildhall = await renderDesk({ directory: volunteered });
    await press('Look and decide: Manager of Scheduling');
    await press('Give it to somebody');
    await userEvent.clear(field('Hours a week'));
    await userEvent.type(field('Hours a week'), '1.5');
    await userEvent.clear(field('Months until the role is listed again'));
    await userEvent.type(screen.getByRole('combobox', { name: 'Who' }), 'Nobody');
    await userEvent.click(submit());
    expect(await screen.findByText('We know nobody called “Nobody”. Choose somebody from the list.')).toBeInTheDocument();
    expect(screen.getByText('A whole number from 1 to 40, or nothing.')).toBeInTheDocument();
    expect(screen.getByText('A whole number of months from 1 to 60.')).toBeInTheDocument();
    expect(guildhall.decide).not.toHaveBeenCalled();
  });

  it('can be given up, and the focus stays at hand', async () => {
    await renderDesk({ directory: volunteered });
    await press('Look and decide: Manager of Scheduling');
    await press('Give it to somebody');
    await press('Cancel');
    expect(button('Give it to somebody')).toHaveFocus();
  });
});

describe('a role', () => {
  it('is ended by one row, and whoever held it stays named', async () => {
    const after = directoryOf({ entries: [communityEntry({ roles: [{ ...ana, until: now }, deputy] })], proposed: volunteered.proposed });
    const guildhall = await renderDesk({ directory: volunteered, after: () => after, answers: { decide: async () => undefined } });
    await press('Look and decide: Manager of Scheduling');
    await press('End it: the role of Ana Ruiz');
    expect(screen.getByText(/What Ana Ruiz did stays named/)).toBeInTheDocument();
    await userEvent.click(within(screen.getByRole('form', { name: 'End it: the role of Ana Ruiz' })).getByRole('button', { name: 'End it' }));
    expect(await screen.findByText('Ana Ruiz holds the role no more: Manager of Scheduling.')).toBeInTheDocument();
    expect(guildhall.decide).toHaveBeenCalledWith(approver, { kind: 'roleEnded', community: 'scheduling', unit: 'research', role: 'manager', person: '3' }, expect.any(String), 'operation-1');
  });

  it('is said to be open by one row', async () => {
    const openings = [{ role: 'manager' as const, at: now, by: approver.key, note: 'Who wants to?', isOpen: true }];
    const guildhall = await renderDesk({ directory: volunteered, after: () => directoryOf({ entries: [{ ...entry, openings }], proposed: volunteered.proposed }), answers: { decide: async () => undefined } });
    await press('Look and decide: Manager of Scheduling');
    await press('Say that it is open');
    await userEvent.type(field('A word with it, if you like'), 'Who wants to?');
    await press('Say that it is open');
    expect(await screen.findByText('Listed as open: Manager of Scheduling.')).toBeInTheDocument();
    expect(guildhall.decide).toHaveBeenCalledWith(approver, { kind: 'openRole', community: 'scheduling', unit: 'research', role: 'manager', note: 'Who wants to?' }, 'Open: Manager of Scheduling', 'operation-1');
  });
});
