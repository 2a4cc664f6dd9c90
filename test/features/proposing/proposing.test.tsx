import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import '@testing-library/jest-dom';
import { givenTemplates } from '../../../src/domain/community/givenTemplates';
import { DraftRefused } from '../../../src/domain/community/draftRefused';
import { Failure } from '../../../src/domain/failure';
import { departmentKey } from '../../../src/domain/identity';
import { communityEntry } from '../../ui/communityEntry';
import { employee } from '../../ui/renderScreen';
import { ana, choosePerson, chooseUnit, craft, directoryOf, entries, fill, fillAbout, goToWho, joined, opened, openedProposal, press, sent, show, step, textbox, units } from './proposingHarness';

const described = (field: HTMLElement, problem: string): Promise<void> => waitFor(() => expect(field).toHaveAccessibleDescription(expect.stringContaining(problem)));
const similar = (): HTMLElement => screen.getByRole('region', { name: 'Close to this already' });

beforeEach(() => {
  jest.clearAllMocks();
  window.localStorage.clear();
});

describe('Somebody who proposes a community', () => {
  test('goes through three steps, sees where they are, and it is proposed', async () => {
    const guildhall = await show();
    expect(textbox('Name')).toHaveFocus();
    const steps = within(screen.getByRole('list', { name: 'Steps' })).getAllByRole('listitem');
    expect(steps.map(each => each.textContent)).toEqual(['1What is it about', '2Who is it for', '3Who runs it']);
    expect(steps[0]).toHaveAttribute('aria-current', 'step');
    fillAbout();
    fill('Tags', 'valves, pumps');
    press('Next');
    expect(step(2)).toHaveFocus();
    fill('Who is it for?', 'Everybody with a wrench.');
    fill('Who should look elsewhere?', 'Buyers.');
    await chooseUnit('Sales');
    fireEvent.click(screen.getByRole('radio', { name: /^On request/ }));
    fill('Teams channel or Engage community', 'https://teams.example/valves');
    press('Next');
    expect(step(3)).toHaveFocus();
    expect(screen.getByText(/^The approvers of Sales see it at once/)).toBeInTheDocument();
    press('I will run it');
    await choosePerson('Deputies', 'ben', 'Ben Okoye');
    await choosePerson('Who grants the hours?', 'ana', 'Ana Ruiz');
    fill('Hours a week for the manager', '3');
    press('Propose');
    await waitFor(() => expect(sent).toHaveBeenCalledWith({ kind: 'proposed', proposal: 'new-1' }));
    expect(guildhall.propose.mock.calls[0]).toEqual([
      employee,
      expect.objectContaining({
        title: 'Valve makers', purpose: 'Keep them running.', tags: ['valves', 'pumps'], audience: 'Everybody with a wrench.', notFor: 'Buyers.',
        template: 'craft', type: 'guild', cadence: 'everyTwoWeeks', unit: 'sales', access: 'onRequest', link: 'https://teams.example/valves',
        manager: { key: '7', name: 'Mia Brandt' }, deputies: [{ key: '4', name: 'Ben Okoye' }], sponsor: ana, hours: '3', termMonths: '12'
      }),
      'operation-1',
      undefined
    ]);
  });

  test('goes on with Enter', async () => {
    await show();
    fillAbout();
    await userEvent.type(textbox('Name'), '{Enter}');
    expect(step(2)).toBeInTheDocument();
  });

  test('goes back and forth, and loses nothing', async () => {
    await show();
    fillAbout();
    fill('Tags', 'a, ');
    press('Next');
    fill('Who is it for?', 'All.');
    await chooseUnit('Sales');
    press('Next');
    await userEvent.type(screen.getByRole('combobox', { name: 'Deputies' }), 'Nem');
    press('Back');
    expect(textbox('Who is it for?')).toHaveValue('All.');
    expect(screen.getByRole('combobox', { name: /^Business unit/ })).toHaveTextContent('Sales');
    press('Back');
    expect(textbox('Name')).toHaveValue('Valve makers');
    expect(textbox('Tags')).toHaveValue('a, ');
    press('Next');
    press('Next');
    expect(screen.getByRole('combobox', { name: 'Deputies' })).toHaveValue('Nem');
  });

  test('of a company with one unit need not choose it', async () => {
    await show({}, { units: units.slice(0, 1) });
    fillAbout();
    press('Next');
    expect(screen.getByRole('combobox', { name: /^Business unit/ })).toHaveTextContent('Research');
  });

  test('begins with what was looked for and not found', async () => {
    await show({}, { title: 'Schedul' });
    expect(textbox('Name')).toHaveValue('Schedul');
    expect(within(similar()).getByText('Scheduling')).toBeInTheDocument();
  });

  test('may use quotes and angle brackets anywhere', async () => {
    const title = `<script>alert("O'Brien")</script>`;
    const guildhall = await show();
    await goToWho(title);
    press('I will run it');
    press('Propose');
    await waitFor(() => expect(guildhall.propose.mock.calls[0]?.[1]).toMatchObject({ title }));
  });
});

