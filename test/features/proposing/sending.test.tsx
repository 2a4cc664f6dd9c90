import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import '@testing-library/jest-dom';
import { Failure } from '../../../src/domain/failure';
import { unitKey } from '../../../src/domain/identity';
import { hostileTexts } from '../../permissions/hostileTexts';
import { communityEntry } from '../../ui/communityEntry';
import { proposal, version } from '../../domain/proposed';
import { employee } from '../../ui/renderScreen';
import { ana, button, choosePerson, closed, craft, directoryOf, entries, fill, fillAbout, goToWho, press, sent, show, textbox } from './proposingHarness';

const approver = { ...employee, approverOf: [unitKey('research')] };
const similar = (): HTMLElement => screen.getByRole('region', { name: 'Close to this already' });

beforeEach(() => {
  jest.clearAllMocks();
  window.localStorage.clear();
});

describe('The larger community', () => {
  const larger = (): HTMLElement => screen.getByRole('combobox', { name: 'Is it a part of a larger community?' });
  test('is found by a part of its name among those that go on, and can be taken away', async () => {
    await show();
    fillAbout();
    press('Next');
    await userEvent.type(larger(), 'i');
    await screen.findByRole('option', { name: 'Scheduling' });
    expect(screen.getAllByRole('option').map(each => each.textContent)).toEqual(['Scheduling', 'Fibres & optics']);
    await userEvent.keyboard('{Enter}');
    press('Remove Scheduling');
    await userEvent.type(larger(), 'nowhere');
    expect((await screen.findAllByText('No community of this name goes on.')).length).toBeGreaterThan(0);
  });

  test('is never one that is a part of the one that is revived', async () => {
    const part = communityEntry({ key: 'part', title: 'Part of naming', practice: { ...entries[0]!.practice, parent: entries[2]!.key } });
    await show({}, { directory: directoryOf([], [], [...entries, part]) });
    fill('Name', 'naming');
    fireEvent.click(within(similar()).getByRole('button', { name: 'Revive Working group on naming' }));
    press('Next');
    await userEvent.type(larger(), 'naming');
    expect((await screen.findAllByText('No community of this name goes on.')).length).toBeGreaterThan(0);
  });
});

describe('Whoever is to run it', () => {
  const busy = (hours: number) => communityEntry({ key: `busy-${hours}`, title: `Busy ${hours}`, roles: [{ role: 'manager', person: ana, from: 0, hours }] });
  test.each([
    ['nothing else', [], 'Ana Ruiz runs no other community.'],
    ['a role without hours', [communityEntry()], 'Ana Ruiz has a role in other communities already, without hours: Scheduling.'],
    ['6 hours', [busy(6)], 'Ana Ruiz has 6 h a week in other communities already: Busy 6. With this one it is 8 h a week.'],
    ['7 hours in two', [busy(3), busy(4)], /^Ana Ruiz has 7 h a week in other communities already: Busy 3 and Busy 4\. With this one it is 9 h a week, more than a working day\./]
  ] as const)('with %s is told so', async (_what, among, sentence) => {
    await show({}, { directory: directoryOf([], [], among) });
    await goToWho();
    await choosePerson('Who will run it?', 'ana', 'Ana Ruiz');
    expect(await screen.findByText(sentence)).toBeInTheDocument();
  });

  test('is told as soon as the hours are typed', async () => {
    await show({}, { directory: directoryOf([], [], []) });
    await goToWho();
    press('I will run it');
    fill('Hours a week for the manager', '9');
    expect(await screen.findByText(/With this one it is 9 h a week, more than a working day/)).toBeInTheDocument();
  });
});

