import * as React from 'react';
import { configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import '@testing-library/jest-dom';
import type { DirectoryEntry } from '../../../src/domain/directory/directory';
import { emptyDirectory } from '../../../src/domain/directory/directory';
import type { HasLeft } from '../../../src/domain/community/openings';
import { Failure } from '../../../src/domain/failure';
import { personKey } from '../../../src/domain/identity';
import type { Proposed } from '../../../src/domain/proposal/proposal';
import { nothingProposed } from '../../../src/domain/proposal/proposal';
import type { AskedDuty } from '../../../src/features/running/RunningPanel';
import { RunningPanel } from '../../../src/features/running/RunningPanel';
import type { Guildhall } from '../../../src/data/guildhall';
import { day } from '../../../src/domain/time';
import { communityEntry } from '../../ui/communityEntry';
import type { FakeGuildhall } from '../../ui/fakeGuildhall';
import { fakeGuildhall } from '../../ui/fakeGuildhall';
import { employee, renderScreen } from '../../ui/renderScreen';

// The machine may be busy.
jest.setTimeout(120_000);
configure({ asyncUtilTimeout: 20_000 });

const mia = { key: employee.key, name: employee.name };
const ana = { key: personKey('3'), name: 'Ana Ruiz' };
const ben = { key: personKey('8'), name: 'Ben Osei' };
const ago = (days: number): number => Date.now() - days * day;
const manages = (hours?: number, days = 100): DirectoryEntry['roles'][number] => ({ role: 'manager', person: mia, from: ago(days), ...(hours !== undefined && { hours }) });
const deputy = { role: 'deputy' as const, person: ben, from: ago(900) };

/** Pumps, kept by Mia with a deputy and heard of yesterday, unless said otherwise. */
const pumps = (change: Partial<DirectoryEntry> = {}): DirectoryEntry =>
  communityEntry({ key: 'pumps', title: 'Pumps', roles: [manages(3), deputy], lastAct: ago(1), ...change });

interface Scene {
  readonly entries: readonly DirectoryEntry[];
  readonly proposed?: Partial<Proposed>;
  readonly answers?: Partial<Guildhall>;
  readonly hasLeft?: HasLeft;
  readonly isNewest?: boolean;
  readonly asked?: AskedDuty;
}

const refresh = jest.fn(async () => undefined);

function show({ entries, proposed = {}, answers = {}, hasLeft = () => false, isNewest = true, asked }: Scene): FakeGuildhall {
  const guildhall = fakeGuildhall({ addAct: async () => undefined, addProposalAct: async () => undefined, ...answers });
  const directory = { ...emptyDirectory, entries, proposed: { ...nothingProposed, ...proposed } };
  renderScreen(
    <RunningPanel directory={directory} isNewest={isNewest} refresh={refresh} hasLeft={hasLeft} {...(asked !== undefined && { asked })}>
      <p>Nothing for you</p>
    </RunningPanel>,
    guildhall
  );
  return guildhall;
}

const card = (title: string) => within(screen.getByRole('article', { name: title }));
const press = (name: string, inside: HTMLElement = document.body): void => void fireEvent.click(within(inside).getByRole('button', { name }));
const fill = (label: string, text: string): void => void fireEvent.change(screen.getByRole('textbox', { name: label }), { target: { value: text } });
async function choose(field: RegExp, text: string, name: string): Promise<void> {
  const box = screen.getByRole('combobox', { name: field });
  fireEvent.focus(box);
  fireEvent.change(box, { target: { value: text } });
  fireEvent.mouseDown(await screen.findByRole('option', { name }));
}
const acted = (guildhall: FakeGuildhall) => guildhall.addAct.mock.calls.map(([, community, act]) => [community, act]);
const said = (guildhall: FakeGuildhall) => guildhall.addProposalAct.mock.calls.map(([, about, act]) => [about, act]);

beforeEach(() => jest.clearAllMocks());

describe('Your communities', () => {
  test('are nothing to somebody who has none', () => {
    show({ entries: [communityEntry()] });
    expect(screen.getByText('Nothing for you')).toBeInTheDocument();
    expect(screen.queryByRole('heading', { name: 'Your communities' })).not.toBeInTheDocument();
  });

  test('add up the hours, and show role, hours and end of the term', () => {
    show({ entries: [pumps({ roles: [{ ...manages(3), termEnds: Date.UTC(2035, 2, 3, 12) }, deputy] }), communityEntry({ key: 'seals', title: 'Seals', roles: [{ ...manages(2), role: 'deputy' }] }), communityEntry({ key: 'cafe', title: 'Café', roles: [{ ...manages(), role: 'sponsor' }] })] });
    expect(screen.getByText('5 hours a week in three communities.')).toBeInTheDocument();
    expect(card('Pumps').getByText('Manager · 3 hours a week · until 3 March 2035')).toBeInTheDocument();
    expect(card('Café').getByText('Sponsor')).toBeInTheDocument();
    expect(screen.queryByText(/more than a working day/)).not.toBeInTheDocument();
  });

  test('say what state they are in, where that is not simply active', () => {
    show({ entries: [pumps(), communityEntry({ key: 'seals', title: 'Seals', state: 'seeding', stateSince: Date.UTC(2026, 4, 1), roles: [manages()] })] });
    expect(card('Seals').getByText('Starting 2026')).toBeInTheDocument();
    expect(card('Pumps').queryByText(/2020/)).not.toBeInTheDocument();
  });

  test('are where the week leads to: to a card, or to a form on it', async () => {
    const seals = communityEntry({ key: 'seals', title: 'Seals', roles: [manages()] });
    show({ entries: [pumps(), seals], asked: { community: seals.key } });
    expect(card('Seals').getByRole('heading', { name: 'Seals' }).closest('[tabindex]')).toHaveFocus();
    show({ entries: [communityEntry({ key: 'pumps', title: 'Valves', roles: [manages(3), deputy], lastAct: ago(1) })], asked: { community: pumps().key, opened: { form: 'openRole', role: 'deputy' } } });
    expect(await card('Valves').findByRole('form')).toBeInTheDocument();
  });

  test('warn kindly above a day a week', async () => {
    show({ entries: [pumps({ roles: [manages(9), deputy] })] });
    expect(screen.getByText('9 hours a week in one community.')).toBeInTheDocument();
    expect(await screen.findByText(/more than a working day a week, beside your job/)).toBeInTheDocument();
  });

  test('offer a sponsor to say that a role is open, and nothing that keepers do', () => {
    show({ entries: [pumps({ roles: [{ ...manages(), role: 'sponsor' }, deputy] })] });
    expect(card('Pumps').getByRole('button', { name: 'Say that a role is open: Pumps' })).toBeInTheDocument();
    for (const name of ['Name a host: Pumps', 'Hand over: Pumps', 'Propose an end: Pumps']) expect(card('Pumps').queryByRole('button', { name })).not.toBeInTheDocument();
  });

  test('that are not the newest can be read, and wait to be changed', () => {
    show({ entries: [pumps()], isNewest: false });
    expect(card('Pumps').getByRole('button', { name: 'Hand over: Pumps' })).toHaveAttribute('aria-disabled', 'true');
  });
});

describe('Signs', () => {
  const silent = { lastAct: ago(75), stateSince: ago(900) };

  test('ask the manager alone “still you?”, with the evidence, and take one answer', async () => {
    const guildhall = show({ entries: [pumps(silent)] });
    expect(card('Pumps').getByRole('heading', { name: 'Still you?' })).toBeInTheDocument();
    expect(card('Pumps').getByText(/^Nothing was heard of Pumps since .*: two times its rhythm \(every month\)\. Only you are asked\.$/)).toBeInTheDocument();
    press('Yes, still me');
    await waitFor(() => expect(refresh).toHaveBeenCalledTimes(1));
    expect(acted(guildhall)).toEqual([['pumps', { kind: 'stillHere' }]]);
    await screen.findByText('Thank you. You are asked again only if it stays quiet.');
  });

  test('are not shown to a deputy while only the manager is asked', () => {
    show({ entries: [pumps({ ...silent, roles: [{ ...manages(), role: 'deputy' }, { role: 'manager', person: ana, from: ago(900) }] })] });
    expect(screen.queryByText(/Nothing was heard/)).not.toBeInTheDocument();
  });

  test('are shown to a deputy one cadence later', () => {
    show({ entries: [pumps({ ...silent, lastAct: ago(100), roles: [{ ...manages(), role: 'deputy' }, { role: 'manager', person: ana, from: ago(900) }] })] });
    expect(card('Pumps').getByRole('heading', { name: 'It has gone quiet' })).toBeInTheDocument();
    expect(card('Pumps').getByText(/three times its rhythm/)).toBeInTheDocument();
  });

  test('say who left, and list the role at once', () => {
    show({ entries: [pumps({ roles: [manages(), { ...deputy }] })], hasLeft: key => key === '8' });
    expect(card('Pumps').getByText('Ben Osei is marked as having left the company, so the role of deputy is listed as open.')).toBeInTheDocument();
    expect(card('Pumps').getByText('Deputy: Whoever was deputy has left the company.')).toBeInTheDocument();
  });

  test('a failure to answer is told beside it, and trying again is the same act', async () => {
    const addAct = jest.fn().mockRejectedValueOnce(new Failure('unavailable', 'No answer.')).mockResolvedValue(undefined);
    show({ entries: [pumps(silent)], answers: { addAct } });
    press('Yes, still me');
    await screen.findByText('SharePoint did not answer for your answer. Check your connection.');
    press('Try again');
    await waitFor(() => expect(addAct).toHaveBeenCalledTimes(2));
    expect(addAct.mock.calls[1]?.[3]).toBe(addAct.mock.calls[0]?.[3]);
  });
});

describe('Roles and hosts', () => {
  test('no deputy is told so, and looked for with a note', async () => {
    const guildhall = show({ entries: [pumps({ roles: [manages()] })] });
    expect(card('Pumps').getByText('No deputy yet: while you are away, nobody can act for Pumps.')).toBeInTheDocument();
    press('Look for a deputy');
    expect(screen.getByRole('radio', { name: 'Deputy' })).toBeChecked();
    fill('What should people know?', ' Two hours, Mondays. ');
    press('List it');
    await waitFor(() => expect(acted(guildhall)).toEqual([['pumps', { kind: 'openRole', role: 'deputy', note: 'Two hours, Mondays.' }]]));
    await screen.findByText('The role of deputy is listed as open.');
  });

  test('a note that is too long is told beside it, and nothing is lost', async () => {
    const guildhall = show({ entries: [pumps()] });
    press('Say that a role is open: Pumps');
    fill('What should people know?', 'x'.repeat(10_000));
    press('List it');
    expect((await screen.findAllByText('This text has 10000 characters. Keep it to 500.'))[0]).toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: 'What should people know?' })).toHaveValue('x'.repeat(10_000));
    expect(guildhall.addAct).not.toHaveBeenCalled();
  });

  test('an open role shows its note and who came forward by name; it is taken off the list again', async () => {
    const opening = { role: 'manager' as const, at: ago(3), by: mia.key, note: 'I move to Oslo.', isOpen: true };
    const volunteer = { community: pumps().key, role: 'manager' as const, person: personKey('55'), note: 'Gladly.', at: ago(2) };
    const guildhall = show({
      entries: [pumps({ openings: [opening] })],
      proposed: { volunteers: [volunteer] },
      answers: { readPeople: async () => new Map([[personKey('55'), { key: personKey('55'), name: 'Omar Haddad' }]]) }
    });
    expect(card('Pumps').getByText(/^Manager: Somebody is looked for since .* “I move to Oslo\.”$/)).toBeInTheDocument();
    expect(await screen.findByText('Omar Haddad would take it: “Gladly.”')).toBeInTheDocument();
    press('Take it off the list: Manager');
    await waitFor(() => expect(acted(guildhall)).toEqual([['pumps', { kind: 'closeRole', role: 'manager' }]]));
  });

  test('hosts are named from the people of the site, and ended', async () => {
    const guildhall = show({ entries: [pumps({ hosts: [{ person: ben, from: ago(30) }] })], answers: { findPeople: async () => [ana] } });
    press('End hosting of Ben Osei');
    await waitFor(() => expect(acted(guildhall)).toEqual([['pumps', { kind: 'host', person: ben, until: 0 }]]));
    press('Name a host: Pumps');
    press('Name a host');
    expect((await screen.findAllByText('Choose somebody from the list.'))[0]).toBeInTheDocument();
    await choose(/Hosts/, 'Ana', 'Ana Ruiz');
    press('Name a host');
    await waitFor(() => expect(acted(guildhall)[1]).toEqual(['pumps', { kind: 'host', person: ana }]));
  });
});

