import * as React from 'react';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import '@testing-library/jest-dom';
import { DraftRefused } from '../../../src/domain/community/draftRefused';
import { Failure } from '../../../src/domain/failure';
import { communityKey, personKey, unitKey } from '../../../src/domain/identity';
import { FoundingScreen } from '../../../src/features/founding/FoundingScreen';
import { communityEntry } from '../../ui/communityEntry';
import type { Guildhall } from '../../../src/data/guildhall';
import type { FakeGuildhall } from '../../ui/fakeGuildhall';
import { fakeGuildhall } from '../../ui/fakeGuildhall';
import { employee, renderScreen } from '../../ui/renderScreen';

const research = unitKey('research');
const sales = unitKey('sales');
const units = [
  { key: research, title: 'Research', headcount: 100 },
  { key: sales, title: 'Sales', headcount: 80 }
];
const ana = { key: personKey('3'), name: 'Ana Ruiz' };
const founded = jest.fn();
const cancelled = jest.fn();

function show(answers: Partial<Guildhall> = {}, own = [research]): FakeGuildhall {
  const guildhall = fakeGuildhall({
    findPeople: async text => (ana.name.toLowerCase().includes(text.toLowerCase()) ? [ana] : []),
    foundCommunity: async () => communityKey('new-1'),
    ...answers
  });
  renderScreen(
    <FoundingScreen entries={[communityEntry()]} units={units} onFounded={founded} onCancel={cancelled} />,
    guildhall,
    { ...employee, approverOf: own }
  );
  return guildhall;
}

const textbox = (name: string): HTMLElement => screen.getByRole('textbox', { name });
const manager = (): HTMLElement => screen.getByRole('combobox', { name: 'Who will run it?' });
const press = (name: string): void => void fireEvent.click(screen.getByRole('button', { name }));
const fill = (label: string, text: string): void => void fireEvent.change(textbox(label), { target: { value: text } });

async function chooseManager(): Promise<void> {
  await userEvent.type(manager(), 'ana');
  await screen.findByRole('option', { name: 'Ana Ruiz' });
  await userEvent.keyboard('{Enter}');
}

async function fillAll(): Promise<void> {
  fill('Name', 'Pumps & valves');
  fill('What is it for?', 'Keep them running.');
  await chooseManager();
}

beforeEach(() => jest.clearAllMocks());

