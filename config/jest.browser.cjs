/**
 * What the browser tests need before the first of them. Jest transforms these files, but does not map names of modules as it
 * does for tests: what SPFx brings in the language of the page is told to Node here.
 */
const Module = require('node:module');
const path = require('node:path');

const resolve = Module._resolveFilename;
Module._resolveFilename = function (request, ...rest) {
  const [, group] = /^Guildhall(Everyday|Keeping)Words$/.exec(request) ?? [];
  return group === undefined ? resolve.call(this, request, ...rest) : path.join(__dirname, 'words', `${group}.js`);
};

module.exports = require('../test/browser/loadSampleOnce.ts');
