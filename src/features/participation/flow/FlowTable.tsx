import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import type { ProtectedTable } from '../../../domain/protection/protectedTable';
import { dictionary } from '../../../domain/report/dictionary';
import { charting } from '../../../words/charting';
import { ChartFrame } from '../chart/ChartFrame';
import { CrossPager, pageSizeFor } from '../crossTable/CrossPager';
import { pageOf } from '../matrix/matrix';
import type { MatrixWords } from '../matrix/MatrixGrid';
import { MatrixGrid } from '../matrix/MatrixGrid';
import { MatrixLegend } from '../matrix/MatrixLegend';
import { matrixTable } from '../matrix/matrixTable';
import type { FlowUnit } from './flowMatrix';
import { flowMatrix } from './flowMatrix';
import { flowReading } from './flowReading';

const words = charting.helping;

export interface FlowTableProps {
  /** Answers: rows are the units that answered, columns those that asked. */
  readonly table: ProtectedTable;
  readonly units: readonly FlowUnit[];
  /** In words: “July to September 2026”. */
  readonly period: string;
  /** The minimum group size it was published with. */
  readonly minimum: number;
  /** How old the numbers are: a sentence. */
  readonly age: string;
}

const useStyles = makeStyles({ root: { display: 'flex', flexDirection: 'column', gap: 12, minWidth: 0 } });

const matrixWords: MatrixWords = {
  corner: words.answering,
  allColumns: words.everyAsking,
  allRows: words.everyAnswering,
  count: answers => words.answers({ answers }),
  cell: (from, to, count) => (from === to ? words.within({ unit: from, count }) : words.cell({ from, to, count }))
};

/** Who helps whom: answers from one business unit to another; those within one are framed. */
export const FlowTable: React.FunctionComponent<FlowTableProps> = ({ table, units, period, minimum, age }) => {
  const styles = useStyles();
  const matrix = React.useMemo(() => flowMatrix(table, units), [table, units]);
  const reading = React.useMemo(() => flowReading(table, units), [table, units]);
  const [wanted, setPage] = React.useState(0);
  const pageSize = pageSizeFor(matrix.columns.length);
  const last = Math.max(0, Math.ceil(matrix.rows.length / pageSize) - 1);
  const page = Math.min(wanted, last);
  const inView = React.useMemo(() => pageOf(matrix, page * pageSize, pageSize), [matrix, page, pageSize]);
  const isWithin = React.useCallback((row: number, column: number) => inView.rows[row]?.key === inView.columns[column]?.key, [inView]);
  const handlePage = (step: -1 | 1): void => setPage(Math.max(0, Math.min(last, page + step)));
  return (
    <ChartFrame
      kind="table"
      title={words.title}
      reading={reading}
      definition={dictionary.answersBetween}
      period={period}
      age={age}
      minimum={minimum}
      tableOf={() => matrixTable(matrix, matrixWords)}
    >
      <div className={styles.root}>
        <Text>{words.rowsAndColumns}</Text>
        <MatrixGrid label={words.title} matrix={inView} words={matrixWords} minimum={minimum} isApart={isWithin} onPage={handlePage} />
        {last > 0 && <CrossPager pageSize={pageSize} count={matrix.rows.length} page={page} onTurn={handlePage} words={words} />}
        <MatrixLegend minimum={minimum} apart={words.ownUnit} />
      </div>
    </ChartFrame>
  );
};