describe('Handing over', () => {
  const handOver = { id: 40, role: 'manager' as const, to: ana, at: ago(2), by: mia.key, done: ['access'] };

  test('asks somebody who came forward, and says that an approver moves the role', async () => {
    const opening = { role: 'manager' as const, at: ago(3), by: mia.key, note: '', isOpen: true };
    const volunteer = { community: pumps().key, role: 'manager' as const, person: ana.key, note: '', at: ago(2) };
    const other = communityEntry({ key: 'other', roles: [{ role: 'manager', person: ana, from: ago(10) }] });
    const guildhall = show({ entries: [pumps({ openings: [opening] }), other], proposed: { volunteers: [volunteer] } });
    press('Ask Ana Ruiz to take over');
    expect(screen.getByText(/The role moves when an approver of the unit says so/)).toBeInTheDocument();
    press('Ask them');
    await waitFor(() => expect(acted(guildhall)).toEqual([['pumps', { kind: 'handOver', role: 'manager', to: ana }]]));
  });

  test('needs somebody, and somebody else', async () => {
    const guildhall = show({ entries: [pumps()], answers: { findPeople: async () => [mia] } });
    press('Hand over: Pumps');
    press('Ask them');
    expect((await screen.findAllByText('Choose who should follow.'))[0]).toBeInTheDocument();
    await choose(/Who should follow/, 'Mia', 'Mia Brandt');
    expect((await screen.findAllByText('You hold this role yourself. Choose somebody else.'))[0]).toBeInTheDocument();
    expect(guildhall.addAct).not.toHaveBeenCalled();
  });

  test('shows the keeper both sides, of which they tick their own', async () => {
    const guildhall = show({ entries: [pumps({ handOvers: [handOver] })], proposed: { ticks: [{ handOver: 40, person: ana.key, done: ['month'] }] } });
    expect(card('Pumps').getByText('Ana Ruiz is asked and has not answered yet.')).toBeInTheDocument();
    expect(card('Pumps').getByText('2 of 10 done')).toBeInTheDocument();
    const theirs = screen.getByRole('group', { name: 'The part of Ana Ruiz' });
    expect(within(theirs).queryByRole('checkbox')).not.toBeInTheDocument();
    expect(within(theirs).getAllByRole('img').map(mark => mark.getAttribute('aria-label'))).toEqual(['open', 'open', 'open', 'open', 'done']);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Tell the members who follows, in your own words.' }));
    await waitFor(() => expect(acted(guildhall)).toEqual([['pumps', { kind: 'handOverTask', handOver: 40, task: 'farewell', isDone: true }]]));
  });

  test('is stopped by the keeper, also after a no', async () => {
    const stoodDown = { community: pumps().key, role: 'manager' as const, person: ana.key, at: ago(1) };
    const guildhall = show({ entries: [pumps({ handOvers: [handOver] })], proposed: { stoodDown: [stoodDown] } });
    expect(card('Pumps').getByText('Ana Ruiz cannot take it. Stop here and ask somebody else.')).toBeInTheDocument();
    press('Stop handing over');
    await waitFor(() => expect(acted(guildhall)).toEqual([['pumps', { kind: 'handOverOff', role: 'manager' }]]));
  });

  const asked = { ...handOver, to: mia, by: ana.key };
  const keptByAna = (hours = 4) => pumps({ roles: [{ role: 'manager', person: ana, from: ago(900), hours }, deputy], handOvers: [asked] });

  test('asks the successor, says what it would come to, and takes a yes', async () => {
    const guildhall = show({ entries: [keptByAna(), communityEntry({ key: 'seals', roles: [manages(6)] })] });
    expect(screen.getByText('Ana Ruiz asks you to take over Pumps as manager.')).toBeInTheDocument();
    expect(await screen.findByText(/^With Pumps it would be 10 hours a week in two communities\. That is more than a working day/)).toBeInTheDocument();
    press('Yes, gladly');
    await waitFor(() => expect(said(guildhall)).toEqual([['pumps', { kind: 'volunteer', role: 'manager', note: '', handOver: 40 }]]));
  });

  test('takes a no of the successor', async () => {
    const guildhall = show({ entries: [keptByAna()] });
    press('No, thank you');
    await waitFor(() => expect(said(guildhall)).toEqual([['pumps', { kind: 'standDown', role: 'manager' }]]));
  });

  test('lets the successor tick their own side once they said yes', async () => {
    const volunteer = { community: pumps().key, role: 'manager' as const, person: mia.key, note: '', at: ago(1), handOver: 40 };
    const guildhall = show({ entries: [keptByAna()], proposed: { volunteers: [volunteer] } });
    expect(screen.getByRole('checkbox', { name: 'Hold one session together.' })).toBeEnabled();
    expect(screen.queryByRole('checkbox', { name: /Pass on the keys/ })).not.toBeInTheDocument();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Hold one session together.' }));
    await waitFor(() => expect(said(guildhall)).toEqual([['pumps', { kind: 'successorTask', handOver: 40, task: 'session', isDone: true }]]));
  });
});

