import { isFailure } from '../../../src/domain/failure';
import { ensureSetting } from '../../../src/data/repositories/settings';
import { addRow } from '../../../src/data/client/addRow';
import { newOperationId } from '../../../src/data/client/operation';
import { listOf } from '../../../src/data/client/site';
import { openGuildhall } from '../../../src/data/guildhall';
import { checkReports } from '../../../src/data/publisher/checkReports';
import type { Published } from '../../../src/data/publisher/publish';
import { publish } from '../../../src/data/publisher/publish';
import { toWriteRow } from '../../../src/data/rows/logRow';
import { readMonthReport, readReportIndex } from '../../../src/data/repositories/reports';
import { chooseVisitRecording, readVisitSetting } from '../../../src/data/repositories/visitRecording';
import type { VisitRecording } from '../../../src/domain/setUp/visitRecording';
import type { MonthReport } from '../../../src/domain/report/monthReport';
import type { ReportIndex } from '../../../src/domain/report/reportIndex';
import type { UtcMonth } from '../../../src/domain/time';
import type { Who } from '../guildhallTenant';
import { cast, guildhallSite } from '../guildhallTenant';
import type { Running } from '../setUpRuns/recording';
import { Recordings } from '../setUpRuns/recording';
import type { Founded } from './scene';
import { anewForEach, bringOver, everybody, handClock, publisherOf, readFiles, siteFor } from './scene';

jest.setTimeout(300_000);

const { clock, set } = handClock();
const recordings = new Recordings(clock);
let founded: Founded;
let running: Running;

anewForEach(recordings, set, (company, run) => {
  founded = company;
  running = run;
});

const publishAt = publisherOf(set, () => running);
const acted = (people: readonly string[], day: string): Promise<void> => bringOver(running, founded.communities, people, day);
const report = async (file: string): Promise<MonthReport> => JSON.parse((await readFiles(running))[`/company/${file}`] ?? '') as MonthReport;
const peopleOf = async (file: string): Promise<(number | null)[]> => (await report(file)).communities.map(({ people }) => people);
const overwrite = (name: string, text: string) => siteFor(running, 'administrator').sp.web.getFolderByServerRelativePath(`${guildhallSite}/Reports/company`).files.addUsingPath(name, text, { Overwrite: true });

