/** A folder for what the tests of this run prepare once for all of them (`test/data/preparedSite.ts`). */
const { mkdtempSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const path = require('node:path');

module.exports = () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'guildhall-run-'));
  process.env.GUILDHALL_TEST_RUN = folder;
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
};
