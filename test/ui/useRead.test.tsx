import * as React from 'react';
import { act, fireEvent, screen } from '@testing-library/react';
import '@testing-library/jest-dom';
import type { Guildhall } from '../../src/data/guildhall';
import type { FailureKind } from '../../src/domain/failure';
import { Failure } from '../../src/domain/failure';
import { personKey } from '../../src/domain/identity';
import { FailureMessage } from '../../src/ui/FailureMessage';
import { StaleLine } from '../../src/ui/StaleLine';
import { useRead } from '../../src/ui/useRead';
import type { FakeGuildhall } from './fakeGuildhall';
import { fakeGuildhall, recalling } from './fakeGuildhall';
import { renderScreen } from './renderScreen';

/** 14:40 where the reader is, on 22 November. */
const now = new Date(2026, 10, 22, 14, 40).getTime();
const earlier = new Date(2026, 10, 22, 14, 32).getTime();

const people = (name: string): ReturnType<Guildhall['findPeople']> => Promise.resolve([{ key: personKey('3'), name }]);
const readNames = async (guildhall: Guildhall): Promise<string> => (await guildhall.findPeople('')).map(({ name }) => name).join();

const Names: React.FunctionComponent = () => {
  const { loaded, reload } = useRead(readNames);
  if (loaded.state === 'loading') return <>Loading</>;
  if (loaded.state === 'failed') return <FailureMessage failure={loaded.failure} what="the names" onRetry={reload} />;
  return (
    <>
      <p>{loaded.value}</p>
      <StaleLine stale={loaded.stale} onRetry={reload} />
      <button onClick={reload}>Read again</button>
    </>
  );
};

/** Renders and lets everything happen that needs no time. */
async function show(answers: Partial<Guildhall>): Promise<FakeGuildhall> {
  const guildhall = fakeGuildhall(answers);
  renderScreen(<Names />, guildhall);
  await passes(0);
  return guildhall;
}

async function passes(milliseconds: number): Promise<void> {
  await act(async () => {
    jest.advanceTimersByTime(milliseconds);
  });
  // Fluent draws what a message says a tick after the message, so that it is read out.
  act(() => void jest.advanceTimersByTime(0));
}

const never = (): Promise<never> => new Promise(() => undefined);
const failing = (kind: FailureKind, seconds?: number): (() => Promise<never>) => () =>
  Promise.reject(new Failure(kind, 'In SharePoint’s words.', undefined, seconds));
const age = (): string | null => screen.getByRole('status').textContent;

beforeEach(() => {
  jest.useFakeTimers();
  jest.setSystemTime(now);
});
afterEach(() => jest.useRealTimers());

describe('A screen that was looked at before', () => {
  const lastKnown = recalling({ findPeople: () => people('Ana') }, earlier);

  test('shows at once what was there, and says from when only where the newest takes its time', async () => {
    await show({ recall: lastKnown, findPeople: never });
    expect(screen.getByText('Ana')).toBeInTheDocument();
    await passes(399);
    expect(age()).toBe('');
    await passes(1);
    expect(age()).toBe('As of 14:32. Getting the newest…');
  });

  test('becomes the newest without a word', async () => {
    await show({ recall: lastKnown, findPeople: () => people('Ana,Tom') });
    expect(screen.getByText('Ana,Tom')).toBeInTheDocument();
    await passes(1000);
    expect(age()).toBe('');
  });

  test('is not taken back by what was known, where that comes later', async () => {
    await show({ recall: async read => (await Promise.resolve(), lastKnown(read)), findPeople: () => people('Tom') });
    await passes(1000);
    expect(screen.getByText('Tom')).toBeInTheDocument();
  });

  test('says the day where it was not today', async () => {
    const yesterday = new Date(2026, 10, 21, 9, 5).getTime();
    await show({ recall: recalling({ findPeople: () => people('Ana') }, yesterday), findPeople: failing('unavailable') });
    expect(age()).toBe('SharePoint does not answer. This is how it was on 21 Nov 2026, 09:05. Try again');
  });

  test.each([
    ['unavailable', 'SharePoint does not answer. This is how it was at 14:32. Try again'],
    ['offline', 'You are offline. This is how it was at 14:32. Try again'],
    ['throttled', 'SharePoint is busy. This is how it was at 14:32. Try again']
  ] as const)('stays, with its age and the reason, where the newest does not come: %s', async (kind, words) => {
    const guildhall = await show({ recall: lastKnown, findPeople: failing(kind) });
    expect(screen.getByText('Ana')).toBeInTheDocument();
    expect(age()).toBe(words);
    guildhall.findPeople.mockImplementation(() => people('Tom'));
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await passes(0);
    expect(screen.getByText('Tom')).toBeInTheDocument();
    expect(age()).toBe('');
  });

  test.each(['forbidden', 'notFound', 'invalid'] as const)('goes where SharePoint answers that it is not for this person, or gone: %s', async kind => {
    await show({ recall: lastKnown, findPeople: failing(kind) });
    expect(screen.queryByText('Ana')).not.toBeInTheDocument();
    expect(screen.getByRole('alert')).toBeInTheDocument();
  });

  test('stays where reading it again fails, as old as it is then', async () => {
    const guildhall = await show({ findPeople: () => people('Tom') });
    guildhall.findPeople.mockImplementation(failing('unavailable'));
    await passes(5 * 60_000);
    fireEvent.click(screen.getByRole('button', { name: 'Read again' }));
    await passes(0);
    expect(screen.getByText('Tom')).toBeInTheDocument();
    expect(age()).toBe('SharePoint does not answer. This is how it was at 14:40. Try again');
  });
});

