const { readdirSync, readFileSync, existsSync } = require('node:fs');
const path = require('node:path');
const { parse } = require('@messageformat/parser');

const folder = path.resolve(__dirname, '..', '..', 'src', 'words');

/** The language that every message is written in first. */
const original = 'en-us';
/** Made of the original: accents on every letter, and forty per cent longer, so that what is cut off shows. */
const pseudo = 'qps-ploc';
const rightToLeft = ['ar-sa'];
const translations = ['de-de', 'fr-fr', 'es-es', 'ja-jp', 'ar-sa'];

/** Which words travel together: a web part fetches the groups that its parts use. Areas are files. */
const groups = JSON.parse(readFileSync(path.join(folder, 'groups.json'), 'utf8'));
/** Groups that no first view needs: they come with what uses them. SPFx would fetch every group that a bundle names. */
const later = ['further', 'approving', 'charting', 'keeping', 'weekly'];

/** The messages of a language by area, as they are written: texts in ICU MessageFormat, nested where that reads well. */
function readWords(locale) {
  if (locale === pseudo) return mapTexts(readWords(original), pseudoText);
  const place = path.join(folder, locale);
  const areas = existsSync(place) ? readdirSync(place).filter((name) => name.endsWith('.json')) : [];
  return Object.fromEntries(areas.sort().map((name) => [name.slice(0, -'.json'.length), JSON.parse(readFileSync(path.join(place, name), 'utf8'))]));
}

/** The messages of a group as they are built; what a translation lacks yet is said in the original. */
function wordsOf(group, locale) {
  const own = readWords(locale);
  const first = readWords(original);
  const words = Object.fromEntries(groups[group].map((area) => [area, filled(first[area] ?? {}, own[area] ?? {})]));
  return rightToLeft.includes(locale) ? mapTexts(words, isolated) : words;
}

/** A link is copied and sent: a sign at its end could become part of it. */
const notIsolated = ['link'];

/**
 * The same message with each text that it shows between FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE, so that a name
 * in Latin letters and the punctuation beside it stay in their places. Numbers, which follow the language, stay as they are.
 */
function isolated(text) {
  const shown = [];
  const walk = (tokens) => {
    for (const token of tokens) {
      if (token.type === 'argument' && !notIsolated.includes(token.arg)) shown.push(token.ctx);
      for (const { tokens: inner } of token.cases ?? []) walk(inner);
    }
  };
  walk(parse(text));
  let written = '';
  let from = 0;
  for (const { offset, text: value } of shown) {
    written += `${text.slice(from, offset)}\u2068${value}\u2069`;
    from = offset + value.length;
  }
  return written + text.slice(from);
}

function filled(first, own) {
  return Object.fromEntries(
    Object.entries(first).map(([key, value]) => [key, typeof value === 'string' ? own[key] ?? value : filled(value, own[key] ?? {})])
  );
}

function mapTexts(tree, change) {
  return Object.fromEntries(Object.entries(tree).map(([key, value]) => [key, typeof value === 'string' ? change(value) : mapTexts(value, change)]));
}

/** What a message is given, by name: `number` where it counts, `string` where it shows or chooses. Empty for plain text. */
function valuesOf(text) {
  const values = new Map();
  const walk = (tokens) => {
    for (const token of tokens) {
      if (token.arg === undefined) continue;
      const counts = token.type === 'plural' || token.type === 'selectordinal' || (token.type === 'function' && token.key === 'number');
      if (counts || !values.has(token.arg)) values.set(token.arg, counts ? 'number' : 'string');
      for (const { tokens: inner } of token.cases ?? []) walk(inner);
    }
  };
  walk(parse(text));
  return values;
}

const accented = { a: 'á', c: 'ç', e: 'é', i: 'í', n: 'ñ', o: 'ó', u: 'ú', y: 'ý', A: 'Å', C: 'Ç', E: 'É', I: 'Î', N: 'Ñ', O: 'Ø', U: 'Û', S: 'Š', s: 'š' };

/** The same message in the pseudo-language: brackets show where a text begins and ends, so that two glued ones are seen. */
function pseudoText(text) {
  const longer = 'one two three four five six seven eight nine ten '.repeat(12);
  const tokens = parse(text);
  const length = tokens.reduce((sum, token) => sum + (token.type === 'content' ? token.value.length : 0), 0);
  const more = longer.slice(0, Math.ceil(length * 0.4)).trimEnd();
  return `[${writeTokens(tokens)}${more === '' ? '' : ` ${more}`}]`;
}

function writeTokens(tokens) {
  return tokens.map(writeToken).join('');
}

function writeToken(token) {
  switch (token.type) {
    case 'content':
      return quoted([...token.value].map((letter) => accented[letter] ?? letter).join(''));
    case 'argument':
      return `{${token.arg}}`;
    case 'octothorpe':
      return '#';
    case 'function':
      return `{${token.arg}, ${token.key}${token.param === undefined ? '' : `,${token.param.map(({ value }) => value).join('')}`}}`;
    default:
      return `{${token.arg}, ${token.type}, ${token.cases.map(({ key, tokens }) => `${key} {${writeTokens(tokens)}}`).join(' ')}}`;
  }
}

/** Signs of the format that are meant as text. */
function quoted(text) {
  return text.replace(/'/g, "''").replace(/[{}]/g, (sign) => `'${sign}'`);
}

module.exports = { folder, groups, later, original, pseudo, rightToLeft, translations, locales: [original, ...translations, pseudo], readWords, wordsOf, isolated, valuesOf };
