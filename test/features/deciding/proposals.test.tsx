import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Verdict } from '../../../src/domain/community/verdicts';
import { Failure } from '../../../src/domain/failure';
import { communityKey, departmentKey, personKey, unitKey } from '../../../src/domain/identity';
import { day } from '../../../src/domain/time';
import { communityEntry } from '../../ui/communityEntry';
import { approver, button, directoryOf, field, press, proposal, renderDesk, version } from './decidingHarness';

const verdict = (change: Partial<Verdict> = {}): Verdict => ({
  id: 30, kind: 'question', unit: unitKey('research'), proposal: { key: communityKey('pumps'), row: 1, version: 1 }, by: personKey('9'), at: Date.now() - day, text: 'Who for?', ...change
});
const waiting = directoryOf({ proposed: { proposals: [proposal()] } });

describe('what waits', () => {
  it('is listed with the longest waiting first, and stands out only after more than five working days', async () => {
    const older = proposal({ key: communityKey('valves'), versions: [version({ at: Date.now() - 21 * day, charter: { title: 'Valves', purpose: 'x', audience: '' } })] });
    await renderDesk({ directory: directoryOf({ proposed: { proposals: [proposal(), older] } }) });
    const list = within(screen.getByRole('region', { name: 'Proposals' }));
    expect(list.getAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent)).toEqual(['Valves', 'Pumps']);
    expect(list.getByText('waiting 15 working days')).toHaveStyle({ fontWeight: 600 });
    expect(await list.findByText(/Eva Lind proposes it for Research · it came today/)).not.toHaveStyle({ fontWeight: 600 });
  });

  it('is not offered to an approver of another unit, and to an administrator it is', async () => {
    await renderDesk({ directory: waiting, actor: { ...approver, approverOf: [unitKey('field')] } });
    expect(screen.getByText('No proposal waits.')).toBeInTheDocument();
    await renderDesk({ directory: waiting, actor: { ...approver, approverOf: [], isAdministrator: true } });
    expect(button('Look and decide: Pumps')).toBeEnabled();
  });

  it('cannot be decided on what is not the newest', async () => {
    await renderDesk({ directory: waiting, isNewest: false });
    expect(button('Look and decide: Pumps')).toHaveAttribute('aria-disabled', 'true');
  });
});

