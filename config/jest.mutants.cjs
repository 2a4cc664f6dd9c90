/**
 * Jest as mutation testing runs it: only the tests that decide on a file (`GUILDHALL_MUTANT_TESTS`, a pattern that
 * `npm run mutants` sets). Paths lead into the copy of the project that Stryker changes.
 */
const { projects, testTimeout } = require('./jest.config.cjs');

const rooms = projects.find(({ displayName }) => displayName === 'rooms');

module.exports = { ...rooms, testTimeout, testMatch: [`<rootDir>/${process.env.GUILDHALL_MUTANT_TESTS}`] };
