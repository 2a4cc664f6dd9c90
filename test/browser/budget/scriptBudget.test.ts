import { budgetRows, inWords, isOver } from './scriptBudget';

describe('the budget of own script', () => {
  const sizes = new Map([
    ['directory_0123456789abcdef0123.js', 100_000],
    ['strings_0123456789abcdef0123.js', 500],
    ['chunk.proposing_0123456789abcdef0123.js', 19_500],
    ['chunk.editor_0123456789abcdef0123.js', 60_001],
    ['chunk.small_0123456789abcdef0123.js', 60_000]
  ]);
  const entries = new Set(['directory_0123456789abcdef0123.js', 'strings_0123456789abcdef0123.js']);
  const view = (...files: string[]) => [{ webPart: 'Communities', files: [...entries, ...files], atRest: [...entries, ...files, 'chunk.small_0123456789abcdef0123.js'] }];
  const over = (rows: ReturnType<typeof budgetRows>): string[] => rows.filter(isOver).map(({ what }) => what);

  test('adds up what a first view fetched, to the byte', () => {
    const rows = budgetRows(view('chunk.proposing_0123456789abcdef0123.js'), sizes, entries);
    expect(rows[0]).toEqual({
      what: 'first view of Communities: 3 scripts until its first content (at rest 180.0 KB, 4 scripts)', bytes: 120_000, limit: 120_000, parts: [['directory', 100_000], ['proposing', 19_500], ['strings', 500]]
    });
  });

  test('lets 120 KB and 60 KB pass, and not a byte more', () => {
    expect(over(budgetRows(view('chunk.proposing_0123456789abcdef0123.js'), sizes, entries))).toEqual(['lazy part editor']);
    expect(over(budgetRows(view('chunk.small_0123456789abcdef0123.js'), sizes, entries))).toEqual([expect.stringContaining('first view of Communities'), 'lazy part editor']);
  });

  test('lists parts that nobody fetched too, the largest first, and never the web parts themselves', () => {
    const lazy = budgetRows(view(), sizes, entries).slice(1).map(({ what }) => what);
    expect(lazy).toEqual(['lazy part editor', 'lazy part small', 'lazy part proposing']);
  });

  test('refuses to count a script that is not in the package', () => {
    expect(() => budgetRows(view('chunk.gone.js'), sizes, entries)).toThrow('The package has no chunk.gone.js, which the browser fetched.');
  });

  test('says in a table what is over', () => {
    expect(inWords([{ what: 'first view of X', bytes: 130_049, limit: 120_000, parts: [['x', 130_000], ['words', 49]] }, { what: 'lazy part y', bytes: 1, limit: 60_000 }])).toBe(
      'OVER   130.0 of 120 KB  first view of X\n       130.0            x\n         0.0            words\n         0.0 of  60 KB  lazy part y'
    );
  });
});
