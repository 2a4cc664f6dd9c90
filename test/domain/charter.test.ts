import fc from 'fast-check';
import type { Charter } from '../../src/domain/community/charter';
import { charterChange, charterLimits, readCharterChange, searchText, titleKey, trimmedCharter } from '../../src/domain/community/charter';

const pumps: Charter = { title: 'Pumps', purpose: 'Keep them running.', audience: 'Field' };

describe('A charter', () => {
  test('has a title that fits a card, a purpose of a sentence or two, and whom it is for', () => {
    expect(charterLimits).toEqual({ title: 100, purpose: 500, audience: 300 });
  });

  test('is kept without spaces around its parts', () => {
    expect(trimmedCharter({ title: ' Pumps ', purpose: ' Keep them running.\n', audience: ' Field' })).toEqual(pumps);
  });

  const bodies: [string, Record<string, unknown>, Partial<Charter>][] = [
    ['all its parts', { ...pumps, type: 'guild' }, pumps],
    ['one part', { purpose: ' New words. ' }, { purpose: 'New words.' }],
    ['an audience that is taken away', { audience: '' }, { audience: '' }],
    ['an audience of spaces', { audience: ' ' }, {}],
    ['a title that is taken away', { title: '', purpose: '' }, {}],
    ['a part in a shape that cannot be shown', { title: 7, purpose: ['x'], audience: null }, {}],
    ['parts of the greatest length', { title: 'x'.repeat(100), purpose: 'x'.repeat(500), audience: 'x'.repeat(300) }, { title: 'x'.repeat(100), purpose: 'x'.repeat(500), audience: 'x'.repeat(300) }],
    ['parts that are too long', { title: 'x'.repeat(101), purpose: 'x'.repeat(501), audience: 'x'.repeat(301) }, {}]
  ];
  test.each(bodies)('is read from a body with %s', (_what, body, change) => {
    expect(readCharterChange(body)).toEqual(change);
  });

  const changes: [string, Partial<Charter>][] = [
    ['nothing', {}],
    ['the purpose', { purpose: 'New words.' }],
    ['the audience, taken away', { audience: '' }],
    ['everything', { title: 'Valves', purpose: 'New words.', audience: 'All' }]
  ];
  test.each(changes)('changes by %s', (_what, change) => {
    expect(charterChange(pumps, { ...pumps, ...change })).toEqual(change);
  });
});

describe('A title as people read it', () => {
  test.each([
    ['Café  Zürich', 'cafe zurich'],
    ['  R&D: Pumps! ', 'r d pumps'],
    ['ＡＢＣ ①', 'abc 1'],
    ['日本語', '日本語'],
    ['?!…', '']
  ])('“%s” reads “%s”', (title, key) => {
    expect(titleKey(title)).toBe(key);
  });

  test('of what was read already is the same', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), title => titleKey(titleKey(title)) === titleKey(title)));
  });

  test('is what a search looks through, with purpose and audience', () => {
    expect(searchText({ title: 'Café', purpose: 'To meet.', audience: 'Zürich' })).toBe('cafe to meet zurich');
  });
});