describe('What else is asked', () => {
  test('a past manager is asked to stay named, and may say no', async () => {
    const guildhall = show({ entries: [pumps({ roles: [{ ...manages(), until: ago(5) }] })] });
    expect(screen.getByText('Stay named in the charter of Pumps?')).toBeInTheDocument();
    expect(screen.getByText('You run no community at the moment.')).toBeInTheDocument();
    press('No, thank you');
    await waitFor(() => expect(acted(guildhall)).toEqual([['pumps', { kind: 'naming', agrees: false }]]));
  });

  test('somebody experienced is asked for help by name, and the asker sees the answer', async () => {
    const experienced = communityEntry({ key: 'other', roles: [{ role: 'manager', person: ana, from: ago(400) }] });
    const guildhall = show({ entries: [pumps(), experienced], proposed: { mentorings: [{ id: 4, community: pumps().key, asker: mia.key, mentor: ana.key, at: ago(1), accepted: false }] } });
    expect(screen.getByText('Ana Ruiz cannot help at the moment. Ask somebody else.')).toBeInTheDocument();
    fireEvent.click(screen.getByRole('combobox', { name: 'Whom would you ask?' }));
    fireEvent.click(await screen.findByRole('option', { name: 'Ana Ruiz' }));
    await waitFor(() => press('Ask for help'));
    await waitFor(() => expect(said(guildhall)).toEqual([['pumps', { kind: 'askMentor', mentor: ana }]]));
  });

  test('the experienced one can say no', async () => {
    const guildhall = show({ entries: [pumps({ roles: [{ role: 'manager', person: ana, from: ago(10) }] })], proposed: { mentorings: [{ id: 4, community: pumps().key, asker: ana.key, mentor: mia.key, at: ago(1) }] } });
    expect(screen.getByText('Ana Ruiz is new to managing Pumps. Would you help?')).toBeInTheDocument();
    press('Not this time');
    await waitFor(() => expect(said(guildhall)).toEqual([['pumps', { kind: 'mentorAnswer', ask: 4, accepts: false }]]));
  });
});

