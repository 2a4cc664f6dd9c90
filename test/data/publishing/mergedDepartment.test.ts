import { takeOverPeople } from '../../../src/data/repositories/assignments';
import { takeOverDepartments } from '../../../src/data/repositories/departments';
import { readMonthReport, readReportIndex, readYearReport } from '../../../src/data/repositories/reports';
import { departmentKey, personKey, unitKey } from '../../../src/domain/identity';
import type { ReportIndex } from '../../../src/domain/report/reportIndex';
import type { UtcYear } from '../../../src/domain/report/periods';
import { summaryOf } from '../../../src/domain/report/summaryOf';
import type { UtcMonth } from '../../../src/domain/time';
import { rowOf, sumsOf } from '../../../src/features/participation/drill/tableLine';
import { headline } from '../../../src/features/participation/headline';
import { unitTable } from '../../../src/features/participation/unitTable';
import type { Running } from '../setUpRuns/recording';
import { Recordings } from '../setUpRuns/recording';
import type { Founded } from './scene';
import { anewForEach, bringOver, everybody, handClock, publisherOf, readFiles, siteFor } from './scene';

jest.setTimeout(300_000);

const { clock, set } = handClock();
const recordings = new Recordings(clock);
let founded: Founded;
let running: Running;

const ofLabs = everybody.slice(6);
/** Of whom `People` says nothing: with them every group is large enough, and nothing is left out for the sake of another. */
const unknown = Array.from({ length: 9 }, (_, index) => String(201 + index));
const all = [...everybody, ...unknown];

anewForEach(recordings, set, (company, run) => {
  founded = company;
  running = run;
});

const site = (): ReturnType<typeof siteFor> => siteFor(running, 'administrator');
const acted = (people: readonly string[], day: string): Promise<void> => bringOver(running, founded.communities, people, day);
const publish = publisherOf(set, () => running);
const publishAt = async (now: string): Promise<ReportIndex> => {
  await publish(now);
  return (await readReportIndex(site())) as ReportIndex;
};

/** As an administrator does it: everybody of Labs works in Service from that day on, and Service gets another name. */
async function mergeLabsIntoService(day: string): Promise<void> {
  set(`${day}T09:00:00Z`);
  const service = departmentKey('service');
  await takeOverDepartments(site(), [{ key: service, title: 'Service and laboratories', unit: unitKey('field'), headcount: 46 }], () => undefined);
  const from = Date.parse(`${day}T00:00:00Z`);
  const lines = ofLabs.map((key, index) => ({ line: index + 2, account: '', entraObjectId: '', department: service, from, until: undefined, person: personKey(key), name: `Person ${key}` }));
  const { ended, added } = await takeOverPeople(site(), lines, () => undefined);
  expect([ended.length, added.length]).toEqual([6, 6]);
}

/** What the dashboard shows of a month: its first sentence, and the table behind the bars of units. */
async function shownOf(index: ReportIndex, month: string): Promise<{ readonly first: string; readonly units: unknown }> {
  const report = await readMonthReport(site(), index, month as UtcMonth);
  return { first: headline(summaryOf(report), undefined, 'en-US', []).first, units: unitTable(report.units, 'en-US').rows.map(([title, people]) => [title, people]) };
}

describe('A department that is merged into one of another unit, and renamed, in the middle of a month', () => {
  test('an act counts in the department of its time: whoever acted before only counts there, whoever acted after it where the department went', async () => {
    await acted(all, '2026-02-10T09:00:00Z');
    await mergeLabsIntoService('2026-02-15');
    await acted(ofLabs.slice(0, 1), '2026-02-20T09:00:00Z');
    await acted(all, '2026-03-10T09:00:00Z');
    const index = await publishAt('2026-04-02T03:00:00Z');
    expect(await shownOf(index, '2026-02')).toEqual({ first: '21 people took part in February 2026.', units: [['Field', 7], ['Research', 5], ['Department unknown', 9]] });
    expect((await shownOf(index, '2026-03')).units).toEqual([['Field', 12], ['Research', null], ['Department unknown', null]]);
  });

  test('a month that was closed before keeps its numbers and its bytes, whatever is said of its people later', async () => {
    await acted(all, '2026-02-10T09:00:00Z');
    const before = await shownOf(await publishAt('2026-03-02T03:00:00Z'), '2026-02');
    expect(before).toEqual({ first: '21 people took part in February 2026.', units: [['Field', 6], ['Research', 6], ['Department unknown', 9]] });
    const closed = (await readFiles(running))['/company/2026-02.r1.json'];
    await mergeLabsIntoService('2026-03-15');
    await acted(all, '2026-03-20T09:00:00Z');
    const index = await publishAt('2026-04-02T03:00:00Z');
    expect(await shownOf(index, '2026-02')).toEqual(before);
    expect((await readFiles(running))['/company/2026-02.r1.json']).toBe(closed);
    expect((await shownOf(index, '2026-03')).units).toEqual([['Field', 12], ['Research', null], ['Department unknown', null]]);
  });

  test('a year has both departments as rows, the renamed one by its new name, and everybody once in each community', async () => {
    await acted(all, '2026-02-10T09:00:00Z');
    await mergeLabsIntoService('2026-02-15');
    await acted(ofLabs.slice(0, 1), '2026-02-20T09:00:00Z');
    const index = await publishAt('2027-01-02T03:00:00Z');
    const year = await readYearReport(site(), index, '2026' as UtcYear);
    // A department's sum is of participations: seven and five people in two communities each.
    expect(sumsOf(year.people, year.departments).map(({ title, people }) => [title, people])).toEqual([['Service and laboratories', 14], ['Labs', 10], ['Department unknown', 18]]);
    expect(rowOf(year.people, 'service', year.communities)?.cells.map(({ title, people }) => [title, people])).toEqual([['Pumps', 7], ['Valves', 7]]);
    expect(rowOf(year.people, 'labs', year.communities)?.cells.map(({ title, people }) => [title, people])).toEqual([['Pumps', 5], ['Valves', 5]]);
  });
});
