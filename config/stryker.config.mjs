/**
 * Mutation testing of what must be right without a screen: the rules and the client. `npm run mutants` starts it, with
 * the files and their tests, and keeps `docs/mutation-scores.md`. Not incremental: Stryker does not see that a file a
 * test imports has changed.
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
const config = {
  testRunner: 'jest',
  plugins: ['@stryker-mutator/jest-runner'],
  jest: { configFile: 'config/jest.mutants.cjs' },
  coverageAnalysis: 'perTest',
  // Limits and sentences stand in constants: a table that nobody checks is a survivor as well.
  ignoreStatic: false,
  // Types are checked by `npm run types`; the transform only drops them.
  disableTypeChecks: false,
  reporters: ['clear-text', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: false },
  jsonReporter: { fileName: 'temp/mutants.json' },
  tempDirName: '.stryker',
  ignorePatterns: ['/lib*', '/dist', '/release', '/temp', '/.workbench', '/sharepoint', '/coverage', '/teams/*.zip'],
  // A file of types has nothing to change.
  allowEmpty: true,
  allowConsoleColors: false
};

export default config;
