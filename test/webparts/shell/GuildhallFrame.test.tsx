import * as React from 'react';
import { act, fireEvent, render, screen } from '@testing-library/react';
import '@testing-library/jest-dom';
import type { Guildhall } from '../../../src/data/guildhall';
import type { Directory } from '../../../src/domain/directory/directory';
import { emptyDirectory } from '../../../src/domain/directory/directory';
import { Failure } from '../../../src/domain/failure';
import { useTellContent } from '../../../src/ui/firstContent';
import type { Session } from '../../../src/ui/session';
import { useSession } from '../../../src/ui/session';
import { GuildhallFrame } from '../../../src/webparts/shell/GuildhallFrame';
import { fakeGuildhall, recalling } from '../../ui/fakeGuildhall';
import { employee } from '../../ui/renderScreen';

const now = new Date(2026, 10, 22, 14, 40).getTime();
const Inside: React.FunctionComponent = () => <p>Hello {useSession().actor.name}</p>;

let isOnline = true;
const never = (): Promise<never> => new Promise(() => undefined);
const nothing = async (): Promise<undefined> => undefined;
const bar = (): string => screen.getAllByRole('status').map(({ textContent }) => textContent).join('');

function sessionOf(guildhall: Guildhall, name = 'Mia'): Session {
  return { guildhall, actor: { ...employee, name }, locale: 'en-GB', tenantId: '' };
}

async function show(props: Pick<React.ComponentProps<typeof GuildhallFrame>, 'connect' | 'recall'>): Promise<void> {
  render(
    <GuildhallFrame what="the directory" {...props}>
      <Inside />
    </GuildhallFrame>
  );
  await passes(0);
}

async function passes(milliseconds: number): Promise<void> {
  await act(async () => {
    jest.advanceTimersByTime(milliseconds);
  });
  // Fluent draws what a message says a tick after the message, so that it is read out.
  act(() => void jest.advanceTimersByTime(0));
}

function turn(online: boolean): void {
  isOnline = online;
  fireEvent(window, new Event(online ? 'online' : 'offline'));
}

beforeEach(() => {
  jest.useFakeTimers();
  jest.setSystemTime(now);
  isOnline = true;
  jest.spyOn(navigator, 'onLine', 'get').mockImplementation(() => isOnline);
});
afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

describe('Somebody who looked before', () => {
  const known = fakeGuildhall({ recall: recalling({ readSetUpState: async () => 'current' }, now), readSetUpState: never });
  const recall = async (): Promise<{ value: Session; readAt: number }> => ({ value: sessionOf(known), readAt: now });

  test('goes on at once, before SharePoint says anything', async () => {
    await show({ connect: never, recall });
    expect(screen.getByText('Hello Mia')).toBeInTheDocument();
  });

  test('goes on as before where SharePoint does not answer', async () => {
    await show({ connect: () => Promise.reject(new Failure('unavailable', 'No answer.')), recall });
    expect(screen.getByText('Hello Mia')).toBeInTheDocument();
  });

  test('is who SharePoint says, once it does', async () => {
    await show({ connect: async () => sessionOf(known, 'Mia Brandt'), recall });
    expect(screen.getByText('Hello Mia Brandt')).toBeInTheDocument();
  });

  test('is sent away where SharePoint refuses', async () => {
    await show({ connect: () => Promise.reject(new Failure('forbidden', 'Access denied.')), recall });
    expect(screen.queryByText('Hello Mia')).not.toBeInTheDocument();
    expect(screen.getByText('You do not have access to the Guildhall site.')).toBeInTheDocument();
  });
});

describe('Somebody who comes for the first time', () => {
  test('is told that the device is offline, and let in once it is not', async () => {
    const connect = jest.fn().mockRejectedValueOnce(new Failure('offline', 'Offline.')).mockResolvedValue(sessionOf(fakeGuildhall()));
    await show({ connect, recall: nothing });
    expect(screen.getByText('You are offline. Connect again, then try again.')).toBeInTheDocument();
    turn(true);
    await passes(0);
    expect(screen.getByText('Hello Mia')).toBeInTheDocument();
  });
});

describe('The line above everything', () => {
  const connect = async (): Promise<Session> => sessionOf(fakeGuildhall());

  test('is not there in good weather', async () => {
    await show({ connect, recall: nothing });
    expect(bar()).toBe('');
  });

  test('says from when on the device is offline, and that nothing typed is lost; it goes when that is over', async () => {
    await show({ connect, recall: nothing });
    act(() => turn(false));
    expect(bar()).toBe('You are offline. You see what was there at 14:40 or before; what you type stays.');
    act(() => turn(true));
    expect(bar()).toBe('');
  });

  test('names no time where nobody saw the device go offline', async () => {
    isOnline = false;
    await show({ connect, recall: nothing });
    expect(bar()).toBe('You are offline. You see what was there before; what you type stays.');
  });

  test.each([
    [2000, 'SharePoint is busy. Going on in 2 s. Nothing is lost.'],
    [12_000, 'SharePoint is busy. Going on in 12 s. Nothing is lost.'],
    [60_000, 'SharePoint is busy. Going on in 60 s. Nothing is lost.'],
    [1999, ''],
    [60_001, '']
  ])('tells a wait of %i ms that requests wait for: “%s”', async (wait, words) => {
    let tell: (until: number) => void = () => undefined;
    const guildhall = fakeGuildhall({ onWaiting: listener => ((tell = listener), () => undefined) });
    await show({ connect: async () => sessionOf(guildhall), recall: nothing });
    act(() => tell(now + wait));
    // Once for the eyes, where it runs down, and once for the ears.
    expect(bar()).toBe(words + words);
    await passes(wait);
    expect(bar()).toBe('');
  });
});

describe('A view whose first content comes in a file of its own', () => {
  const published = { ...emptyDirectory, publishedAt: now - 1000 };
  const readSetUpState = jest.fn<Promise<'current'>, []>(async () => 'current');
  const sessionWith = (directory: Directory) => async (): Promise<Session> => ({ ...sessionOf(fakeGuildhall({ readSetUpState })), beginning: { directory, readAt: now } });
  const Content: React.FunctionComponent = () => {
    useTellContent();
    return <p>Drawn</p>;
  };
  const open = async (connect: () => Promise<Session>, Inside: React.FunctionComponent): Promise<void> => {
    render(
      <GuildhallFrame what="Manage" connect={connect} recall={nothing} tellsContent>
        <Inside />
      </GuildhallFrame>
    );
    await passes(0);
  };
  beforeEach(() => readSetUpState.mockClear());

  test('asks nothing more before that is drawn, however late', async () => {
    await open(sessionWith(published), () => <p>On its way</p>);
    await passes(9_900);
    expect(readSetUpState).not.toHaveBeenCalled();
    await passes(200);
    expect(readSetUpState).toHaveBeenCalledTimes(1);
  });

  test('asks once it is', async () => {
    await open(sessionWith(published), Content);
    await passes(1);
    expect(screen.getByText('Drawn')).toBeInTheDocument();
    expect(readSetUpState).toHaveBeenCalledTimes(1);
  });

  test('waits for none before the first publishing, when there is nothing to draw one from', async () => {
    await open(sessionWith(emptyDirectory), () => <p>On its way</p>);
    await passes(100);
    expect(readSetUpState).toHaveBeenCalledTimes(1);
  });
});
