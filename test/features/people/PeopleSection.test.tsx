import * as React from 'react';
import { configure, fireEvent, screen, within } from '@testing-library/react';
import '@testing-library/jest-dom';
import { Failure } from '../../../src/domain/failure';
import { communityKey, departmentKey, personKey, unitKey } from '../../../src/domain/identity';
import type { LogRow } from '../../../src/domain/log/logRow';
import { fortnightEnd, fortnightOf, fortnightStart } from '../../../src/domain/people/fortnight';
import { day, isoInstant } from '../../../src/domain/time';
import { PeopleSection } from '../../../src/features/people/PeopleSection';
import { formatUtcDay } from '../../../src/ui/format';
import { colleague, row, showSection } from '../spaceScene';

// The machine may be busy.
jest.setTimeout(120_000);
configure({ asyncUtilTimeout: 20_000 });

const community = communityKey('scheduling');
const fortnight = fortnightOf(Date.now());
const within2 = isoInstant(Date.now() - 1000);
const before = isoInstant(fortnightStart(fortnight) - day);
const nextDraw = formatUtcDay(fortnightEnd(fortnight), 'en-GB');
const introduction = (by: string, text: string): LogRow => row({ kind: 'introduction', by, at: before, body: { text } });
const open = (by: string, at = before): LogRow => row({ kind: 'meet', by, at, body: { isOpen: true } });
const answer = (by: string, partner: string, said: string): LogRow => row({ kind: 'meetAnswer', by, at: within2, body: { fortnight, with: partner, answer: said } });
const press = (name: string | RegExp): void => void fireEvent.click(screen.getByRole('button', { name }));
const type = (name: string, value: string): void => void fireEvent.change(screen.getByRole('textbox', { name }), { target: { value } });
const joined = (person: string, days: number) => ({ community, person: personKey(person), since: Date.now() - days * day });
const inHere = async (person: string) => new Map([[community, { community, person: personKey(person), since: 0 }]]);
/** What the door answers besides: everybody is in, and nothing older is there. */
const answers = {
  readMembershipsOf: (person: string) => inHere(person),
  readSpaceRows: async () => ({ acts: [], contributions: [] })
};

beforeEach(() => window.localStorage.clear());

describe('The people of a community', () => {
  test('who are new stand with the day on which they joined, and with their two lines', async () => {
    const readRecentJoiners = async () => [joined('8', 3), joined('9', 40), joined('3', 1)];
    showSection(<PeopleSection />, { contributions: [introduction('8', 'I plan shifts.\nAsk me about quotas.')], answers: { ...answers, readRecentJoiners } });
    expect(await screen.findByText('Tom Okafor')).toBeInTheDocument();
    expect(screen.getByText(/^I plan shifts\.\s+Ask me about quotas\.$/)).toBeInTheDocument();
    expect(screen.getAllByText(/^Joined on/)).toHaveLength(2);
    expect(screen.getByText('Has not said anything yet.')).toBeInTheDocument();
    expect(screen.queryByText('Lea Novak')).not.toBeInTheDocument();
    expect(screen.getByText('Nobody has introduced themselves yet. Be the first: two lines are enough.')).toBeInTheDocument();
  });

  test('who asked to join and wait are not called new', async () => {
    const scheduling = { doors: [{ since: 0, access: 'onRequest' as const }] };
    const { communityEntry } = await import('../../ui/communityEntry');
    showSection(<PeopleSection />, { community: communityEntry(scheduling), answers: { ...answers, readRecentJoiners: async () => [joined('8', 3)] } });
    expect(await screen.findByText('Nobody joined in the last 30 days.')).toBeInTheDocument();
  });

  test('say so where they cannot be read, and can be asked for again', async () => {
    const readRecentJoiners = jest.fn().mockRejectedValueOnce(new Failure('forbidden', 'No.')).mockResolvedValue([joined('8', 3)]);
    showSection(<PeopleSection />, { answers: { ...answers, readRecentJoiners } });
    expect(await screen.findByText('You do not have access to who joined lately.')).toBeInTheDocument();
    press('Try again');
    expect(await screen.findByText('Tom Okafor')).toBeInTheDocument();
  });

  test('introduce themselves in two lines, and correct that', async () => {
    const { written } = showSection(<PeopleSection />, { answers });
    press('Introduce yourself in two lines');
    press('Say it');
    expect(await screen.findByText('Write a line or two.')).toBeInTheDocument();
    type('Two lines about you', 'I run nights.\n\nAsk me.\nReally.');
    press('Say it');
    expect(await screen.findByText('You are introduced. Everybody here can read it.')).toBeInTheDocument();
    expect(written()).toEqual([{ log: 'contributions', kind: 'introduction', body: { text: 'I run nights.\nAsk me. Really.' } }]);
    expect(screen.queryByRole('button', { name: 'Introduce yourself in two lines' })).not.toBeInTheDocument();
    press('More about “Introduction of Mia Brandt”');
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Correct' }));
    expect(await screen.findByRole('textbox', { name: 'Two lines about you' })).toHaveValue('I run nights.\nAsk me. Really.');
    type('Two lines about you', 'I run days.');
    press('Correct it');
    expect(await screen.findByText('Your introduction is corrected.')).toBeInTheDocument();
    expect(written()[1]?.body).toEqual({ text: 'I run days.', corrects: expect.any(Number) });
  });

  test('are found by name and by what they say', async () => {
    const contributions = [introduction('8', 'Quotas.'), ...['9', '3', '11', '12', '13', '14'].map(by => introduction(by, `Line of ${by}.`))];
    showSection(<PeopleSection />, { contributions, answers });
    expect(await screen.findAllByText(/^Line of/)).toHaveLength(6);
    fireEvent.change(screen.getByRole('searchbox', { name: 'Search by name or by what they say' }), { target: { value: 'ÓKAF' } });
    expect(await screen.findByText('One person found.')).toBeInTheDocument();
    expect(screen.getByText('Quotas.')).toBeInTheDocument();
    expect(screen.queryByText(/^Line of/)).not.toBeInTheDocument();
  });

  test('are read by those who are not in, who are told how to take part', () => {
    showSection(<PeopleSection />, { isMember: false, actor: colleague, contributions: [introduction('7', 'Hello.')], answers });
    expect(screen.getByText('Join to introduce yourself and to meet others.')).toBeInTheDocument();
    expect(screen.getByText('Hello.')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Introduce|meet/ })).not.toBeInTheDocument();
  });
});

