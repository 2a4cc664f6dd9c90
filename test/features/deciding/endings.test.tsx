import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { WrittenDecision } from '../../../src/domain/community/decisionBody';
import type { Directory, DirectoryEntry } from '../../../src/domain/directory/directory';
import { communityKey, personKey, unitKey } from '../../../src/domain/identity';
import { day } from '../../../src/domain/time';
import { communityEntry } from '../../ui/communityEntry';
import { approver, button, directoryOf, field, press, renderDesk } from './decidingHarness';

const now = Date.now();
const ending = { to: 'completed' as const, reason: 'We did it.', recap: 'A handbook.', at: now - day, by: personKey('8') };
const scheduling = communityEntry({ lastAct: now });
const storage = communityEntry({ key: 'storage', title: 'Störage guild', lastAct: now });
const gone = communityEntry({ key: 'gone', title: 'Gone', state: 'closed', stateReason: 'Nobody came.', stateSince: Date.parse('2021-05-01T00:00:00Z') });
const proposed = directoryOf({ entries: [{ ...scheduling, endProposal: ending }, storage, gone] });

/** What is there once a decision moved Scheduling. */
const moved = (key: string, decision: Extract<WrittenDecision, { kind: 'state' }>, entries: readonly DirectoryEntry[]): Directory =>
  directoryOf({ entries: entries.map(entry => (entry.key === key ? { ...entry, state: decision.state, stateSince: now, stateReason: decision.reason, decided: { state: decision.state, since: now, reason: decision.reason } } : entry)) });

async function renderEndings(directory: Directory, key: string) {
  let written: Extract<WrittenDecision, { kind: 'state' }> | undefined;
  const decide = jest.fn(async (_actor: unknown, decision: WrittenDecision) => {
    if (decision.kind === 'state') written = decision;
  });
  await renderDesk({ directory, after: () => (written === undefined ? directory : moved(key, written, directory.entries)), answers: { decide } });
  return decide;
}

describe('an ending that keepers propose', () => {
  it('is listed with who proposes it, and begins with their words', async () => {
    await renderEndings(proposed, 'scheduling');
    expect(await screen.findByText('Dana Ito proposes to end it, yesterday')).toBeInTheDocument();
    await press('Look and decide: Scheduling');
    expect(field('Why')).toHaveValue('We did it.');
    expect(field('Recap: what remains of it')).toHaveValue('A handbook.');
    expect(screen.getByRole('radio', { name: 'Complete. It did what it was there for. Completed is a good ending.' })).toBeChecked();
    expect(screen.getByText('Nothing is deleted: words, people and what was said stay, and it can be revived.')).toBeInTheDocument();
  });

  it('is not offered to an approver of another unit', async () => {
    await renderDesk({ directory: proposed, actor: { ...approver, approverOf: [unitKey('field')] } });
    expect(screen.getByText('Nobody proposes to end a community.')).toBeInTheDocument();
    expect(screen.getByText('Every community is looked after. Nothing is due.')).toBeInTheDocument();
  });

  it.each([
    ['Complete', 'Complete it', 'completed', '“Scheduling” is completed.'],
    ['Close', 'Close it', 'closed', '“Scheduling” is closed.']
  ])('%s: is one row with reason and recap', async (choice, send, state, told) => {
    const decide = await renderEndings(proposed, 'scheduling');
    await press('Look and decide: Scheduling');
    await userEvent.click(screen.getByRole('radio', { name: new RegExp(`^${choice}\\.`) }));
    await press(send);
    expect(await screen.findByText(told)).toBeInTheDocument();
    expect(decide).toHaveBeenCalledWith(approver, { kind: 'state', community: 'scheduling', unit: 'research', state, reason: 'We did it.', recap: 'A handbook.' }, `${choice} “Scheduling”: We did it.`, 'operation-1');
  });

  it('merges into one that goes on, found by a part of its name without accents', async () => {
    const decide = await renderEndings(proposed, 'scheduling');
    await press('Look and decide: Scheduling');
    await userEvent.click(screen.getByRole('radio', { name: /^Merge\./ }));
    await press('Merge it');
    expect(await screen.findByText('Choose the community in which it goes on.')).toBeInTheDocument();
    const into = screen.getByRole('combobox', { name: 'Merge into' });
    await userEvent.click(into);
    await userEvent.type(into, 'stor');
    expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['Störage guild']);
    await userEvent.click(screen.getByRole('option', { name: 'Störage guild' }));
    await press('Merge it');
    expect(await screen.findByText('“Scheduling” is merged. Its members are shown where it goes on.')).toBeInTheDocument();
    expect(decide).toHaveBeenCalledWith(approver, expect.objectContaining({ state: 'merged', into: communityKey('storage') }), expect.any(String), 'operation-1');
  });

  it('needs a reason and a recap, and nothing is sent without', async () => {
    const decide = await renderEndings(proposed, 'scheduling');
    await press('Look and decide: Scheduling');
    await userEvent.clear(field('Why'));
    await userEvent.clear(field('Recap: what remains of it'));
    await press('Complete it');
    expect(await screen.findByText('Say why, in words that everybody can read.')).toBeInTheDocument();
    expect(screen.getByText('Say in a sentence what remains of it.')).toBeInTheDocument();
    expect(decide).not.toHaveBeenCalled();
  });
});