describe('A purpose', () => {
  test('is a card with one line, and sets kind, rhythm and the question of the purpose', async () => {
    await show();
    const radios = screen.getAllByRole('radio').map(each => each.closest('label, div')?.textContent);
    expect(radios).toHaveLength(givenTemplates.length);
    expect(screen.getByText('People help each other along at work.')).toBeInTheDocument();
    fill('Name', 'Valve makers');
    fireEvent.click(screen.getByRole('radio', { name: /^Career club/ }));
    fill('Who helps whom, and with what?', 'Everybody.');
    press('Next');
    expect(screen.getByRole('radio', { name: /^Club/ })).toBeChecked();
    expect(screen.getByRole('combobox', { name: /^How often/ })).toHaveTextContent('Every month');
  });

  test('leaves alone what was chosen by hand', async () => {
    await show();
    fillAbout();
    press('Next');
    fireEvent.click(screen.getByRole('radio', { name: /^Network/ }));
    press('Back');
    fireEvent.click(screen.getByRole('radio', { name: /^Career club/ }));
    press('Next');
    expect(screen.getByRole('radio', { name: /^Network/ })).toBeChecked();
    expect(screen.getByRole('combobox', { name: /^How often/ })).toHaveTextContent('Every month');
  });

  test('comes from those that administrators keep, and where they cannot be read from those given', async () => {
    const [first] = givenTemplates;
    const own = { ...first!, key: 'ours', title: 'Our own kind' };
    await show({ readTemplates: async () => [own] });
    expect(screen.getAllByRole('radio')).toHaveLength(1);
    expect(screen.getByRole('radio', { name: /^Our own kind/ })).toBeInTheDocument();
    cleanup();
    await show({ readTemplates: () => Promise.reject(new Failure('unavailable', 'No answer.')) });
    expect(screen.getAllByRole('radio')).toHaveLength(givenTemplates.length);
  });
});

describe('What needs another look', () => {
  test.each([
    ['an empty name', '', 'Give the community a name.'],
    ['a name of 10,000 characters', 'x'.repeat(10_000), 'This name has 10000 characters. Keep it to 100.'],
    ['a name that exists in other letters', '  SCHEDÚLING ', '“Scheduling” exists already. Choose another name, or join that one.'],
    ['a name that is proposed', 'pump  doctors!', '“Pump doctors” exists already. Choose another name, or join that one.'],
    ['the name of one that ended', 'working group on naming', '“Working group on naming” exists already. Choose another name, or join that one.']
  ])('%s is told beside the field, with the focus there, and nothing is cut', async (_what, title, problem) => {
    await show();
    fillAbout(title);
    press('Next');
    await described(textbox('Name'), problem);
    expect(textbox('Name')).toHaveFocus();
    expect(textbox('Name')).toHaveValue(title);
    expect(step(1)).toBeInTheDocument();
  });

  test('10,000 pasted characters in any text are told, and stay', async () => {
    await show();
    const long = 'x'.repeat(10_000);
    fill('Name', 'Valve makers');
    fill(craft, long);
    fill('Tags', long);
    press('Next');
    await described(textbox(craft), 'This purpose has 10000 characters. Keep it to 500.');
    await described(textbox('Tags'), 'Keep each to 30 characters.');
    expect(textbox(craft)).toHaveValue(long);
  });

  test('of a step is told there, and not before', async () => {
    await show();
    fillAbout();
    press('Next');
    expect(screen.queryByText('Choose the business unit.')).not.toBeInTheDocument();
    fill('Teams channel or Engage community', 'http://teams.example/valves');
    press('Next');
    await screen.findByText('Choose the business unit.');
    expect(screen.getByRole('combobox', { name: /^Business unit/ })).toHaveFocus();
    await described(textbox('Teams channel or Engage community'), 'Paste the whole address. It begins with https://');
    await chooseUnit('Sales');
    expect(screen.queryByText('Choose the business unit.')).not.toBeInTheDocument();
  });

  test('who names a manager nobody knows is told so, and the name stays', async () => {
    const guildhall = await show();
    await goToWho();
    const manager = screen.getByRole('combobox', { name: 'Who will run it?' });
    await userEvent.type(manager, 'Nemo "Nobody"');
    press('Propose');
    await described(manager, 'We know nobody called “Nemo "Nobody"”. Choose somebody from the list.');
    expect(manager).toHaveFocus();
    expect(guildhall.propose).not.toHaveBeenCalled();
  });

  test('a sponsor who would grant the own hours gets the focus, too', async () => {
    await show();
    await goToWho();
    await choosePerson('Who will run it?', 'ana', 'Ana Ruiz');
    await choosePerson('Who grants the hours?', 'ana', 'Ana Ruiz');
    press('Propose');
    expect(await screen.findByText('A sponsor grants the manager’s hours, so it is somebody else.')).toBeInTheDocument();
    const chosen = screen.getByRole('list', { name: 'Who grants the hours?: chosen' });
    expect(within(chosen).getByRole('button', { name: 'Remove Ana Ruiz' })).toHaveFocus();
  });

  test('what only SharePoint could know leads back to the step it is about', async () => {
    await show({ propose: () => Promise.reject(new DraftRefused({ title: '“Valve makers” exists already. Choose another name, or join that one.' })) }, { units: units.slice(0, 1) });
    fillAbout();
    press('Next');
    press('Next');
    press('I will run it');
    press('Propose');
    await described(await screen.findByRole('textbox', { name: 'Name' }), '“Valve makers” exists already.');
    await waitFor(() => expect(textbox('Name')).toHaveFocus());
  });
});

