import type { CommunityDraft } from '../../src/domain/community/communityDraft';
import { draftProblems, newCommunityKey } from '../../src/domain/community/communityDraft';
import { communityKey, operationId, personKey, unitKey } from '../../src/domain/identity';

const good: CommunityDraft = {
  title: 'Pumps & valves',
  purpose: 'Keep them running.',
  audience: '',
  type: 'guild',
  unit: unitKey('field'),
  manager: { key: personKey('7'), name: 'Ana' }
};
const others = [{ key: communityKey('cafe'), title: 'Café Zürich' }];

describe('A community as somebody fills it in', () => {
  test('a good one has no problems', () => {
    expect(draftProblems(good, others, [unitKey('field')])).toEqual({});
  });

  const bad: [string, Partial<CommunityDraft>, Record<string, string>][] = [
    ['an empty title', { title: '' }, { title: 'Give the community a name.' }],
    ['a title of spaces', { title: '   ' }, { title: 'Give the community a name.' }],
    ['a title of 300 characters', { title: 'x'.repeat(300) }, { title: 'This name has 300 characters. Keep it to 100.' }],
    ['a title of punctuation', { title: '?!…' }, { title: 'Use at least one letter or number in the name.' }],
    ['a taken title', { title: 'Café Zürich' }, { title: '“Café Zürich” exists already. Choose another name, or join that one.' }],
    ['a taken title in other letters', { title: '  CAFE — zurich ' }, { title: '“Café Zürich” exists already. Choose another name, or join that one.' }],
    ['no purpose', { purpose: ' ' }, { purpose: 'Say in a sentence what it is for.' }],
    ['a purpose of 501 characters', { purpose: 'x'.repeat(501) }, { purpose: 'This purpose has 501 characters. Keep it to 500.' }],
    ['an audience of 301 characters', { audience: 'x'.repeat(301) }, { audience: 'This text has 301 characters. Keep it to 300.' }],
    ['no unit', { unit: undefined }, { unit: 'Choose the business unit.' }],
    ['a unit of somebody else', { unit: unitKey('research') }, { unit: 'You approve communities of your own unit only.' }],
    ['no manager', { manager: undefined }, { manager: 'Choose who will run it.' }]
  ];
  test.each(bad)('%s is told beside the field', (_what, change, problems) => {
    expect(draftProblems({ ...good, ...change }, others, [unitKey('field')])).toEqual(problems);
  });

  test('quotes and angle brackets are words like any other', () => {
    expect(draftProblems({ ...good, title: `<b>"O'Brien" & Söhne</b>` }, others, [unitKey('field')])).toEqual({});
  });

  const keys: [string, string][] = [
    ['Pumps & valves', 'pumps-valves-0a1b2c3d'],
    ['Café Zürich', 'cafe-zurich-0a1b2c3d'],
    ['日本語', '0a1b2c3d'],
    ['x'.repeat(90), `${'x'.repeat(40)}-0a1b2c3d`]
  ];
  test.each(keys)('the key of “%s” is readable, narrow and unique: %s', (title, key) => {
    expect(newCommunityKey(title, operationId('0a1b2c3d-ffff-4fff-8fff-ffffffffffff'))).toBe(key);
  });
});
