import fc from 'fast-check';
import type { PageSection, Section } from '../../src/domain/community/sections';
import { readPageSections, readSections, sections, sectionTitleLimit, shownSections, usualSections } from '../../src/domain/community/sections';

const keysOf = (shown: readonly PageSection[]): readonly Section[] => shown.map(({ section }) => section);

describe('The sections of a community’s space', () => {
  test('are eight, in the usual order', () => {
    expect(sections).toEqual(['announcement', 'next', 'questions', 'sessions', 'thanks', 'shelf', 'stories', 'people']);
    expect(usualSections).toEqual(sections.map(section => ({ section })));
    expect(sectionTitleLimit).toBe(60);
  });

  const pages: [string, unknown, readonly PageSection[]][] = [
    ['nothing', undefined, usualSections],
    ['something that is none of ours', 'all', usualSections],
    ['a title', { questions: { title: ' Ask away ' } }, usualSections.map(each => (each.section === 'questions' ? { ...each, title: 'Ask away' } : each))],
    ['an empty title', { questions: { title: ' ' } }, usualSections],
    ['a title that is too long', { questions: { title: 'x'.repeat(61) } }, usualSections],
    ['sections that it leaves out', { thanks: { isOff: true }, people: { isOff: true }, shelf: { isOff: false } }, usualSections.filter(({ section }) => section !== 'thanks' && section !== 'people')],
    ['a section that nobody knows', { gossip: { title: 'Gossip' } }, usualSections]
  ];
  test.each(pages)('are read from a page that says %s', (_what, said, shown) => {
    expect(readPageSections(said)).toEqual(shown);
  });

  const orders: [string, unknown, readonly Section[]][] = [
    ['a section first', { stories: { place: 1 } }, ['announcement', 'stories', 'next', 'questions', 'sessions', 'thanks', 'shelf', 'people']],
    ['two that change places', { sessions: { place: 3 }, questions: { place: 4 } }, ['announcement', 'next', 'sessions', 'questions', 'thanks', 'shelf', 'stories', 'people']],
    ['one last', { announcement: { place: 8 } }, ['next', 'questions', 'sessions', 'thanks', 'shelf', 'stories', 'announcement', 'people']],
    ['places that there are not', { announcement: { place: 9 }, people: { place: 0 }, shelf: { place: 1.5 } }, sections]
  ];
  test.each(orders)('stand in the order of a page that puts %s', (_what, said, order) => {
    expect(keysOf(readPageSections(said))).toEqual(order);
  });

  test('are without those that the community switched off, wherever it is shown', () => {
    expect(keysOf(shownSections(readPageSections({ stories: { place: 1 } }), ['stories', 'thanks']))).toEqual(['announcement', 'next', 'questions', 'sessions', 'shelf', 'people']);
    expect(shownSections(usualSections)).toEqual(usualSections);
  });

  test('are read from keys in the usual order, each once', () => {
    expect(readSections(['people', 'sessions', 'people', 'gossip', 3, undefined])).toEqual(['sessions', 'people']);
  });

  test('are each shown once at most, whatever a page says', () => {
    fc.assert(
      fc.property(fc.object(), said => {
        const shown = keysOf(readPageSections(said));
        expect(new Set(shown).size).toBe(shown.length);
      })
    );
  });
});