describe('Similar ones', () => {
  test('that go on are joined as easily as going on', async () => {
    await show();
    fill('Name', 'schedul');
    fireEvent.click(within(similar()).getByRole('button', { name: 'Join Scheduling' }));
    expect(joined).toHaveBeenCalledWith('scheduling');
  });

  test('on request are asked', async () => {
    await show();
    fill('Name', 'fibres');
    fireEvent.click(within(similar()).getByRole('button', { name: 'Ask to join Fibres & optics' }));
    expect(joined).toHaveBeenCalledWith('fibres');
  });

  test('in which the person is can be opened', async () => {
    await show({}, { standing: { isMember: true, mayUndo: true } });
    fill('Name', 'schedul');
    expect(within(similar()).getByText('You are in')).toBeInTheDocument();
    fireEvent.click(within(similar()).getByRole('button', { name: 'Open Scheduling' }));
    expect(opened).toHaveBeenCalledWith('scheduling');
  });

  test('that are on request say that the person asked, or is in', async () => {
    await show({}, { standing: { isMember: true, mayUndo: true } });
    fill('Name', 'fibres');
    expect(within(similar()).getByText('You asked to join')).toBeInTheDocument();
    cleanup();
    const admitted = communityEntry({ key: 'fibres', title: 'Fibres & optics', practice: entries[1]!.practice, admissions: [{ person: employee.key, isAdmitted: true, at: 1 }] });
    await show({}, { standing: { isMember: true, mayUndo: false }, directory: directoryOf([], [], [admitted]) });
    press('Discard it and start anew');
    fill('Name', 'fibres');
    expect(within(similar()).getByText('You are in')).toBeInTheDocument();
  });

  test('that could not be joined say so beside it', async () => {
    const failed = { kind: 'join', failure: new Failure('unavailable', 'No answer.') } as const;
    await show({}, { standing: { isMember: false, mayUndo: false, failed } });
    fill('Name', 'schedul');
    expect(await within(similar()).findByText('You have not joined. Nothing was written.')).toBeInTheDocument();
    fireEvent.click(within(similar()).getByRole('button', { name: 'Try again' }));
    expect(joined).toHaveBeenCalledWith('scheduling');
  });

  test('that are proposed are supported, and then opened', async () => {
    const guildhall = await show({ readPreferences: async () => ({ department: 'labs' }) });
    fill('Name', 'pump doc');
    fireEvent.click(within(similar()).getByRole('button', { name: 'Support Pump doctors' }));
    expect(await within(similar()).findByText('You support it')).toBeInTheDocument();
    expect(guildhall.addProposalAct.mock.calls[0]?.slice(1)).toEqual(['pump-doctors-1', { kind: 'support', department: departmentKey('labs') }, 'operation-1']);
    fireEvent.click(within(similar()).getByRole('button', { name: 'Open Pump doctors' }));
    expect(openedProposal.mock.calls[0]?.[0]).toMatchObject({ key: 'pump-doctors-1' });
  });

  test('that ended are revived: their words fill the draft, in their unit', async () => {
    const guildhall = await show();
    fill('Name', 'naming');
    fireEvent.click(within(similar()).getByRole('button', { name: 'Revive Working group on naming' }));
    expect(await screen.findByText(/^You propose to revive “Working group on naming”/)).toBeInTheDocument();
    expect(textbox(craft)).toHaveValue('Rename what needs renaming.');
    press('Next');
    expect(screen.getByRole('combobox', { name: /^Business unit/ })).toHaveTextContent('Sales');
    press('Next');
    press('I will run it');
    press('Propose');
    await waitFor(() => expect(guildhall.propose.mock.calls[0]?.[1]).toMatchObject({ revives: 'naming', unit: 'sales', title: 'Working group on naming' }));
  });

  test('may be revived after all as a new one', async () => {
    await show();
    fill('Name', 'naming');
    fireEvent.click(within(similar()).getByRole('button', { name: 'Revive Working group on naming' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Begin a new one instead' }));
    press('Next');
    await described(textbox('Name'), '“Working group on naming” exists already.');
  });

  test('are none where nothing is close, and where nothing is typed', async () => {
    await show();
    expect(screen.queryByRole('region', { name: 'Close to this already' })).not.toBeInTheDocument();
    fill('Name', 'Zzyzx');
    expect(screen.queryByRole('region', { name: 'Close to this already' })).not.toBeInTheDocument();
  });
});
