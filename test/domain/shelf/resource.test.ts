import { entryBody } from '../../../src/domain/contribution/entry';
import { asBody } from '../../../src/domain/log/readBody';
import type { ResourceWords } from '../../../src/domain/shelf/resource';
import { addResource, goodTags, readResource, readReviewBy, resourceProblems, reviewDay } from '../../../src/domain/shelf/resource';

const created = Date.parse('2026-03-10T12:00:00Z');
const body = { title: ' Quotas ', link: ' https://good.example/quotas ', why: ' Explains them. ', tags: ['quota'], reviewBy: '2026-06-01' };
const read = (change: Readonly<Record<string, unknown>> = {}) => readResource({ ...body, ...change }, { created });
const dayOf = (instant: number): string => new Date(instant).toISOString();

describe('A resource', () => {
  test('says what it is, where, why, and until when', () => {
    expect(read()).toEqual({
      title: 'Quotas',
      link: { href: 'https://good.example/quotas', leadsTo: 'good.example' },
      why: 'Explains them.',
      tags: ['quota'],
      reviewBy: Date.parse('2026-06-01T00:00:00Z')
    });
  });

  test.each([
    ['no title', { title: '' }],
    ['too long a title', { title: 'a'.repeat(121) }],
    ['no reason', { why: ' ' }],
    ['too long a reason', { why: 'a'.repeat(301) }],
    ['no link', { link: undefined }],
    ['a link that runs', { link: 'javascript:alert(1)' }],
    ['a link to write a mail', { link: 'mailto:ana@good.example' }],
    ['a link that is no text', { link: 7 }]
  ])('with %s is none', (_what, change) => {
    expect(read(change)).toBeUndefined();
  });

  test('takes texts up to their limits', () => {
    expect(read({ title: 'a'.repeat(120), why: 'a'.repeat(300) })).toBeDefined();
  });

  test.each([
    ['six months later where nothing is said', undefined, '2026-09-10T00:00:00.000Z'],
    ['six months later where no day is said', '2026-13-01', '2026-09-10T00:00:00.000Z'],
    ['six months later where an instant is said', Date.parse('2026-06-01T00:00:00Z'), '2026-09-10T00:00:00.000Z'],
    ['on the day that is said', '2026-04-01', '2026-04-01T00:00:00.000Z'],
    ['24 months later at most', '2028-03-10', '2028-03-10T00:00:00.000Z'],
    ['24 months later where more is said', '2028-03-11', '2028-03-10T00:00:00.000Z'],
    ['no later for a year of five digits', '92028-03-11', '2026-09-10T00:00:00.000Z']
  ])('is looked at again %s', (_when, reviewBy, expected) => {
    expect(dayOf(readReviewBy({ reviewBy }, created))).toBe(expected);
  });
});

test.each([
  [['a', ' A ', 'b', '', 7, 'x'.repeat(31), undefined], ['a', 'b']],
  [['a', 'b', 'c', 'd', 'e', 'f'], ['a', 'b', 'c', 'd', 'e']],
  [['x'.repeat(30)], ['x'.repeat(30)]]
])('Tags %j are %j', (tags, good) => {
  expect(goodTags(tags)).toEqual(good);
});

describe('The words of a resource', () => {
  const words: ResourceWords = { title: ' Quotas ', link: ' https://good.example/ ', why: ' Because. ', tags: 'quota, Quota، 割当、 c ;d', months: 6 };
  test.each<[string, Partial<ResourceWords>, object]>([
    ['are good', {}, {}],
    ['are good without tags', { tags: ' ' }, {}],
    ['are good at their limits', { title: 'a'.repeat(120), why: 'a'.repeat(300), tags: `${'x'.repeat(30)},b,c,d,e` }, {}],
    ['lack all', { title: ' ', link: '', why: '' }, { title: 'missing', link: 'missing', why: 'missing' }],
    ['are too long', { title: 'a'.repeat(121), why: 'a'.repeat(301), tags: 'x'.repeat(31) }, { title: 'tooLong', why: 'tooLong', tags: 'tagTooLong' }],
    ['have no link to the web', { link: 'good.example' }, { link: 'noLink' }],
    ['have too many tags', { tags: 'a,b,c,d,e,f' }, { tags: 'tooMany' }]
  ])('%s', (_what, change, problems) => {
    expect(resourceProblems({ ...words, ...change })).toEqual(problems);
  });

  test('become a row that says them', () => {
    const entry = addResource(words, created);
    expect(entry).toEqual({
      kind: 'resource',
      summary: 'Put on the shelf: Quotas',
      says: { title: 'Quotas', link: 'https://good.example/', why: 'Because.', tags: ['quota', '割当', 'c', 'd'], reviewBy: '2026-09-10' }
    });
    expect(readResource(asBody(entryBody(entry)), { created })?.title).toBe('Quotas');
  });

  test('correct a row', () => {
    const entry = addResource(words, created, 5);
    expect([entry.summary, entry.corrects]).toEqual(['Corrected on the shelf: Quotas', 5]);
  });
});

test('A day some months from now is of the same date, or the last of a shorter month', () => {
  expect([reviewDay(created, 24), reviewDay(Date.parse('2026-08-31T23:00:00Z'), 6)]).toEqual(['2028-03-10', '2027-02-28']);
});
