import * as React from 'react';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import '@testing-library/jest-dom';
import { Failure } from '../../../src/domain/failure';
import { communityKey, personKey, unitKey } from '../../../src/domain/identity';
import { undoTime } from '../../../src/features/directory/useUndoTimers';
import { row } from '../../domain/rows';
import { communityEntry } from '../../ui/communityEntry';
import { fakeGuildhall } from '../../ui/fakeGuildhall';
import { employee, renderScreen } from '../../ui/renderScreen';
import { card, proposed, Harness, holding, later, naming, opened, press, publishedAt, scheduling, three } from './directoryHarness';

beforeEach(() => jest.clearAllMocks());

describe('An employee who looks for a community', () => {
  test('sees how many there are, and of each what it is for, who runs it and whether it lives', async () => {
    renderScreen(<Harness />, holding(three));
    expect(await screen.findByRole('heading', { name: 'All communities 3' })).toBeInTheDocument();
    const shown = card('Scheduling');
    expect(shown).toHaveTextContent('Guild');
    expect(shown).toHaveTextContent('How work finds its place in the cluster.');
    expect(shown).toHaveTextContent('Ana Ruiz, manager');
    expect(shown).toHaveTextContent(/42 members · last activity/);
    expect(card('Pumps & valves')).toHaveTextContent('No manager yet');
    expect(card('Pumps & valves')).toHaveTextContent('1 member · no activity yet');
  });

  test('sees from when the data is', async () => {
    renderScreen(<Harness />, holding(three));
    expect(await screen.findByText('Published 3 November 2026')).toBeInTheDocument();
  });

  test('sees the published directory before newer acts are read, and is told so', async () => {
    renderScreen(<Harness />, holding(three, { readNewerRows: () => new Promise(() => undefined) }));
    expect(await screen.findByRole('article', { name: 'Scheduling' })).toBeInTheDocument();
    expect(await screen.findByText(/^As of 3 Nov 2026, .*; newer acts are being read\.$/)).toBeInTheDocument();
  });

  test('sees newer acts folded on top', async () => {
    const memberships = [row({ id: 900, kind: 'join', by: '12', community: 'scheduling', at: '2026-11-05T10:00:00Z' })];
    renderScreen(<Harness />, holding(three, { readNewerRows: async () => ({ decisions: [], acts: [], proposals: [], memberships, complete: true }) }));
    await waitFor(() => expect(card('Scheduling')).toHaveTextContent('43 members'));
  });

  test('is told where more happened than could be read', async () => {
    const none = { decisions: [], acts: [], proposals: [], memberships: [], complete: false };
    renderScreen(<Harness />, holding(three, { readNewerRows: async () => none }));
    expect(await screen.findByText(/More happened since than fits here/)).toBeInTheDocument();
  });

  test('keeps the published directory where newer acts cannot be read, and can ask again', async () => {
    const guildhall = holding(three);
    guildhall.readNewerRows.mockRejectedValueOnce(new Failure('unavailable', 'No answer.'));
    renderScreen(<Harness />, guildhall);
    expect(await screen.findByText(/What happened since could not be read/)).toBeInTheDocument();
    expect(card('Scheduling')).toBeInTheDocument();
    press('Try again');
    expect(await screen.findByText('Published 3 November 2026')).toBeInTheDocument();
  });

  test('finds by the words of name and purpose, whatever the case', async () => {
    renderScreen(<Harness />, holding(three));
    await userEvent.type(await screen.findByRole('searchbox', { name: 'Search communities' }), 'CLUSTER');
    expect(screen.getByRole('heading', { name: 'Communities found 1' })).toBeInTheDocument();
    expect(card('Scheduling')).toBeInTheDocument();
    expect(screen.queryByRole('article', { name: 'Pumps & valves' })).not.toBeInTheDocument();
  });

  test('narrows by type, unit and state', async () => {
    renderScreen(<Harness />, holding(three));
    await userEvent.click(await screen.findByRole('button', { name: 'Type: All' }));
    await userEvent.click(await screen.findByRole('menuitemcheckbox', { name: 'Club, 1 community' }));
    expect(screen.getByRole('heading', { name: 'Communities found 1' })).toBeInTheDocument();
    expect(card('Pumps & valves')).toBeInTheDocument();
  });

  test('who finds nothing sees what comes close, and a way back to all', async () => {
    renderScreen(<Harness />, holding(three));
    await userEvent.type(await screen.findByRole('searchbox'), 'scheduling of pianos');
    expect(screen.getByText('Nothing like that yet.')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Scheduling' }));
    expect(opened).toHaveBeenCalledWith('scheduling');
    press('Clear search and filters');
    expect(screen.getByRole('heading', { name: 'All communities 3' })).toBeInTheDocument();
  });

  test('meets an empty directory with a next step', async () => {
    renderScreen(<Harness />, holding([]));
    expect(await screen.findByText(/No communities yet\. You can propose/)).toBeInTheDocument();
  });

  test('sees only the units that the page shows', async () => {
    renderScreen(<Harness shownUnits={[unitKey('sales')]} />, holding(three));
    expect(await screen.findByRole('heading', { name: 'All communities 1' })).toBeInTheDocument();
    expect(card('Pumps & valves')).toBeInTheDocument();
  });

  test('sees ended communities after the living, marked with what happened, with a look inside and no Join', async () => {
    renderScreen(<Harness />, holding([naming, scheduling]));
    await screen.findByRole('heading', { name: 'All communities 2' });
    expect(screen.getAllByRole('article').map(article => article.getAttribute('aria-label'))).toEqual(['Scheduling', 'Working group on naming']);
    const ended = within(card('Working group on naming'));
    expect(ended.getByText('Guild · Completed 2021')).toBeInTheDocument();
    expect(ended.queryByRole('button', { name: /^Join/ })).not.toBeInTheDocument();
    fireEvent.click(ended.getByRole('button', { name: 'Look inside Working group on naming' }));
    expect(opened).toHaveBeenCalledWith('naming');
  });

  test('sees markup in a name as the characters it is', async () => {
    const title = '<script>alert("x")</script>';
    renderScreen(<Harness />, holding([communityEntry({ title })]));
    expect(await screen.findByRole('article', { name: title })).toHaveTextContent(title);
    expect(document.querySelector('script')).toBeNull();
  });
});

describe('Joining', () => {
  test('says that it is under way, then that it is done, to eyes and ears', async () => {
    const answer = later<void>();
    const guildhall = holding(three, { addMembershipRow: () => answer.promise });
    renderScreen(<Harness />, guildhall);
    await screen.findByRole('button', { name: 'Join Scheduling' });
    press('Join Scheduling');
    expect(screen.getByRole('button', { name: 'Joining…' })).toHaveAttribute('aria-disabled', 'true');
    expect(guildhall.addMembershipRow).toHaveBeenCalledWith(employee, communityKey('scheduling'), 'join', 'operation-1');
    await act(async () => answer.resolve());
    expect(within(card('Scheduling')).getByText('Joined')).toBeInTheDocument();
    expect(screen.getByText('You joined Scheduling. Choose Undo if it was a slip.')).toHaveAttribute('role', 'status');
  });

  test('reads the newer rows again, so that the count is the true one', async () => {
    const guildhall = holding(three, { addMembershipRow: async () => undefined });
    renderScreen(<Harness />, guildhall);
    await screen.findByRole('button', { name: 'Join Scheduling' });
    const memberships = [row({ id: 901, kind: 'join', by: '7', community: 'scheduling', at: '2026-11-05T10:00:00Z' })];
    guildhall.readNewerRows.mockResolvedValue({ decisions: [], acts: [], proposals: [], memberships, complete: true });
    press('Join Scheduling');
    await waitFor(() => expect(card('Scheduling')).toHaveTextContent('43 members'));
  });

  test('can be undone at once, which leaves', async () => {
    const guildhall = holding(three, { addMembershipRow: async () => undefined });
    renderScreen(<Harness />, guildhall);
    await screen.findByRole('button', { name: 'Join Scheduling' });
    press('Join Scheduling');
    fireEvent.click(await screen.findByRole('button', { name: 'Undo joining Scheduling' }));
    expect(await screen.findByRole('button', { name: 'Join Scheduling' })).toBeInTheDocument();
    expect(guildhall.addMembershipRow).toHaveBeenLastCalledWith(employee, communityKey('scheduling'), 'leave', 'operation-2');
  });

  test('becomes Open after eight seconds, and the focus stays on the button', async () => {
    jest.useFakeTimers();
    renderScreen(<Harness />, holding(three, { addMembershipRow: async () => undefined }));
    const button = await screen.findByRole('button', { name: 'Join Scheduling' });
    button.focus();
    press('Join Scheduling');
    await screen.findByRole('button', { name: 'Undo joining Scheduling' });
    act(() => void jest.advanceTimersByTime(undoTime));
    expect(screen.getByRole('button', { name: 'Open Scheduling' })).toHaveFocus();
    jest.useRealTimers();
  });

  test('is not undone by the second half of a double click', async () => {
    const guildhall = holding(three, { addMembershipRow: async () => undefined });
    renderScreen(<Harness />, guildhall);
    await screen.findByRole('button', { name: 'Join Scheduling' });
    press('Join Scheduling');
    fireEvent.click(await screen.findByRole('button', { name: 'Undo joining Scheduling' }), { detail: 2 });
    expect(guildhall.addMembershipRow).toHaveBeenCalledTimes(1);
  });

  test('that fails says so beside the card, keeps everything, and can be tried again', async () => {
    const guildhall = holding(three);
    guildhall.addMembershipRow.mockRejectedValueOnce(new Failure('throttled', 'Too many requests.', undefined, 20)).mockResolvedValueOnce(undefined);
    renderScreen(<Harness />, guildhall);
    await userEvent.type(await screen.findByRole('searchbox'), 'cluster');
    press('Join Scheduling');
    const alert = await within(card('Scheduling')).findByRole('alert');
    expect(alert).toHaveTextContent('SharePoint asks us to wait 20 s.');
    expect(alert).toHaveTextContent('You have not joined. Nothing was written.');
    expect(screen.getByRole('searchbox')).toHaveValue('cluster');
    expect(screen.getByRole('button', { name: 'Try again' })).toHaveAttribute('aria-disabled', 'true');
    press('Try again');
    expect(guildhall.addMembershipRow).toHaveBeenCalledTimes(1);
  });

  test('waits as long as SharePoint asked, and then once more is one click away', async () => {
    const guildhall = holding(three);
    guildhall.addMembershipRow.mockRejectedValueOnce(new Failure('throttled', 'Too many requests.', undefined, 20)).mockResolvedValueOnce(undefined);
    renderScreen(<Harness />, guildhall);
    await screen.findByRole('button', { name: 'Join Scheduling' });
    jest.useFakeTimers();
    press('Join Scheduling');
    await act(async () => undefined);
    const alert = within(card('Scheduling')).getByRole('alert');
    act(() => void jest.advanceTimersByTime(3000));
    expect(alert).toHaveTextContent('SharePoint asks us to wait 17 s.');
    act(() => void jest.advanceTimersByTime(17_000));
    expect(alert).toHaveTextContent('SharePoint asked us to wait. The wait is over.');
    expect(guildhall.addMembershipRow).toHaveBeenCalledTimes(1);
    press('Try again');
    await act(async () => undefined);
    expect(screen.getByRole('button', { name: 'Undo joining Scheduling' })).toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    jest.useRealTimers();
  });

  test('is one act until it succeeds; what comes after is another', async () => {
    const guildhall = holding(three);
    guildhall.addMembershipRow.mockRejectedValueOnce(new Failure('unavailable', 'No answer.')).mockResolvedValue(undefined);
    renderScreen(<Harness />, guildhall);
    fireEvent.click(await screen.findByRole('button', { name: 'Join Scheduling' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Try again' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Undo joining Scheduling' }));
    await screen.findByRole('button', { name: 'Join Scheduling' });
    expect(guildhall.addMembershipRow.mock.calls.map(call => [call[2], call[3]])).toEqual([
      ['join', 'operation-1'],
      ['join', 'operation-1'],
      ['leave', 'operation-2']
    ]);
  });

  test('that may have happened is not told as failed', async () => {
    const guildhall = holding(three);
    guildhall.addMembershipRow.mockRejectedValueOnce(new Failure('unavailable', 'No answer.', undefined, undefined, true));
    renderScreen(<Harness />, guildhall);
    fireEvent.click(await screen.findByRole('button', { name: 'Join Scheduling' }));
    expect(await screen.findByText('We could not learn whether it worked. Trying again is safe: it cannot count twice.')).toBeInTheDocument();
    expect(screen.queryByText(/Nothing was written/)).not.toBeInTheDocument();
  });

  test('is not offered to members, who open instead', async () => {
    const membership = { community: scheduling.key, person: personKey('7'), since: publishedAt };
    renderScreen(<Harness />, holding(three, { readMembershipsOf: async () => new Map([[scheduling.key, membership]]) }));
    fireEvent.click(await screen.findByRole('button', { name: 'Open Scheduling' }));
    expect(opened).toHaveBeenCalledWith('scheduling');
    expect(within(card('Scheduling')).getByText('You are in')).toBeInTheDocument();
  });

  test('waits where memberships cannot be read; the directory itself is there', async () => {
    const guildhall = holding(three);
    guildhall.readMembershipsOf.mockRejectedValueOnce(new Failure('unavailable', 'No answer.'));
    renderScreen(<Harness />, guildhall);
    expect(await screen.findByText(/did not answer for the list of communities you are in/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Join Scheduling' })).not.toBeInTheDocument();
    press('Try again');
    expect(await screen.findByRole('button', { name: 'Join Scheduling' })).toBeInTheDocument();
  });
});

describe('What can go wrong with the directory', () => {
  test('before it is there, its layout is', () => {
    renderScreen(<Harness />, holding(three, { readDirectory: () => new Promise(() => undefined) }));
    expect(screen.getByRole('status', { name: 'Loading communities' })).toHaveAttribute('aria-busy', 'true');
  });

  test.each([
    ['forbidden', 'You do not have access to the directory.'],
    ['throttled', 'SharePoint is busy and asks us to wait a little.'],
    ['unavailable', 'SharePoint did not answer for the directory. Check your connection.']
  ] as const)('%s is told in its own words, and asking again brings it', async (kind, sentence) => {
    const guildhall = holding(three);
    guildhall.readDirectory.mockRejectedValueOnce(new Failure(kind, 'Details.'));
    renderScreen(<Harness />, guildhall);
    expect(await screen.findByText(sentence)).toBeInTheDocument();
    press('Try again');
    expect(await screen.findByRole('article', { name: 'Scheduling' })).toBeInTheDocument();
  });

  test('before the first publishing all rows are waited for, and a failure to read them is told', async () => {
    const guildhall = fakeGuildhall();
    guildhall.readNewerRows.mockRejectedValueOnce(new Failure('unavailable', 'No answer.'));
    renderScreen(<Harness />, guildhall);
    expect(await screen.findByText(/did not answer for the directory/)).toBeInTheDocument();
    press('Try again');
    expect(await screen.findByText(/No communities yet/)).toBeInTheDocument();
  });
});

describe('Proposing a community', () => {
  test('is offered to everybody', async () => {
    renderScreen(<Harness />, holding(three));
    fireEvent.click(await screen.findByRole('button', { name: 'Propose a community' }));
    expect(proposed).toHaveBeenCalledWith();
  });

  test('is offered with the words that found nothing', async () => {
    renderScreen(<Harness />, holding(three));
    fireEvent.change(await screen.findByRole('searchbox'), { target: { value: ' Knitting ' } });
    fireEvent.click(await screen.findByRole('button', { name: 'propose it' }));
    expect(proposed).toHaveBeenCalledWith('Knitting');
  });

  test('stands beside what is proposed, as far as it is looked for', async () => {
    renderScreen(<Harness />, holding(three));
    expect(await screen.findByText('Proposed, looking for “”')).toBeInTheDocument();
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'pumps' } });
    expect(screen.getByText('Proposed, looking for “pumps”')).toBeInTheDocument();
  });
});
