import * as React from 'react';
import { css } from '@fluentui/react';
import { bandOf } from './bands';
import { useMatrixStyles } from './useMatrixStyles';

export interface MatrixCell {
  /** As it is drawn; undefined where it is left out. */
  readonly text: string | undefined;
  readonly count: number | null;
  /** The number with its row and column, in words. */
  readonly name: string;
  /** Whether it stands at a margin, and is a sum. */
  readonly isSum: boolean;
  /** Whether it is not one of its kind, and framed. */
  readonly isApart: boolean;
}

export interface MatrixRowProps {
  readonly title: string;
  readonly cells: readonly MatrixCell[];
  readonly minimum: number;
  /** Place of the row, by which keys find it. */
  readonly row: number;
  /** The cell that the Tab key leads to; undefined where it is in another row. */
  readonly active: number | undefined;
  /** Id of the text that says why a number is left out. */
  readonly whyId: string;
}

const shades = ['shade0', 'shade1', 'shade2', 'shade3', 'shade4'] as const;

/** A row of a shaded table. Drawn anew only where it changes: a table has a thousand cells, and the focus moves with each key. */
export const MatrixRow = React.memo<MatrixRowProps>(function MatrixRow({ title, cells, minimum, row, active, whyId }) {
  const styles = useMatrixStyles();
  return (
    <tr role="row" data-row={row}>
      <th role="rowheader" scope="row" className={styles.title}>
        {title}
      </th>
      {cells.map(({ text, count, name, isSum, isApart }, index) => (
        <td
          key={index}
          role="gridcell"
          data-column={index}
          data-left-out={count === null ? '' : undefined}
          tabIndex={index === active ? 0 : -1}
          aria-label={name}
          aria-describedby={count === null ? whyId : undefined}
          className={css(styles.cell, isSum && styles.sum, isApart && styles.apart, count === null ? styles.hidden : !isSum && styles[shades[bandOf(count, minimum)] ?? 'shade4'])}
        >
          {text}
        </td>
      ))}
    </tr>
  );
});
