import { ensureSetting } from '../../../src/data/repositories/settings';
import { checkReports } from '../../../src/data/publisher/checkReports';
import type { Published } from '../../../src/data/publisher/publish';
import { publish } from '../../../src/data/publisher/publish';
import type { ReportIndex } from '../../../src/domain/report/reportIndex';
import { guildhallSite } from '../guildhallTenant';
import type { Running } from '../setUpRuns/recording';
import { Recordings } from '../setUpRuns/recording';
import type { Founded } from './scene';
import { bringOver, everybody, foundCompany, handClock, readFiles, siteFor } from './scene';

// Some eighty publishings; the machine may be busy.
jest.setTimeout(900_000);

const { clock, set } = handClock();
const recordings = new Recordings(clock);
let founded: Founded;
let start: string;

beforeAll(async () => {
  founded = await foundCompany(recordings);
  const running = recordings.resume(founded.file);
  for (const day of ['2026-02-10T09:00:00Z', '2026-03-10T09:00:00Z']) await bringOver(running, founded.communities, everybody.slice(0, 6), day);
  set('2026-04-02T03:00:00Z');
  start = recordings.keep(running);
  running.close();
});
afterAll(() => recordings.forget());

const publishIn = (running: Running, leaves?: () => boolean): Promise<Published> => publish(siteFor(running, 'administrator', leaves), Date.parse('2026-04-02T03:00:00Z'), () => undefined);
const overwrite = (running: Running, name: string, text: string): Promise<unknown> =>
  siteFor(running, 'administrator').sp.web.getFolderByServerRelativePath(`${guildhallSite}/Reports/company`).files.addUsingPath(name, text, { Overwrite: true });
/** Rows come in, and the minimum is raised: counted anew, every period would be another. */
const change = async (running: Running): Promise<void> => {
  for (const day of ['2026-02-11T09:00:00Z', '2026-03-11T09:00:00Z']) await bringOver(running, founded.communities, everybody.slice(6), day);
  await ensureSetting(siteFor(running, 'administrator'), 'minimumGroupSize', '7');
};
const reportsOf = (files: Record<string, string>): Record<string, string> => Object.fromEntries(Object.entries(files).filter(([name]) => /\/\d{4}.*\.json$/.test(name)));
const periodsOf = (files: Record<string, string>): string[] => Object.keys(files).map(name => name.replace(/\.r\d+(-\d+)?\.json$/, ''));
const indexOf = (files: Record<string, string>): ReportIndex => JSON.parse(files['/company/published.json'] ?? '') as ReportIndex;

test('Publishing that is cut off before any of its requests, and run again when rows have come and the minimum was raised, never leaves two files of a period', async () => {
  const counting = recordings.resume(start);
  let requests = 0;
  await publishIn(counting, () => ++requests > 0);
  counting.close();
  let takenOver = 0;
  for (let cutBefore = 1; cutBefore <= requests; cutBefore += 1) {
    const running = recordings.resume(start);
    let left = 0;
    await expect(publishIn(running, () => ++left < cutBefore)).rejects.toThrow('SharePoint could not be reached.');
    const before = reportsOf(await readFiles(running));
    await change(running);
    expect(await publishIn(running)).toMatchObject({ otherNumbers: [], damagedIndex: false });
    const after = await readFiles(running);
    const periods = periodsOf(reportsOf(after));
    expect({ cutBefore, periods }).toEqual({ cutBefore, periods: [...new Set(periods)] });
    expect({ cutBefore, ...reportsOf(after) }).toEqual({ cutBefore, ...reportsOf(after), ...before });
    const { months, quarters } = indexOf(after);
    expect([...months, ...quarters].map(({ file }) => file)).toEqual(['2026-02.r1.json', '2026-03.r1.json', '2026-Q1.r1.json']);
    expect((await checkReports(siteFor(running, 'administrator'), () => undefined)).damaged).toEqual([]);
    if (Object.keys(before).length > 0) takenOver += 1;
    running.close();
  }
  expect(takenOver).toBeGreaterThan(4);
});

