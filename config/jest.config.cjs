/**
 * Jest with ts-jest, one project per kind of room. Types are checked by `tsc` in `npm run check`, so the
 * transform only transpiles. PnPjs and Fluent ship ES modules only, hence the exception from "do not transform".
 */
const path = require('node:path');

const rootDir = path.resolve(__dirname, '..');
const tsJest = ['ts-jest', { tsconfig: path.join(__dirname, 'tsconfig.jest.json') }];

const shared = {
  rootDir,
  transform: {
    '/config/scripts/.+\\.mjs$': path.join(__dirname, 'jest.esmodule.cjs'),
    '^.+\\.(ts|tsx|js|mjs)$': tsJest
  },
  transformIgnorePatterns: ['/node_modules/(?!(@pnp|@microsoft/load-themed-styles|@exodus|marked|d3-[a-z-]+|internmap)/)', '/temp/'],
  // What SPFx brings in the language of the page is the original language here.
  moduleNameMapper: { '^Guildhall(Approving|Charting|Everyday|Further|Keeping|Reporting|Weekly)Words$': '<rootDir>/config/words/$1.js' },
  modulePathIgnorePatterns: ['<rootDir>/lib', '<rootDir>/dist', '<rootDir>/release', '<rootDir>/temp', '<rootDir>/\\.workbench', '<rootDir>/\\.stryker']
};

module.exports = {
  rootDir,
  // Only counts at the top. Generous: a browser on a busy machine of two cores is slow, and a test that hangs still ends.
  testTimeout: 60000,
  testSequencer: path.join(__dirname, 'jest.sequencer.cjs'),
  projects: [
    {
      ...shared,
      displayName: 'rooms',
      globalSetup: '<rootDir>/config/jest.rooms.cjs',
      globalTeardown: '<rootDir>/config/jest.roomsEnd.cjs',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/{attacker,domain,data,workbench,conformance,commands,config,teams,permissions,soak}/**/*.test.ts']
    },
    {
      ...shared,
      displayName: 'screens',
      testEnvironment: '<rootDir>/config/jest.screenEnvironment.cjs',
      setupFilesAfterEnv: ['<rootDir>/config/jest.screens.cjs'],
      testMatch: ['<rootDir>/test/{ui,features,webparts}/**/*.test.{ts,tsx}']
    },
    {
      ...shared,
      displayName: 'browser',
      globalSetup: '<rootDir>/config/jest.browser.cjs',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/{browser,a11y}/**/*.test.ts']
    }
  ]
};
