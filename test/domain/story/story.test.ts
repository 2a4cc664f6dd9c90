import fc from 'fast-check';
import { entryBody } from '../../../src/domain/contribution/entry';
import type { LogRow } from '../../../src/domain/log/logRow';
import { confirmStory, foldStories, storiesForLeadership } from '../../../src/domain/story/confirmedStories';
import type { StoryWords } from '../../../src/domain/story/story';
import { amountLimit, noStoryWords, readStory, storyFrom, storyProblems, tellStory, wordsOf } from '../../../src/domain/story/story';
import { row } from '../rows';

const body = { activity: ' Asked about quotas. ', learnt: 'They are per team.', did: 'Split ours.', result: 'No more waits.', cycle: 'applied', benefit: 'time' };
const said = { activity: 'Asked about quotas.', learnt: 'They are per team.', did: 'Split ours.', result: 'No more waits.', cycle: 'applied', benefit: 'time', consent: false };
const estimate = { amount: 3.5, unit: 'hours', basis: 'Three jobs a week.' };

describe('A value story', () => {
  test('says what was done, learnt, done differently, and what came of it', () => {
    expect(readStory(body)).toEqual(said);
    expect(readStory({ ...body, estimate, consent: true })).toEqual({ ...said, estimate, consent: true });
  });

  test.each([
    ['no activity', { activity: '' }],
    ['nothing learnt', { learnt: undefined }],
    ['nothing done', { did: 7 }],
    ['no result', { result: ' ' }],
    ['too long a part', { result: 'a'.repeat(501) }],
    ['an unknown cycle', { cycle: 'magic' }],
    ['no cycle', { cycle: '' }],
    ['an unknown benefit', { benefit: 'fame' }],
    ['no benefit', { benefit: undefined }]
  ])('with %s is none', (_what, change) => {
    expect(readStory({ ...body, ...change })).toBeUndefined();
  });

  test('takes a part of exactly the limit', () => {
    expect(readStory({ ...body, did: 'a'.repeat(500) })?.did).toHaveLength(500);
  });

  test.each([
    ['without an amount', { amount: undefined }],
    ['of nothing', { amount: 0 }],
    ['below nothing', { amount: -1 }],
    ['beyond reason', { amount: amountLimit + 1 }],
    ['of a text', { amount: '3' }],
    ['of no number', { amount: NaN }],
    ['without a unit', { unit: '' }],
    ['of too long a unit', { unit: 'a'.repeat(21) }],
    ['without a basis', { basis: '' }],
    ['of too long a basis', { basis: 'a'.repeat(301) }]
  ])('leaves out an estimate %s', (_what, change) => {
    expect(readStory({ ...body, estimate: { ...estimate, ...change } })).toEqual(said);
  });

  test('takes an estimate at its limits', () => {
    const largest = { amount: amountLimit, unit: 'a'.repeat(20), basis: 'a'.repeat(300) };
    expect(readStory({ ...body, estimate: largest })?.estimate).toEqual(largest);
  });

  test.each([['true', 'true'], ['1', 1], ['nothing', undefined]])('is not for leadership by %s', (_what, consent) => {
    expect(readStory({ ...body, consent })?.consent).toBe(false);
  });
});

describe('The words of a story', () => {
  const words: StoryWords = { ...noStoryWords, ...said, cycle: 'applied', benefit: 'time' };
  test.each<[string, Partial<StoryWords>, object]>([
    ['are good without an estimate', {}, {}],
    ['are good with one', { amount: '3,5', unit: 'hours', basis: 'Counted.' }, {}],
    ['are good with one in Arabic', { amount: ' ٣٫٥ ', unit: 'ساعات', basis: 'Counted.' }, {}],
    ['are good with one in full-width signs', { amount: '３．５', unit: '時間', basis: 'Counted.' }, {}],
    ['are good at their limits', { activity: 'a'.repeat(500), amount: '1000000000', unit: 'a'.repeat(20), basis: 'a'.repeat(300) }, {}],
    ['lack all', noStoryWords, { activity: 'missing', learnt: 'missing', did: 'missing', result: 'missing', cycle: 'missing', benefit: 'missing' }],
    ['are too long', { learnt: 'a'.repeat(501) }, { learnt: 'tooLong' }],
    ['have half an estimate', { amount: '3' }, { unit: 'missing', basis: 'missing' }],
    ['have an estimate without a number', { unit: 'hours', basis: 'Counted.' }, { amount: 'noAmount' }],
    ['have an estimate too long', { amount: '3', unit: 'a'.repeat(21), basis: 'a'.repeat(301) }, { unit: 'tooLong', basis: 'tooLong' }],
    ['have spaces for an estimate', { amount: ' ', unit: ' ', basis: ' ' }, {}]
  ])('%s', (_what, change, problems) => {
    expect(storyProblems({ ...words, ...change })).toEqual(problems);
  });

  test.each(['0', '-3', 'three', '1e3', '0x10', '1.234', '1000000001', '10000000000', '3 hours', '.5'])('have no number in %j', amount => {
    expect(storyProblems({ ...words, amount, unit: 'hours', basis: 'Counted.' })).toEqual({ amount: 'noAmount' });
  });

  test('become a row that says them, which can be corrected from its words', () => {
    const entry = tellStory({ ...words, amount: ' 3,5 ', unit: ' hours ', basis: ' Three jobs a week. ', consent: true });
    expect(entry).toEqual({ kind: 'story', summary: 'Value story: Asked about quotas.', says: { ...said, estimate, consent: true } });
    const story = readStory(entry.says);
    expect(story).toEqual({ ...said, estimate, consent: true });
    expect(story && wordsOf(story)).toEqual({ ...words, estimate: undefined, amount: '3.5', unit: 'hours', basis: 'Three jobs a week.', consent: true });
    const plain = readStory(body);
    expect(plain && [wordsOf(plain).amount, wordsOf(plain).unit, wordsOf(plain).basis]).toEqual(['', '', '']);
    expect([tellStory(words, 5).corrects, tellStory(words, 5).summary, tellStory(words).says.estimate]).toEqual([5, 'Corrected value story: Asked about quotas.', undefined]);
  });

  test('are shown before they are sent as others will read them', () => {
    expect(storyFrom(words)).toEqual(said);
    expect(storyFrom({ ...words, did: ' ' })).toBeUndefined();
    expect(storyFrom({ ...words, amount: '3' })).toEqual(said);
  });
});

