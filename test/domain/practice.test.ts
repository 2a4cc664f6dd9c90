import fc from 'fast-check';
import type { Practice, PracticeChange } from '../../src/domain/community/practice';
import { accesses, changedPractice, defaultPractice, isGoodLink, practiceChange, practiceLimits, readPracticeChange } from '../../src/domain/community/practice';
import { communityKey } from '../../src/domain/identity';

const whole: Practice = {
  template: 'research',
  notFor: 'Those in a hurry.',
  tags: ['water', 'steel'],
  cadence: 'weekly',
  access: 'onRequest',
  link: 'https://teams.microsoft.com/l/channel/1',
  welcome: 'Good to have you.',
  parent: communityKey('valves')
};

describe('How a community works', () => {
  test('takes a section up again by naming none that it does without', () => {
    const without: Practice = { ...whole, sectionsOff: ['thanks'] };
    expect(practiceChange(without, whole)).toEqual({ sectionsOff: [] });
    expect(practiceChange(without, { ...whole, sectionsOff: ['thanks'] })).toEqual({});
    expect(practiceChange(whole, { ...whole, sectionsOff: [] })).toEqual({});
  });

  test('is monthly and open, of the craft template, until somebody says otherwise', () => {
    expect(defaultPractice).toEqual({ template: 'craft', notFor: '', tags: [], cadence: 'monthly', access: 'open', link: '', welcome: '' });
    expect(accesses).toEqual(['open', 'onRequest']);
    expect(practiceLimits).toEqual({ template: 40, notFor: 300, tag: 30, tags: 5, link: 400, welcome: 1000 });
  });

  const bodies: [string, Record<string, unknown>, PracticeChange][] = [
    ['everything', { ...whole, type: 'guild' }, whole],
    ['nothing', {}, {}],
    ['texts that are taken away', { notFor: '', welcome: '', link: '', parent: '' }, { notFor: '', welcome: '', link: '', parent: '' }],
    ['a template that is taken away, which stays', { template: '' }, {}],
    ['texts that are too long, which are left out', { template: 'x'.repeat(41), notFor: 'x'.repeat(301), welcome: 'x'.repeat(1001), link: `https://a/${'x'.repeat(400)}` }, {}],
    ['texts of the greatest length', { template: 'x'.repeat(40), notFor: 'x'.repeat(300), welcome: 'x'.repeat(1000) }, { template: 'x'.repeat(40), notFor: 'x'.repeat(300), welcome: 'x'.repeat(1000) }],
    ['a cadence and an access nobody knows', { cadence: 'daily', access: 'secret' }, {}],
    ['a script for a link', { link: 'javascript:alert(1)' }, {}],
    ['a parent that is no key', { parent: 'Not A Key' }, {}],
    ['a parent that is no text', { parent: 7 }, {}],
    ['tags: each once, five at most, short ones only', { tags: ['a', 'a', ' b ', 7, '', 'x'.repeat(31), 'c', 'd', 'e', 'f'] }, { tags: ['a', 'b', 'c', 'd', 'e'] }],
    ['no tags any more', { tags: [] }, { tags: [] }],
    ['tags that are no list', { tags: 'water' }, {}],
    ['sections that it does without, in the usual order, those that there are', { sectionsOff: ['stories', 'gossip', 'thanks', 7] }, { sectionsOff: ['thanks', 'stories'] }],
    ['sections that are no list', { sectionsOff: 'thanks' }, {}]
  ];
  test.each(bodies)('is read from a body with %s', (_what, body, change) => {
    expect(readPracticeChange(body)).toEqual(change);
  });

  const changes: [string, PracticeChange][] = [
    ['nothing', {}],
    ['the template', { template: 'craft' }],
    ['whom it is not for', { notFor: 'Nobody.' }],
    ['the link', { link: '' }],
    ['the welcome', { welcome: 'Hello.' }],
    ['the tags', { tags: ['water'] }],
    ['the tags, in another order', { tags: ['steel', 'water'] }],
    ['the cadence', { cadence: 'monthly' }],
    ['the access', { access: 'open' }],
    ['the parent', { parent: communityKey('pumps') }],
    ['no parent', { parent: '' }],
    ['a section that it does without', { sectionsOff: ['thanks'] }]
  ];
  test.each(changes)('changes by %s, and what changed is what differs', (_what, change) => {
    const after = changedPractice(whole, change);
    expect(practiceChange(whole, after)).toEqual(change);
    expect(after).toEqual({ ...whole, ...change, ...(change.parent === '' && { parent: undefined }) });
  });

  test('a community without a parent has none, not an empty one', () => {
    expect('parent' in changedPractice(whole, { parent: '' })).toBe(false);
    expect(changedPractice(defaultPractice, { parent: communityKey('pumps') }).parent).toBe('pumps');
    expect('parent' in changedPractice(defaultPractice, {})).toBe(false);
  });

  test.each([
    ['https://teams.microsoft.com/l/channel/19%3a', true],
    ['http://teams.microsoft.com/', false],
    ['javascript:alert(1)', false],
    ['data:text/html,x', false],
    ['teams.microsoft.com', false],
    ['', false]
  ])('%s may be a link: %s', (link, isGood) => {
    expect(isGoodLink(link)).toBe(isGood);
  });

  test('whatever a body holds, only what can be shown is read', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('template', 'notFor', 'tags', 'cadence', 'access', 'link', 'welcome', 'parent'), fc.anything()), body => {
        const read = changedPractice(defaultPractice, readPracticeChange(body));
        expect(read.tags.length).toBeLessThanOrEqual(5);
        expect(read.link === '' || isGoodLink(read.link)).toBe(true);
      })
    );
  });
});
