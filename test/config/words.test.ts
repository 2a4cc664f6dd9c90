import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from '@messageformat/parser';
import { moduleOf, wordsToUse } from '../../config/words/compileWords.cjs';
import { groups, isolated, locales, original, pseudo, readWords, rightToLeft, translations, valuesOf } from '../../config/words/readWords.cjs';
import { typesOf } from '../../config/words/writeTypes.cjs';
import { sameInBoth } from './sameInBoth';

const root = path.resolve(__dirname, '..', '..');

type Tree = { readonly [key: string]: string | Tree };

/** Every message by its whole name: `directory.filterBy.type`. */
function flat(tree: Tree, at = ''): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]) => (typeof value === 'string' ? [[at + key, value] as const] : [...flat(value, `${at + key}.`)]))
  );
}

const first = flat(readWords(original) as Tree);
const areas = Object.keys(readWords(original));

/** The plural cases that a message chooses from, by the value that it counts. */
function pluralsOf(text: string): { readonly value: string; readonly cases: readonly string[] }[] {
  const found: { value: string; cases: string[] }[] = [];
  const walk = (tokens: ReturnType<typeof parse>): void => {
    for (const token of tokens) {
      if (!('cases' in token)) continue;
      if (token.type === 'plural') found.push({ value: token.arg, cases: token.cases.map(({ key }) => key) });
      for (const each of token.cases) walk(each.tokens as ReturnType<typeof parse>);
    }
  };
  walk(parse(text));
  return found;
}

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'words' || entry.name === 'loc' ? [] : sources(full);
    return /\.tsx?$/.test(entry.name) ? [readFileSync(full, 'utf8')] : [];
  });
}

describe('The words', () => {
  test('of every area travel in exactly one group', () => {
    expect(Object.values(groups).flat().sort()).toEqual([...areas].sort());
  });

  test.each(Object.keys(groups))('of %s have typings that are up to date (npm run words)', group => {
    const file = `config/words/${group.charAt(0).toUpperCase()}${group.slice(1)}.d.ts`;
    expect(readFileSync(path.join(root, file), 'utf8')).toBe(typesOf(group));
  });

  test('are all used', () => {
    const code = sources(path.join(root, 'src')).join('\n');
    // Whole areas are often taken at once, and their messages by the last part of their names.
    const unused = [...first.keys()].filter(name => !new RegExp(`\\b${name.split('.').pop() ?? ''}\\b`).test(code));
    expect(unused).toEqual([]);
  });

  test.each(areas)('of the area %s are taken from where they travel', area => {
    const group = Object.keys(groups).find(each => groups[each]?.includes(area)) ?? '';
    expect(sources(path.join(root, 'src')).some(code => new RegExp(`\\b${group}\\b[^;]*\\b${area}\\b`).test(code))).toBe(true);
  });

  test.each(Object.keys(groups).flatMap(group => locales.map(locale => [group, locale])))('%s can be built in %s', (group, locale) => {
    expect(moduleOf(group as string, locale as string)).toContain('export default {');
  });

  test('say in every function what they are given', () => {
    const words = wordsToUse('everyday', original) as { shell: { waiting: (values: { wait: string }) => string } };
    expect(words.shell.waiting({ wait: '8 s' })).toBe('SharePoint is busy. Going on in 8 s. Nothing is lost.');
  });
});

describe.each(translations)('In %s', locale => {
  const own = flat(readWords(locale) as Tree);

  test('no message is missing, and none is left over', () => {
    expect([...first.keys()].filter(name => !own.has(name))).toEqual([]);
    expect([...own.keys()].filter(name => !first.has(name))).toEqual([]);
  });

  test('every message shows the values that the original shows', () => {
    const wrong = [...own].filter(([name, text]) => {
      const values = first.get(name);
      return values !== undefined && [...valuesOf(text).keys()].sort().join() !== [...valuesOf(values).keys()].sort().join();
    });
    expect(wrong).toEqual([]);
  });

  test('every count has all the plural forms of the language', () => {
    const rules = new Intl.PluralRules(locale).resolvedOptions().pluralCategories.filter(form => form !== 'many' || !/^(fr|es)/.test(locale));
    const wrong = [...own].filter(([, text]) => pluralsOf(text).some(({ cases }) => !rules.every(form => cases.includes(form))));
    expect(wrong).toEqual([]);
  });

  test('nothing is left in the original, unless it is the same word', () => {
    const same = [...own].filter(([name, text]) => text === first.get(name) && /[a-z]{2}/i.test(text.replace(/\{[^}]*\}/g, '')) && !sameInBoth(locale, name, text));
    expect(same).toEqual([]);
  });
});

describe('A language that is written from right to left', () => {
  test('is Arabic', () => {
    const isRightToLeft = (locale: string): boolean => new Intl.Locale(locale).language === 'ar';
    expect(rightToLeft).toEqual(translations.filter(isRightToLeft));
  });

  test.each([
    ['a text between others', 'In {title} now', 'In \u2068{title}\u2069 now'],
    ['two texts, spaces in one', '{from}: { to }', '\u2068{from}\u2069: \u2068{ to }\u2069'],
    ['texts inside choices', '{role, select, a {{name}!} other {by {name}}}', '{role, select, a {\u2068{name}\u2069!} other {by \u2068{name}\u2069}}'],
    ['texts beside counts', "{n, plural, one {# of {title}} other {# it''s {title}}}", "{n, plural, one {# of \u2068{title}\u2069} other {# it''s \u2068{title}\u2069}}"]
  ])('keeps apart %s', (_what, text, apart) => {
    expect(isolated(text)).toBe(apart);
  });

  test.each([
    ['plain text', "It''s '{here}'"],
    ['numbers', '{done, number} of {of, number}'],
    ['counts', '{n, plural, one {# day} other {# days}}'],
    ['a link, which is copied and sent', 'Come in: {link}']
  ])('leaves %s as it is', (_what, text) => {
    expect(isolated(text)).toBe(text);
  });

  test('is built so, and others are not', () => {
    type Shell = { shell: { waiting: (values: { wait: string }) => string } };
    const waiting = (locale: string): string => (wordsToUse('everyday', locale) as Shell).shell.waiting({ wait: '8 s' });
    expect(translations.filter((locale) => waiting(locale).includes('\u20688 s\u2069'))).toEqual(rightToLeft);
    expect(moduleOf('everyday', 'ar-sa')).toContain('\u2068');
  });
});

describe('The pseudo-language', () => {
  test('is at least forty per cent longer, in brackets, and keeps every value', () => {
    const own = flat(readWords(pseudo) as Tree);
    for (const [name, text] of first) {
      const longer = own.get(name) ?? '';
      expect(longer.startsWith('[') && longer.endsWith(']')).toBe(true);
      expect([...valuesOf(longer)]).toEqual([...valuesOf(text)]);
      const length = parse(text).reduce((sum, token) => sum + (token.type === 'content' ? token.value.length : 0), 0);
      expect(longer.length).toBeGreaterThanOrEqual(Math.floor(length * 1.4));
    }
  });
});
