import * as React from 'react';
import type { UnitKey } from '../../domain/identity';
import type { MonthSummary } from '../../domain/report/reportIndex';
import { useSession } from '../../ui/session';
import { BarList } from './BarList';
import { BarRow } from './BarRow';
import { largestFirst, longest } from './largestFirst';
import { strings } from './strings';
import { unitTitle } from './unitTitle';
import { peopleWords, reachWords } from './unitWords';

export interface UnitChartProps {
  readonly report: MonthSummary;
  /** Looks into a unit. */
  readonly onLook: (unit: UnitKey) => void;
}

/** Business units as bars. */
export const UnitChart: React.FunctionComponent<UnitChartProps> = ({ report, onLook }) => {
  const { locale } = useSession();
  const most = longest(report.units);
  return (
    <BarList label={strings.units}>
      {largestFirst(report.units).map(unit => (
        <BarRow
          key={unit.key}
          title={unitTitle(unit)}
          length={unit.people === null ? undefined : unit.people / most}
          label={peopleWords(unit.people, report, locale)}
          detail={reachWords(unit, locale)}
          onOpen={unit.key === '' ? undefined : () => onLook(unit.key as UnitKey)}
          isApart={unit.key === ''}
        />
      ))}
    </BarList>
  );
};
