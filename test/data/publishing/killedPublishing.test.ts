import { publish } from '../../../src/data/publisher/publish';
import { Recordings } from '../setUpRuns/recording';
import { bringOver, everybody, foundCompany, handClock, readFiles, siteFor } from './scene';

// Some eighty publishings; the machine may be busy.
jest.setTimeout(900_000);

const now = Date.parse('2026-04-02T03:00:00Z');
const { clock, set } = handClock();
const recordings = new Recordings(clock);
let start: string;

beforeAll(async () => {
  const { file, communities } = await foundCompany(recordings);
  const running = recordings.resume(file);
  for (const day of ['2026-02-10T09:00:00Z', '2026-03-10T09:00:00Z']) await bringOver(running, communities, everybody, day);
  set('2026-04-02T03:00:00Z');
  start = recordings.keep(running);
  running.close();
});
afterAll(() => recordings.forget());

test('Publishing that is killed before any of its requests and run again leaves the same bytes as one that was not', async () => {
  const undisturbed = recordings.resume(start);
  let requests = 0;
  await publish(siteFor(undisturbed, 'administrator', () => ++requests > 0), now, () => undefined);
  const wanted = await readFiles(undisturbed);
  undisturbed.close();
  expect(Object.keys(wanted).filter(name => !name.startsWith('/unit')).sort()).toEqual(['/company/2026-02.r1.json', '/company/2026-03.r1.json', '/company/2026-Q1.r1.json', '/company/chain.json', '/company/lives.json', '/company/published.json', '/directory.json']);
  expect(requests).toBeGreaterThanOrEqual(25);
  for (let killedBefore = 1; killedBefore <= requests; killedBefore += 1) {
    const running = recordings.resume(start);
    let left = 0;
    const killed = publish(siteFor(running, 'administrator', () => ++left < killedBefore), now, () => undefined);
    await expect(killed).rejects.toThrow('SharePoint could not be reached.');
    await publish(siteFor(running, 'administrator'), now, () => undefined);
    expect({ killedBefore, ...(await readFiles(running)) }).toEqual({ killedBefore, ...wanted });
    running.close();
  }
});
