import * as React from 'react';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { operationId, personKey } from '../../../src/domain/identity';
import type { HistoryEntry } from '../../../src/domain/log/history';
import type { UtcMonth } from '../../../src/domain/time';
import { weekFacts } from '../../../src/domain/week/weekFacts';
import { WeekOfCommunity } from '../../../src/features/week/WeekOfCommunity';
import { useSpace } from '../../../src/ui/space';
import { termOf } from '../../domain/kept';
import { asked, joined, session } from '../../domain/week/weekScene';
import { communityEntry } from '../../ui/communityEntry';
import type { Scene } from '../spaceScene';
import { colleague, keeper, showSection } from '../spaceScene';

const now = Date.parse('2026-11-24T12:00:00Z');
const community = communityEntry({ roles: [termOf('manager', '3', '2020-02-03', undefined, { hours: 4 }), termOf('deputy', '9', '2020-02-03'), termOf('sponsor', '8', '2020-02-03')], life: { nextSession: { at: now + 14 * 86_400_000, topic: 'Quotas' } } });
const memberships = [joined(1, '7', '2026-11-20')];
/** Enough, by enough people, that nothing warns. */
const history: readonly HistoryEntry[] = [...Array(40).keys()].map(index => ({
  id: index + 1, kind: 'contribution', person: personKey(String(30 + (index % 12))), community: community.key, actedAt: now - (91 + 5 * index) * 86_400_000, operation: operationId(`o${index}`)
}));
const onOpen = jest.fn();
const onDuty = jest.fn();
const onPlan = jest.fn();

const Week: React.FunctionComponent = () => {
  const { acts, contributions, community: entry } = useSpace();
  const facts = React.useMemo(() => weekFacts(entry, { acts, contributions, memberships, history }, now), [acts, contributions, entry]);
  return <WeekOfCommunity facts={facts} onOpen={onOpen} onDuty={onDuty} onPlan={onPlan} />;
};

function show(scene: Scene = {}): ReturnType<typeof showSection> {
  const answers: Scene['answers'] = {
    readAddresses: async keys => new Map(keys.map(key => [key, `person${key}@example.com`])),
    readPreferences: async () => ({ weekNotes: '2026-11-09 tooMuch,2026-11-16 tooMuch' }),
    changePreferences: async (_person, change) => change,
    ...scene.answers
  };
  return showSection(<Week />, { actor: keeper, community, contributions: [asked(12, '8', '2026-11-10', 'Which limits?')], ...scene, answers });
}

const card = (name: string): HTMLElement => screen.getByRole('article', { name });

beforeEach(() => {
  onOpen.mockClear();
  onDuty.mockClear();
  onPlan.mockClear();
});