describe('A month that is published is closed', () => {
  test('what is brought over afterwards counts in the month that was open then, in every later run, and in no revision of the closed one', async () => {
    await acted(everybody.slice(0, 6), '2026-02-10T09:00:00Z');
    await publishAt('2026-03-02T03:00:00Z');
    const february = (await readFiles(running))['/company/2026-02.r1.json'];
    await acted(everybody.slice(6), '2026-02-11T09:00:00Z');
    expect(await publishAt('2026-03-03T03:00:00Z')).toMatchObject({ written: [], late: 12 });
    expect(await publishAt('2026-04-02T03:00:00Z')).toMatchObject({ written: ['2026-03', '2026-Q1'], late: 12 });
    expect((await readFiles(running))['/company/2026-02.r1.json']).toBe(february);
    expect([await peopleOf('2026-02.r1.json'), await peopleOf('2026-03.r1.json')]).toEqual([[6, 6], [6, 6]]);
    expect(await publishAt('2026-04-03T03:00:00Z')).toMatchObject({ written: [] });
  });

  test('is published whatever somebody wrote into a row, nested deeper than any reader goes', async () => {
    await acted(everybody, '2026-02-10T09:00:00Z');
    const employee = siteFor(running, 'employee');
    const { key } = await openGuildhall(employee).readActor();
    const row = toWriteRow({ kind: 'question', person: key, community: founded.communities[0], operation: newOperationId(), at: Date.now(), summary: 'How?', body: {} });
    for (const deep of [`${'['.repeat(20_000)}${']'.repeat(20_000)}`, `${'{"a":'.repeat(9_000)}1${'}'.repeat(9_000)}`]) {
      await addRow(employee, { list: 'contributions', values: { ...row, OperationId: newOperationId(), Body: deep } });
    }
    expect(await publishAt('2026-03-02T03:00:00Z')).toMatchObject({ written: ['2026-01', '2026-02'], altered: [] });
    expect(await peopleOf('2026-02.r1.json')).toEqual([12, 12]);
  });

  test('what was read is told by ids, beside the months that were closed with it', async () => {
    await acted(everybody, '2026-02-10T09:00:00Z');
    await publishAt('2026-03-02T03:00:00Z');
    const { closings } = JSON.parse((await readFiles(running))['/company/published.json'] ?? '') as ReportIndex;
    expect(closings).toEqual([{ until: '2026-02', upTo: { history: 24, memberships: 0, contributions: 0, acts: 0 } }]);
  });

  test('with a larger minimum group size it stays as it is: two files beside each other would tell what only one leaves out', async () => {
    await acted(everybody, '2026-02-10T09:00:00Z');
    await publishAt('2026-03-02T03:00:00Z');
    const before = (await readFiles(running))['/company/2026-02.r1.json'];
    await ensureSetting(siteFor(running, 'administrator'), 'minimumGroupSize', '13');
    await acted(everybody, '2026-03-10T09:00:00Z');
    expect((await publishAt('2026-04-02T03:00:00Z')).written).toEqual(['2026-03', '2026-Q1']);
    const { months, quarters } = (await readReportIndex(siteFor(running, 'administrator'))) as ReportIndex;
    expect([...months, ...quarters].map(({ file, minimum }) => [file, minimum])).toEqual([['2026-02.r1.json', 5], ['2026-03.r1.json', 13], ['2026-Q1.r1.json', 13]]);
    expect([await peopleOf('2026-02.r1.json'), await peopleOf('2026-03.r1.json')]).toEqual([[12, 12], [null, null]]);
    expect((await readFiles(running))['/company/2026-02.r1.json']).toBe(before);
  });

  test('a browser whose clock runs ahead closes no month that still runs where rows are stamped', async () => {
    set('2026-02-10T09:00:00Z');
    await acted(everybody, '2026-02-10T09:00:00Z');
    set('2026-03-02T03:00:00Z');
    const stamped = async (_url: string, { status, headers, body }: Response): Promise<Response> =>
      new Response(body, { status, headers: [...headers, ['Date', 'Sat, 28 Feb 2026 23:59:59 GMT']] });
    const { written } = await openGuildhall(siteFor(running, 'administrator', undefined, stamped)).publish(() => undefined);
    expect(written).toEqual(['2026-01']);
    expect((await publishAt('2026-03-02T03:00:00Z')).written).toEqual(['2026-02']);
  });

  test('a clock that stands before what is published is refused, and nothing is written', async () => {
    await acted(everybody, '2026-02-10T09:00:00Z');
    await publishAt('2026-03-02T03:00:00Z');
    const before = await readFiles(running);
    await expect(publishAt('2026-02-28T23:00:00Z')).rejects.toMatchObject({
      kind: 'invalid',
      message: '2026-02 is published already, but the clock here says 2026-02-28T23:00:00.000Z. Set it right and publish again.'
    });
    expect(await readFiles(running)).toEqual(before);
  });

  test('what happened before the community was founded, or will happen, counts nowhere yet', async () => {
    await acted(everybody, '2025-12-10T09:00:00Z');
    await acted(everybody, '2026-07-10T09:00:00Z');
    expect((await publishAt('2026-03-02T03:00:00Z')).written).toEqual(['2026-02']);
    expect(await peopleOf('2026-02.r1.json')).toEqual([null, null]);
    expect((await publishAt('2026-08-02T03:00:00Z')).late).toBe(0);
    expect(await peopleOf('2026-07.r1.json')).toEqual([12, 12]);
  });
});

