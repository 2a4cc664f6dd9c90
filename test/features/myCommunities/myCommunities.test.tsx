import * as React from 'react';
import { fireEvent, screen, within } from '@testing-library/react';
import '@testing-library/jest-dom';
import type { NewThing } from '../../../src/domain/directory/news';
import { Failure } from '../../../src/domain/failure';
import type { CommunityKey } from '../../../src/domain/identity';
import { communityKey, personKey } from '../../../src/domain/identity';
import { day } from '../../../src/domain/time';
import type { MyCommunitiesScreenProps } from '../../../src/features/myCommunities/MyCommunitiesScreen';
import { MyCommunitiesScreen } from '../../../src/features/myCommunities/MyCommunitiesScreen';
import type { Standing } from '../../../src/ui/standing';
import { communityEntry } from '../../ui/communityEntry';
import { fakeGuildhall } from '../../ui/fakeGuildhall';
import { renderScreen } from '../../ui/renderScreen';

const now = Date.parse('2026-11-28T12:00:00Z');
const member: Standing = { isMember: true, mayUndo: false };
const stranger: Standing = { isMember: false, mayUndo: false };
const eva = { key: personKey('7'), name: 'Mia Brandt' };
const scheduling = communityEntry({ lastAct: now - day, life: { nextSession: { at: Date.parse('2026-12-03T14:00:00Z'), topic: 'Quotas, one year on' }, answerTime: 5 * 3_600_000 } });
const pumps = communityEntry({ key: 'pumps', title: 'Pumps', lastAct: now - day, roles: [{ role: 'manager', person: eva, from: 0, hours: 3, termEnds: Date.parse('2027-06-30T12:00:00Z') }], asked: [{ person: personKey('9'), since: now }], life: { waiting: 2 } });
const board = communityEntry({ key: 'board', title: 'Board' });
const old = communityEntry({ key: 'old', title: 'Old guild', state: 'closed', stateSince: Date.parse('2021-06-01T00:00:00Z') });
const thing = (kind: NewThing['kind'], id: number, more: Partial<NewThing> = {}): NewThing => ({ kind, id, at: now - id * 1000, by: personKey('8'), title: 'How do quotas work?', ...more });

const onOpen = jest.fn();
const onFind = jest.fn();
const onReload = jest.fn();
const onReloadNews = jest.fn();
const standings: Record<string, Standing> = { scheduling: member, pumps: member, old: member, board: { ...stranger, asked: { since: Date.parse('2026-11-20T12:00:00Z'), isTurnedDown: false } } };

function show(more: Partial<MyCommunitiesScreenProps> = {}, own = standings): void {
  const guildhall = fakeGuildhall({ readPeople: async () => new Map([[personKey('8'), { key: personKey('8'), name: 'Ana Ruiz' }]]) });
  const props: MyCommunitiesScreenProps = {
    entries: [scheduling, pumps, board, old],
    standingOf: key => own[key] ?? stranger,
    news: new Map(),
    lastVisit: Date.parse('2026-11-24T09:00:00Z'),
    onOpen,
    onFind,
    onReload,
    onReloadNews,
    ...more
  };
  renderScreen(<MyCommunitiesScreen {...props} />, guildhall);
}
const news = (...things: [string, NewThing[]][]): ReadonlyMap<CommunityKey, NewThing[]> => new Map(things.map(([key, all]) => [communityKey(key), all]));
const section = (name: string | RegExp): HTMLElement => screen.getByRole('region', { name });

beforeEach(() => {
  jest.clearAllMocks();
  jest.spyOn(Date, 'now').mockReturnValue(now);
});
afterEach(() => jest.restoreAllMocks());

