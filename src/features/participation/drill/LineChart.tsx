import * as React from 'react';
import { Text } from '@fluentui/react';
import type { Definition } from '../../../domain/report/definitions';
import { Link } from '../../../ui/controls/Link';
import { formatNumber } from '../../../ui/format';
import { useSession } from '../../../ui/session';
import { charting } from '../../../words/charting';
import { BarList } from '../BarList';
import { BarRow } from '../BarRow';
import type { ChartFrameProps } from '../chart/ChartFrame';
import { ChartFrame } from '../chart/ChartFrame';
import { largestFirst, longest } from '../largestFirst';
import { strings } from '../strings';
import { words } from './strings';
import type { LineCell } from './tableLine';

export interface LineChartProps extends Required<Pick<ChartFrameProps, 'name'>> {
  readonly title: string;
  readonly definition: Definition;
  /** In words. */
  readonly period: string;
  readonly age: string;
  readonly minimum: number;
  readonly cells: readonly LineCell[];
  /** What the groups are, and what is counted, as titles of columns. */
  readonly columns: readonly [group: string, count: string];
  /** Looks into a group, where there is more of it. */
  readonly onLook?: (key: string) => void;
}

/** How many bars show before somebody asks for all. */
const firstRows = 15;

/** One row or column of a published table as bars, largest first; how many are left out is said below. */
export const LineChart: React.FunctionComponent<LineChartProps> = ({ name, title, definition, period, age, minimum, cells, columns, onLook }) => {
  const { locale } = useSession();
  const [isAll, setIsAll] = React.useState(false);
  const sorted = React.useMemo(() => largestFirst(cells), [cells]);
  const shown = sorted.filter(({ people }) => people !== null);
  const most = longest(shown);
  const [largest] = [...shown].sort((a, b) => (b.people ?? 0) - (a.people ?? 0));
  return (
    <ChartFrame
      name={name}
      kind="bars"
      title={title}
      reading={largest === undefined ? charting.charts.nothingShown : words.readingMost({ title: largest.title, people: largest.people ?? 0 })}
      definition={definition}
      period={period}
      age={age}
      minimum={minimum}
      tableOf={() => ({ header: columns, rows: sorted.map(({ title: name, people }) => [name, people]) })}
    >
      {shown.length > 0 && (
        <BarList label={title}>
          {(isAll ? shown : shown.slice(0, firstRows)).map(({ key, title: name, people }) => (
            <BarRow key={key} title={name} length={(people ?? 0) / most} label={formatNumber(people ?? 0, locale)} onOpen={key === '' || onLook === undefined ? undefined : () => onLook(key)} isApart={key === ''} />
          ))}
        </BarList>
      )}
      {!isAll && shown.length > firstRows && <Link onClick={() => setIsAll(true)}>{strings.showAll(shown.length)}</Link>}
      {shown.length < sorted.length && (
        <Text as="p" block style={{ margin: '8px 0 0' }}>
          {words.rowsHidden({ count: sorted.length - shown.length, minimum })}
        </Text>
      )}
    </ChartFrame>
  );
};
