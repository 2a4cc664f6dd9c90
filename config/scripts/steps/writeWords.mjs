import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/**
 * Writes what the build and the compiler read of `src/words`: an AMD module per group and language, in which messages are
 * functions already, so that no page parses one; and the typings of each group. SPFx takes the module in the language of the
 * page; for what comes later, a module that waits for it.
 */
export async function writeWords(root) {
  // Packages are there once everything is installed, which is after this file is read.
  const require = createRequire(path.join(root, 'package.json'));
  const { buildSync } = require('esbuild');
  const { groups, later, locales } = require('./config/words/readWords.cjs');
  const { moduleOf } = require('./config/words/compileWords.cjs');
  const { typesOf } = require('./config/words/writeTypes.cjs');
  const loc = path.join(root, 'src', 'words', 'loc');
  rmSync(loc, { recursive: true, force: true });
  for (const group of Object.keys(groups)) {
    writeFileSync(path.join(root, 'config', 'words', `${group[0].toUpperCase()}${group.slice(1)}.d.ts`), typesOf(group));
    mkdirSync(path.join(loc, group), { recursive: true });
    for (const locale of locales) {
      const { outputFiles } = buildSync({
        stdin: { contents: moduleOf(group, locale), resolveDir: root, loader: 'js' },
        bundle: true,
        charset: 'utf8',
        format: 'iife',
        globalName: 'words',
        minify: true,
        target: 'es2020',
        write: false
      });
      // The module tells its language, which may be another than the page's where we have no words in that one.
      const code = `define([],function(){${outputFiles[0].text}return Object.assign({language:"${locale}"},words.default);});\n`;
      writeFileSync(path.join(loc, group, `${locale}.js`), code);
    }
    if (later.includes(group)) writeFileSync(path.join(loc, `${group}.js`), laterModule(group, groups[group]));
  }
}

/** Waits for the words, in the language of those that are there. Whatever imports it is there once it is. */
function laterModule(group, areas) {
  return [
    `import { language } from 'GuildhallEverydayWords';`,
    `const { default: words } = await import(/* webpackChunkName: "words-${group}-[request]" */ \`./${group}/\${language}.js\`);`,
    ...areas.map(area => `export const ${area} = words.${area};`),
    ''
  ].join('\n');
}
