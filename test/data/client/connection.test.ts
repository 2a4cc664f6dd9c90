import { openConnection, systemClock } from '../../../src/data/client/connection';

describe('A connection', () => {
  afterEach(() => jest.restoreAllMocks());

  test('tries ten times within a minute, and keeps what it reads', () => {
    expect(openConnection()).toMatchObject({ patience: { attempts: 10, milliseconds: 60_000 }, keeps: true, clock: systemClock, random: Math.random });
  });

  test('travels by the fetch of the page', async () => {
    const answer = new Response('');
    const fetched = jest.spyOn(globalThis, 'fetch').mockResolvedValue(answer);
    expect(await openConnection().fetch('https://contoso.example/', { method: 'GET' })).toBe(answer);
    expect(fetched.mock.calls).toEqual([['https://contoso.example/', { method: 'GET' }]]);
  });

  test.each([
    ['says that it is offline', { onLine: false }, false],
    ['says that it is online', { onLine: true }, true],
    ['does not say', {}, true],
    ['is none, in Node', undefined, true]
  ])('where the navigator %s', (_what, navigator, expected) => {
    const before = Object.getOwnPropertyDescriptor(globalThis, 'navigator');
    Object.defineProperty(globalThis, 'navigator', { value: navigator, configurable: true });
    expect(openConnection().isOnline()).toBe(expected);
    if (before === undefined) Reflect.deleteProperty(globalThis, 'navigator');
    else Object.defineProperty(globalThis, 'navigator', before);
  });

  test('takes what it is given instead', () => {
    const given = {
      fetch: async () => new Response(''),
      clock: { now: () => 7, sleep: async () => undefined },
      random: () => 0.5,
      isOnline: () => false,
      patience: { attempts: 1, milliseconds: 0 }
    };
    expect(openConnection(given)).toMatchObject(given);
  });
});

describe('The clock of the system', () => {
  beforeEach(() => jest.useFakeTimers({ now: 5000 }));
  afterEach(() => jest.useRealTimers());

  test('tells the time and sleeps as long as it is told', async () => {
    expect(systemClock.now()).toBe(5000);
    let isAwake = false;
    void systemClock.sleep(1000).then(() => (isAwake = true));
    await jest.advanceTimersByTimeAsync(999);
    expect(isAwake).toBe(false);
    await jest.advanceTimersByTimeAsync(1);
    expect(isAwake).toBe(true);
  });
});
