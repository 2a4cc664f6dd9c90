import * as React from 'react';
import { act } from '@testing-library/react';
import type { ChangeMark, Changes, Guildhall } from '../../../src/data/guildhall';
import { changesEvery, useChanges } from '../../../src/webparts/shell/useChanges';
import type { FakeGuildhall } from '../../ui/fakeGuildhall';
import { fakeGuildhall } from '../../ui/fakeGuildhall';
import { renderScreen } from '../../ui/renderScreen';

const mark = (text: string): ChangeMark => text as ChangeMark;
const heard = jest.fn<void, [Changes['changed']]>();

const Listener: React.FunctionComponent = () => {
  useChanges(heard);
  return null;
};

async function passes(milliseconds: number): Promise<void> {
  await act(async () => {
    await jest.advanceTimersByTimeAsync(milliseconds);
  });
}

async function show(answers: Partial<Guildhall>): Promise<FakeGuildhall> {
  const guildhall = fakeGuildhall({ markChanges: async () => mark('1'), ...answers });
  renderScreen(<Listener />, guildhall);
  await passes(0);
  return guildhall;
}

function setHidden(isHidden: boolean): void {
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => isHidden });
  document.dispatchEvent(new Event('visibilitychange'));
}

beforeEach(() => {
  jest.useFakeTimers();
  heard.mockReset();
  setHidden(false);
});
afterEach(() => jest.useRealTimers());

describe('What others added', () => {
  test('is asked for once a minute, from where the last answer ended', async () => {
    const readChanges = jest.fn<Promise<Changes>, [ChangeMark]>().mockResolvedValueOnce({ mark: mark('2'), changed: new Set(['acts']) }).mockResolvedValue({ mark: mark('2'), changed: new Set() });
    const guildhall = await show({ readChanges });
    expect(guildhall.markChanges).toHaveBeenCalledTimes(1);
    expect(readChanges).not.toHaveBeenCalled();
    await passes(changesEvery);
    expect(heard.mock.calls).toEqual([[new Set(['acts'])]]);
    await passes(changesEvery);
    expect(readChanges.mock.calls).toEqual([['1'], ['2']]);
    expect(heard).toHaveBeenCalledTimes(1);
  });

  test('is not asked for while the page is not in front, and at once when it is again', async () => {
    const readChanges = jest.fn<Promise<Changes>, [ChangeMark]>().mockResolvedValue({ mark: mark('1'), changed: new Set() });
    await show({ readChanges });
    setHidden(true);
    await passes(5 * changesEvery);
    expect(readChanges).not.toHaveBeenCalled();
    setHidden(false);
    await passes(0);
    expect(readChanges).toHaveBeenCalledTimes(1);
  });

  test('is asked for again a minute after SharePoint did not answer', async () => {
    const readChanges = jest.fn<Promise<Changes>, [ChangeMark]>().mockRejectedValueOnce(new Error('No answer.')).mockResolvedValue({ mark: mark('2'), changed: new Set(['memberships']) });
    await show({ readChanges });
    await passes(changesEvery);
    expect(heard).not.toHaveBeenCalled();
    await passes(changesEvery);
    expect(heard).toHaveBeenCalledTimes(1);
  });

  test('is one question for all screens that listen, and none once no screen does', async () => {
    const readChanges = jest.fn<Promise<Changes>, [ChangeMark]>().mockResolvedValue({ mark: mark('2'), changed: new Set(['acts']) });
    const guildhall = fakeGuildhall({ markChanges: async () => mark('1'), readChanges });
    const { unmount } = renderScreen(
      <>
        <Listener />
        <Listener />
      </>,
      guildhall
    );
    await passes(0);
    await passes(changesEvery);
    expect([guildhall.markChanges.mock.calls.length, readChanges.mock.calls.length, heard.mock.calls.length]).toEqual([1, 1, 2]);
    unmount();
    await passes(3 * changesEvery);
    expect(readChanges).toHaveBeenCalledTimes(1);
  });
});
