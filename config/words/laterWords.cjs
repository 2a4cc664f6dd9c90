const path = require('node:path');
const { later } = require('./readWords.cjs');

/** Tells the bundler of SPFx where the words are that come later. */
module.exports = (configuration) => {
  for (const one of [configuration].flat()) {
    const places = later.map((group) => [`Guildhall${group[0].toUpperCase()}${group.slice(1)}Words$`, path.resolve(__dirname, '../../lib/words/loc', `${group}.js`)]);
    one.resolve = { ...one.resolve, alias: { ...one.resolve?.alias, ...Object.fromEntries(places) } };
  }
  return configuration;
};
