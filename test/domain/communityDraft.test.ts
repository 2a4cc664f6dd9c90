import type { Charter } from '../../src/domain/community/charter';
import { charterProblems, isGood, newCommunityKey } from '../../src/domain/community/communityDraft';
import { communityKey, operationId } from '../../src/domain/identity';

const good: Charter = { title: 'Pumps & valves', purpose: 'Keep them running.', audience: '' };
const others = [{ key: communityKey('cafe'), title: 'Café Zürich' }];

describe('The words of a charter as somebody fills them in', () => {
  test('a good one has no problems', () => {
    expect(charterProblems(good, others)).toEqual({});
  });

  const bad: [string, Partial<Charter>, Record<string, string>][] = [
    ['an empty title', { title: '' }, { title: 'Give the community a name.' }],
    ['a title of spaces', { title: '   ' }, { title: 'Give the community a name.' }],
    ['a title of 300 characters', { title: 'x'.repeat(300) }, { title: 'This name has 300 characters. Keep it to 100.' }],
    ['a title of punctuation', { title: '?!…' }, { title: 'Use at least one letter or number in the name.' }],
    ['a taken title', { title: 'Café Zürich' }, { title: '“Café Zürich” exists already. Choose another name, or join that one.' }],
    ['a taken title in other letters', { title: '  CAFE — zurich ' }, { title: '“Café Zürich” exists already. Choose another name, or join that one.' }],
    ['no purpose', { purpose: ' ' }, { purpose: 'Say in a sentence what it is for.' }],
    ['a purpose of 501 characters', { purpose: 'x'.repeat(501) }, { purpose: 'This purpose has 501 characters. Keep it to 500.' }],
    ['an audience of 301 characters', { audience: 'x'.repeat(301) }, { audience: 'This text has 301 characters. Keep it to 300.' }],
    ['an audience of 301 characters and spaces around it', { audience: ` ${'x'.repeat(301)} ` }, { audience: 'This text has 301 characters. Keep it to 300.' }]
  ];
  test.each(bad)('%s is told beside the field', (_what, change, problems) => {
    expect(charterProblems({ ...good, ...change }, others)).toEqual(problems);
  });

  const fitting: [string, Partial<Charter>][] = [
    ['a title of 100 characters', { title: 'x'.repeat(100) }],
    ['a title of 100 characters and spaces around it', { title: ` ${'x'.repeat(100)} ` }],
    ['a purpose of 500 characters', { purpose: ` ${'x'.repeat(500)} ` }],
    ['an audience of 300 characters', { audience: ` ${'x'.repeat(300)} ` }]
  ];
  test.each(fitting)('%s is good', (_what, change) => {
    expect(charterProblems({ ...good, ...change }, others)).toEqual({});
  });

  test('all problems are told at once', () => {
    const nothing = { title: '', purpose: '', audience: 'x'.repeat(301) };
    expect(Object.keys(charterProblems(nothing, others))).toEqual(['title', 'purpose', 'audience']);
  });

  test('a community may keep its own title', () => {
    const charter = { title: 'cafe zurich', purpose: 'To meet.', audience: '' };
    expect(charterProblems(charter, others, communityKey('cafe'))).toEqual({});
    expect(charterProblems(charter, others, communityKey('pumps'))).toEqual({ title: '“Café Zürich” exists already. Choose another name, or join that one.' });
  });

  test.each([
    [{}, true],
    [{ title: 'Give the community a name.' }, false]
  ])('a draft with the problems %j is good: %s', (problems, expected) => {
    expect(isGood(problems)).toBe(expected);
  });

  test('quotes and angle brackets are words like any other', () => {
    expect(charterProblems({ ...good, title: `<b>"O'Brien" & Söhne</b>` }, others)).toEqual({});
  });

  const keys: [string, string][] = [
    ['Pumps & valves', 'pumps-valves-0a1b2c3d'],
    ['Café Zürich', 'cafe-zurich-0a1b2c3d'],
    ['日本語', '0a1b2c3d'],
    ['R&D 研究 lab', 'r-d-lab-0a1b2c3d'],
    ['研究 lab 研究', 'lab-0a1b2c3d'],
    [`${'x'.repeat(39)} yy`, `${'x'.repeat(39)}-0a1b2c3d`],
    ['x'.repeat(90), `${'x'.repeat(40)}-0a1b2c3d`]
  ];
  test.each(keys)('the key of “%s” is readable, narrow and unique: %s', (title, key) => {
    expect(newCommunityKey(title, operationId('0a1b2c3d-ffff-4fff-8fff-ffffffffffff'))).toBe(key);
  });

  test('the key takes letters and digits only from the operation', () => {
    expect(newCommunityKey('Pumps', operationId('{0A1B-2c3d4}'))).toBe('pumps-0A1B2c3d');
  });
});
