/** Bytes of a thousand, as browsers count them. */
const kilobyte = 1000;

/** What own script a first view may bring, and what a part that comes later may, both compressed. */
export const budget = { firstView: 120 * kilobyte, lazyPart: 60 * kilobyte };

/** So many parts of what is over are told. */
const mostParts = 8;

/** Compressed bytes of a script, by its file name. */
export type Sizes = ReadonlyMap<string, number>;

export interface FirstView {
  readonly webPart: string;
  /** Scripts of the package that the browser fetched for it. */
  readonly files: readonly string[];
}

export interface BudgetRow {
  readonly what: string;
  readonly bytes: number;
  readonly limit: number;
  /** What it is the sum of, the largest first. */
  readonly parts?: readonly (readonly [name: string, bytes: number])[];
}

/**
 * A row for each web part with all that its first view fetched, and one for each script of the package that is no web part's
 * own. What a first view fetched counts there whether or not it could have come later.
 */
export function budgetRows(views: readonly FirstView[], sizes: Sizes, entries: ReadonlySet<string>): BudgetRow[] {
  const first = views.map(({ webPart, files }) => ({
    what: `first view of ${webPart}, ${files.length} scripts`,
    bytes: files.reduce((sum, file) => sum + sizeOf(sizes, file), 0),
    limit: budget.firstView,
    parts: files.map(file => [nameOf(file), sizeOf(sizes, file)] as const).sort(([, one], [, other]) => other - one)
  }));
  const lazy = [...sizes]
    .filter(([file]) => !entries.has(file))
    .sort(([, one], [, other]) => other - one)
    .map(([file, bytes]) => ({ what: `lazy part ${nameOf(file)}`, bytes, limit: budget.lazyPart }));
  return [...first, ...lazy];
}

export function isOver({ bytes, limit }: BudgetRow): boolean {
  return bytes > limit;
}

/** One line a row, figures in columns; under what is over, its largest parts. */
export function inWords(rows: readonly BudgetRow[]): string {
  const inKilobytes = (bytes: number): string => (bytes / kilobyte).toFixed(1).padStart(7);
  const lines = rows.flatMap(row => {
    const parts = isOver(row) ? (row.parts ?? []).slice(0, mostParts) : [];
    const line = `${isOver(row) ? 'OVER' : '    '} ${inKilobytes(row.bytes)} of ${(row.limit / kilobyte).toFixed(0).padStart(3)} KB  ${row.what}`;
    return [line, ...parts.map(([name, bytes]) => `     ${inKilobytes(bytes)}            ${name}`)];
  });
  return lines.join('\n');
}

function sizeOf(sizes: Sizes, file: string): number {
  const size = sizes.get(file);
  if (size === undefined) throw new Error(`The package has no ${file}, which the browser fetched.`);
  return size;
}

/** Without the hash that the build adds. */
function nameOf(file: string): string {
  return file.replace(/^chunk\./, '').replace(/_[0-9a-f]{16,}\.js$/, '');
}