test('What the publishing that was cut off had read is kept: rows that came later are late, in this and in every later one', async () => {
  const running = recordings.resume(start);
  let files = 0;
  const untilSecondFile = siteFor(running, 'administrator', (_method, url) => !/2026-03\.r1/.test(decodeURIComponent(url)) || ++files < 1);
  await expect(publish(untilSecondFile, Date.parse('2026-04-02T03:00:00Z'), () => undefined)).rejects.toThrow();
  expect(Object.keys(reportsOf(await readFiles(running)))).toEqual(['/company/2026-02.r1.json']);
  await change(running);
  expect(await publishIn(running)).toMatchObject({ written: ['2026-02', '2026-03', '2026-Q1'], late: 24 });
  const { closings, months } = indexOf(await readFiles(running));
  expect(closings).toEqual([{ until: '2026-03', upTo: { history: 24, memberships: 0, contributions: 0, acts: 0 } }]);
  expect(months.map(({ period, minimum }) => [period, minimum])).toEqual([['2026-02', 5], ['2026-03', 7]]);
  running.close();
});

test('With the list of what is published damaged, its files are taken over as they stand, and what it told of them is made of them', async () => {
  const running = recordings.resume(start);
  await publishIn(running);
  const before = await readFiles(running);
  await change(running);
  await overwrite(running, 'published.json', '{"schema":2,"mon');
  expect(await publishIn(running)).toMatchObject({ damagedIndex: true, otherNumbers: [], written: ['2026-02', '2026-03', '2026-Q1'] });
  const after = await readFiles(running);
  expect(reportsOf(after)).toEqual(reportsOf(before));
  expect(indexOf(after)).toEqual(indexOf(before));
  expect(await publishIn(running)).toMatchObject({ damagedIndex: false, written: [] });
  running.close();
});

test('A file without marks, as earlier versions left it, is taken over too, and told where the rows give other numbers now', async () => {
  const running = recordings.resume(start);
  await publishIn(running);
  const published = indexOf(await readFiles(running));
  for (const [name, text] of Object.entries(reportsOf(await readFiles(running))).filter(([file]) => file.startsWith('/company'))) {
    const { closing: _closing, ...old } = JSON.parse(text) as Record<string, unknown>;
    await overwrite(running, name.replace('/company/', ''), JSON.stringify(old));
  }
  await overwrite(running, 'published.json', ' ');
  const before = await readFiles(running);
  await change(running);
  expect((await publishIn(running)).otherNumbers).toEqual(['2026-02.r1.json', '2026-03.r1.json', '2026-Q1.r1.json']);
  const after = await readFiles(running);
  expect(reportsOf(after)).toEqual(reportsOf(before));
  const shown = ({ monthSummaries }: ReportIndex): unknown[] => monthSummaries.map(({ company, communitiesShown }) => [company, communitiesShown]);
  expect(shown(indexOf(after))).toEqual(shown(published));
  running.close();
});

test('Of several files of a period that an earlier version left, the newest that can be read counts, and nothing is written beside them', async () => {
  const running = recordings.resume(start);
  await publishIn(running);
  const text = (await readFiles(running))['/company/2026-02.r1.json'] ?? '';
  await overwrite(running, '2026-02.r2.json', text.replace('"company":6', '"company":7'));
  await overwrite(running, '2026-02.r3.json', '{"schema":2,"month":"2026');
  await overwrite(running, 'published.json', ' ');
  await publishIn(running);
  const after = await readFiles(running);
  expect(indexOf(after).months.map(({ file, revision }) => [file, revision])).toEqual([['2026-02.r2.json', 2], ['2026-03.r1.json', 1]]);
  expect(Object.keys(after).filter(name => name.startsWith('/company/2026-02'))).toHaveLength(3);
  running.close();
});

test('A period of which no file can be read is counted anew, beside what is damaged', async () => {
  const running = recordings.resume(start);
  await publishIn(running);
  await overwrite(running, '2026-02.r1.json', '{"schema":2,"month":"2026');
  await overwrite(running, 'published.json', ' ');
  await publishIn(running);
  expect(indexOf(await readFiles(running)).months.map(({ file }) => file)).toEqual(['2026-02.r2.json', '2026-03.r1.json']);
  running.close();
});

test('Of two at once that have read different rows, the one that comes second to the first file stops before it has written any', async () => {
  const running = recordings.resume(start);
  let other: Promise<Published> | undefined;
  const one = publish(siteFor(running, 'administrator'), Date.parse('2026-04-02T03:00:00Z'), async ({ doing, done }) => {
    if (doing !== 'Counting' || done !== 0 || other !== undefined) return;
    await change(running);
    other = publishIn(running);
    await other;
  });
  await expect(one).rejects.toMatchObject({ kind: 'conflict' });
  const periods = periodsOf(reportsOf(await readFiles(running)));
  expect(periods).toEqual([...new Set(periods)]);
  running.close();
});
