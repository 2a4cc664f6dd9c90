import * as React from 'react';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import '@testing-library/jest-dom';
import type { Guildhall } from '../../../src/data/guildhall';
import { emptyDirectory } from '../../../src/domain/directory/directory';
import { Failure } from '../../../src/domain/failure';
import type { FakeGuildhall } from '../../ui/fakeGuildhall';
import { renderScreen } from '../../ui/renderScreen';
import { card, Harness, holding, later, publishedAt, three } from './directoryHarness';

describe('The filters that somebody left', () => {
  const written = (guildhall: FakeGuildhall): unknown[] => guildhall.changePreferences.mock.calls.map(([, change]) => change as unknown);
  const tick = async (menu: string, choice: string): Promise<void> => {
    fireEvent.click(await screen.findByRole('button', { name: menu }));
    fireEvent.click(await screen.findByRole('menuitemcheckbox', { name: new RegExp(`^${choice},`) }));
  };

  test('are there again, on whatever device', async () => {
    renderScreen(<Harness />, holding(three, { readPreferences: async () => ({ directoryTypes: 'club', directoryUnits: 'sales,elsewhere', directoryState: 'open' }) }));
    expect(await screen.findByRole('heading', { name: 'Communities found 1' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Type: Club' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Unit: Sales' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'State: 5 chosen' })).toBeInTheDocument();
  });

  test('of purpose and rhythm are there again too, purposes by what they are called', async () => {
    const guildhall = holding(three, { readPreferences: async () => ({ directoryPurposes: 'craft', directoryCadences: 'monthly,weekly', directoryState: 'ended' }) });
    renderScreen(<Harness />, guildhall);
    expect(await screen.findByRole('heading', { name: 'Communities found 1' })).toBeInTheDocument();
    expect(await screen.findByRole('button', { name: 'Purpose: Craft or profession' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Cadence: Every week, Every month' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'State: Ended' })).toBeInTheDocument();
  });

  test('are asked for when the directory is there already, and nobody waits for them', async () => {
    const directory = later<Awaited<ReturnType<Guildhall['readDirectory']>>>();
    const guildhall = holding(three, { readDirectory: () => directory.promise, readPreferences: () => new Promise(() => undefined) });
    renderScreen(<Harness />, guildhall);
    await act(async () => undefined);
    expect(guildhall.readPreferences).not.toHaveBeenCalled();
    await act(async () => directory.resolve({ ...emptyDirectory, publishedAt, entries: three }));
    expect(screen.getByRole('heading', { name: 'All communities 3' })).toBeInTheDocument();
    expect(guildhall.readPreferences).toHaveBeenCalledTimes(1);
  });

  test('come too late for whoever has begun to look for something', async () => {
    const preferences = later<{ directoryTypes: string }>();
    renderScreen(<Harness />, holding(three, { readPreferences: () => preferences.promise }));
    fireEvent.change(await screen.findByRole('searchbox'), { target: { value: 'keep' } });
    await act(async () => preferences.resolve({ directoryTypes: 'guild' }));
    expect(screen.getByRole('button', { name: 'Type: All' })).toBeInTheDocument();
    expect(card('Pumps & valves')).toBeInTheDocument();
  });

  test('that mean nothing here, hide nothing', async () => {
    const guildhall = holding(three, { readPreferences: async () => ({ directoryTypes: 'lodge', directoryUnits: 'elsewhere', directoryState: 'asleep' }) });
    renderScreen(<Harness />, guildhall);
    await screen.findByRole('heading', { name: 'All communities 3' });
    await act(async () => undefined);
    expect(screen.getByRole('heading', { name: 'All communities 3' })).toBeInTheDocument();
  });

  test('are written a second after the last change, as they are then; what is typed is not', async () => {
    const guildhall = holding(three);
    renderScreen(<Harness />, guildhall);
    await screen.findByRole('heading', { name: 'All communities 3' });
    jest.useFakeTimers();
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'k' } });
    await tick('Type: All', 'Club');
    act(() => void jest.advanceTimersByTime(999));
    fireEvent.click(screen.getByRole('menuitemcheckbox', { name: /^Guild,/ }));
    act(() => void jest.advanceTimersByTime(999));
    expect(written(guildhall)).toEqual([]);
    await act(async () => void jest.advanceTimersByTime(1));
    expect(written(guildhall)).toEqual([{ directoryTypes: 'club,guild' }]);
    jest.useRealTimers();
  });

  test('are written when the screen goes before that', async () => {
    const guildhall = holding(three);
    const { unmount } = renderScreen(<Harness />, guildhall);
    await tick('Type: All', 'Club');
    unmount();
    expect(written(guildhall)).toEqual([{ directoryTypes: 'club' }]);
  });

  test('hold on this screen where they cannot be written, and are written with the next change', async () => {
    const guildhall = holding(three);
    guildhall.changePreferences.mockRejectedValueOnce(new Failure('offline', 'Offline.'));
    renderScreen(<Harness />, guildhall);
    await tick('Type: All', 'Club');
    await waitFor(() => expect(guildhall.changePreferences).toHaveBeenCalledTimes(1), { timeout: 3000 });
    await act(async () => undefined);
    expect(screen.getByRole('heading', { name: 'Communities found 1' })).toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    fireEvent.click(screen.getByRole('menuitemcheckbox', { name: /^Club,/ }));
    await tick('Unit: All', 'Sales');
    await waitFor(() => expect(written(guildhall)[1]).toEqual({ directoryTypes: '', directoryUnits: 'sales' }), { timeout: 3000 });
  });
});
