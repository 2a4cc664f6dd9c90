/** A folder for what the tests of this run prepare once for all of them (`test/data/preparedSite.ts`). */
const { mkdtempSync } = require('node:fs');
const { tmpdir } = require('node:os');
const path = require('node:path');

module.exports = () => {
  process.env.GUILDHALL_TEST_RUN = mkdtempSync(path.join(tmpdir(), 'guildhall-run-'));
};
