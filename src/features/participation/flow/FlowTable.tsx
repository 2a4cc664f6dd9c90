import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import { dictionary } from '../../../domain/report/dictionary';
import { useSession } from '../../../ui/session';
import { charting } from '../../../words/charting';
import { ChartFrame } from '../chart/ChartFrame';
import { CrossPager, pageSizeFor } from '../crossTable/CrossPager';
import { pageOf } from '../matrix/matrix';
import { MatrixGrid } from '../matrix/MatrixGrid';
import { MatrixLegend } from '../matrix/MatrixLegend';
import { matrixTable } from '../matrix/matrixTable';
import type { FlowData } from './flowData';
import { flowMatrix } from './flowMatrix';
import { flowReading } from './flowReading';
import { definitionOf, matrixWordsOf } from './flowWords';

const words = charting.helping;

export interface FlowTableProps {
  readonly data: FlowData;
  /** How old the numbers are: a sentence. */
  readonly age: string;
  /** Between whom it tells, where there is a choice, and what else is to be said of that. */
  readonly chooser?: React.ReactNode;
}

const useStyles = makeStyles({ root: { display: 'flex', flexDirection: 'column', gap: 12, minWidth: 0 } });

/** Who helps whom: answers from one business unit or department to another; those within one are framed. */
export const FlowTable: React.FunctionComponent<FlowTableProps> = ({ data, age, chooser }) => {
  const { locale } = useSession();
  const styles = useStyles();
  const { kind, groups, period, minimum } = data;
  const matrix = React.useMemo(() => flowMatrix(data), [data]);
  const reading = React.useMemo(() => flowReading(data, locale), [data, locale]);
  const [turned, setTurned] = React.useState({ kind, page: 0 });
  const pageSize = pageSizeFor(matrix.columns.length);
  const last = Math.max(0, Math.ceil(matrix.rows.length / pageSize) - 1);
  const page = turned.kind === kind ? Math.min(turned.page, last) : 0;
  const inView = React.useMemo(() => pageOf(matrix, page * pageSize, pageSize), [matrix, page, pageSize]);
  const isWithin = React.useCallback((row: number, column: number) => inView.rows[row]?.key === inView.columns[column]?.key, [inView]);
  const matrixWords = matrixWordsOf[kind];
  const untold = groups.length - matrix.rows.length;
  const handlePage = (step: -1 | 1): void => setTurned({ kind, page: Math.max(0, Math.min(last, page + step)) });
  return (
    <ChartFrame
      kind="table"
      title={words.title}
      reading={reading}
      definition={definitionOf[kind]}
      {...(kind === 'departments' && { measures: [dictionary.crossingOfDepartments] })}
      period={period}
      age={age}
      minimum={minimum}
      tableOf={() => matrixTable(matrix, matrixWords)}
      before={chooser}
    >
      <div className={styles.root}>
        {matrix.rows.length > 0 && (
          <>
            <Text>{words.rowsAndColumns}</Text>
            <MatrixGrid label={words.title} matrix={inView} words={matrixWords} minimum={minimum} isApart={isWithin} onPage={handlePage} />
            {last > 0 && <CrossPager pageSize={pageSize} count={matrix.rows.length} page={page} onTurn={handlePage} words={words[kind]} />}
            {kind === 'departments' && untold > 0 && <Text>{words.departments.untold({ count: untold })}</Text>}
            <MatrixLegend minimum={minimum} apart={words[kind].own} />
          </>
        )}
      </div>
    </ChartFrame>
  );
};
