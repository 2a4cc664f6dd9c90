const { groups, original, readWords, valuesOf } = require('./readWords.cjs');

/** The typings of a group, from the original language: a text, or a function of the values that it shows. */
function typesOf(group) {
  const words = readWords(original);
  const tree = Object.fromEntries(groups[group].map((area) => [area, words[area] ?? {}]));
  return `// Written by "npm run words" from src/words/${original}.\ndeclare const words: ${typeOf(tree, '')};\nexport = words;\n`;
}

function typeOf(tree, indent) {
  const lines = Object.entries(tree).map(([key, value]) => `${indent}  readonly ${JSON.stringify(key)}: ${typeof value === 'string' ? typeOfText(value) : typeOf(value, `${indent}  `)};`);
  return lines.length === 0 ? '{}' : `{\n${lines.join('\n')}\n${indent}}`;
}

function typeOfText(text) {
  const values = [...valuesOf(text)];
  if (values.length === 0) return 'string';
  return `(values: { ${values.map(([name, type]) => `readonly ${name}: ${type}`).join('; ')} }) => string`;
}

module.exports = { typesOf };
