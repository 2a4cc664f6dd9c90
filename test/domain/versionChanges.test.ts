import { defaultPractice } from '../../src/domain/community/practice';
import { communityKey, personKey, unitKey } from '../../src/domain/identity';
import type { ProposedCommunity } from '../../src/domain/proposal/proposal';
import type { ProposedPart } from '../../src/domain/proposal/versionChanges';
import { proposedParts, versionChanges } from '../../src/domain/proposal/versionChanges';

const person = (key: string, name = `Person ${key}`) => ({ key: personKey(key), name });
const first: ProposedCommunity = {
  unit: unitKey('field'),
  type: 'guild',
  charter: { title: 'Pumps', purpose: 'Keep pumps running.', audience: 'Field' },
  practice: { ...defaultPractice, notFor: 'Buyers', tags: ['pumps', 'seals'], link: 'https://teams.example/pumps', parent: communityKey('machines') },
  manager: person('7'),
  deputies: [person('8'), person('9')],
  sponsor: person('6'),
  hours: 3,
  termMonths: 12,
  revives: communityKey('old-pumps')
};
const { sponsor: _sponsor, ...withoutSponsor } = first;
const { revives: _revives, ...asNew } = first;
const { parent: _parent, ...alone } = first.practice;

describe('What changed from one version to the next', () => {
  test('is nothing where they say the same', () => {
    expect(versionChanges(first, { ...first, charter: { ...first.charter } })).toEqual([]);
  });

  const changes: readonly [ProposedPart, ProposedCommunity][] = [
    ['title', { ...first, charter: { ...first.charter, title: 'Valves' } }],
    ['purpose', { ...first, charter: { ...first.charter, purpose: 'More.' } }],
    ['audience', { ...first, charter: { ...first.charter, audience: '' } }],
    ['notFor', { ...first, practice: { ...first.practice, notFor: '' } }],
    ['type', { ...first, type: 'club' }],
    ['unit', { ...first, unit: unitKey('research') }],
    ['parent', { ...first, practice: alone }],
    ['cadence', { ...first, practice: { ...first.practice, cadence: 'weekly' } }],
    ['access', { ...first, practice: { ...first.practice, access: 'onRequest' } }],
    ['link', { ...first, practice: { ...first.practice, link: '' } }],
    ['tags', { ...first, practice: { ...first.practice, tags: ['pumps'] } }],
    ['manager', { ...first, manager: person('5') }],
    ['deputies', { ...first, deputies: [person('8')] }],
    ['hours', { ...first, hours: 4 }],
    ['termMonths', { ...first, termMonths: 24 }],
    ['sponsor', withoutSponsor],
    ['revives', asNew]
  ];
  test.each(changes)('is told: %s', (part, after) => {
    expect(versionChanges(first, after)).toEqual([part]);
    expect(versionChanges(after, first)).toEqual([part]);
  });

  test('covers every part there is, in the order in which they are read', () => {
    expect(changes.map(([part]) => part)).toEqual(proposedParts);
    expect(versionChanges(first, { ...asNew, charter: { ...first.charter, title: 'Valves' }, hours: 1 })).toEqual(['title', 'hours', 'revives']);
  });

  test('one tag is not two tags, one deputy not two, however their letters run on', () => {
    for (const tag of ['pumps seals', 'pumpsseals']) {
      expect(versionChanges(first, { ...first, practice: { ...first.practice, tags: [tag] } })).toEqual(['tags']);
    }
    expect(versionChanges(first, { ...first, deputies: [person('89')] })).toEqual(['deputies']);
  });

  test('is nothing where people were renamed', () => {
    expect(versionChanges(first, { ...first, manager: person('7', 'Mika K.'), deputies: [person('8', 'D.'), person('9', 'N.')], sponsor: person('6', 'S.') })).toEqual([]);
  });
});
