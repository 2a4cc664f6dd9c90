import * as React from 'react';
import { fireEvent, screen, within } from '@testing-library/react';
import '@testing-library/jest-dom';
import type { DirectoryEntry } from '../../../src/domain/directory/directory';
import { Failure } from '../../../src/domain/failure';
import { personKey } from '../../../src/domain/identity';
import { WhoAsks } from '../../../src/features/admission/WhoAsks';
import { communityEntry } from '../../ui/communityEntry';
import type { FakeGuildhall } from '../../ui/fakeGuildhall';
import { fakeGuildhall } from '../../ui/fakeGuildhall';
import { employee, renderScreen } from '../../ui/renderScreen';

const eva = { key: personKey('11'), name: 'Eva Lund' };
const omar = { key: personKey('12'), name: 'Omar Sy' };
const since = Date.parse('2026-11-03T09:00:00Z');
const practice = { ...communityEntry().practice, access: 'onRequest' as const };
const board = (change: Partial<DirectoryEntry> = {}): DirectoryEntry =>
  communityEntry({ practice, doors: [{ access: 'onRequest', since: 0 }], asked: [{ person: omar.key, since: since + 1 }, { person: eva.key, since }], ...change });

const refreshed = jest.fn(async () => undefined);
const press = (name: string): void => void fireEvent.click(screen.getByRole('button', { name }));
const names = (): (string | null)[] => screen.getAllByRole('listitem').map(item => item.firstElementChild?.textContent ?? null);

function show(entry: DirectoryEntry, guildhall = fakeGuildhall({ readPeople: async () => new Map([[eva.key, eva], [omar.key, omar]]), addAct: async () => undefined })): FakeGuildhall {
  const Screen: React.FunctionComponent = () => {
    const [now, setNow] = React.useState(entry);
    const handleChanged = async (): Promise<void> => {
      await refreshed();
      setNow({ ...now, asked: now.asked?.filter(({ person }) => person !== eva.key) });
    };
    return <WhoAsks entry={now} saysNobody onChanged={handleChanged} />;
  };
  renderScreen(<Screen />, guildhall);
  return guildhall;
}

beforeEach(() => jest.clearAllMocks());

describe('Somebody who keeps a community on request', () => {
  test('sees who asked and since when, who waits longest first', async () => {
    show(board());
    await screen.findByRole('button', { name: 'Admit Eva Lund' });
    expect(names()).toEqual(['Eva LundAsked on 3 November 2026', 'Omar SyAsked on 3 November 2026']);
  });

  test('admits with one click, and takes that back by the opposite act', async () => {
    const guildhall = show(board());
    await screen.findByRole('button', { name: 'Admit Eva Lund' });
    press('Admit Eva Lund');
    await screen.findByRole('button', { name: 'Undo admitting Eva Lund' });
    expect(guildhall.addAct).toHaveBeenCalledWith(employee, 'scheduling', { kind: 'admission', person: eva.key, isAdmitted: true }, 'operation-1');
    expect(screen.getByText('Eva Lund is in.')).toBeInTheDocument();
    press('Undo admitting Eva Lund');
    expect(await screen.findByText('Eva Lund is told that it was not possible this time.')).toBeInTheDocument();
    expect(guildhall.addAct).toHaveBeenLastCalledWith(employee, 'scheduling', { kind: 'admission', person: eva.key, isAdmitted: false }, 'operation-2');
  });

  test('sees whom somebody turned down, who can be admitted after all', async () => {
    const guildhall = show(board({ admissions: [{ person: eva.key, isAdmitted: false, at: since + 5 }] }));
    await screen.findByRole('button', { name: 'Admit after all: Eva Lund' });
    expect(names()[1]).toBe('Eva LundAsked on 3 November 2026; not this time');
    press('Not this time, Omar Sy');
    expect(guildhall.addAct).toHaveBeenCalledWith(employee, 'scheduling', { kind: 'admission', person: omar.key, isAdmitted: false }, 'operation-1');
  });

  test('is told where an answer did not get through, and sends the same one again', async () => {
    const guildhall = show(board());
    guildhall.addAct.mockRejectedValueOnce(new Failure('unavailable', 'No answer.', undefined, undefined, true));
    await screen.findByRole('button', { name: 'Admit Eva Lund' });
    press('Admit Eva Lund');
    const alert = await screen.findByRole('alert');
    expect(within(alert).getByText('They are still waiting.')).toBeInTheDocument();
    press('Try again');
    await screen.findByRole('button', { name: 'Undo admitting Eva Lund' });
    expect(guildhall.addAct.mock.calls.map(([, , , operation]) => operation as string)).toEqual(['operation-1', 'operation-1']);
  });

  test('is told that nobody waits', () => {
    show(board({ asked: undefined }));
    expect(screen.getByText('Nobody is waiting.')).toBeInTheDocument();
  });

  test('of an open community sees nothing', () => {
    show(communityEntry());
    expect(screen.queryByRole('heading')).not.toBeInTheDocument();
  });
});
