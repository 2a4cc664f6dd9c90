const MessageFormat = require('@messageformat/core');
const compileModule = require('@messageformat/core/compile-module');
const { pseudo, wordsOf, valuesOf } = require('./readWords.cjs');

// A text that is not translated yet has the plural forms of the original; what a translation must have, a test says.
const formatOf = (locale) => new MessageFormat(pluralsOf(locale), { strictPluralKeys: false });

/** The tag by which plurals and numbers are known. */
function pluralsOf(locale) {
  if (locale === pseudo) return 'en-US';
  const [language, country] = locale.split('-');
  return `${language}-${country.toUpperCase()}`;
}

/** The words of a group as they are used: texts, and functions of what is named in them. For Node and for tests. */
function wordsToUse(group, locale) {
  const format = formatOf(locale);
  const use = (tree) =>
    Object.fromEntries(Object.entries(tree).map(([key, value]) => [key, typeof value === 'string' ? (isPlain(value) ? format.compile(value)() : format.compile(value)) : use(value)]));
  return use(wordsOf(group, locale));
}

/** The same as the source of an ES module, `export default`, with imports of the formatter's small runtime. */
function moduleOf(group, locale) {
  // What shows no value is a text here, and no function of nothing.
  return compileModule(formatOf(locale), wordsOf(group, locale)).replace(/: \(\) => (?=")/g, ': ');
}

function isPlain(text) {
  return valuesOf(text).size === 0;
}

module.exports = { wordsToUse, moduleOf };