describe('This week', () => {
  test('shows each thing to do with its reason, its evidence and one button that leads there', async () => {
    show();
    const question = card('1 question waits for an answer');
    expect(within(question).getByText('Whoever gets no answer does not ask again. You need not know it yourself: pass it on.')).toBeTruthy();
    expect(within(question).getByText('Asked 2 weeks ago: “Which limits?”')).toBeTruthy();
    await userEvent.click(within(question).getByRole('button', { name: 'Open the question: 1 question waits for an answer' }));
    expect(onOpen).toHaveBeenCalledWith('scheduling', { kind: 'question', row: 12 });
  });

  test('leads to the plan, to a handover and to an open role, which have their places below', async () => {
    const person = { key: personKey('7'), name: 'Mia Brandt' };
    const due = Date.parse('2026-11-22T12:00:00Z');
    const began = Date.parse('2026-11-10T12:00:00Z');
    show({
      contributions: [],
      community: {
        ...community,
        plan: [{ key: 'a', kind: 'prompt', title: 'Ask for the worst week', due, isDone: false }],
        handOvers: [{ id: 1, role: 'manager', to: person, at: began, by: keeper.key, done: ['access'] }],
        openings: [{ role: 'deputy', at: began, by: keeper.key, note: '', isOpen: true }]
      }
    });
    const plan = card('A line of your plan is due');
    expect(within(plan).getByText('Due 2 days ago: “Ask for the worst week”')).toBeTruthy();
    await userEvent.click(within(plan).getByRole('button', { name: 'Look at the plan: A line of your plan is due' }));
    expect(onPlan).toHaveBeenCalledWith('scheduling');
    const handOver = card('The handover to Mia Brandt is under way');
    expect(within(handOver).getByText(/^It began 2 weeks ago\. 4 steps are left for whoever hands over; next: “.+”\.$/)).toBeTruthy();
    await userEvent.click(within(handOver).getByRole('button', { name: 'Go on with it: The handover to Mia Brandt is under way' }));
    const role = card('The role of deputy is open');
    expect(within(role).getByText('Somebody is looked for since 10 November 2026.')).toBeTruthy();
    await userEvent.click(within(role).getByRole('button', { name: 'See who came forward: The role of deputy is open' }));
    expect(onDuty.mock.calls).toEqual([['scheduling'], ['scheduling']]);
  });

  test('offers to say that a role is open where nobody said so yet', async () => {
    show({ contributions: [], community: { ...community, roles: community.roles.map(term => (term.role === 'deputy' ? { ...term, termEnds: Date.parse('2026-11-20T12:00:00Z') } : term)) } });
    await userEvent.click(within(card('The role of deputy is open')).getByRole('button', { name: 'Say that it is open: The role of deputy is open' }));
    expect(onDuty).toHaveBeenCalledWith('scheduling', 'openRole', 'deputy');
  });

  test('offers a chat with newcomers, in words that are not sent yet', async () => {
    show();
    const hello = card('Say hello to a newcomer');
    const chat = await within(hello).findByRole('link', { name: 'Write in Teams: Say hello to a newcomer' });
    const address = new URL(chat.getAttribute('href') ?? '');
    expect(address.searchParams.get('users')).toBe('person7@example.com');
    expect(address.searchParams.get('message')).toBe('Hello Mia Brandt, good to have you in Scheduling. What brought you here, and what would make it worth your time?\n\nAna Ruiz');
  });

  test.each([
    ['Done', 'done', 'Noted. You see below what became of it.'],
    ['Not now', 'later', 'It comes back in a week.']
  ])('%s: the card goes, its answer is kept, and it says so', async (button, verdict, told) => {
    const { written } = show();
    await userEvent.click(within(card('1 question waits for an answer')).getByRole('button', { name: `${button}: 1 question waits for an answer` }));
    await screen.findByText(told);
    expect(screen.queryByRole('article', { name: '1 question waits for an answer' })).toBeNull();
    expect(written()).toEqual([{ log: 'acts', kind: 'week', body: { rule: 'answerQuestions', verdict, items: ['12'] } }]);
  });

  test('“Not for us” wants a reason, is told with it, and can be taken back', async () => {
    const { written } = show();
    await userEvent.click(within(card('1 question waits for an answer')).getByRole('button', { name: /Not for us/ }));
    const form = screen.getByRole('form', { name: 'Not for us' });
    await userEvent.click(within(form).getByRole('button', { name: 'Do not show it again' }));
    expect(within(form).getByText('Say it in a few words.')).toBeTruthy();
    await userEvent.type(within(form).getByRole('textbox'), 'We answer in the channel.');
    await userEvent.click(within(form).getByRole('button', { name: 'Do not show it again' }));
    await screen.findByText('It is not shown again.');
    expect(screen.queryByRole('article', { name: /question/ })).toBeNull();
    expect(screen.getByText(/“We answer in the channel\.”/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Show it again: Answer what is asked' }));
    await screen.findByRole('article', { name: '1 question waits for an answer' });
    expect(written().map(({ body }) => body)).toEqual([
      { rule: 'answerQuestions', verdict: 'notForUs', items: ['12'], reason: 'We answer in the channel.' },
      { rule: 'answerQuestions', verdict: 'again', items: [] }
    ]);
  });

  test('says so where nothing waits', () => {
    show({ contributions: [asked(12, '7', '2026-11-24T08:00:00Z')] });
    expect(screen.getByText('Nothing waits for you this week.')).toBeTruthy();
  });
});

describe('The time of whoever keeps it', () => {
  test('is the hours agreed and one tap, which the next tap changes', async () => {
    const kept: unknown[] = [];
    show({ answers: { changePreferences: async (_person, change) => (kept.push(change), change) } });
    expect(await screen.findByText('4 hours a week agreed.')).toBeTruthy();
    await userEvent.click(await screen.findByRole('button', { name: 'Right' }));
    await waitFor(() => expect(screen.getByRole('button', { name: 'Right' }).getAttribute('aria-pressed')).toBe('true'));
    expect(kept).toEqual([{ weekNotes: '2026-11-09 tooMuch,2026-11-16 tooMuch,2026-11-23 right' }]);
    expect(screen.getByText('It was too much more than once lately. Say that you need help: it costs one line.')).toBeTruthy();
  });

  test('a call for help needs no words, and the sponsor answers it', async () => {
    const { written, unmount } = show();
    await userEvent.click(await screen.findByRole('button', { name: 'I need help' }));
    await userEvent.click(screen.getByRole('button', { name: 'Ask for help' }));
    await screen.findByText('Deputies and sponsor see it when they open Manage. A call to one of them is faster.');
    expect(written()).toEqual([{ log: 'acts', kind: 'needHelp', body: { text: '' } }]);
    expect(await screen.findByRole('button', { name: 'No longer needed' })).toBeTruthy();
    unmount();
  });

  test('the sponsor sees who needs help and how it lives, and none of what is the keepers’', async () => {
    const { callingForHelp } = await import('../../../src/domain/week/helpCalls');
    const { said } = await import('../../domain/week/weekScene');
    const { written } = show({ actor: colleague, acts: [said(50, '3', '2026-11-20', callingForHelp('Two at once.'))] });
    expect(await screen.findByText('Ana Ruiz needs help with Scheduling')).toBeTruthy();
    expect(screen.getByText('4 days ago: “Two at once.”')).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'How it lives' })).toBeTruthy();
    for (const name of ['Who carries it', 'Your time', 'How grown-up is it?']) expect(screen.queryByRole('heading', { name })).toBeNull();
    expect(screen.queryByRole('article')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'I help' }));
    await screen.findByText('Thank you. It is off the list.');
    expect(written()).toEqual([{ log: 'acts', kind: 'helpAnswered', body: { call: 50 } }]);
  });
});