describe('Publishing that must not go through', () => {
  test.each([['first', false], ['later', true]])('of two at once, of the %s months, one wins and the other says so', async (_which, isLater) => {
    await acted(everybody, '2026-02-10T09:00:00Z');
    if (isLater) await publishAt('2026-03-02T03:00:00Z');
    set('2026-04-02T03:00:00Z');
    let other: Promise<Published> | undefined;
    const one = publish(siteFor(running, 'administrator'), Date.parse('2026-04-02T03:00:00Z'), async ({ doing }) => {
      if (doing !== 'Writing reports' || other !== undefined) return;
      other = publish(siteFor(running, 'administrator'), Date.parse('2026-04-02T03:00:05Z'), () => undefined);
      await other;
    });
    const failure: unknown = await one.catch((error: unknown) => error);
    expect(isFailure(failure, 'conflict')).toBe(true);
    await expect(other).resolves.toMatchObject({ written: expect.arrayContaining(['2026-03', '2026-Q1']) as unknown });
    expect(JSON.parse((await readFiles(running))['/company/published.json'] ?? '')).toMatchObject({ publishedAt: Date.parse('2026-04-02T03:00:05Z') });
    expect((await publishAt('2026-04-03T03:00:00Z')).written).toEqual([]);
    expect((await checkReports(siteFor(running, 'administrator'), () => undefined)).damaged).toEqual([]);
  });

  test.each(['Memberships', 'Contributions', 'Acts', 'Proposals', 'History', 'People', 'Decisions'])('fewer rows of %s than there are: it refuses, and writes nothing', async list => {
    await acted(everybody, '2026-02-10T09:00:00Z');
    set('2026-03-02T03:00:00Z');
    const oneMore = async (url: string, answer: Response): Promise<Response> => {
      if (!url.includes(`'${list}'`) || !url.includes('ItemCount')) return answer;
      const { ItemCount } = (await answer.clone().json()) as { ItemCount: number };
      return Response.json({ ItemCount: ItemCount + 1 });
    };
    const publishing = publish(siteFor(running, 'administrator', undefined, oneMore), Date.parse('2026-03-02T03:00:00Z'), () => undefined);
    await expect(publishing).rejects.toMatchObject({ kind: 'forbidden', message: expect.stringMatching(/: \d+ of \d+ rows can be read with these rights\.$/) as unknown });
    expect(Object.keys(await readFiles(running))).toEqual([]);
  });
});

describe('Damage', () => {
  test('of a report is said of that period only; the others are shown', async () => {
    await acted(everybody, '2026-02-10T09:00:00Z');
    await acted(everybody, '2026-03-10T09:00:00Z');
    await publishAt('2026-04-02T03:00:00Z');
    await overwrite('2026-02.r1.json', '{"schema":2,"month":"2026');
    const site = siteFor(running, 'administrator');
    const index = (await readReportIndex(site)) as ReportIndex;
    await expect(readMonthReport(site, index, '2026-02' as UtcMonth)).rejects.toMatchObject({ kind: 'invalid', message: 'The report of 2026-02 is damaged.' });
    expect((await readMonthReport(site, index, '2026-03' as UtcMonth)).month).toBe('2026-03');
    expect(await checkReports(site, () => undefined)).toEqual({ sound: 2, damaged: [{ file: '2026-02.r1.json', why: 'no report of this version' }] });
    expect((await publishAt('2026-04-03T03:00:00Z')).written).toEqual([]);
  });

  test('of numbers in a report that can still be read is found by their hash', async () => {
    await acted(everybody, '2026-02-10T09:00:00Z');
    await publishAt('2026-03-02T03:00:00Z');
    const text = (await readFiles(running))['/company/2026-02.r1.json'] ?? '';
    await overwrite('2026-02.r1.json', text.replace('"people":12', '"people":13'));
    expect((await checkReports(siteFor(running, 'administrator'), () => undefined)).damaged).toEqual([{ file: '2026-02.r1.json', why: 'other numbers than were published' }]);
  });

  test.each(['{"memberships":', 'null', '{"memberships":7}'])('of the hashes of rows (%j) is said, once; they are made anew', async text => {
    await acted(everybody, '2026-02-10T09:00:00Z');
    expect(await publishAt('2026-03-02T03:00:00Z')).toMatchObject({ damagedChain: false });
    const sound = (await readFiles(running))['/company/chain.json'];
    await overwrite('chain.json', text);
    expect(await publishAt('2026-03-03T03:00:00Z')).toMatchObject({ damagedChain: true, altered: [], written: [] });
    const hashes = (file = ''): unknown => (JSON.parse(file) as { lists: unknown }).lists;
    expect(hashes((await readFiles(running))['/company/chain.json'])).toEqual(hashes(sound));
    expect(await publishAt('2026-03-04T03:00:00Z')).toMatchObject({ damagedChain: false });
  });

  test.each([' ', '{"schema":2,"mon', '{"schema":1}', 'null', '[]'])('of the list of what is published (%j) is said; its files are taken over', async text => {
    await acted(everybody, '2026-02-10T09:00:00Z');
    await publishAt('2026-03-02T03:00:00Z');
    await overwrite('published.json', text);
    expect(await publishAt('2026-03-03T03:00:00Z')).toMatchObject({ damagedIndex: true, written: ['2026-02'] });
    expect(Object.keys(await readFiles(running)).filter(name => name.startsWith('/company/2026-02'))).toEqual(['/company/2026-02.r1.json']);
    expect(await publishAt('2026-03-04T03:00:00Z')).toMatchObject({ damagedIndex: false, written: [] });
  });
});

