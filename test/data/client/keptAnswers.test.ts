import { createKeptAnswers } from '../../../src/data/client/keptAnswers';

/** A browser's storage, with room for so many characters. */
function storageWith(room: number): Storage {
  const items = new Map<string, string>();
  return {
    get length() {
      return items.size;
    },
    key: index => [...items.keys()][index] ?? null,
    getItem: name => items.get(name) ?? null,
    setItem: (name, value) => {
      const others = [...items].filter(([known]) => known !== name).reduce((sum, [, text]) => sum + text.length, 0);
      if (others + value.length > room) throw new DOMException('full', 'QuotaExceededError');
      items.set(name, value);
    },
    removeItem: name => void items.delete(name),
    clear: () => items.clear()
  };
}

let now = 1000;
const clock = { now: () => now, sleep: async () => undefined };
const long = 'x'.repeat(1_000_000);

describe('The last answers', () => {
  beforeEach(() => (now = 1000));

  test('are there with the time they came', () => {
    const kept = createKeptAnswers(clock);
    kept.keep('web', 'answer');
    now = 2000;
    expect(kept.recall('web')).toEqual({ text: 'answer', at: 1000 });
    kept.keep('web', 'newer');
    expect(kept.recall('web')).toEqual({ text: 'newer', at: 2000 });
    expect(kept.recall('other')).toBeUndefined();
  });

  test('that are dropped are gone, also where there is no storage', () => {
    const kept = createKeptAnswers(clock);
    kept.keep('web', 'answer');
    kept.drop('web');
    expect(kept.recall('web')).toBeUndefined();
  });

  test('fill three million characters; then the oldest go', () => {
    const kept = createKeptAnswers(clock);
    for (const key of ['a', 'b', 'c']) kept.keep(key, long);
    expect(kept.recall('a')?.text).toBe(long);
    kept.keep('a', long);
    kept.keep('d', 'short');
    expect([kept.recall('b'), kept.recall('c')?.text, kept.recall('a')?.text, kept.recall('d')?.text]).toEqual([undefined, long, long, 'short']);
  });

  test('outlast the page where there is a storage, for the same person only', () => {
    const area = storageWith(10_000);
    createKeptAnswers(clock, { area, owner: 'eva' }).keep('web', 'answer');
    expect(createKeptAnswers(clock, { area, owner: 'eva' }).recall('web')).toEqual({ text: 'answer', at: 1000 });
    expect(createKeptAnswers(clock, { area, owner: 'omar' }).recall('web')).toBeUndefined();
  });

  test('make room when the storage is full, and leave alone what others keep there', () => {
    const area = storageWith(200);
    area.setItem('another app', 'its own');
    const kept = createKeptAnswers(clock, { area, owner: 'eva' });
    kept.keep('first', 'x'.repeat(100));
    kept.keep('second', 'y'.repeat(100));
    expect(kept.recall('first')?.text).toBe('x'.repeat(100));
    expect(createKeptAnswers(clock, { area, owner: 'eva' }).recall('first')).toBeUndefined();
    expect(area.getItem('another app')).toBe('its own');
    expect(area.length).toBe(1);
  });

  test('that are damaged in the storage are as good as none', () => {
    const area = storageWith(10_000);
    createKeptAnswers(clock, { area, owner: 'eva' }).keep('web', 'answer');
    area.setItem(area.key(0) ?? '', '{');
    expect(createKeptAnswers(clock, { area, owner: 'eva' }).recall('web')).toBeUndefined();
  });

  test('that are dropped are gone from the page and from the storage, and no other', () => {
    const area = storageWith(10_000);
    const kept = createKeptAnswers(clock, { area, owner: 'eva' });
    kept.keep('web', 'answer');
    kept.keep('other', 'stays');
    kept.drop('web');
    expect([kept.recall('web'), kept.recall('other')?.text, area.length]).toEqual([undefined, 'stays', 1]);
  });
});