const story = (id: number, by = '7', extra: Readonly<Record<string, unknown>> = {}, at = '2026-03-10T12:00:00Z'): LogRow => row({ id, kind: 'story', by, at, body: { ...body, ...extra } });
const confirm = (id: number, by: string, named: unknown, text: unknown = `By ${by}.`, extra: Readonly<Record<string, unknown>> = {}, at = '2026-03-11T12:00:00Z'): LogRow =>
  row({ id, kind: 'confirm', by, at, body: { story: named, text, ...extra } });
const told = (rows: readonly LogRow[], hidden: ReadonlySet<number> = new Set()): unknown[] =>
  foldStories(rows, hidden).map(({ id, confirmations }) => [id, confirmations.map(({ author, says, isHidden, isOfEarlierWords }) => [author, says.text, isHidden, isOfEarlierWords])]);

describe('Stories', () => {
  test('come newest first, each with those who confirmed it', () => {
    expect(told([story(1), story(2, '8'), confirm(3, '9', 1), confirm(4, '8', 1), confirm(5, '7', 2)])).toEqual([
      [2, [['7', 'By 7.', false, false]]],
      [1, [['9', 'By 9.', false, false], ['8', 'By 8.', false, false]]]
    ]);
  });

  test.each([
    ['its author', confirm(3, '7', 1)],
    ['a row that names another', confirm(3, '8', 2)],
    ['a row that names none', confirm(3, '8', '1')],
    ['a row without words', confirm(3, '8', 1, ' ')],
    ['a row with too many words', confirm(3, '8', 1, 'a'.repeat(301))]
  ])('are not confirmed by %s', (_who, each) => {
    expect(told([story(1), each])).toEqual([[1, []]]);
  });

  test('are not confirmed before they are told', () => {
    expect(told([confirm(1, '8', 2), story(2)])).toEqual([[2, []]]);
  });

  test('have one confirmation a person: the newest, gone where taken back', () => {
    expect(told([story(1), confirm(2, '8', 1), confirm(3, '9', 1), confirm(4, '8', 1, 'Again.')])).toEqual([[1, [['9', 'By 9.', false, false], ['8', 'Again.', false, false]]]]);
    expect(told([story(1), confirm(2, '8', 1), row({ id: 3, kind: 'withdraw', by: '8', body: { row: 2 } })])).toEqual([[1, []]]);
  });

  test('say which words were confirmed before they were changed', () => {
    const rows = [story(1), confirm(2, '8', 1), story(3, '7', { did: 'Doubled ours.', corrects: 1 }, '2026-03-12T12:00:00Z'), confirm(4, '9', 1, 'Now.', {}, '2026-03-13T12:00:00Z')];
    expect(told(rows)).toEqual([[1, [['8', 'By 8.', false, true], ['9', 'Now.', false, false]]]]);
    expect(told([...rows, confirm(5, '8', 1, 'Still.', { corrects: 2 }, '2026-03-14T12:00:00Z')])).toEqual([[1, [['8', 'Still.', false, false], ['9', 'Now.', false, false]]]]);
  });

  test('are not changed by rows of strangers', () => {
    const junk = fc.record({ kind: fc.constantFrom('confirm', 'story', 'withdraw', 'question'), body: fc.oneof(fc.jsonValue(), fc.record({ row: fc.constantFrom(1, 2), corrects: fc.constantFrom(1, 2), text: fc.string(), story: fc.constant(77) })) });
    fc.assert(
      fc.property(fc.array(junk, { maxLength: 6 }), junks => {
        const strange = junks.map(({ kind, body: says }, index) => row({ id: 10 + index, kind, by: '9', body: says }));
        expect(told([story(1), confirm(2, '8', 1), ...strange])).toEqual([[1, [['8', 'By 8.', false, false]]]]);
      })
    );
  });

  test('are shown to leadership only where their authors agree, without what is hidden', () => {
    const rows = [story(1, '7', { consent: true }), story(2, '7'), story(3, '7', { consent: true }), confirm(4, '8', 1), confirm(5, '9', 1)];
    const shown = storiesForLeadership(foldStories(rows, new Set([3, 5])));
    expect(shown.map(({ id, confirmations }) => [id, confirmations.map(({ author }) => author)])).toEqual([[1, ['8']]]);
  });
});

test('A confirmation is written as it is read', () => {
  expect(confirmStory(5, ' So it was. ')).toEqual({ kind: 'confirm', summary: 'Confirmed story 5', says: { story: 5, text: 'So it was.' } });
  expect(told([story(5), row({ id: 6, kind: 'confirm', by: '8', body: entryBody(confirmStory(5, 'So it was.')) })])).toEqual([[5, [['8', 'So it was.', false, false]]]]);
});