describe('An approver', () => {
  test('of the chosen unit starts it right away', async () => {
    const guildhall = await show({}, {}, approver);
    await goToWho();
    press('I will run it');
    expect(screen.getByText('You decide for Research, so you can start it now without a proposal.')).toBeInTheDocument();
    press('Start it now');
    await waitFor(() => expect(sent).toHaveBeenCalledWith({ kind: 'founded', community: 'new-2' }));
    expect(guildhall.foundCommunity.mock.calls[0]?.[1]).toMatchObject({ title: 'Valve makers', unit: 'research' });
    expect(guildhall.propose).not.toHaveBeenCalled();
  });

  test('of another unit proposes as everybody does', async () => {
    await show({}, {}, approver);
    await goToWho(undefined, 'Sales');
    expect(screen.queryByRole('button', { name: 'Start it now' })).not.toBeInTheDocument();
    expect(button('Propose')).toBeInTheDocument();
  });

  test('who starts it right away is told what is missing, too', async () => {
    const guildhall = await show({}, {}, approver);
    await goToWho();
    press('Start it now');
    expect(await screen.findByText('Choose who will run it. It can be you.')).toBeInTheDocument();
    expect(guildhall.foundCommunity).not.toHaveBeenCalled();
  });

  test('proposes to revive as everybody does', async () => {
    await show({}, {}, { ...approver, approverOf: [unitKey('sales')] });
    fill('Name', 'naming');
    fireEvent.click(within(similar()).getByRole('button', { name: /^Revive/ }));
    press('Next');
    press('Next');
    expect(screen.queryByRole('button', { name: 'Start it now' })).not.toBeInTheDocument();
  });
});

describe('Where sending fails', () => {
  const ready = async (guildhall: Promise<Awaited<ReturnType<typeof show>>>) => {
    const door = await guildhall;
    await goToWho();
    press('I will run it');
    return door;
  };

  test('nothing is lost, and trying again is the same act', async () => {
    const guildhall = await ready(show());
    guildhall.propose.mockRejectedValueOnce(new Failure('offline', 'Offline.'));
    press('Propose');
    expect(await screen.findByText('Nothing was sent. What you wrote is safe; it is still here.')).toBeInTheDocument();
    expect(sent).not.toHaveBeenCalled();
    press('Try again');
    await waitFor(() => expect(sent).toHaveBeenCalled());
    expect(guildhall.propose.mock.calls.map(call => call[2])).toEqual(['operation-1', 'operation-1']);
  });

  test('trying again after starting right away starts right away', async () => {
    const guildhall = await show({}, {}, approver);
    await goToWho();
    press('I will run it');
    guildhall.foundCommunity.mockRejectedValueOnce(new Failure('forbidden', 'Access denied.'));
    press('Start it now');
    expect(await screen.findByText('You do not have access to your proposal.')).toBeInTheDocument();
    press('Try again');
    await waitFor(() => expect(sent).toHaveBeenCalledWith({ kind: 'founded', community: 'new-2' }));
    expect(guildhall.propose).not.toHaveBeenCalled();
  });

  test('nobody is told that it failed where nobody knows', async () => {
    await ready(show({ propose: () => Promise.reject(new Failure('unavailable', 'No answer.', undefined, undefined, true)) }));
    press('Propose');
    expect(await screen.findByText('We could not learn whether it worked. Trying again is safe: it cannot count twice.')).toBeInTheDocument();
  });
});

describe('Changing a proposal', () => {
  const revising = proposal({ versions: [version({ charter: { title: 'Pump doctors', purpose: 'Keep pumps running.', audience: 'All.' }, manager: ana })] });
  test('begins with its words, keeps its name, and sends another version', async () => {
    const guildhall = await show({}, { revising, directory: directoryOf([revising]) });
    expect(screen.getByRole('heading', { name: 'Change your proposal “Pump doctors”' })).toBeInTheDocument();
    expect(screen.queryByRole('region', { name: 'Close to this already' })).not.toBeInTheDocument();
    fill(craft, 'Keep pumps running well.');
    press('Next');
    expect(textbox('Who is it for?')).toHaveValue('All.');
    press('Next');
    press('Propose it like this');
    await waitFor(() => expect(sent).toHaveBeenCalled());
    expect(guildhall.propose.mock.calls[0]?.slice(1)).toEqual([expect.objectContaining({ purpose: 'Keep pumps running well.', manager: ana }), 'operation-1', 'pump-doctors-1']);
  });

  test('is kept apart from a new one', async () => {
    await show({}, { revising, directory: directoryOf([revising]) });
    fill('Name', 'Pump surgeons');
    cleanup();
    await show();
    expect(textbox('Name')).toHaveValue('');
  });
});