describe('An approver who founds a community', () => {
  test('names it, chooses what kind it is and who runs it, and it is there', async () => {
    const guildhall = show();
    expect(textbox('Name')).toHaveFocus();
    await fillAll();
    fireEvent.click(screen.getByRole('radio', { name: /^Guild/ }));
    press('Create');
    await waitFor(() => expect(founded).toHaveBeenCalledWith('new-1'));
    expect(guildhall.foundCommunity.mock.calls[0]?.[1]).toEqual({
      title: 'Pumps & valves',
      purpose: 'Keep them running.',
      audience: '',
      type: 'guild',
      unit: 'research',
      manager: ana
    });
  });

  test('reads one line of advice with every type', () => {
    show();
    expect(screen.getAllByRole('radio')).toHaveLength(5);
    expect(screen.getByText('A club promises company: people who like the same thing.')).toBeInTheDocument();
  });

  test('of one unit is not asked which', () => {
    show();
    expect(screen.getByText('Research')).toBeInTheDocument();
    expect(screen.queryByRole('radio', { name: 'Research' })).not.toBeInTheDocument();
  });

  test('of several units chooses one, and is told where none is chosen', async () => {
    show({}, [research, sales]);
    await fillAll();
    press('Create');
    expect(await screen.findByText('Choose the business unit.')).toBeInTheDocument();
    fireEvent.click(screen.getByRole('radio', { name: 'Sales' }));
    press('Create');
    await waitFor(() => expect(founded).toHaveBeenCalled());
  });

  test('sees communities like the new one while naming it', () => {
    show();
    fill('Name', 'schedul');
    expect(screen.getByText('Close to this already:')).toBeInTheDocument();
    expect(screen.getByText('Scheduling · Guild')).toBeInTheDocument();
  });

  test.each([
    ['an empty name', '', 'Give the community a name.'],
    ['a name of 300 characters', 'x'.repeat(300), 'This name has 300 characters. Keep it to 100.'],
    ['a name that exists', '  scheduling ', '“Scheduling” exists already. Choose another name, or join that one.']
  ])('who gives %s is told beside the field, and loses nothing', async (_what, title, problem) => {
    const guildhall = show();
    await fillAll();
    fill('Name', title);
    press('Create');
    await waitFor(() => expect(textbox('Name')).toHaveAccessibleDescription(expect.stringContaining(problem)));
    expect(textbox('Name')).toHaveFocus();
    expect(textbox('Name')).toHaveValue(title);
    expect(textbox('What is it for?')).toHaveValue('Keep them running.');
    expect(screen.getByText('Ana Ruiz')).toBeInTheDocument();
    expect(guildhall.foundCommunity).not.toHaveBeenCalled();
  });

  test('may use quotes and angle brackets anywhere', async () => {
    const guildhall = show();
    await fillAll();
    const title = `<script>alert("O'Brien")</script>`;
    fill('Name', title);
    press('Create');
    await waitFor(() => expect(guildhall.foundCommunity.mock.calls[0]?.[1]).toMatchObject({ title }));
  });

  test('who names a manager nobody knows is told so, and the name stays', async () => {
    const guildhall = show();
    fill('Name', 'Pumps & valves');
    fill('What is it for?', 'Keep them running.');
    await userEvent.type(manager(), 'Nemo "Nobody"');
    press('Create');
    await waitFor(() => expect(manager()).toHaveAccessibleDescription(expect.stringContaining('We know nobody called “Nemo "Nobody"”. Choose somebody from the list.')));
    expect(manager()).toHaveValue('Nemo "Nobody"');
    expect(guildhall.foundCommunity).not.toHaveBeenCalled();
  });

  test('who names no manager is asked for one', async () => {
    show();
    fill('Name', 'Pumps & valves');
    fill('What is it for?', 'Keep them running.');
    press('Create');
    await waitFor(() => expect(manager()).toHaveAccessibleDescription(expect.stringContaining('Choose who will run it.')));
    expect(manager()).toHaveFocus();
  });

  test('is told beside the field what only SharePoint could know', async () => {
    const problem = 'Ana Ruiz is not known in this site. Choose somebody from the list.';
    show({ foundCommunity: () => Promise.reject(new DraftRefused({ manager: problem })) });
    await fillAll();
    press('Create');
    expect(await screen.findByText(problem)).toBeInTheDocument();
  });

  test('loses nothing where creating fails, and can try again', async () => {
    const guildhall = show();
    guildhall.foundCommunity.mockRejectedValueOnce(new Failure('forbidden', 'Access denied.'));
    await fillAll();
    press('Create');
    expect(await screen.findByText('You do not have access to the new community.')).toBeInTheDocument();
    expect(screen.getByText('What you wrote is safe; it is still here.')).toBeInTheDocument();
    expect(textbox('Name')).toHaveValue('Pumps & valves');
    press('Try again');
    await waitFor(() => expect(founded).toHaveBeenCalledWith('new-1'));
  });

  test('offline is told that nothing was sent; what was typed outlasts one failure after the other', async () => {
    const guildhall = show();
    const failures = [new Failure('offline', 'Offline.'), new Failure('unavailable', 'No answer.')];
    failures.forEach(failure => guildhall.foundCommunity.mockRejectedValueOnce(failure));
    await fillAll();
    press('Create');
    expect(await screen.findByText('You are offline. Connect again, then try again.')).toBeInTheDocument();
    expect(screen.getByText('Nothing was sent. What you wrote is safe; it is still here.')).toBeInTheDocument();
    press('Try again');
    expect(await screen.findByText(/did not answer for the new community/)).toBeInTheDocument();
    expect(textbox('Name')).toHaveValue('Pumps & valves');
    press('Try again');
    await waitFor(() => expect(founded).toHaveBeenCalledWith('new-1'));
  });

  test('creates one community only, however often it is tried', async () => {
    const guildhall = show();
    guildhall.foundCommunity.mockRejectedValueOnce(new Failure('unavailable', 'No answer.'));
    await fillAll();
    press('Create');
    await screen.findByRole('button', { name: 'Try again' });
    fill('What is it for?', 'Keep them running well.');
    press('Try again');
    await waitFor(() => expect(founded).toHaveBeenCalled());
    expect(guildhall.foundCommunity.mock.calls.map(call => call[3])).toEqual(['operation-1', 'operation-1']);
  });

  test('is not told that it failed where nobody knows', async () => {
    show({ foundCommunity: () => Promise.reject(new Failure('unavailable', 'No answer.', undefined, undefined, true)) });
    await fillAll();
    press('Create');
    expect(await screen.findByText('We could not learn whether it worked. Trying again is safe: it cannot count twice.')).toBeInTheDocument();
    expect(screen.getByText('What you wrote is safe; it is still here.')).toBeInTheDocument();
  });

  test('who closes with unsaved words is asked first', async () => {
    show();
    await userEvent.type(textbox('Name'), 'Pumps');
    press('Cancel');
    expect(cancelled).not.toHaveBeenCalled();
    press('Keep writing');
    expect(textbox('Name')).toHaveValue('Pumps');
    press('Cancel');
    press('Discard');
    expect(cancelled).toHaveBeenCalledTimes(1);
  });

  test('who wrote nothing closes at once', () => {
    show();
    press('Cancel');
    expect(cancelled).toHaveBeenCalledTimes(1);
  });
});
