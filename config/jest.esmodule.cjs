const { transformSync } = require('esbuild');

/** The commands are ES modules, for a bare Node 18; jest loads CommonJS. */
module.exports = {
  process: (source, file) => transformSync(source, { format: 'cjs', sourcefile: file, sourcemap: 'inline', supported: { 'dynamic-import': false } })
};
