import { isPastRetention } from '../../src/domain/erasing/retention';

test.each([
  ['2025-02-10T12:00:00Z', '2026-03-10T11:59:59Z', false],
  ['2025-02-10T12:00:00Z', '2026-03-10T12:00:00Z', true],
  ['2025-01-31T12:00:00Z', '2026-02-28T12:00:00Z', true],
  ['2027-01-01T00:00:00Z', '2026-03-10T12:00:00Z', false]
])('a visit stamped %s is past its time at %s: %s', (stamped, now, past) => {
  expect(isPastRetention(Date.parse(stamped), Date.parse(now))).toBe(past);
});
