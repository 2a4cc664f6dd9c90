import * as React from 'react';
import { css, getId } from '@fluentui/react';
import { definitions } from '../../../domain/report/definitions';
import { formatNumber } from '../../../ui/format';
import { useSession } from '../../../ui/session';
import { countInWords } from '../chart/countInWords';
import { ReadingLine } from '../chart/ReadingLine';
import type { Matrix } from './matrix';
import type { MatrixCell } from './MatrixRow';
import { MatrixRow } from './MatrixRow';
import { useDrawnColumns } from './useDrawnColumns';
import { useMatrixStyles } from './useMatrixStyles';
import type { Place } from './useRoving';
import { placeOf, useRoving } from './useRoving';

export interface MatrixWords {
  /** What the rows are. */
  readonly corner: string;
  /** What a sum at the end of a row adds up, as the title of the last column. */
  readonly allColumns: string;
  /** What a sum at the foot of a column adds up, as the title of the last row; absent where no such sums are told. */
  readonly allRows?: string;
  readonly count: (count: number) => string;
  /** A number in words with its row and its column. */
  readonly cell: (row: string, column: string, count: string) => string;
}

export interface MatrixGridProps {
  readonly label: string;
  readonly matrix: Matrix;
  readonly words: MatrixWords;
  readonly minimum: number;
  /** Whether a cell is not one of its kind, and framed. */
  readonly isApart?: (row: number, column: number) => boolean;
  /** Turns to the rows before or after, where there are more than are in view. */
  readonly onPage?: (step: -1 | 1) => void;
}

interface Line {
  readonly title: string;
  readonly cells: readonly MatrixCell[];
}

/** A published table, shaded, with its sums at the margins. Each number is reached by keys, and read out with its row and column. */
export const MatrixGrid: React.FunctionComponent<MatrixGridProps> = ({ label, matrix, words, minimum, isApart, onPage }) => {
  const { locale } = useSession();
  const styles = useMatrixStyles();
  const [whyId] = React.useState(() => getId('why'));
  const [pointed, setPointed] = React.useState<Place>();
  const [isFocused, setIsFocused] = React.useState(false);
  const rows = matrix.rows.length + (words.allRows === undefined ? 0 : 1);
  const columns = matrix.columns.length + (matrix.hasRowSums ? 1 : 0);
  const { at, grid, onKeyDown, onFocus } = useRoving(rows, columns, onPage);
  const scroll = React.useRef<HTMLDivElement>(null);
  const { drawn, onScroll } = useDrawnColumns(matrix, columns, scroll, at.column);
  const lines = React.useMemo(() => linesOf(matrix, drawn, words, minimum, locale, isApart), [matrix, drawn, words, minimum, locale, isApart]);
  const read = pointed ?? (isFocused ? at : undefined);
  const cell = read && lines[read.row]?.cells[read.column];
  const handleFocus = (event: React.FocusEvent): void => {
    setIsFocused(true);
    onFocus(event);
  };
  const row = (index: number): React.ReactElement => (
    <MatrixRow key={index} row={index} {...(lines[index] as Line)} minimum={minimum} active={at.row === index ? at.column : undefined} whyId={whyId} />
  );
  return (
    <div>
      <div ref={scroll} className={styles.scroll} onScroll={onScroll} role="group" aria-label={label}>
        <table
          ref={grid}
          role="grid"
          aria-label={label}
          aria-readonly="true"
          className={styles.table}
          onKeyDown={onKeyDown}
          onFocus={handleFocus}
          onBlur={() => setIsFocused(false)}
          onMouseOver={event => setPointed(placeOf(event.target))}
          onMouseLeave={() => setPointed(undefined)}
        >
          <thead role="rowgroup">
            <tr role="row">
              <th role="columnheader" scope="col" className={css(styles.column, styles.title)}>
                {words.corner}
              </th>
              {[...matrix.columns.map(({ title }) => title), ...(matrix.hasRowSums ? [words.allColumns] : [])].map((title, index) => (
                <th key={index} role="columnheader" scope="col" className={styles.column}>
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">{matrix.rows.map((_, index) => row(index))}</tbody>
          {words.allRows !== undefined && <tfoot role="rowgroup">{row(matrix.rows.length)}</tfoot>}
        </table>
      </div>
      <span id={whyId} hidden>
        {definitions.fewerThanMinimum.means}
      </span>
      <ReadingLine isLong text={cell?.name} detail={cell?.count === null ? definitions.fewerThanMinimum.means : undefined} />
    </div>
  );
};

/** Rows, with their sums and those of columns where they are told; of each so many cells as are drawn. */
function linesOf({ rows, columns: all, countAt, total, hasRowSums }: Matrix, drawn: number, words: MatrixWords, minimum: number, locale: string, isApart: MatrixGridProps['isApart']): readonly Line[] {
  // Said of hundreds of cells, put into words once.
  const leftOut = countInWords(null, minimum, words.count);
  const cell = (row: string, column: string, count: number | null, isSum: boolean, apart = false): MatrixCell => ({
    text: count === null ? undefined : formatNumber(count, locale),
    count,
    name: words.cell(row, column, count === null ? leftOut : words.count(count)),
    isSum,
    isApart: apart
  });
  const columns = all.slice(0, drawn);
  const rowSum = (row: string, sum: number | null): readonly MatrixCell[] => (hasRowSums && drawn > all.length ? [cell(row, words.allColumns, sum, true)] : []);
  const lines = rows.map(({ title, total: sum }, row) => ({
    title,
    cells: [...columns.map((column, at) => cell(title, column.title, countAt(row, at), false, isApart?.(row, at))), ...rowSum(title, sum)]
  }));
  const { allRows } = words;
  if (allRows === undefined) return lines;
  const sums = columns.map(column => cell(allRows, column.title, column.total, true));
  return [...lines, { title: allRows, cells: [...sums, ...rowSum(allRows, total)] }];
}
