import * as React from 'react';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import '@testing-library/jest-dom';
import type { Guildhall } from '../../../src/data/guildhall';
import type { DirectoryEntry } from '../../../src/domain/directory/directory';
import { emptyDirectory } from '../../../src/domain/directory/directory';
import { communityKey, departmentKey, personKey } from '../../../src/domain/identity';
import { nothingProposed } from '../../../src/domain/proposal/proposal';
import { day } from '../../../src/domain/time';
import { reasonInWords } from '../../../src/features/directory/reasonInWords';
import type { Reason } from '../../../src/domain/directory/suggestions';
import { communityEntry } from '../../ui/communityEntry';
import type { FakeGuildhall } from '../../ui/fakeGuildhall';
import { employee, renderScreen } from '../../ui/renderScreen';
import { card, departments, Harness, holding, opened, press, publishedAt, units } from './directoryHarness';

const now = Date.now();
const guild = (key: string, title: string, sketch: Parameters<typeof communityEntry>[0] = {}): DirectoryEntry =>
  communityEntry({ key, title, purpose: '', lastAct: now - day, practice: { ...communityEntry().practice, template: key }, ...sketch });
const mine = guild('mine', 'Pipes guild');
const part = guild('part', 'Valves', { practice: { ...mine.practice, parent: communityKey('mine'), template: 'x' } });
const growing = guild('growing', 'Storage', { life: { joinedLately: 4 } });
const others = guild('others', 'Others');
const all = [mine, part, growing, others];

const memberOf = (...keys: string[]): Partial<Guildhall> => ({
  readMembershipsOf: async () => new Map(keys.map(key => [communityKey(key), { community: communityKey(key), person: employee.key, since: 1 }]))
});
const show = (answers: Partial<Guildhall> = memberOf('mine'), entries = all, recentJoins?: React.ComponentProps<typeof Harness>['recentJoins']): FakeGuildhall => {
  const guildhall = holding(entries, answers);
  renderScreen(<Harness recentJoins={recentJoins} />, guildhall);
  return guildhall;
};
const forYou = async (): Promise<HTMLElement> => screen.findByRole('region', { name: 'For you' }, { timeout: 4000 });
const lines = async (): Promise<(string | null)[]> => within(await forYou()).getAllByRole('listitem').map(item => item.querySelector('div')?.textContent ?? null);

beforeEach(() => jest.clearAllMocks());

describe('For you', () => {
  test('names a few communities, each with the reason', async () => {
    show();
    expect(await lines()).toEqual(['ValvesA part of Pipes guild, where you are a member.', 'Storage4 people joined in the last three months.']);
  });

  test('knows the department that the person chose, and its unit', async () => {
    const valves = guild('valves', 'Valves', { unit: 'sales' });
    const proposal = { supporters: [8, 9].map(person => ({ person: personKey(`${person}`), department: departmentKey('pipes'), at: 1 })), key: communityKey('p') };
    const supported = guild('supported', 'Tubes', { proposal: { key: communityKey('p'), row: 1, version: 1 } });
    const directory = { ...emptyDirectory, publishedAt, entries: [valves, supported], proposed: { ...nothingProposed, proposals: [proposal as never] } };
    show({ readDirectory: async () => directory, readPreferences: async () => ({ department: 'pipes' }) }, []);
    const words = await waitFor(async () => {
      const found = await lines();
      expect(found).toHaveLength(2);
      return found;
    });
    expect(words).toEqual(['Tubes2 colleagues from Pipes supported it when it was proposed.', 'ValvesA community of your unit, Sales.']);
  });

  test('knows who joined what lately where that is at hand', async () => {
    const joins = [8, 9].flatMap(person => ['mine', 'others'].map(key => ({ person: personKey(`${person}`), community: communityKey(key) })));
    show(memberOf('mine'), all, joins);
    expect(await lines()).toContain('Others2 people who joined Pipes guild lately joined this one too.');
  });

  test('can be joined from there, and undone, as from the card', async () => {
    const guildhall = show({ ...memberOf('mine'), addMembershipRow: async () => undefined });
    fireEvent.click(within(await forYou()).getByRole('button', { name: 'Join Valves, suggested for you' }));
    expect(await within(await forYou()).findByRole('button', { name: 'Undo joining Valves, suggested for you' })).toBeInTheDocument();
    expect(within(card('Valves')).getByRole('button', { name: 'Undo joining Valves' })).toBeInTheDocument();
    expect(within(await forYou()).queryByRole('button', { name: 'Not for me: Valves' })).not.toBeInTheDocument();
    expect(guildhall.addMembershipRow).toHaveBeenCalledTimes(1);
  });

  test('can be opened', async () => {
    show();
    fireEvent.click(within(await forYou()).getByRole('button', { name: 'Valves' }));
    expect(opened).toHaveBeenCalledWith('part');
  });

  test('can be sent away, which is told and remembered; the focus goes to what is left', async () => {
    const guildhall = show();
    fireEvent.click(within(await forYou()).getByRole('button', { name: 'Not for me: Valves' }));
    expect(await lines()).toEqual(['Storage4 people joined in the last three months.']);
    expect(screen.getByText('Valves will not be suggested to you again.')).toHaveAttribute('role', 'status');
    expect(within(await forYou()).getByRole('button', { name: 'Storage' })).toHaveFocus();
    press('Not for me: Storage');
    expect(screen.queryByRole('region', { name: 'For you' })).not.toBeInTheDocument();
    await waitFor(() => expect(guildhall.changePreferences).toHaveBeenCalledWith(employee.key, { suggestionsSetAside: 'part,growing' }), { timeout: 3000 });
  });

  test('never names again what was sent away', async () => {
    show({ ...memberOf('mine'), readPreferences: async () => ({ suggestionsSetAside: 'part' }) });
    expect(await lines()).toEqual(['Storage4 people joined in the last three months.']);
  });

  test('steps back while something is looked for', async () => {
    show();
    await forYou();
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'others' } });
    expect(screen.queryByRole('region', { name: 'For you' })).not.toBeInTheDocument();
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: '' } });
    expect(await forYou()).toBeInTheDocument();
  });

  test.each<[string, Partial<Guildhall>]>([
    ['memberships', { readMembershipsOf: () => new Promise(() => undefined) }],
    ['preferences', { ...memberOf('mine'), readPreferences: () => new Promise(() => undefined) }]
  ])('waits for the %s: nothing is suggested that somebody is in or sent away', async (_what, answers) => {
    show(answers);
    await screen.findByRole('article', { name: 'Valves' });
    await act(async () => void (await new Promise(resolve => setTimeout(resolve, 300))));
    expect(screen.queryByRole('region', { name: 'For you' })).not.toBeInTheDocument();
  });
});

describe('A reason in words', () => {
  const whole = guild('net', 'Network');
  test.each<[Reason, string]>([
    [{ kind: 'supported' }, 'You supported it when it was proposed.'],
    [{ kind: 'livesOn', own: mine }, 'Pipes guild, where you were a member, lives on here.'],
    [{ kind: 'whole', own: mine }, 'Pipes guild, where you are a member, is a part of it.'],
    [{ kind: 'sibling', own: mine, whole }, 'A part of Network, as Pipes guild is.'],
    [{ kind: 'similar', own: mine }, 'About something close to Pipes guild, where you are a member.'],
    [{ kind: 'sameKind', own: mine }, 'Has the same purpose as Pipes guild, in the same unit.'],
    [{ kind: 'growing', people: 1200 }, '1,200 people joined in the last three months.']
  ])('%j', (reason, words) => {
    expect(reasonInWords(reason, units, departments)).toBe(words);
  });
});
