import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import '@testing-library/jest-dom';
import { Failure } from '../../../src/domain/failure';
import { person, proposal, version } from '../../domain/proposed';
import { employee } from '../../ui/renderScreen';
import { ana, changed, openedProposal, press } from './proposingHarness';
import { olga, question, supporter, olgas, door, showSection, as, acts, card } from './proposalHarness';

beforeEach(() => jest.clearAllMocks());

describe('Proposals in the directory', () => {
  test('say what, where, who, how many, and since when they wait', async () => {
    showSection({ proposals: [olgas({ supporters: [supporter(ana.key)] })] });
    const shown = card('Pump doctors');
    expect(within(shown).getByText('Guild · Research')).toBeInTheDocument();
    expect(await within(shown).findByText('Proposed by Olga Lind · 1 supporter')).toBeInTheDocument();
    expect(within(shown).getByText(/^Waiting for the approvers of Research for 3 days, since \d+ \w+ \d{4}\.$/)).toBeInTheDocument();
  });

  test.each([
    ['sent today', olgas({ versions: [version({ at: Date.now() })] }), [], 'Waiting for the approvers of Research since today.'],
    ['asked', olgas(), [question], 'Ines Kaya asks: Who hosts the first session?'],
    ['answered', olgas({ replies: [{ question: 91, text: 'I do.', at: Date.now() }] }), [question], 'Waiting for the approvers of Research since today.']
  ] as const)('that are %s say so', async (_what, one, verdicts, sentence) => {
    showSection({ proposals: [one], verdicts });
    expect(await within(card('Pump doctors')).findByText(sentence)).toBeInTheDocument();
  });

  test('are none where nothing is proposed', () => {
    showSection({ proposals: [] });
    expect(screen.queryByRole('region', { name: 'Proposed' })).not.toBeInTheDocument();
  });

  test('are found by their words', () => {
    showSection({ text: 'doctors running' });
    expect(card('Pump doctors')).toBeInTheDocument();
    cleanup();
    showSection({ text: 'doctors naming' });
    expect(screen.queryByRole('article')).not.toBeInTheDocument();
  });

  test('are three at first, and all on demand', () => {
    showSection({ proposals: [1, 2, 3, 4].map(row => proposal({ key: `p-${row}`, versions: [version({ row })] })) });
    expect(screen.getAllByRole('article')).toHaveLength(3);
    press('Show all 4');
    expect(screen.getAllByRole('article')).toHaveLength(4);
  });

  test('that wait for this person say for what, and are opened', () => {
    showSection({}, as(ana));
    expect(within(card('Pump doctors')).getByText('You are asked whether you would')).toBeInTheDocument();
    press('Open the proposal Pump doctors');
    expect(openedProposal.mock.calls[0]?.[0]).toMatchObject({ key: 'pump-doctors-1' });
  });

  test('of whoever looks are opened, not supported', () => {
    showSection({}, as(olga));
    expect(screen.queryByRole('button', { name: 'Support Pump doctors' })).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Open the proposal Pump doctors' })).toBeInTheDocument();
  });

  test('named by nobody of the site are by a colleague', async () => {
    showSection({ proposals: [olgas({ proposer: person('77') })] });
    expect(await screen.findByText('Proposed by a colleague · No supporters yet')).toBeInTheDocument();
  });
});

describe('Support', () => {
  const support = (): void => press('Support Pump doctors');

  test('is one click, from the department said before, and is taken back by one', async () => {
    const guildhall = showSection({}, employee, door({ readPreferences: async () => ({ department: 'deals' }) }));
    expect(guildhall.readPreferences).not.toHaveBeenCalled();
    support();
    fireEvent.click(await screen.findByRole('button', { name: 'Take back your support of Pump doctors' }));
    await screen.findByRole('button', { name: 'Support Pump doctors' });
    expect(acts(guildhall)).toEqual([{ kind: 'support', department: 'deals' }, { kind: 'unsupport' }]);
    expect(guildhall.addProposalAct.mock.calls.map(call => call[3])).toEqual(['operation-1', 'operation-2']);
    expect(changed).toHaveBeenCalledTimes(2);
  });

  test('asks the department right after, remembers it, and takes “rather not” for an answer', async () => {
    const guildhall = showSection();
    support();
    const department = await screen.findByRole('combobox', { name: /^Your department/ });
    expect(department).toHaveTextContent('Rather not say');
    fireEvent.click(department);
    fireEvent.click(await screen.findByRole('option', { name: 'Labs' }));
    await waitFor(() => expect(acts(guildhall)).toEqual([{ kind: 'support' }, { kind: 'support', department: 'labs' }]));
    expect(guildhall.changePreferences).toHaveBeenCalledWith(employee.key, { department: 'labs' });
    await waitFor(() => expect(screen.getByRole('combobox', { name: /^Your department/ })).toHaveTextContent('Labs'));
    fireEvent.click(screen.getByRole('combobox', { name: /^Your department/ }));
    fireEvent.click(await screen.findByRole('option', { name: 'Rather not say' }));
    await waitFor(() => expect(acts(guildhall)[2]).toEqual({ kind: 'support' }));
    expect(guildhall.changePreferences).toHaveBeenLastCalledWith(employee.key, { department: '' });
  });

  test('counts where neither preferences can be read nor kept', async () => {
    const refuse = (): Promise<never> => Promise.reject(new Failure('unavailable', 'No answer.'));
    const guildhall = showSection({}, employee, door({ readPreferences: refuse, changePreferences: refuse }));
    support();
    const department = await screen.findByRole('combobox', { name: /^Your department/ });
    fireEvent.click(department);
    fireEvent.click(await screen.findByRole('option', { name: 'Deals' }));
    await waitFor(() => expect(acts(guildhall)).toEqual([{ kind: 'support' }, { kind: 'support', department: 'deals' }]));
  });

  test('that failed says what is true all the same; trying again is the same act', async () => {
    const guildhall = showSection();
    guildhall.addProposalAct.mockRejectedValueOnce(new Failure('unavailable', 'No answer.'));
    support();
    expect(await screen.findByText('Your support was not counted.')).toBeInTheDocument();
    press('Try again');
    expect(await screen.findByText('You support it')).toBeInTheDocument();
    expect(guildhall.addProposalAct.mock.calls.map(call => call[3])).toEqual(['operation-1', 'operation-1']);
    expect(screen.queryByText('Your support was not counted.')).not.toBeInTheDocument();
  });

  test('that could not be taken back is still there', async () => {
    const guildhall = showSection({ proposals: [olgas({ supporters: [supporter(employee.key, 'labs')] })] });
    expect(screen.getByRole('combobox', { name: /^Your department/ })).toHaveTextContent('Labs');
    guildhall.addProposalAct.mockRejectedValueOnce(new Failure('offline', 'Offline.'));
    press('Take back your support of Pump doctors');
    expect(await screen.findByText('You still support it.')).toBeInTheDocument();
  });

  test('is not offered twice by a double click', async () => {
    const guildhall = showSection();
    support();
    fireEvent.click(screen.getByRole('button', { name: 'Sending…' }));
    await screen.findByText('You support it');
    expect(acts(guildhall)).toHaveLength(1);
  });
});
