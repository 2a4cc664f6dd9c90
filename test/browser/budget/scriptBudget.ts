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
  /** Scripts of the package that the browser asked for until the first content was there. */
  readonly files: readonly string[];
  /** All that it had asked for once nothing more was. */
  readonly atRest: readonly string[];
}

export interface BudgetRow {
  readonly what: string;
  readonly bytes: number;
  readonly limit: number;
  /** What it is the sum of, the largest first. */
  readonly parts?: readonly (readonly [name: string, bytes: number])[];
}

/**
 * A row for each web part with all that its first view fetched until its first content was there, which is held against the
 * budget, and by the time of rest, which is told; and one for each script of the package that is no web part's own. What a
 * first view fetched counts there whether or not it could have come later.
 */
export function budgetRows(views: readonly FirstView[], sizes: Sizes, entries: ReadonlySet<string>): BudgetRow[] {
  const together = (files: readonly string[]): number => files.reduce((sum, file) => sum + sizeOf(sizes, file), 0);
  const first = views.map(({ webPart, files, atRest }) => ({
    what: `first view of ${webPart}: ${files.length} scripts until its first content (at rest ${inKilobytes(together(atRest))} KB, ${atRest.length} scripts)`,
    bytes: together(files),
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
  const lines = rows.flatMap(row => {
    const parts = isOver(row) ? (row.parts ?? []).slice(0, mostParts) : [];
    const line = `${isOver(row) ? 'OVER' : '    '} ${column(row.bytes)} of ${(row.limit / kilobyte).toFixed(0).padStart(3)} KB  ${row.what}`;
    return [line, ...parts.map(([name, bytes]) => `     ${column(bytes)}            ${name}`)];
  });
  return lines.join('\n');
}

function inKilobytes(bytes: number): string {
  return (bytes / kilobyte).toFixed(1);
}

function column(bytes: number): string {
  return inKilobytes(bytes).padStart(7);
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
