import type { EndDraft } from '../../src/domain/community/endDraft';
import { endProblems } from '../../src/domain/community/endDraft';
import { communityKey } from '../../src/domain/identity';

const key = communityKey;
const goingOn = new Set([key('pumps'), key('valves')]);
const draft = (change: Partial<EndDraft> = {}): EndDraft => ({ to: 'completed', reason: 'Done.', recap: 'We renamed it all.', into: undefined, ...change });
const noReason = 'Say why, in a sentence that members may read.';
const noRecap = 'Say in a few sentences what it achieved. It is what remains.';

test.each<[string, Partial<EndDraft>, Partial<Record<keyof EndDraft, string>>]>([
  ['with reason and recap is good', {}, {}],
  ['closing with both is good', { to: 'closed' }, {}],
  ['without a reason is not', { reason: '  ' }, { reason: noReason }],
  ['without a recap is not', { recap: '' }, { recap: noRecap }],
  ['of the longest words is good', { reason: ` ${'r'.repeat(500)} `, recap: 'c'.repeat(2000) }, {}],
  ['of longer words is not', { reason: 'r'.repeat(501), recap: 'c'.repeat(2001) }, { reason: 'This text has 501 characters. Keep it to 500.', recap: 'This text has 2001 characters. Keep it to 2000.' }],
  ['merging into another is good', { to: 'merged', into: key('valves') }, {}],
  ['merging into nothing is not', { to: 'merged' }, { into: 'Choose the community that its members are invited to.' }],
  ['merging into itself is not', { to: 'merged', into: key('pumps') }, { into: 'Choose another community that goes on.' }],
  ['merging into one that ended is not', { to: 'merged', into: key('old') }, { into: 'Choose another community that goes on.' }],
  ['completing ignores where it would have merged', { to: 'completed', into: key('old') }, {}]
])('An end %s', (_which, change, problems) => {
  expect(endProblems(key('pumps'), draft(change), goingOn)).toStrictEqual(problems);
});
