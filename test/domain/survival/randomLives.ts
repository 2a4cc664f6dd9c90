import fc from 'fast-check';

const life = fc.record({
  entry: fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.integer({ min: 0, max: 20 }) }),
  exit: fc.integer({ min: 0, max: 40 }),
  event: fc.boolean()
});

/** Lives on few days, so that many fall together; some were never watched. */
export const lives = fc.array(life, { maxLength: 40 });

/** The same, each with the way it ended. */
export const livesWithCauses = fc
  .array(fc.tuple(life, fc.constantFrom('closed', 'completed', 'merged')), { maxLength: 40 })
  .map(each => each.map(([{ entry, exit, event }, cause]) => (event ? { entry, exit, cause } : { entry, exit })));
