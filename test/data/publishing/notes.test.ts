import { noteMonth } from '../../../src/data/publisher/noteMonth';
import { readReportIndex } from '../../../src/data/repositories/reports';
import { unitKey } from '../../../src/domain/identity';
import type { ReportIndex } from '../../../src/domain/report/reportIndex';
import type { UtcMonth } from '../../../src/domain/time';
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

const february = '2026-02' as UtcMonth;
const said = { month: february, at: Date.parse('2026-03-10T12:00:00Z'), text: 'Two departments were mixed up when people were brought in.' };
const publishAt = publisherOf(set, () => running);
const notesOf = async (unit?: string): Promise<ReportIndex['notes']> => (await readReportIndex(siteFor(running, 'administrator'), unit === undefined ? undefined : unitKey(unit)))?.notes;

describe('A note on a published month', () => {
  beforeEach(async () => {
    await bringOver(running, founded.communities, everybody, '2026-02-10T09:00:00Z');
    await publishAt('2026-03-02T03:00:00Z');
  });

  test('stands in the list of what is published, once, and changes no number', async () => {
    const before = await readFiles(running);
    await noteMonth(siteFor(running, 'administrator'), said);
    await noteMonth(siteFor(running, 'administrator'), { ...said, at: said.at + 1 });
    expect(await notesOf()).toEqual([said]);
    const { '/company/published.json': _before, ...files } = before;
    expect(await readFiles(running)).toMatchObject(files);
  });

  test('stays through every later publishing, and units have it with the next one', async () => {
    await noteMonth(siteFor(running, 'administrator'), said);
    expect(await notesOf('field')).toBeUndefined();
    expect((await publishAt('2026-03-11T03:00:00Z')).written).toEqual([]);
    expect([await notesOf(), await notesOf('field')]).toEqual([[said], [said]]);
    const another = { ...said, text: 'And some were missing.' };
    await noteMonth(siteFor(running, 'administrator'), another);
    await publishAt('2026-04-02T03:00:00Z');
    expect([await notesOf(), await notesOf('field')]).toEqual([[said, another], [said, another]]);
  });

  test.each([
    ['a month that is not published', { ...said, month: '2026-03' as UtcMonth }, 'notFound', '2026-03 is not published.'],
    ['words that tell a number', { ...said, text: 'There were 3 more.' }, 'invalid', 'A note says what was wrong and not by how many: write it without digits.']
  ])('is refused of %s', async (_what, note, kind, message) => {
    await expect(noteMonth(siteFor(running, 'administrator'), note)).rejects.toMatchObject({ kind, message });
    expect(await notesOf()).toBeUndefined();
  });

  test('is written by nobody but administrators', async () => {
    await expect(noteMonth(siteFor(running, 'leader'), said)).rejects.toMatchObject({ name: expect.any(String) as unknown });
    expect(await notesOf()).toBeUndefined();
  });
});