describe('Hints for whoever does it for the first time', () => {
  const first = { plan: [{ key: 's', kind: 'session' as const, title: 'First', due: ago(-3), isDone: false }] };

  test('come at the moment of need, and “Not now” is remembered', async () => {
    const guildhall = show({ entries: [pumps(first)] });
    press('Not now: Your first session', (await screen.findByRole('complementary', { name: 'Your first session' })) as HTMLElement);
    expect(screen.queryByRole('complementary', { name: 'Your first session' })).not.toBeInTheDocument();
    expect(guildhall.changePreferences).toHaveBeenCalledWith('7', { guidanceSetAside: 'firstSession:pumps' });
  });

  test('stay away where they were set aside before, and from those who did it for years', async () => {
    show({ entries: [pumps(first), communityEntry({ key: 'old', title: 'Old', roles: [manages()] })], answers: { readPreferences: async () => ({ guidanceSetAside: 'firstSession:pumps' }) } });
    await screen.findByText(/Still to come/);
    expect(screen.queryByRole('complementary')).not.toBeInTheDocument();
  });

  test('about a conflict are asked for', () => {
    show({ entries: [pumps({ roles: [manages(3, 900), deputy] })] });
    expect(screen.queryByRole('complementary')).not.toBeInTheDocument();
    press('Something is tense: Pumps');
    expect(screen.getByRole('complementary', { name: 'When something is tense' })).toHaveTextContent('Talk to each side alone first.');
    press('Close: When something is tense');
    expect(screen.queryByRole('complementary')).not.toBeInTheDocument();
  });
});