describe('A draft', () => {
  test('survives leaving, and is gone on with', async () => {
    await show();
    fillAbout();
    press('Next');
    fill('Who is it for?', 'All.');
    expect(screen.getByText('Your draft is kept on this device.')).toBeInTheDocument();
    press('Close');
    expect(closed).toHaveBeenCalledTimes(1);
    cleanup();
    await show();
    expect(screen.getByRole('heading', { name: 'You began to propose “Valve makers”.' })).toBeInTheDocument();
    press('Go on with your draft');
    expect(await screen.findByRole('textbox', { name: 'Name' })).toHaveValue('Valve makers');
    press('Next');
    expect(textbox('Who is it for?')).toHaveValue('All.');
  });

  test('belongs to one person', async () => {
    await show();
    fillAbout();
    cleanup();
    await show({}, {}, { ...employee, ...ana });
    expect(textbox('Name')).toHaveValue('');
  });

  test('is gone once it is sent', async () => {
    await show();
    await goToWho();
    press('I will run it');
    press('Propose');
    await waitFor(() => expect(sent).toHaveBeenCalled());
    expect(window.localStorage).toHaveLength(0);
  });

  test('is gone once it is discarded, which asks first', async () => {
    await show();
    fillAbout();
    press('Discard the draft');
    press('Keep it');
    expect(textbox('Name')).toHaveValue('Valve makers');
    press('Discard the draft');
    press('Discard');
    expect(closed).toHaveBeenCalledTimes(1);
    expect(window.localStorage).toHaveLength(0);
  });

  test('that is left for a new one is gone', async () => {
    await show();
    fillAbout();
    cleanup();
    await show();
    press('Discard it and start anew');
    expect(await screen.findByRole('textbox', { name: 'Name' })).toHaveValue('');
    expect(window.localStorage).toHaveLength(0);
    expect(screen.queryByRole('button', { name: 'Discard the draft' })).not.toBeInTheDocument();
  });

  test('without a word is none', async () => {
    await show();
    press('Close');
    expect(closed).toHaveBeenCalledTimes(1);
    expect(window.localStorage).toHaveLength(0);
  });

  test.each(['{', 'null', '7', '{"value":{"title":7}}', '{"value":[]}'])('is none where %s stands in its place', async junk => {
    await show();
    fillAbout();
    const place = window.localStorage.key(0) ?? '';
    cleanup();
    window.localStorage.setItem(place, junk);
    await show();
    expect(textbox('Name')).toHaveValue('');
  });

  test('that the device does not keep is not lost without a question', async () => {
    const refuse = (): never => {
      throw new Error('The storage is closed.');
    };
    const storage = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
    const reading = jest.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse);
    await show();
    fillAbout();
    expect(screen.queryByText('Your draft is kept on this device.')).not.toBeInTheDocument();
    press('Close');
    expect(closed).not.toHaveBeenCalled();
    press('Keep writing');
    expect(textbox('Name')).toHaveValue('Valve makers');
    const leaving = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(leaving);
    expect(leaving.defaultPrevented).toBe(true);
    storage.mockRestore();
    reading.mockRestore();
  });
});

describe('The form, where every word is hostile', () => {
  const structure = (): string[] => [...document.body.querySelectorAll('*')].map(element => `${element.tagName} ${element.getAttributeNames().sort().join(' ')}`);
  const showWords = async (text: string): Promise<void> => {
    const entry = communityEntry({ key: 'hostile', title: text, purpose: text });
    await show({}, { title: text, directory: directoryOf([], [], [entry]) });
  };
  test.each(hostileTexts)('shows %s as words', async text => {
    await showWords('Harmless words');
    const harmless = structure();
    cleanup();
    await showWords(text);
    expect(structure()).toEqual(harmless);
  });
});