/** Of whom `People` says nothing. */
const unknown = Array.from({ length: 6 }, (_, index) => String(201 + index));

describe('What changes in the company', () => {
  test('visits switched off and on: readers of months that were recorded as a whole, and closed months keep theirs', async () => {
    const choose = async (at: string, choice: VisitRecording): Promise<void> => {
      set(at);
      const site = siteFor(running, 'administrator');
      await chooseVisitRecording(site, await readVisitSetting(site), choice);
    };
    const hasReaders = async (month: string): Promise<boolean> => 'readers' in (await report(`${month}.r1.json`));
    await acted(everybody, '2026-01-20T09:00:00Z');
    await choose('2026-01-20T09:00:00Z', 'recorded');
    await publishAt('2026-03-02T03:00:00Z');
    await choose('2026-03-10T09:00:00Z', 'notRecorded');
    await publishAt('2026-04-02T03:00:00Z');
    await choose('2026-04-10T09:00:00Z', 'recorded');
    await publishAt('2026-06-02T03:00:00Z');
    const told: Record<string, boolean> = {};
    for (const month of ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05']) told[month] = await hasReaders(month);
    expect(told).toEqual({ '2026-01': false, '2026-02': true, '2026-03': false, '2026-04': false, '2026-05': true });
  });

  test('how many opened a community is in the directory as the newest month shows it, until a month has no readers', async () => {
    set('2026-01-20T09:00:00Z');
    const site = siteFor(running, 'administrator');
    await chooseVisitRecording(site, await readVisitSetting(site), 'recorded');
    await acted(everybody, '2026-01-20T09:00:00Z');
    set('2026-02-10T09:00:00Z');
    for (const who of Object.keys(cast) as Who[]) {
      const guildhall = openGuildhall(siteFor(running, who));
      await guildhall.addVisits((await guildhall.readActor()).key, founded.communities.map(community => ({ community, month: '2026-02' as UtcMonth })));
    }
    const readers = async (now: string): Promise<unknown[]> => (await publishAt(now)).directory.entries.map(({ life }) => life?.readers);
    const people = Object.keys(cast).length;
    expect(await readers('2026-03-02T03:00:00Z')).toEqual([{ month: '2026-02', people }, { month: '2026-02', people }]);
    expect(await readers('2026-04-02T03:00:00Z')).toEqual([undefined, undefined]);
  });

  test('a unit renamed after a month was published is named so in later months only, and its numbers go on', async () => {
    await acted([...everybody, ...unknown], '2026-02-10T09:00:00Z');
    await acted([...everybody, ...unknown], '2026-03-10T09:00:00Z');
    await publishAt('2026-03-02T03:00:00Z');
    const { items } = listOf(siteFor(running, 'administrator'), 'organisationUnits');
    const rows = await items.select('ID', 'Title')<{ ID: number; Title: string }[]>();
    await items.getById(rows.find(({ Title }) => Title === 'Research')?.ID ?? 0).update({ Title: 'Science' });
    expect((await publishAt('2026-04-02T03:00:00Z')).written).toEqual(['2026-03', '2026-Q1']);
    const unitsOf = async (file: string) => (await report(file)).units.map(({ key, title, people }) => [key, title, people]);
    expect(await unitsOf('2026-02.r1.json')).toEqual([['field', 'Field', 6], ['research', 'Research', 6], ['', 'Department unknown', 6]]);
    expect(await unitsOf('2026-03.r1.json')).toEqual([['field', 'Field', 6], ['research', 'Science', 6], ['', 'Department unknown', 6]]);
  });

  test('a department that is merged into another and removed within a month: its people count where they went, earlier acts included, or as unknown where nobody said', async () => {
    await acted([...everybody, ...unknown], '2026-02-03T09:00:00Z');
    const site = siteFor(running, 'administrator');
    const { items: departments } = listOf(site, 'organisationUnits');
    const rows = await departments.select('ID', 'DepartmentKey')<{ ID: number; DepartmentKey: string | null }[]>();
    await departments.getById(rows.find(({ DepartmentKey }) => DepartmentKey === 'labs')?.ID ?? 0).delete();
    await publishAt('2026-03-02T03:00:00Z');
    const { company, units } = await report('2026-02.r1.json');
    // Twelve are left out together: nobody of Research, whom nobody knows any more.
    expect([company, ...units.map(({ key, people }) => [key, people])]).toEqual([18, ['field', 6], ['research', null], ['', null]]);
  });
});
