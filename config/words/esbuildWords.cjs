const path = require('node:path');
const { moduleOf } = require('./compileWords.cjs');

/** For bundles that run outside of SharePoint: the words of the original language become a part of them. */
const esbuildWords = {
  name: 'words',
  setup(build) {
    build.onResolve({ filter: /^Guildhall(Approving|Charting|Everyday|Further|Keeping|Reporting|Weekly)Words$/ }, ({ path: name }) => ({ path: name, namespace: 'words' }));
    build.onLoad({ filter: /.*/, namespace: 'words' }, ({ path: name }) => {
      const group = name.replace(/^Guildhall(.*)Words$/, '$1').toLowerCase();
      // What `import * as words` means of a module of SPFx is the object itself.
      return { contents: moduleOf(group, 'en-us').replace('export default', 'module.exports ='), resolveDir: path.resolve(__dirname, '..', '..'), loader: 'js' };
    });
  }
};

module.exports = { esbuildWords };
