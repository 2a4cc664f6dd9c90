import type { Published } from '../../../src/data/publisher/publish';
import { publish } from '../../../src/data/publisher/publish';
import { isFailure } from '../../../src/domain/failure';
import type { Leaves } from './scene';
import { bringOver, everybody, foundCompany, handClock, readFiles, siteFor } from './scene';
import type { Running } from '../setUpRuns/recording';
import { Recordings } from '../setUpRuns/recording';

// Some hundred and fifty publishings; the machine may be busy.
jest.setTimeout(900_000);

const april = '2026-04-02T03:00:00Z';
const { clock, set } = handClock();
const recordings = new Recordings(clock);

const publishAt = (now: string, running: Running, leaves?: Leaves, change?: Parameters<typeof siteFor>[3]): Promise<Published> =>
  publish(siteFor(running, 'administrator', leaves, change), Date.parse(now), () => undefined);

const firstFiles = ['/company/2026-02.r1.json', '/company/2026-03.r1.json', '/company/2026-Q1.r1.json', '/company/chain.json', '/company/lives.json', '/company/published.json', '/directory.json'];

/** What is published in April; `late`: how many acts of a closed month are in it. */
const states = [
  { what: 'The first publishing', late: 0, before: async () => undefined },
  {
    what: 'A publishing of a month later, with rows that were brought over for a closed one,',
    late: 12,
    before: async (bring: (people: readonly string[], day: string) => Promise<void>, running: Running) => {
      set('2026-03-02T03:00:00Z');
      await publishAt('2026-03-02T03:00:00Z', running);
      set('2026-03-03T03:00:00Z');
      await bring(everybody.slice(6), '2026-02-11T09:00:00Z');
    }
  }
];

afterAll(() => recordings.forget());

describe.each(states)('$what', ({ late, before }) => {
  let start: string;
  let closed: string | undefined;
  let wanted: Record<string, string>;
  let requests = 0;

  beforeAll(async () => {
    set('2026-01-15T09:00:00Z');
    const { file, communities } = await foundCompany(recordings);
    const running = recordings.resume(file);
    const bring = (people: readonly string[], day: string): Promise<void> => bringOver(running, communities, people, day);
    await bring(everybody, '2026-02-10T09:00:00Z');
    await before(bring, running);
    await bring(everybody, '2026-03-10T09:00:00Z');
    set(april);
    start = recordings.keep(running);
    closed = (await readFiles(running))['/company/2026-02.r1.json'];
    running.close();
  });

  beforeAll(async () => {
    const undisturbed = recordings.resume(start);
    const published = await publishAt(april, undisturbed, () => ++requests > 0);
    wanted = await readFiles(undisturbed);
    undisturbed.close();
    expect(published).toMatchObject({ late, altered: [], written: expect.arrayContaining(['2026-03', '2026-Q1']) as unknown });
  });

  test('leaves a file for each period, and a month that was closed as it was', () => {
    expect(Object.keys(wanted).filter(name => !name.startsWith('/unit')).sort()).toEqual(firstFiles);
    expect(closed === undefined).toBe(late === 0);
    if (closed !== undefined) expect(wanted['/company/2026-02.r1.json']).toBe(closed);
    expect(requests).toBeGreaterThanOrEqual(25);
  });

  test('that is killed before any of its requests and run again leaves the same bytes as one that was not', async () => {
    for (let killedBefore = 1; killedBefore <= requests; killedBefore += 1) {
      const running = recordings.resume(start);
      let left = 0;
      await expect(publishAt(april, running, () => ++left < killedBefore)).rejects.toThrow('SharePoint could not be reached.');
      await publishAt(april, running);
      expect({ killedBefore, ...(await readFiles(running)) }).toEqual({ killedBefore, ...wanted });
      running.close();
    }
  });

  test('beside which somebody else publishes after any of its requests: one at most says that it wrote them, a conflict is all that the other meets, and the bytes are the same', async () => {
    for (let after = 1; after <= requests; after += 1) {
      const running = recordings.resume(start);
      let answered = 0;
      let other: Promise<Published> | undefined;
      const one = publishAt(april, running, undefined, async (_url, answer) => {
        answered += 1;
        if (answered === after) {
          other = publishAt(april, running);
          await other;
        }
        return answer;
      });
      const ends = await Promise.allSettled([one, one.catch(() => undefined).then(() => other)]);
      const failures = ends.flatMap((end): unknown[] => (end.status === 'rejected' ? [end.reason] : []));
      const writers = ends.filter(end => end.status === 'fulfilled' && (end.value?.written.length ?? 0) > 0);
      expect([after, failures.filter(failure => !isFailure(failure, 'conflict'))]).toEqual([after, []]);
      // One writes, or is refused at a unit's reports because the other, who found those of the company, has written them.
      expect([[1, 0], [1, 1], [0, 1]]).toContainEqual([writers.length, failures.length]);
      expect({ after, ...(await readFiles(running)) }).toEqual({ after, ...wanted });
      running.close();
    }
  });
});