describe('Proposing an end', () => {
  test('needs a reason and a recap, and for merging another community', async () => {
    const guildhall = show({ entries: [pumps(), communityEntry({ key: 'valves', title: 'Valves' })] });
    press('Propose an end: Pumps');
    press('Propose it');
    expect((await screen.findAllByText('Say why, in a sentence that members may read.'))[0]).toBeInTheDocument();
    expect(screen.getAllByText('Say in a few sentences what it achieved. It is what remains.')[0]).toBeInTheDocument();
    expect(guildhall.addAct).not.toHaveBeenCalled();
    fill('Why?', 'All is renamed.');
    fill('What remains?', 'A list of names.');
    press('Propose it');
    await waitFor(() => expect(acted(guildhall)).toEqual([['pumps', { kind: 'endProposal', to: 'completed', reason: 'All is renamed.', recap: 'A list of names.' }]]));
  });

  test('is taken back', async () => {
    const guildhall = show({ entries: [pumps({ endProposal: { to: 'closed', reason: 'Nobody comes.', recap: 'It was good.', at: ago(1), by: mia.key } })] });
    expect(screen.getByText('An end is proposed: closed')).toBeInTheDocument();
    press('Take it back');
    await waitFor(() => expect(acted(guildhall)).toEqual([['pumps', { kind: 'endProposalOff' }]]));
  });
});

describe('What you did so far', () => {
  test('is told in a sentence and few numbers, with what is still to come', async () => {
    show({ entries: [pumps({ roles: [manages(3, 100), deputy] })], answers: { readContributionCounts: async () => ({ answers: 12, stories: 0 }) } });
    expect(await screen.findByText(/^You ran one community since \d{4}, 3 months in all: Pumps\.$/)).toBeInTheDocument();
    expect(screen.getByText('answers').nextElementSibling ?? screen.getByText('answers').previousElementSibling).toHaveTextContent('12');
    expect(screen.getByText('Still to come: sessions held, sessions hosted and stories.')).toBeInTheDocument();
  });

  test('is shown to others only where the person chooses', async () => {
    const guildhall = show({ entries: [pumps()] });
    const toggle = screen.getByRole('switch', { name: /Let others see it/ });
    expect(toggle).not.toBeChecked();
    fireEvent.click(toggle);
    await waitFor(() => expect(said(guildhall)).toEqual([['person-7', { kind: 'showRecord', isShown: true }]]));
  });
});