describe('A screen that was never looked at', () => {
  test('waits, then says what happened', async () => {
    let refuse: (failure: Failure) => void = () => undefined;
    await show({ findPeople: () => new Promise((_resolve, reject) => (refuse = reject)) });
    expect(screen.getByText('Loading')).toBeInTheDocument();
    refuse(new Failure('unavailable', 'No answer.'));
    await passes(0);
    expect(screen.getByRole('alert')).toHaveTextContent('SharePoint did not answer for the names.');
  });
});

describe('A read that failed in passing', () => {
  test('is asked again by itself when the wait is over that SharePoint asked for, and not before', async () => {
    const guildhall = await show({ findPeople: failing('throttled', 20) });
    guildhall.findPeople.mockImplementation(() => people('Tom'));
    await passes(19_000);
    expect(guildhall.findPeople).toHaveBeenCalledTimes(1);
    await passes(1000);
    expect(screen.getByText('Tom')).toBeInTheDocument();
    expect(guildhall.findPeople).toHaveBeenCalledTimes(2);
  });

  test.each(['offline', 'unavailable'] as const)('is asked again by itself when the device is online again: %s', async kind => {
    const guildhall = await show({ findPeople: failing(kind) });
    guildhall.findPeople.mockImplementation(() => people('Tom'));
    fireEvent(window, new Event('online'));
    await passes(0);
    expect(screen.getByText('Tom')).toBeInTheDocument();
  });

  test('and succeeded since, is not asked again', async () => {
    const guildhall = await show({ findPeople: () => people('Tom') });
    fireEvent(window, new Event('online'));
    await passes(60_000);
    expect(guildhall.findPeople).toHaveBeenCalledTimes(1);
  });
});

describe('A wait that SharePoint asked for', () => {
  /** What is read out, and what only eyes follow. */
  const forEars = (): string[] =>
    Array.from(screen.getByRole('alert').querySelectorAll('span:not([aria-hidden])'))
      .filter(({ children, textContent }) => children.length === 0 && /wait/.test(textContent ?? ''))
      .map(({ textContent }) => textContent ?? '');
  const forEyes = (): string | null | undefined => screen.getByRole('alert').querySelector('span[aria-hidden]')?.textContent;

  test('runs down before the eyes, and is read out once', async () => {
    await show({ findPeople: failing('throttled', 20) });
    expect([forEyes(), forEars()]).toEqual(['SharePoint asks us to wait 20 s.', ['SharePoint asks us to wait 20 s.']]);
    await passes(3000);
    expect([forEyes(), forEars()]).toEqual(['SharePoint asks us to wait 17 s.', ['SharePoint asks us to wait 20 s.']]);
  });

  test('is told in minutes where it is long', async () => {
    await show({ findPeople: failing('throttled', 150) });
    expect(forEyes()).toBe('SharePoint asks us to wait 3 minutes.');
  });

  test('stands beside an answer of before as well, which can be asked for again once it is over', async () => {
    const recall = recalling({ findPeople: () => people('Ana') }, earlier);
    const guildhall = await show({ recall, findPeople: failing('throttled', 20) });
    expect(age()).toContain('SharePoint asks us to wait 20 s. This is how it was at 14:32.');
    expect(screen.queryByRole('button', { name: 'Try again' })).not.toBeInTheDocument();
    guildhall.findPeople.mockImplementation(() => people('Tom'));
    await passes(20_000);
    expect(screen.getByText('Tom')).toBeInTheDocument();
  });

  test('keeps “Try again” from being in vain', async () => {
    const guildhall = await show({ findPeople: failing('throttled', 20) });
    const button = screen.getByRole('button', { name: 'Try again' });
    expect(button).toHaveAttribute('aria-disabled', 'true');
    fireEvent.click(button);
    await passes(0);
    expect(guildhall.findPeople).toHaveBeenCalledTimes(1);
  });
});