describe('a proposal that is looked at', () => {
  it('tells what changed since an approver last spoke, and what was said', async () => {
    const revised = proposal({
      versions: [version(), version({ row: 2, version: 2, charter: { title: 'Pumps', purpose: 'Keep every pump running.', audience: '' } })],
      replies: [{ question: 30, text: 'For operators.', at: Date.now() }]
    });
    await renderDesk({ directory: directoryOf({ proposed: { proposals: [revised] }, verdicts: [verdict()] }) });
    await press('Look and decide: Pumps');
    expect(screen.getByText('Keep every pump running.')).toBeInTheDocument();
    expect(screen.getByText('was: Keep pumps running.')).toBeInTheDocument();
    expect(screen.queryByText('was: Pumps')).toBeNull();
    const said = within(screen.getByRole('region', { name: 'Said so far' })).getAllByRole('listitem');
    await waitFor(() => expect(said.map(({ textContent }) => textContent?.replace(/ on .*:/, ':'))).toEqual(['Ruth Bello asked:Who for?', 'Eva Lind answered:For operators.']));
  });

  it('tells who wants it by department, and names on demand', async () => {
    const at = Date.now();
    const supporters = [{ person: personKey('9'), department: departmentKey('lab'), at }, { person: personKey('8'), at }, { person: personKey('5'), department: departmentKey('gone'), at }];
    const guildhall = await renderDesk({ directory: directoryOf({ proposed: { proposals: [proposal({ supporters })] } }) });
    await press('Look and decide: Pumps');
    const part = within(screen.getByRole('region', { name: 'Who wants it' }));
    expect(part.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['Laboratory: 1', 'Did not say: 2']);
    expect(guildhall.readPeople.mock.calls.flat(2)).not.toContain('9');
    await press('Show names');
    expect(await part.findByText(/Ruth Bello/)).toBeInTheDocument();
  });

  it('calls people as the site does, whatever the proposer called them', async () => {
    const manager = { key: personKey('8'), name: 'The Chairman' };
    await renderDesk({ directory: directoryOf({ proposed: { proposals: [proposal({ versions: [version({ manager })] })] } }) });
    await press('Look and decide: Pumps');
    expect(await screen.findByText('Dana Ito has not said yet.')).toBeInTheDocument();
    expect(screen.queryByText(/Chairman/)).toBeNull();
  });

  it('warns where the manager would give more than a working day', async () => {
    const roles = [{ role: 'manager' as const, person: { key: personKey('8'), name: 'Dana Ito' }, from: 1, hours: 6 }];
    const directory = directoryOf({ entries: [communityEntry({ roles })], proposed: { proposals: [proposal()] } });
    await renderDesk({ directory });
    await press('Look and decide: Pumps');
    const part = screen.getByRole('region', { name: 'Who runs it' });
    expect(part).toHaveTextContent('Dana Ito already gives 6 hours a week to other communities:');
    expect(part).toHaveTextContent('Manager of Scheduling · 6 hours a week');
    expect(part).toHaveTextContent('Together with this one: 9 hours a week. That is more than a working day a week.');
  });

  const sponsor = { key: personKey('9'), name: 'Ruth Bello' };
  const at = Date.now();
  it.each([
    ['nobody was named', proposal(), 'Nobody was named to confirm the hours.'],
    ['the sponsor is silent', proposal({ versions: [version({ sponsor })] }), 'Ruth Bello has not confirmed 3 hours a week yet.'],
    ['the sponsor confirmed', proposal({ versions: [version({ sponsor })], confirmed: [{ person: sponsor.key, version: 1, hours: 3, at }] }), 'Ruth Bello confirmed 3 hours a week.'],
    ['it was another version', proposal({ versions: [version({ sponsor }), version({ sponsor, row: 2, version: 2 })], confirmed: [{ person: sponsor.key, version: 1, hours: 3, at }] }), 'Ruth Bello confirmed an earlier version, not this one.'],
    ['the manager proposed it', proposal({ proposer: personKey('8') }), 'Dana Ito wants to do it.'],
    ['the manager wants to', proposal({ agreements: [{ person: personKey('8'), agrees: true, at }] }), 'Dana Ito wants to do it.'],
    ['the manager does not', proposal({ agreements: [{ person: personKey('8'), agrees: false, at }] }), 'Dana Ito does not want to do it.']
  ])('says so where %s', async (_case, about, sentence) => {
    await renderDesk({ directory: directoryOf({ proposed: { proposals: [about] } }) });
    await press('Look and decide: Pumps');
    expect(screen.getByText(sentence)).toBeInTheDocument();
  });

  it('stands beside what is like it, also ended ones and other proposals', async () => {
    const entries = [communityEntry({ key: 'old', title: 'Pump circle', state: 'closed', stateSince: Date.parse('2021-06-01T00:00:00Z'), members: 9 })];
    const other = proposal({ key: communityKey('other'), versions: [version({ charter: { title: 'Pumps and seals', purpose: 'x', audience: '' } })] });
    await renderDesk({ directory: directoryOf({ entries, proposed: { proposals: [proposal(), other] } }) });
    await press('Look and decide: Pumps');
    const part = within(screen.getByRole('region', { name: 'Close to it' }));
    expect(part.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining(['Pump circle Guild · Research · Closed 2021 · 9 members', 'Pumps and seals Guild · Research · Proposed'])
    );
  });
});

