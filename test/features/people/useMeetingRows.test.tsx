import * as React from 'react';
import { configure, screen } from '@testing-library/react';
import '@testing-library/jest-dom';
import { Failure } from '../../../src/domain/failure';
import { monthNeeded } from '../../../src/domain/people/meeting';
import type { UtcMonth } from '../../../src/domain/time';
import { useMeetingRows } from '../../../src/features/people/useMeetingRows';
import { SpaceProvider } from '../../../src/ui/space';
import { row } from '../../domain/rows';
import { communityEntry } from '../../ui/communityEntry';
import type { FakeGuildhall } from '../../ui/fakeGuildhall';
import { fakeGuildhall } from '../../ui/fakeGuildhall';
import { renderScreen } from '../../ui/renderScreen';

// The machine may be busy.
jest.setTimeout(120_000);
configure({ asyncUtilTimeout: 20_000 });

// A Monday on which a season begins; its rows reach back to June.
const now = Date.parse('2026-09-14T00:00:00Z');

const Rows: React.FunctionComponent = () => {
  const { loaded } = useMeetingRows(now);
  return <p>{loaded.state === 'ready' ? loaded.value.map(({ id }) => id).join() : loaded.state}</p>;
};

function show(since: string, readSpaceRows: FakeGuildhall['readSpaceRows']): FakeGuildhall {
  const guildhall = fakeGuildhall({ readSpaceRows });
  const space = { community: communityEntry(), contributions: [row({ id: 50 })], acts: [], hidden: new Set<number>(), since: since as UtcMonth, isMember: true, isKeeper: false, titles: {}, refresh: async () => undefined };
  renderScreen(<SpaceProvider value={space}><Rows /></SpaceProvider>, guildhall);
  return guildhall;
}

describe('The rows by which pairs are drawn', () => {
  test('are those of the page where its months reach back far enough', async () => {
    const guildhall = show(monthNeeded(now), jest.fn());
    expect(await screen.findByText('50')).toBeInTheDocument();
    expect(guildhall.readSpaceRows).not.toHaveBeenCalled();
  });

  test('are read besides where the page has fewer, each month once', async () => {
    const guildhall = show('2026-08', jest.fn(async () => ({ acts: [row({ id: 1 })], contributions: [row({ id: 40 })] })));
    expect(await screen.findByText('40,50')).toBeInTheDocument();
    expect(guildhall.readSpaceRows.mock.calls).toEqual([['scheduling', '2026-06', '2026-07']]);
  });

  test('are not guessed where they cannot be read', async () => {
    show('2026-08', jest.fn(async () => Promise.reject(new Failure('unavailable', 'No answer.'))));
    expect(await screen.findByText('failed')).toBeInTheDocument();
  });
});
