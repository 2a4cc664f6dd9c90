import { Failure } from '../../domain/failure';
import type { MonthNote } from '../../domain/report/monthNote';
import { noteProblem } from '../../domain/report/monthNote';
import type { ReportIndex } from '../../domain/report/reportIndex';
import { readTextFile, replaceTextFile } from '../client/files';
import type { Site } from '../client/site';
import { indexFile, reportsFolder } from '../repositories/reports';
import { indexOf } from './indexOf';

/**
 * Says something of a published month, beside its numbers, which stay as they are. Units have it with the next publishing. The same
 * words twice are one note. Failures: `invalid` for words that may not stand there, `notFound` where the month is not published,
 * `conflict` where somebody publishes at the same time.
 */
export async function noteMonth(site: Site, { month, at, text }: MonthNote): Promise<void> {
  const problem = noteProblem(text);
  if (problem !== undefined) throw new Failure('invalid', problem);
  const path = `${reportsFolder(site)}/${indexFile}`;
  const file = await readTextFile(site, path);
  const index = indexOf<ReportIndex>(file?.text);
  if (file === undefined || index === undefined || !index.months.some(({ period }) => period === month)) throw new Failure('notFound', `${month} is not published.`);
  const { notes = [] } = index;
  if (notes.some(note => note.month === month && note.text === text)) return;
  await replaceTextFile(site, path, JSON.stringify({ ...index, notes: [...notes, { month, at, text }] }), file.etag);
}