describe('one that ended', () => {
  it('is found by name and starts again, with a reason and whoever runs it', async () => {
    const decide = await renderEndings(proposed, 'gone');
    const which = screen.getByRole('combobox', { name: 'Which one' });
    await userEvent.click(which);
    await userEvent.type(which, 'gon');
    await userEvent.click(screen.getByRole('option', { name: 'Gone' }));
    expect(screen.getByText('Closed 2021. Nobody came.')).toBeInTheDocument();
    await press('Revive');
    const form = within(screen.getByRole('form', { name: 'Revive Gone' }));
    await userEvent.click(form.getByRole('button', { name: 'Revive' }));
    expect(await screen.findByText('Say why, in words that everybody can read.')).toBeInTheDocument();
    await userEvent.type(field('Why now'), 'They come again.');
    await userEvent.type(screen.getByRole('combobox', { name: 'Who runs it from now on' }), 'Ruth');
    await userEvent.click(await screen.findByRole('option', { name: 'Ruth Bello' }));
    await userEvent.click(form.getByRole('button', { name: 'Revive' }));
    expect(await screen.findByText('“Gone” is starting again.')).toBeInTheDocument();
    expect(decide).toHaveBeenCalledWith(
      approver,
      { kind: 'state', community: 'gone', unit: 'research', state: 'seeding', reason: 'They come again.', roles: [{ role: 'manager', person: { key: '9', name: 'Ruth Bello' } }] },
      'Revive “Gone”: They come again.',
      'operation-1'
    );
  });
});

describe('communities due for a review', () => {
  const vacant = communityEntry({ key: 'vacant', title: 'Vacant', roles: [], lastAct: now });
  const silent = communityEntry({ key: 'silent', title: 'Silent', lastAct: Date.parse('2025-03-01T12:00:00Z') });
  const directory = directoryOf({ entries: [scheduling, silent, vacant, gone] });
  const rows = () => within(screen.getByRole('table')).getAllByRole('row').slice(1).map(row => within(row).getByRole('rowheader').querySelector('span')?.textContent);

  it('are a table of sentences, the most pressing first', async () => {
    await renderDesk({ directory });
    expect(rows()).toEqual(['Vacant', 'Silent']);
    expect(screen.getByText('Nobody manages it.')).toBeInTheDocument();
    expect(screen.getByText('Silent since 1 March 2025; it means to meet monthly.')).toBeInTheDocument();
  });

  it('are filtered by reason', async () => {
    await renderDesk({ directory });
    await userEvent.click(screen.getByRole('combobox', { name: /^Why/ }));
    await userEvent.click(screen.getByRole('option', { name: 'Silent (1)' }));
    expect(rows()).toEqual(['Silent']);
    await userEvent.click(screen.getByRole('combobox', { name: /^Why/ }));
    await userEvent.click(screen.getByRole('option', { name: 'Term has ended (0)' }));
    expect(screen.getByText('None is due for this reason.')).toBeInTheDocument();
  });

  it('are those of leavers, too', async () => {
    await renderDesk({ directory, hasLeft: person => person === '3' });
    expect(screen.getAllByText('Its manager has left the company.')).toHaveLength(2);
  });

  it('are kept by one row, and come up again later', async () => {
    const after = directoryOf({ entries: [silent, { ...vacant, reviewed: { at: now, by: approver.key, note: 'Still needed.' } }] });
    const guildhall = await renderDesk({ directory, after: () => after, answers: { decide: async () => undefined } });
    await press('Keep: Vacant');
    await userEvent.type(field('Why it goes on, if you like'), 'Still needed.');
    await press('Keep it');
    await waitFor(() => expect(screen.getByText('You keep “Vacant”. It comes up again in half a year.').closest('[role=status]')).toHaveFocus());
    expect(guildhall.decide).toHaveBeenCalledWith(approver, { kind: 'reviewed', community: 'vacant', unit: 'research', note: 'Still needed.' }, 'Keep “Vacant”', 'operation-1');
    expect(rows()).toEqual(['Silent']);
  });

  it('are ended in the row itself; giving it up leaves the focus at hand', async () => {
    const decide = await renderEndings(directory, 'vacant');
    await press('End it: Vacant');
    await press('Cancel');
    expect(button('End it: Vacant')).toHaveFocus();
    await press('End it: Vacant');
    await userEvent.type(field('Why'), 'It is over.');
    await userEvent.type(field('Recap: what remains of it'), 'Much.');
    await press('Complete it');
    expect(await screen.findByText('“Vacant” is completed.')).toBeInTheDocument();
    expect(decide).toHaveBeenCalledTimes(1);
  });

  it('are told to be none where all are looked after', async () => {
    await renderDesk({ directory: directoryOf({ entries: [scheduling] }) });
    expect(screen.getByText('Every community is looked after. Nothing is due.')).toBeInTheDocument();
    expect(screen.queryByRole('table')).toBeNull();
  });
});