describe('an answer', () => {
  it('that declines needs a reason; nothing is sent without', async () => {
    const guildhall = await renderDesk({ directory: waiting });
    await press('Look and decide: Pumps');
    await press('Decline');
    await press('Decline it');
    expect(await screen.findByText('Say why, in words that everybody can read.')).toBeInTheDocument();
    await waitFor(() => expect(field('Why not?')).toHaveFocus());
    expect(guildhall.answerProposal).not.toHaveBeenCalled();
  });

  it.each([
    ['Approve', 'A word with it, if you like', 'Approve it', ' Good. ', { kind: 'approved', reason: 'Good.' }, /You approved “Pumps”/],
    ['Ask a question', 'Your question', 'Send the question', 'Who for?', { kind: 'question', text: 'Who for?' }, /You asked about “Pumps”/],
    ['Decline', 'Why not?', 'Decline it', 'No.', { kind: 'declined', text: 'No.' }, /You declined “Pumps”/]
  ])('%s: one row about the words on the screen, and it is told', async (choice, label, send, text, said, told) => {
    const guildhall = await renderDesk({ directory: waiting, after: () => directoryOf(), answers: { answerProposal: async () => undefined } });
    await press('Look and decide: Pumps');
    await press(choice);
    await userEvent.type(field(label), text);
    await press(send);
    await waitFor(() => expect(screen.getByText(told).closest('[role=status]')).toHaveFocus());
    expect(guildhall.answerProposal).toHaveBeenCalledTimes(1);
    expect(guildhall.answerProposal).toHaveBeenCalledWith(approver, expect.objectContaining({ key: 'pumps' }), 1, said, 'operation-1');
    expect(screen.queryByRole('button', { name: /Pumps/ })).toBeNull();
  });

  it('is lost by no failure, and sent again as the same act', async () => {
    const answerProposal = jest.fn().mockRejectedValueOnce(new Failure('unavailable', 'No answer.')).mockResolvedValue(undefined);
    await renderDesk({ directory: waiting, answers: { answerProposal } });
    await press('Look and decide: Pumps');
    await press('Decline');
    await userEvent.type(field('Why not?'), 'No.');
    await press('Decline it');
    await press('Try again');
    await screen.findByText(/You declined “Pumps”/);
    expect(answerProposal.mock.calls.map(call => call[4] as string)).toEqual(['operation-1', 'operation-1']);
  });

  it('of somebody who was slower says who was faster, and keeps the words', async () => {
    const after = directoryOf({ proposed: waiting.proposed, verdicts: [verdict({ kind: 'declined', text: 'There is one.' })] });
    const answerProposal = async (): Promise<never> => Promise.reject(new Failure('conflict', 'It was decided meanwhile.'));
    await renderDesk({ directory: waiting, after: () => after, answers: { answerProposal } });
    await press('Look and decide: Pumps');
    await press('Approve');
    await userEvent.type(field(/A word/), 'Welcome!');
    await press('Approve it');
    const alert = await screen.findByText(/declined it before you: “There is one.” Your answer does not count. What you wrote is still here./);
    await waitFor(() => expect(alert).toHaveTextContent(/^Ruth Bello/));
    expect(field(/A word/)).toHaveValue('Welcome!');
    expect(screen.queryByRole('button', { name: 'Approve it' })).toBeNull();
  });

  it('to words that changed meanwhile is about the new ones only after they were shown', async () => {
    const revised = directoryOf({ proposed: { proposals: [proposal({ versions: [version(), version({ row: 7, version: 2, hours: 1 })] })] } });
    const answerProposal = jest.fn().mockRejectedValueOnce(new Failure('conflict', 'The proposer changed it.')).mockResolvedValue(undefined);
    await renderDesk({ directory: waiting, after: () => revised, answers: { answerProposal } });
    await press('Look and decide: Pumps');
    await press('Decline');
    await userEvent.type(field('Why not?'), 'Too many hours.');
    await press('Decline it');
    expect(await screen.findByText(/The proposer changed it while you had it open. Read what changed above/)).toBeInTheDocument();
    expect(screen.getByText('was: 3 hours a week')).toBeInTheDocument();
    expect(field('Why not?')).toHaveValue('Too many hours.');
    await press('Decline it');
    await screen.findByText(/You declined/);
    expect(answerProposal.mock.calls.map(call => [call[2], call[4]] as unknown)).toEqual([[1, 'operation-1'], [7, 'operation-2']]);
  });

  it('of ten thousand characters is not sent, and not cut', async () => {
    const guildhall = await renderDesk({ directory: waiting });
    await press('Look and decide: Pumps');
    await press('Decline');
    await userEvent.click(field('Why not?'));
    await userEvent.paste('x'.repeat(10_000));
    await press('Decline it');
    expect(await screen.findByText('This has 10000 characters. Keep it to 500.')).toBeInTheDocument();
    expect(field('Why not?')).toHaveValue('x'.repeat(10_000));
    expect(guildhall.answerProposal).not.toHaveBeenCalled();
  });
});
