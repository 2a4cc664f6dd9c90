import { readFileSync } from 'node:fs';
import path from 'node:path';
import { groups, original, readWords } from '../../config/words/readWords.cjs';
import { definitions } from '../../src/domain/report/definitions';
import { dictionary } from '../../src/domain/report/dictionary';

const docs = readFileSync(path.resolve(__dirname, '../../docs/participation-reports.md'), 'utf8');
const words = readWords(original) as Readonly<Record<string, unknown>>;

/** The rows of the table of measures in the documentation. */
function documented(): string[][] {
  const [, table = ''] = docs.split('| Measure | Definition |\n|---|---|\n');
  return table.slice(0, table.indexOf('\n\n')).split('\n').map(row => row.replace(/^\| | \|$/g, '').split(' | '));
}

/** Where in words something is defined: `company.definition`. */
function defined(of: unknown, at: string): string[] {
  if (typeof of !== 'object' || of === null) return [];
  const own = 'means' in of && 'title' in of ? [at] : [];
  return [...own, ...Object.entries(of).flatMap(([key, each]) => defined(each, `${at}.${key}`))];
}

describe('The dictionary of measures', () => {
  test('is the same in the documentation, word for word and in its order', () => {
    expect(documented()).toEqual(Object.values(dictionary).map(({ title, means }) => [title, means]));
  });

  test('names each measure once', () => {
    const titles = Object.values(dictionary).map(({ title }) => title);
    expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
  });

  test('begins with what a first view needs', () => {
    expect(Object.keys(dictionary).slice(0, Object.keys(definitions).length)).toEqual(Object.keys(definitions));
  });

  test('is the one place where the reports define a measure: elsewhere only parts say what they are', () => {
    const areas = [...(groups.reporting ?? []), ...(groups.charting ?? [])].filter(area => !/^(more)?measures$/i.test(area));
    expect(areas.flatMap(area => defined(words[area], area))).toEqual(['company.definition', 'company.movement.definition']);
  });

  test.each<[keyof typeof dictionary, string, string[]]>([
    ['contributors', 'People who contributed', ['Of the people who took part in the month', 'that others can see']],
    ['readers', 'Readers', ['Different people who opened the space', 'through which visits were recorded', 'not older than 13 months']],
    ['answerHours', 'Time to answer', ['first answered in the month', 'median', 'by the clock', 'whole hours, rounded up', 'at least the minimum of different people gave these answers', 'number of people who contributed is shown']],
    ['questions', 'Questions', ['asked in the month', 'not of people', 'whatever was corrected or taken back later']],
    ['sessions', 'Sessions', ['ended in the month and were not cancelled']],
    ['attendances', 'Attendances', ['each person once for each session', 'in the month in which they said so', 'whatever was taken back later', 'Cancelled sessions are not counted', 'at least the minimum of different people said so', 'number of people who contributed is shown', 'gives no community away']],
    ['newPeople', 'New', ['of the quarter', 'never took part before']],
    ['returning', 'Returning', ['of the quarter', 'took part before']],
    ['lapsed', 'Lapsed', ['quarter before', 'did not take part in this one']],
    ['growth', 'Growth of a community', ['against the quarter before', 'where both numbers are shown', 'told by decisions']]
  ])('says of “%s”, headed “%s”, %j', (measure, title, parts) => {
    expect(dictionary[measure].title).toBe(title);
    expect(parts.filter(part => !dictionary[measure].means.includes(part))).toEqual([]);
  });
});
