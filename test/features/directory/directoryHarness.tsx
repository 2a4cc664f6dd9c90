import * as React from 'react';
import { fireEvent, screen } from '@testing-library/react';
import type { Guildhall } from '../../../src/data/guildhall';
import type { DirectoryEntry } from '../../../src/domain/directory/directory';
import { emptyDirectory } from '../../../src/domain/directory/directory';
import type { RecentJoin } from '../../../src/domain/directory/suggestions';
import type { UnitKey } from '../../../src/domain/identity';
import { departmentKey, unitKey } from '../../../src/domain/identity';
import { DirectoryScreen } from '../../../src/features/directory/DirectoryScreen';
import { useDirectoryView } from '../../../src/features/directory/useDirectoryView';
import { useStandings } from '../../../src/features/directory/useStandings';
import { communityEntry } from '../../ui/communityEntry';
import type { FakeGuildhall } from '../../ui/fakeGuildhall';
import { fakeGuildhall } from '../../ui/fakeGuildhall';

export const publishedAt = Date.parse('2026-11-03T06:00:00Z');
export const units = [
  { key: unitKey('research'), title: 'Research', headcount: 100 },
  { key: unitKey('sales'), title: 'Sales', headcount: 80 }
];
export const departments = [{ key: departmentKey('pipes'), title: 'Pipes', unit: unitKey('sales'), headcount: 20 }];
export const scheduling = communityEntry();
export const pumps = communityEntry({ key: 'pumps', title: 'Pumps & valves', type: 'club', unit: 'sales', purpose: 'Keep them running.', roles: [], members: 1, lastAct: undefined });
export const naming = communityEntry({
  key: 'naming',
  title: 'Working group on naming',
  purpose: 'Rename what needs renaming.',
  state: 'completed',
  stateSince: Date.parse('2021-06-01T00:00:00Z')
});

export const opened = jest.fn();
export const proposed = jest.fn();
export const noUnits: readonly UnitKey[] = [];

export const Harness: React.FunctionComponent<{ shownUnits?: readonly UnitKey[]; recentJoins?: readonly RecentJoin[] }> = ({ shownUnits = noUnits, recentJoins }) => {
  const view = useDirectoryView();
  const standings = useStandings(() => void view.refresh(), view.directory);
  return <DirectoryScreen view={view} standings={standings} shownUnits={shownUnits} units={units} departments={departments} recentJoins={recentJoins} onOpen={opened} onPropose={proposed} renderProposed={text => <p>Proposed, looking for “{text}”</p>} />;
};

export function holding(entries: readonly DirectoryEntry[], answers: Partial<Guildhall> = {}): FakeGuildhall {
  return fakeGuildhall({ readDirectory: async () => ({ ...emptyDirectory, publishedAt, entries }), ...answers });
}

export const three = [scheduling, pumps, naming];
export const card = (name: string): HTMLElement => screen.getByRole('article', { name });
export const press = (name: string): void => void fireEvent.click(screen.getByRole('button', { name }));

/** A promise that a test settles when it wants. */
export function later<T>(): { promise: Promise<T>; resolve: (value: T) => void; reject: (error: unknown) => void } {
  let settle: { resolve: (value: T) => void; reject: (error: unknown) => void } | undefined;
  const promise = new Promise<T>((resolve, reject) => (settle = { resolve, reject }));
  return { promise, resolve: value => settle?.resolve(value), reject: error => settle?.reject(error) };
}
