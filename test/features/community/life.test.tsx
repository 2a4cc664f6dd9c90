import * as React from 'react';
import { fireEvent, screen } from '@testing-library/react';
import '@testing-library/jest-dom';
import type { DirectoryEntry } from '../../../src/domain/directory/directory';
import { communityKey, personKey } from '../../../src/domain/identity';
import type { CommunityScreenProps } from '../../../src/features/community/CommunityScreen';
import { CommunityScreen } from '../../../src/features/community/CommunityScreen';
import type { Standing } from '../../../src/ui/standing';
import { communityEntry } from '../../ui/communityEntry';
import { fakeGuildhall } from '../../ui/fakeGuildhall';
import { renderScreen } from '../../ui/renderScreen';

const stranger: Standing = { isMember: false, mayUndo: false };
const member: Standing = { isMember: true, mayUndo: false };
const since = Date.parse('2026-11-03T09:00:00Z');
const pumps = communityEntry({ key: 'pumps', title: 'Pumps' });
const onRequest = communityEntry({ practice: { ...pumps.practice, access: 'onRequest' } });
const [join, leave, opened, joinThere] = [jest.fn(), jest.fn(), jest.fn(), jest.fn()];
const press = (name: string): void => void fireEvent.click(screen.getByRole('button', { name }));

function show(entry: DirectoryEntry, props: Partial<CommunityScreenProps> = {}): void {
  const nothing = { whole: undefined, parts: [] };
  renderScreen(
    <CommunityScreen entry={entry} entries={[entry]} ties={nothing} unit="Research" isNewest standing={stranger} onJoin={join} onLeave={leave} onCharterChanged={async () => undefined} {...props} />,
    fakeGuildhall()
  );
}

beforeEach(() => jest.clearAllMocks());

describe('A community that has ended', () => {
  const ended = (state: 'completed' | 'merged' | 'closed', into?: string): DirectoryEntry =>
    communityEntry({ state, stateSince: since, stateReason: 'The work is done.', decided: { state, since, reason: 'The work is done.', recap: 'Twelve sessions.', ...(into !== undefined && { into: communityKey(into) }) } });

  test('tells when, why and what remains; completing is thanked for', () => {
    show(ended('completed'));
    expect(screen.getByText('Completed on 3 November 2026')).toBeInTheDocument();
    expect(screen.getByText('It did what it set out to do. Thank you to everybody who took part.')).toBeInTheDocument();
    expect(screen.getByText('The work is done.')).toBeInTheDocument();
    expect(screen.getByText(/Twelve sessions\./)).toHaveTextContent('What remains: Twelve sessions.');
    expect(screen.queryByRole('button', { name: 'Join' })).not.toBeInTheDocument();
  });

  test('by merging leads to where it lives on, with one click, and invites its members', () => {
    show(ended('merged', 'pumps'), { standing: member, livesOn: { entry: pumps, standing: stranger, onJoin: joinThere, onOpen: opened } });
    expect(screen.getByText('You were in here, so you are invited there.')).toBeInTheDocument();
    press('Join Pumps');
    expect(joinThere).toHaveBeenCalledTimes(1);
    press('Pumps');
    expect(opened).toHaveBeenCalledTimes(1);
  });

  test.each<[string, Standing | undefined, string | null]>([
    ['who is in there already is told so', member, 'You are in.'],
    ['who asked is told so', { ...stranger, asked: { since, isTurnedDown: false } }, 'You asked to join.'],
    ['whose memberships are not known yet is offered nothing', undefined, null]
  ])('somebody %s', (_who, standing, says) => {
    show(ended('merged', 'pumps'), { livesOn: { entry: pumps, standing, onJoin: joinThere } });
    expect(screen.queryByRole('button', { name: 'Join Pumps' })).not.toBeInTheDocument();
    if (says !== null) expect(screen.getByText(says)).toBeInTheDocument();
  });
});

describe('A community that begins', () => {
  test('says that it is starting, and can be joined', () => {
    show(communityEntry({ state: 'seeding', stateSince: since, decided: { state: 'seeding', since, reason: '' } }));
    expect(screen.getByText('Starting since 3 November 2026')).toBeInTheDocument();
    press('Join');
    expect(join).toHaveBeenCalledTimes(1);
  });

  test('early says what was missing', () => {
    const launch = { id: 1, at: since + 5, by: personKey('3'), missing: ['sponsor', 'welcome'] };
    show(communityEntry({ decided: { state: 'seeding', since, reason: '' }, launches: [launch] }));
    expect(screen.getByText('Launched early, without: a sponsor and a welcome text.')).toBeInTheDocument();
  });
});

describe('A community among others', () => {
  test('names what it is a part of and its parts, each a way there', () => {
    show(communityEntry(), { ties: { whole: pumps, parts: [communityEntry({ key: 'rings', title: 'Rings' })] }, onOpen: opened });
    press('Pumps');
    press('Rings');
    expect(opened.mock.calls).toEqual([['pumps'], ['rings']]);
  });

  test('names them only, where there is nowhere to open them', () => {
    show(communityEntry(), { ties: { whole: pumps, parts: [] } });
    expect(screen.getByText('Part of Pumps')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Pumps' })).not.toBeInTheDocument();
  });

  test('tells how many came by invitation', () => {
    show(communityEntry({ invited: [{ by: personKey('3'), people: 2 }, { by: personKey('4'), people: 1 }] }));
    expect(screen.getByText('Came by invitation').nextSibling).toHaveTextContent('3');
  });
});

describe('A community on request', () => {
  test('is asked, not joined', () => {
    show(onRequest);
    press('Ask to join');
    expect(join).toHaveBeenCalledTimes(1);
  });

  test('says that one asked, and lets take it back', () => {
    show(onRequest, { standing: { ...stranger, asked: { since, isTurnedDown: false } } });
    expect(screen.getByText('You asked on 3 November 2026. Its manager decides.')).toBeInTheDocument();
    press('Take back');
    expect(leave).toHaveBeenCalledTimes(1);
  });

  test('says kindly that it was not possible', () => {
    show(onRequest, { standing: { ...stranger, asked: { since, isTurnedDown: true } } });
    expect(screen.getByText(/^You asked on 3 November 2026\. It was not possible this time; the manager can tell you more\./)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Take back' })).toBeInTheDocument();
  });
});
