import * as React from 'react';
import { act, fireEvent, screen } from '@testing-library/react';
import '@testing-library/jest-dom';
import { communityKey } from '../../../src/domain/identity';
import { monthOf } from '../../../src/domain/time';
import { ReadingPart } from '../../../src/webparts/communitySpace/ReadingPart';
import type { FakeGuildhall } from '../../ui/fakeGuildhall';
import { fakeGuildhall } from '../../ui/fakeGuildhall';
import { renderScreen } from '../../ui/renderScreen';

const name = 'guildhall.reading|https://contoso.example/sites/guildhall|7';
const pumps = communityKey('pumps');
const noon = Date.parse('2026-03-10T12:00:00Z');
const later = noon + 11 * 60_000;

const recording = (): FakeGuildhall => fakeGuildhall({ readVisitRecording: async () => 'recorded', addVisits: async () => undefined });
const open = async (guildhall: FakeGuildhall, community = pumps): Promise<() => void> => {
  const { unmount } = renderScreen(<ReadingPart community={community} />, guildhall);
  await screen.findByText(/recorded that you opened|is recorded, at most once a month/);
  await act(async () => undefined);
  return unmount;
};
const hide = async (): Promise<void> => {
  jest.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  await act(async () => void fireEvent(document, new Event('visibilitychange')));
};

beforeEach(() => {
  window.localStorage.clear();
  jest.spyOn(Date, 'now').mockReturnValue(noon);
});
afterEach(() => jest.restoreAllMocks());

describe('Opening a community where visits are recorded', () => {
  test('keeps it on the device, says so, and writes nothing yet', async () => {
    const guildhall = recording();
    await open(guildhall);
    expect(screen.getByText(/^That you opened this community is recorded, at most once a month\./)).toBeInTheDocument();
    expect(JSON.parse(window.localStorage.getItem(name) ?? '')).toEqual({ openings: [{ community: 'pumps', at: noon }], written: [] });
    expect(guildhall.addVisits).not.toHaveBeenCalled();
  });

  test('writes what waited at an opening some minutes later, once', async () => {
    const guildhall = recording();
    (await open(guildhall))();
    jest.spyOn(Date, 'now').mockReturnValue(later);
    const leave = await open(guildhall, communityKey('valves'));
    expect(guildhall.addVisits.mock.calls).toEqual([['7', [{ community: 'pumps', month: monthOf(noon) }]]]);
    leave();
    await open(guildhall);
    expect(guildhall.addVisits).toHaveBeenCalledTimes(1);
  });

  test('writes all of it in one go when the page goes out of sight', async () => {
    const guildhall = recording();
    (await open(guildhall))();
    await open(guildhall, communityKey('valves'));
    await hide();
    expect(guildhall.addVisits.mock.calls).toEqual([['7', [{ community: 'pumps', month: '2026-03' }, { community: 'valves', month: '2026-03' }]]]);
    expect(JSON.parse(window.localStorage.getItem(name) ?? '').openings).toEqual([]);
  });

  test('keeps it where it could not be written, and says nothing of it', async () => {
    const guildhall = recording();
    guildhall.addVisits.mockRejectedValue(new Error('cut'));
    await open(guildhall);
    await hide();
    expect(JSON.parse(window.localStorage.getItem(name) ?? '').openings).toHaveLength(1);
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('Opening a community where visits are not recorded', () => {
  test.each([[undefined], ['notRecorded' as const]])('(%s) keeps and writes nothing, forgets what was kept, and says so', async choice => {
    window.localStorage.setItem(name, JSON.stringify({ openings: [{ community: 'pumps', at: noon - 3_600_000 }], written: [] }));
    const guildhall = fakeGuildhall({ readVisitRecording: async () => choice });
    await open(guildhall);
    await hide();
    expect(screen.getByText('It is not recorded that you opened this community.')).toBeInTheDocument();
    expect(window.localStorage).toHaveLength(0);
    expect(guildhall.addVisits).not.toHaveBeenCalled();
  });

  test('where nobody can say whether they are, nothing is kept, written or said', async () => {
    const guildhall = fakeGuildhall({ readVisitRecording: async () => Promise.reject(new Error('cut')) });
    const { container } = renderScreen(<ReadingPart community={pumps} />, guildhall);
    await act(async () => undefined);
    expect(container).toBeEmptyDOMElement();
    expect(window.localStorage).toHaveLength(0);
  });
});
