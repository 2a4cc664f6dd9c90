const { createRequire } = require('node:module');

// Jest's own, not one that another package brings.
const { default: Sequencer } = createRequire(require.resolve('jest'))('@jest/test-sequencer');

/**
 * What takes long and does not look it: Jest begins with what took long the last time, which a new machine does not know, and
 * then goes by the size of the file. One of these begun last would keep one core waiting for it.
 */
const long = [
  'test/config/gulp.test.ts',
  'test/soak/soak.test.ts',
  'test/data/killedSetUp.test.ts',
  'test/data/publishing/killedPublishing.test.ts',
  'test/a11y/leftToRight.test.ts',
  'test/a11y/rightToLeft.test.ts'
];

module.exports = class LongFirst extends Sequencer {
  async sort(tests) {
    const isLong = ({ path }) => long.some((file) => path.replaceAll('\\', '/').endsWith(`/${file}`));
    const sorted = await super.sort(tests);
    return [...sorted.filter(isLong), ...sorted.filter((test) => !isLong(test))];
  }
};