describe('How it lives', () => {
  test('tells of reading what the report of a month shows, and nothing where it shows nothing', () => {
    const { unmount } = show({ community: { ...community, life: { readers: { month: '2026-10' as UtcMonth, people: 12 } } } });
    expect(screen.getByText('12 people opened the space in October 2026, as the report says. Who it was is told to nobody.')).toBeTruthy();
    unmount();
    show({});
    expect(screen.queryByText('Reading')).toBeNull();
  });
});

describe('Who carries it', () => {
  test('is told in bands, and by name only when asked', async () => {
    show({ contributions: [1, 2, 3, 4, 5, 6].map(id => asked(id, id < 4 ? '8' : '7', '2026-11-20')), acts: [session(90, '2026-10-20', '9')] });
    expect(screen.getByText('It rests on few: without the three most active, 0 of 7 contributions would remain.')).toBeTruthy();
    expect(screen.queryByText('Ana Ruiz, Mia Brandt, Tom Okafor')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Show names' }));
    expect(await screen.findByText('Ana Ruiz, Mia Brandt, Tom Okafor')).toBeTruthy();
    expect(screen.getByText('Lea Novak')).toBeTruthy();
  });
});

describe('How grown-up it is', () => {
  test('is looked at together, kept, and compared the next time', async () => {
    const { written } = show();
    await userEvent.click(screen.getByRole('button', { name: 'Look at it together' }));
    await userEvent.click(screen.getByRole('button', { name: 'Keep it' }));
    expect(screen.getByText('Choose a stage for at least one side.')).toBeTruthy();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Strategy' }), 'Some people, sometimes');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Tools' }), 'How we work here');
    await userEvent.type(screen.getByRole('textbox', { name: /Your next step/ }), 'Write the roadmap.');
    await userEvent.click(screen.getByRole('button', { name: 'Keep it' }));
    await screen.findByText('Kept. You can compare when you look again.');
    expect(written()).toEqual([{ log: 'acts', kind: 'maturity', body: { stages: { strategy: 'emergent', tools: 'community' }, next: 'Write the roadmap.' } }]);
    expect(screen.getByText('Next step: Write the roadmap.')).toBeTruthy();
    expect(screen.getByText('What would gain most now: Strategy.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Look at it again' }));
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Strategy' }), 'How we work here');
    await userEvent.click(screen.getByRole('button', { name: 'Keep it' }));
    await screen.findByText(/Strategy: from “Some people, sometimes” to “How we work here”/);
  });
});
