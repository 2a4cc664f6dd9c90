import { createGate } from '../../../src/data/client/gate';

describe('The gate before all requests', () => {
  let now = 1000;
  const gate = () => createGate({ now: () => now, sleep: async () => undefined });
  beforeEach(() => (now = 1000));

  test('is open to begin with', () => {
    expect(gate().closedFor()).toBe(0);
  });

  test('is closed until the moment that was asked for, and open from then on', () => {
    const each = gate();
    each.closeUntil(5000);
    expect(each.closedFor()).toBe(4000);
    now = 4999;
    expect(each.closedFor()).toBe(1);
    now = 5000;
    expect(each.closedFor()).toBe(0);
    now = 9000;
    expect(each.closedFor()).toBe(0);
  });

  test('is never opened earlier than asked before', () => {
    const each = gate();
    each.closeUntil(5000);
    each.closeUntil(3000);
    expect(each.closedFor()).toBe(4000);
  });

  test('tells all who listen when it closes for longer, and not when it does not', () => {
    const each = gate();
    const told: string[] = [];
    const stop = each.onClosed(until => told.push(`a ${until}`));
    each.onClosed(until => told.push(`b ${until}`));
    for (const until of [5000, 5000, 4000, 6000]) each.closeUntil(until);
    stop();
    each.closeUntil(7000);
    expect(told).toEqual(['a 5000', 'b 5000', 'a 6000', 'b 6000', 'b 7000']);
  });

  test.each([
    [4999, [5000]],
    [5000, []]
  ])('tells whoever begins to listen at %i that it is closed until 5000, if it still is: %j', (instant, expected) => {
    const each = gate();
    each.closeUntil(5000);
    now = instant;
    const told: number[] = [];
    each.onClosed(until => told.push(until));
    expect(told).toEqual(expected);
  });
});
