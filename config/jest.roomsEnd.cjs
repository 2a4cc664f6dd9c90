/** Removes what `jest.rooms.cjs` made. */
const { rmSync } = require('node:fs');

module.exports = () => rmSync(process.env.GUILDHALL_TEST_RUN, { recursive: true, force: true });
