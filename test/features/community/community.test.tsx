import * as React from 'react';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import '@testing-library/jest-dom';
import { DraftRefused } from '../../../src/domain/community/draftRefused';
import type { Charter } from '../../../src/domain/community/charter';
import type { DirectoryEntry } from '../../../src/domain/directory/directory';
import { Failure } from '../../../src/domain/failure';
import { personKey } from '../../../src/domain/identity';
import { CommunityNotChosen } from '../../../src/features/community/CommunityNotChosen';
import { CommunityScreen } from '../../../src/features/community/CommunityScreen';
import type { Standing } from '../../../src/ui/standing';
import { communityEntry } from '../../ui/communityEntry';
import type { FakeGuildhall } from '../../ui/fakeGuildhall';
import { fakeGuildhall } from '../../ui/fakeGuildhall';
import { employee, renderScreen } from '../../ui/renderScreen';

const stranger: Standing = { isMember: false, mayUndo: false };
const member: Standing = { isMember: true, mayUndo: false };
const ana = { ...employee, key: personKey('3'), name: 'Ana Ruiz' };
const pumps = communityEntry({ key: 'pumps', title: 'Pumps & valves' });

const alone = { whole: undefined, parts: [] };
const join = jest.fn();
const leave = jest.fn();
const changed = jest.fn(async (): Promise<Charter | undefined> => undefined);

function show(entry: DirectoryEntry, { standing = stranger, isNewest = true, actor = employee, guildhall = fakeGuildhall() as FakeGuildhall } = {}): FakeGuildhall {
  renderScreen(
    <CommunityScreen entry={entry} entries={[entry, pumps]} ties={alone} unit="Research" isNewest={isNewest} standing={standing} onJoin={join} onLeave={leave} onCharterChanged={changed} />,
    guildhall,
    actor
  );
  return guildhall;
}

const press = (name: string): void => void fireEvent.click(screen.getByRole('button', { name }));
const fill = (label: string, text: string): void => void fireEvent.change(screen.getByRole('textbox', { name: label }), { target: { value: text } });

beforeEach(() => jest.clearAllMocks());