describe('Meeting another member', () => {
  test('is taken part in from the next draw on, with a department for whoever says it', async () => {
    const readOrganisation = async () => ({ units: [], departments: [{ key: departmentKey('it'), title: 'IT', unit: unitKey('x'), headcount: undefined }] });
    const { written } = showSection(<PeopleSection />, { answers: { ...answers, readOrganisation } });
    fireEvent.click(await screen.findByRole('button', { name: 'I would like to meet somebody' }));
    fireEvent.click(await screen.findByRole('combobox', { name: /^Your department/ }));
    fireEvent.click(await screen.findByRole('option', { name: 'IT' }));
    press('Take part');
    expect(await screen.findByText(`You take part from ${nextDraw} on.`)).toBeInTheDocument();
    expect(written()).toEqual([{ log: 'contributions', kind: 'meet', body: { isOpen: true, department: 'it' } }]);
    expect(screen.getByText(`You take part. On ${nextDraw} you find here whom you may meet.`)).toBeInTheDocument();
    press('Not any more: meet another member');
    expect(await screen.findByRole('button', { name: 'I would like to meet somebody' })).toBeInTheDocument();
    expect(written()[1]?.body).toEqual({ isOpen: false });
  });

  test('shows whom, and how to reach them only once both said yes', async () => {
    const readAddresses = async () => new Map([[personKey('8'), 'tom@good.example']]);
    const { written } = showSection(<PeopleSection />, { contributions: [introduction('8', 'Quotas.'), open('7'), open('8'), answer('8', '7', 'yes')], answers: { ...answers, readAddresses } });
    expect(await screen.findByText(`Until ${nextDraw} you may meet Tom Okafor.`)).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'Chat in Teams' })).not.toBeInTheDocument();
    press('Yes, gladly: meet Tom Okafor');
    expect(await screen.findByRole('link', { name: 'Write a mail' })).toHaveAttribute('href', expect.stringMatching(/^mailto:tom%40good\.example\?subject=Shall%20we%20meet/));
    expect(screen.getByRole('link', { name: 'Chat in Teams' })).toHaveAttribute('href', expect.stringContaining('users=tom%40good.example'));
    expect(written()).toEqual([{ log: 'contributions', kind: 'meetAnswer', body: { fortnight, with: '8', answer: 'yes' } }]);
  });

  test.each([
    ['said nothing', []],
    ['said no', [answer('8', '7', 'no')]]
  ])('says the same whether the other %s', async (_what, said) => {
    showSection(<PeopleSection />, { contributions: [open('7'), open('8'), answer('7', '8', 'yes'), ...said], answers });
    expect(await screen.findByText('You said yes. Should it suit Tom Okafor as well, you find here how to reach each other.')).toBeInTheDocument();
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
  });

  test('writes nothing down where one would rather not, and remembers it on this device', async () => {
    const scene = { contributions: [open('7'), open('8')], answers };
    const { written, unmount } = showSection(<PeopleSection />, scene);
    fireEvent.click(await screen.findByRole('button', { name: 'Not this time: meet Tom Okafor' }));
    expect(await screen.findByText(`You sit this one out. The next draw is on ${nextDraw}.`)).toBeInTheDocument();
    expect(written()).toEqual([]);
    unmount();
    showSection(<PeopleSection />, scene);
    expect(await screen.findByText(`You sit this one out. The next draw is on ${nextDraw}.`)).toBeInTheDocument();
    press('I would like to after all');
    expect(await screen.findByText(/^You said yes\. Should it suit/)).toBeInTheDocument();
  });

  test('takes a yes back', async () => {
    const { written } = showSection(<PeopleSection />, { contributions: [open('7'), open('8'), answer('7', '8', 'yes')], answers });
    fireEvent.click(await screen.findByRole('button', { name: 'Rather not this time' }));
    expect(await screen.findByText('Your yes is taken back.')).toBeInTheDocument();
    expect(written()).toMatchObject([{ kind: 'meetAnswer', body: { answer: 'no' } }]);
  });

  test('says who is left over why', async () => {
    showSection(<PeopleSection />, { contributions: [open('7')], answers });
    expect(await screen.findByText(`You take part, and nobody else does yet. The next draw is on ${nextDraw}.`)).toBeInTheDocument();
  });

  test('names nobody who has left the community', async () => {
    const readMembershipsOf = async () => new Map();
    showSection(<PeopleSection />, { contributions: [open('7'), open('8')], answers: { ...answers, readMembershipsOf } });
    expect(await screen.findByText(`Whoever was drawn for you is not here any more. The next draw is on ${nextDraw}.`)).toBeInTheDocument();
    expect(screen.queryByText(/Tom Okafor/)).not.toBeInTheDocument();
  });
});

test('What stands under “How it works” can be opened', async () => {
  showSection(<PeopleSection />, { answers });
  const how = screen.getByText('How it works').closest('details');
  expect(how && within(how).getAllByRole('listitem', { hidden: true })).toHaveLength(4);
  await screen.findByRole('button', { name: 'I would like to meet somebody' });
});
