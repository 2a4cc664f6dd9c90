import { readKind } from '../../../src/domain/bringing/readKind';

test.each([
  ['', 'contribution'],
  ['join', 'join'],
  ['Joined', 'join'],
  ['beigetreten', 'join'],
  ['proposal', 'proposal'],
  ['Vorschlag', 'proposal'],
  ['contribution', 'contribution'],
  ['ANSWER', 'contribution'],
  ['投稿', 'contribution'],
  ['left', undefined]
])('“%s” is a %s', (said, kind) => {
  expect(readKind(said)).toBe(kind);
});