describe('Somebody who opens a community', () => {
  test('sees what it is for, for whom, and what its type promises', () => {
    show(communityEntry({ audience: 'Everyone who runs jobs.' }));
    expect(screen.getByRole('heading', { name: 'Scheduling' })).toBeInTheDocument();
    expect(screen.getByText('Guild · Research')).toBeInTheDocument();
    expect(screen.getByText('How work finds its place in the cluster.')).toBeInTheDocument();
    expect(screen.getByText('Everyone who runs jobs.')).toBeInTheDocument();
    expect(screen.getByText('A guild promises craft and mentoring.')).toBeInTheDocument();
  });

  test.each([
    ['Manager', 'Ana Ruiz'],
    ['Deputies', 'Ben Osei and Chi Ito'],
    ['Members', '42'],
    ['Since', '3 February 2020'],
    ['Business unit', 'Research']
  ])('sees the fact %s: %s', (term, fact) => {
    const { roles, founded } = communityEntry();
    const deputies = ['Ben Osei', 'Chi Ito'].map((name, index) => ({ role: 'deputy' as const, person: { key: personKey(`${20 + index}`), name }, from: founded }));
    show(communityEntry({ roles: [...roles, ...deputies] }));
    expect(screen.getByText(term).nextElementSibling).toHaveTextContent(fact);
  });

  test('sees that nobody runs it yet', () => {
    show(communityEntry({ roles: [] }));
    expect(screen.getByText('Manager').nextElementSibling).toHaveTextContent('Nobody yet');
  });

  test('of one that ended sees when and why, and is not asked to join', () => {
    show(communityEntry({ state: 'merged', stateSince: Date.parse('2021-06-01T12:00:00Z'), stateReason: 'Now part of Pumps & valves.' }));
    expect(screen.getByText('Merged on 1 June 2021')).toBeInTheDocument();
    expect(screen.getByText('Now part of Pumps & valves.')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Join' })).not.toBeInTheDocument();
  });

  test('joins with one button', () => {
    show(communityEntry());
    press('Join');
    expect(join).toHaveBeenCalledTimes(1);
  });

  test('takes a fresh join back without a question', () => {
    show(communityEntry(), { standing: { isMember: true, mayUndo: true } });
    expect(screen.getByText('You joined.')).toBeInTheDocument();
    press('Undo');
    expect(leave).toHaveBeenCalledTimes(1);
  });

  test('leaves with one click', () => {
    show(communityEntry(), { standing: member });
    press('Leave');
    expect(leave).toHaveBeenCalledTimes(1);
  });

  test('leaves one that has ended after a question; staying is the first answer and keeps the focus on the way', () => {
    show(communityEntry({ state: 'closed' }), { standing: member });
    press('Leave');
    const question = screen.getByRole('alertdialog', { name: 'Leave Scheduling? It has ended, so you could not join again.' });
    expect(within(question).getByRole('button', { name: 'Stay' })).toHaveFocus();
    press('Stay');
    expect(leave).not.toHaveBeenCalled();
    expect(screen.getByRole('button', { name: 'Leave' })).toHaveFocus();
    press('Leave');
    press('Leave');
    expect(leave).toHaveBeenCalledTimes(1);
  });

  test('learns when joining failed, and that nothing was written', async () => {
    show(communityEntry(), { standing: { ...stranger, failed: { kind: 'join', failure: new Failure('unavailable', 'No answer.') } } });
    expect(await screen.findByText('You have not joined. Nothing was written.')).toBeInTheDocument();
    press('Try again');
    expect(join).toHaveBeenCalledTimes(1);
  });

  test('is not told that joining failed where nobody knows', async () => {
    const failure = new Failure('unavailable', 'No answer.', undefined, undefined, true);
    show(communityEntry(), { standing: { ...stranger, failed: { kind: 'join', failure } } });
    expect(await screen.findByText('We could not learn whether it worked. Trying again is safe: it cannot count twice.')).toBeInTheDocument();
    expect(screen.queryByText('You have not joined. Nothing was written.')).not.toBeInTheDocument();
  });

  test('of a tab without a community is told where to choose one', () => {
    renderScreen(<CommunityNotChosen />, fakeGuildhall());
    expect(screen.getByRole('heading', { name: 'Choose a community in the settings of this tab' })).toBeInTheDocument();
  });
});

describe('The charter', () => {
  // Its form comes in a file of its own, once.
  beforeAll(async () => {
    show(communityEntry(), { actor: ana });
    press('Edit charter');
    await screen.findByRole('textbox', { name: 'Name' });
    cleanup();
  });

  test('is not for members to edit', () => {
    show(communityEntry(), { standing: member });
    expect(screen.queryByRole('button', { name: 'Edit charter' })).not.toBeInTheDocument();
  });

  test('is edited by its manager, and shows the new words afterwards', async () => {
    const guildhall = show(communityEntry(), { actor: ana, guildhall: fakeGuildhall({ changeCharter: async () => undefined }) });
    // Somebody else changed another part at the same time.
    changed.mockResolvedValueOnce({ title: 'Scheduling', purpose: 'Every job finds its place.', audience: 'All who wait.' });
    press('Edit charter');
    expect(screen.getByRole('textbox', { name: 'Name' })).toHaveFocus();
    fill('What is it for?', 'Every job finds its place.');
    press('Save');
    await waitFor(() => expect(changed).toHaveBeenCalledTimes(1));
    expect(guildhall.changeCharter.mock.calls[0]?.[2]).toEqual({ title: 'Scheduling', purpose: 'Every job finds its place.', audience: '' });
    expect(screen.getByText('The charter is saved.')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Edit charter' })).toHaveFocus();
  });

  test('that does not count is not announced as saved, and the words stay', async () => {
    const guildhall = show(communityEntry(), { actor: ana, guildhall: fakeGuildhall({ changeCharter: async () => undefined }) });
    changed.mockResolvedValueOnce(communityEntry().charter);
    press('Edit charter');
    fill('What is it for?', 'Every job finds its place.');
    press('Save');
    expect(
      await screen.findByText('SharePoint kept your words, but they do not count: your role in this community may have ended.')
    ).toBeInTheDocument();
    expect(screen.queryByText('The charter is saved.')).not.toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: 'What is it for?' })).toHaveValue('Every job finds its place.');
    changed.mockResolvedValueOnce({ ...communityEntry().charter, purpose: 'Every job finds its place.' });
    press('Save');
    expect(await screen.findByText('The charter is saved.')).toBeInTheDocument();
    expect(guildhall.changeCharter.mock.calls.map(call => call[4])).toEqual(['operation-1', 'operation-2']);
  });

  test('that could not be read back is told as that', async () => {
    show(communityEntry(), { actor: ana, guildhall: fakeGuildhall({ changeCharter: async () => undefined }) });
    press('Edit charter');
    fill('What is it for?', 'Every job finds its place.');
    press('Save');
    expect(await screen.findByText('SharePoint kept your words. They could not be read back yet.')).toBeInTheDocument();
    expect(screen.queryByText('The charter is saved.')).not.toBeInTheDocument();
  });

  test.each([
    ['an empty name', 'Name', '', 'Give the community a name.'],
    ['a name of 300 characters', 'Name', 'x'.repeat(300), 'This name has 300 characters. Keep it to 100.'],
    ['a name that another has', 'Name', 'pumps and VALVES'.replace('and', '&'), '“Pumps & valves” exists already. Choose another name, or join that one.'],
    ['no purpose', 'What is it for?', ' ', 'Say in a sentence what it is for.'],
    ['an endless audience', 'Who is it for?', 'x'.repeat(301), 'This text has 301 characters. Keep it to 300.']
  ])('with %s says so beside the field, saves nothing and keeps the words', async (_what, label, text, problem) => {
    const guildhall = show(communityEntry(), { actor: ana });
    press('Edit charter');
    fill(label, text);
    press('Save');
    await waitFor(() => expect(screen.getByRole('textbox', { name: label })).toHaveAccessibleDescription(expect.stringContaining(problem)));
    expect(screen.getByRole('textbox', { name: label })).toHaveValue(text);
    expect(guildhall.changeCharter).not.toHaveBeenCalled();
  });

  test('counts only near the limit', () => {
    show(communityEntry(), { actor: ana });
    press('Edit charter');
    fill('Name', 'x'.repeat(50));
    expect(screen.queryByText(/characters left/)).not.toBeInTheDocument();
    fill('Name', 'x'.repeat(95));
    expect(screen.getByText('5 characters left')).toBeInTheDocument();
    fill('Name', 'x'.repeat(103));
    expect(screen.getByText('3 characters too many')).toBeInTheDocument();
  });

  test('that cannot be saved keeps every word, says so, and can be tried again', async () => {
    const guildhall = fakeGuildhall();
    guildhall.changeCharter.mockRejectedValueOnce(new Failure('unavailable', 'No answer.')).mockResolvedValueOnce(undefined);
    show(communityEntry(), { actor: ana, guildhall });
    press('Edit charter');
    fill('What is it for?', 'A better sentence.');
    press('Save');
    expect(await screen.findByText('What you wrote is safe; it is still here.')).toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: 'What is it for?' })).toHaveValue('A better sentence.');
    press('Try again');
    await waitFor(() => expect(changed).toHaveBeenCalledTimes(1));
  });

  test('tried again is the same change; other words, and what comes after it is saved, are another', async () => {
    const guildhall = fakeGuildhall();
    const lost = new Failure('unavailable', 'No answer.', undefined, undefined, true);
    guildhall.changeCharter.mockRejectedValueOnce(lost).mockRejectedValueOnce(lost).mockResolvedValue(undefined);
    show(communityEntry(), { actor: ana, guildhall });
    press('Edit charter');
    fill('What is it for?', 'A better sentence.');
    press('Save');
    expect(await screen.findByText('We could not learn whether it worked. Trying again is safe: it cannot count twice.')).toBeInTheDocument();
    press('Try again');
    await waitFor(() => expect(guildhall.changeCharter).toHaveBeenCalledTimes(2));
    await screen.findByRole('button', { name: 'Try again' });
    fill('What is it for?', 'The best sentence.');
    press('Try again');
    await waitFor(() => expect(changed).toHaveBeenCalledTimes(1));
    expect(guildhall.changeCharter.mock.calls.map(call => call[4])).toEqual(['operation-1', 'operation-1', 'operation-2']);
  });

  test('refused by SharePoint’s side of the house tells the problem beside its field', async () => {
    const guildhall = fakeGuildhall();
    guildhall.changeCharter.mockRejectedValueOnce(new DraftRefused({ title: 'Somebody was quicker.' }));
    show(communityEntry(), { actor: ana, guildhall });
    press('Edit charter');
    fill('Name', 'Timetables');
    press('Save');
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Name' })).toHaveAccessibleDescription('Somebody was quicker.'));
  });

  test('is not rewritten from an entry that may be out of date', () => {
    show(communityEntry(), { actor: ana, isNewest: false });
    const button = screen.getByRole('button', { name: 'Edit charter' });
    expect(button).toHaveAttribute('aria-disabled', 'true');
    expect(button).toHaveAttribute('title', 'The newest is being read. Then this can be changed.');
    fireEvent.click(button);
    expect(screen.queryByRole('form')).not.toBeInTheDocument();
  });

  test('with unsaved words asks before it closes', async () => {
    show(communityEntry(), { actor: ana });
    press('Edit charter');
    await userEvent.type(screen.getByRole('textbox', { name: 'Name' }), '!');
    press('Cancel');
    expect(screen.getByRole('alertdialog', { name: 'What you wrote is not saved.' })).toBeInTheDocument();
    press('Keep writing');
    expect(screen.getByRole('textbox', { name: 'Name' })).toHaveValue('Scheduling!');
    press('Cancel');
    press('Discard');
    expect(screen.getByRole('button', { name: 'Edit charter' })).toHaveFocus();
  });
});
