import { Failure } from '../../../src/domain/failure';
import { settle } from '../../../src/data/client/settle';
import { scripted } from './scripted';

const lost = (): Failure => new Failure('unavailable', 'cut');
const busy = (status: number): Failure => new Failure('throttled', 'busy', Object.assign(new Error(), { status }), 9);
const refused = (): Failure => new Failure('forbidden', 'no');

/** Plays what each sending and each question comes to; the last of each repeats. */
function play(sendings: readonly (number | Failure)[], questions: readonly (number | Failure | undefined)[] = [undefined]) {
  const acts: string[] = [];
  const next = <T>(scenes: readonly (T | Failure)[], name: string): T => {
    const scene = scenes[Math.min(acts.filter(act => act === name).length, scenes.length - 1)];
    acts.push(name);
    if (scene instanceof Failure) throw scene;
    return scene as T;
  };
  const { connection, waited } = scripted([]);
  const settled = (earlier?: Failure): Promise<number | Failure> =>
    settle<number>(
      connection,
      {
        write: async () => next<number>(sendings, 'send'),
        lookUp: async () => next<number | undefined>(questions, 'ask')
      },
      earlier
    ).catch((failure: Failure) => failure);
  return { settled, acts, waited };
}

describe('A write whose answer', () => {
  test('comes, is done', async () => {
    const { settled, acts, waited } = play([7]);
    expect(await settled()).toBe(7);
    expect(acts).toEqual(['send']);
    expect(waited).toEqual([]);
  });

  test('is lost, is asked for, and found', async () => {
    const { settled, acts, waited } = play([lost()], [7]);
    expect(await settled()).toBe(7);
    expect(acts).toEqual(['send', 'ask']);
    expect(waited).toEqual([500]);
  });

  test('is lost, is asked for, and sent again only where it is not there', async () => {
    const { settled, acts, waited } = play([lost(), busy(503), 7]);
    expect(await settled()).toBe(7);
    expect(acts).toEqual(['send', 'ask', 'send', 'ask', 'send']);
    expect(waited).toEqual([500, 1000]);
  });

  test('is a refusal, is not asked for', async () => {
    const { settled, acts } = play([refused()]);
    expect(await settled()).toMatchObject({ kind: 'forbidden', outcomeUnknown: false });
    expect(acts).toEqual(['send']);
  });

  test('is “too many requests”, was not done, and is not asked for', async () => {
    const { settled, acts } = play([busy(429)]);
    expect(await settled()).toMatchObject({ kind: 'throttled', outcomeUnknown: false });
    expect(acts).toEqual(['send']);
  });

  test('is lost again and again, is told as failed once it is sure that nothing is there', async () => {
    const { settled, acts } = play([lost()]);
    expect(await settled()).toEqual(lost());
    expect(acts.filter(act => act === 'send')).toHaveLength(10);
    expect(acts[acts.length - 1]).toBe('ask');
  });

  test('is lost and cannot be asked for, leaves the outcome open', async () => {
    const { settled, acts } = play([busy(503)], [lost()]);
    expect(await settled()).toMatchObject({ kind: 'throttled', message: 'busy', retryAfterSeconds: 9, outcomeUnknown: true, cause: { status: 503 } });
    expect(acts).toEqual(['send', 'ask']);
  });

  test.each([
    [1499, 2],
    [1500, 3]
  ])('is lost again and again, is sent within %i ms %i times', async (milliseconds, times) => {
    const { connection } = scripted([], { patience: { attempts: 100, milliseconds } });
    const write = jest.fn(() => Promise.reject(lost()));
    await expect(settle(connection, { write, lookUp: async () => undefined })).rejects.toMatchObject({ kind: 'unavailable' });
    expect(write).toHaveBeenCalledTimes(times);
  });

  test('no longer matters after a minute', async () => {
    const { settled, waited } = play([lost()]);
    await settled();
    expect(waited.reduce((sum, wait) => sum + wait)).toBeLessThanOrEqual(75_000);
  });
});

describe('A write that was sent before, in a batch', () => {
  test('and lost, is asked for before it is sent on its own', async () => {
    const { settled, acts } = play([7]);
    expect(await settled(lost())).toBe(7);
    expect(acts).toEqual(['ask', 'send']);
  });

  test('and done, is not sent', async () => {
    const { settled, acts } = play([8], [7]);
    expect(await settled(lost())).toBe(7);
    expect(acts).toEqual(['ask']);
  });

  test('and throttled, is sent without a question', async () => {
    const { settled, acts } = play([7]);
    expect(await settled(busy(429))).toBe(7);
    expect(acts).toEqual(['send']);
  });
});

test('something thrown that is no failure is a fault of ours, and passes', async () => {
  const { connection } = scripted([]);
  const fault = settle(connection, { write: () => Promise.reject(new TypeError('undefined')), lookUp: async () => 1 });
  await expect(fault).rejects.toThrow(TypeError);
});
