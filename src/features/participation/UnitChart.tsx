import * as React from 'react';
import type { UnitKey } from '../../domain/identity';
import type { MonthSummary } from '../../domain/report/reportIndex';
import { useSession } from '../../ui/session';
import { useAfterPaint } from '../../ui/useAfterPaint';
import { BarList } from './BarList';
import { BarRow } from './BarRow';
import { largestFirst, longest } from './largestFirst';
import { strings } from './strings';
import { unitTitle } from './unitTitle';
import { peopleWords, reachWords } from './unitWords';

export interface UnitChartProps {
  readonly report: MonthSummary;
  /** Looks into a unit; the same function as long as it does the same. */
  readonly onLook: (unit: UnitKey) => void;
}

/** Units of another month that come with its first sentence: as many as are in view below it. The others stay those of before for a frame. */
const firstRows = 15;

/** Business units as bars. */
export const UnitChart: React.FunctionComponent<UnitChartProps> = ({ report, onLook }) => {
  const painted = useAfterPaint(report);
  const first = largestFirst(report.units).slice(0, firstRows);
  const keys = new Set(first.map(({ key }) => key));
  const rest = largestFirst(painted.units).filter(({ key }) => !keys.has(key));
  const rows = (units: MonthSummary['units'], month: MonthSummary): readonly React.ReactElement[] => {
    const most = longest(month.units);
    return units.map(unit => <UnitRow key={unit.key} unit={unit} most={most} report={month} onLook={onLook} />);
  };
  return (
    <BarList label={strings.units}>
      {rows(first, report)}
      {rows(rest, painted)}
    </BarList>
  );
};

interface UnitRowProps extends UnitChartProps {
  readonly unit: MonthSummary['units'][number];
  /** The number at which a bar is as long as bars get. */
  readonly most: number;
}

const UnitRow = React.memo<UnitRowProps>(function UnitRow({ unit, most, report, onLook }) {
  const { locale } = useSession();
  const { key, people } = unit;
  return (
    <BarRow
      title={unitTitle(unit)}
      length={people === null ? undefined : people / most}
      label={peopleWords(people, report, locale)}
      detail={reachWords(unit, locale)}
      onOpen={key === '' ? undefined : () => onLook(key)}
      isApart={key === ''}
    />
  );
});