describe('Somebody who looks at the own communities', () => {
  test('sees what is new in all of them since the last visit, by whom and where', async () => {
    show({ news: news(['scheduling', [thing('answer', 2)]], ['pumps', [thing('joined', 1, { title: '', people: 3 })]]) });
    const whatIsNew = within(section(/^What is new since 24 Nov 2026/));
    expect(await whatIsNew.findByRole('button', { name: 'Ana Ruiz answered your question: How do quotas work?' })).toBeInTheDocument();
    expect(whatIsNew.getAllByRole('listitem').map(item => item.textContent)).toEqual([
      '3 people joined, the last of them Ana Ruizin Pumps · today',
      'Ana Ruiz answered your question: How do quotas work?in Scheduling · today'
    ]);
    fireEvent.click(whatIsNew.getByRole('button', { name: /answered/ }));
    expect(onOpen).toHaveBeenCalledWith('scheduling', thing('answer', 2));
  });

  test.each<[NewThing['kind'], Partial<NewThing>, string]>([
    ['announcement', { title: 'We move.' }, 'Ana Ruiz announced: We move.'],
    ['thanks', { title: 'How' }, 'Ana Ruiz thanked you for: How'],
    ['question', {}, 'Ana Ruiz asked: How do quotas work?'],
    ['session', { title: 'Quotas' }, 'A session is planned: Quotas'],
    ['recap', { title: 'Quotas' }, 'There is a recap of: Quotas'],
    ['resource', { title: 'Handbook' }, 'Ana Ruiz put a link on the shelf: Handbook'],
    ['story', { title: 'Asked' }, 'Ana Ruiz told what it was good for: Asked'],
    ['joined', { people: 1 }, 'Ana Ruiz joined'],
    ['answer', { isForYou: true }, 'Ana Ruiz mentioned you: How do quotas work?'],
    ['announcement', { title: 'We move.', isForYou: true }, 'Ana Ruiz mentioned you: We move.']
  ])('is told of a new %s', async (kind, more, sentence) => {
    show({ news: news(['scheduling', [thing(kind, 1, more)]]) });
    expect(await screen.findByRole('button', { name: sentence })).toBeInTheDocument();
  });

  test('is told when a new session takes place', async () => {
    show({ news: news(['scheduling', [thing('session', 1, { title: 'Quotas', start: Date.parse('2026-12-03T14:00:00Z') })]]) });
    expect(await screen.findByRole('button', { name: /^A session is planned for Thu,? 3 Dec,? .*: Quotas$/ })).toBeInTheDocument();
  });

  test('goes through much news in steps, the focus on the first new line', () => {
    show({ news: news(['scheduling', Array.from({ length: 10 }, (_, index) => thing('question', index + 1, { title: `Q${index + 1}` }))]) });
    const whatIsNew = within(section(/^What is new/));
    expect(whatIsNew.getAllByRole('listitem')).toHaveLength(8);
    fireEvent.click(whatIsNew.getByRole('button', { name: 'Show 2 more' }));
    expect(whatIsNew.getByRole('button', { name: /Q9$/ })).toHaveFocus();
    expect(whatIsNew.queryByRole('button', { name: /^Show/ })).not.toBeInTheDocument();
  });

  test('reads that nothing is new, and is not told from when on the first visit', () => {
    show({ lastVisit: undefined });
    expect(within(section('What is new')).getByText(/^Nothing new since then/)).toBeInTheDocument();
  });

  test('sees everything else while news are read, and where they cannot be', () => {
    show({ news: undefined });
    expect(within(section(/^What is new/)).getByRole('status')).toHaveAttribute('aria-busy', 'true');
    expect(screen.getByRole('article', { name: 'Scheduling' })).toBeInTheDocument();
  });

  test('can ask again for news that could not be read', async () => {
    show({ news: undefined, newsFailure: new Failure('unavailable', 'No answer.') });
    expect(await screen.findByText(/did not answer for what is new/)).toBeInTheDocument();
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(onReloadNews).toHaveBeenCalledTimes(1);
  });

  test('sees the next sessions, what to look after and what waits there', () => {
    show();
    const sessions = within(section('Your next sessions'));
    fireEvent.click(sessions.getByRole('button', { name: /^Thu,? 3 Dec,? .*: Quotas, one year on$/ }));
    expect(onOpen).toHaveBeenCalledWith('scheduling');
    const duties = within(section('What you look after')).getByRole('listitem');
    expect(duties).toHaveTextContent('Manager of Pumps');
    expect(duties).toHaveTextContent('3 hours a week · until 30 June 2027');
    expect(duties).toHaveTextContent('2 questions wait for an answer');
    expect(duties).toHaveTextContent('1 person asks to join');
  });

  test('sees each community with its life and how much is new, those that ended apart', () => {
    show({ news: news(['pumps', [thing('question', 1), thing('story', 2)]]) });
    const cards = screen.getAllByRole('article').map(card => card.getAttribute('aria-label'));
    expect(cards).toEqual(['Pumps', 'Scheduling', 'Old guild']);
    expect(screen.getByRole('article', { name: 'Pumps' })).toHaveTextContent('2 new things');
    expect(screen.getByRole('article', { name: 'Scheduling' })).toHaveTextContent(/42 members · last activity yesterday · answers in 5 hrs? · steady/);
    expect(within(section('Ended, and still yours to look into')).getByText('Guild · Closed 2021')).toBeInTheDocument();
    fireEvent.click(screen.getByRole('button', { name: 'Open Pumps' }));
    expect(onOpen).toHaveBeenCalledWith('pumps');
  });

  test('sees where an answer is waited for, and where it was no', () => {
    show();
    expect(within(section('You asked to join')).getByRole('listitem')).toHaveTextContent('BoardYou asked on 20 November 2026. Its managers decide.');
  });

  test('is told that it was no', () => {
    show({}, { board: { ...stranger, asked: { since: now, isTurnedDown: true } } });
    expect(within(section('You asked to join')).getByRole('listitem')).toHaveTextContent('BoardNot this time. You may ask its manager why.');
    expect(screen.queryByRole('region', { name: /^What is new/ })).not.toBeInTheDocument();
  });

  test('who is nowhere yet is led to the directory', () => {
    show({}, {});
    expect(screen.getByRole('heading', { name: 'You are in no community yet' })).toBeInTheDocument();
    fireEvent.click(screen.getByRole('button', { name: 'Find a community' }));
    expect(onFind).toHaveBeenCalledTimes(1);
  });

  test.each<[string, Partial<MyCommunitiesScreenProps>]>([
    ['the directory', { entries: undefined }],
    ['the memberships', { standingOf: () => undefined }]
  ])('sees that it is loading while %s is not there', (_what, more) => {
    show(more);
    expect(screen.getByRole('status')).toHaveAttribute('aria-busy', 'true');
    expect(screen.queryByText(/no community yet/)).not.toBeInTheDocument();
  });

  test('is told where it cannot be read, and can ask again', async () => {
    show({ failure: new Failure('forbidden', 'No.') });
    expect(await screen.findByText('You do not have access to the communities you are in.')).toBeInTheDocument();
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(onReload).toHaveBeenCalledTimes(1);
  });
});
