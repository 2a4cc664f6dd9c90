import * as React from 'react';
import { makeStyles } from '@fluentui/react';
import type { UnitKey } from '../../domain/identity';
import { definitions } from '../../domain/report/definitions';
import type { MonthSummary } from '../../domain/report/reportIndex';
import { leftOutTogether } from '../../domain/report/reportIndex';
import { formatMonth } from '../../ui/format';
import { InfoButton } from '../../ui/InfoButton';
import { useSession } from '../../ui/session';
import { BarsFrame } from './BarsFrame';
import { hatching } from './hatching';
import { shownOf } from './reportSettings';
import { strings } from './strings';
import { UnitChart } from './UnitChart';
import { unitTable } from './unitTable';
import { peopleWords, reachWords } from './unitWords';

export interface UnitsPartProps {
  readonly report: MonthSummary;
  /** How old the numbers are: a sentence. */
  readonly age: string;
  /** The business units that are shown; none means all. */
  readonly units: readonly UnitKey[];
  /** Looks into a unit. */
  readonly onLook: (unit: UnitKey) => void;
}

const useStyles = makeStyles(theme => ({
  legend: { ...theme.fonts.small, color: theme.semanticColors.bodySubtext, display: 'flex', flexWrap: 'wrap', gap: '0 24px' },
  swatch: { ...hatching(theme), display: 'inline-block', height: 12, marginInlineEnd: 4, verticalAlign: 'middle', width: 20 }
}));

/** Where people take part: the business units as bars, or as a table. */
export const UnitsPart: React.FunctionComponent<UnitsPartProps> = ({ report: whole, age, units, onLook }) => {
  const { locale } = useSession();
  const styles = useStyles();
  const together = leftOutTogether(whole);
  const report = React.useMemo(() => ({ ...whole, units: shownOf(units, whole.units, ({ key }) => key) }), [whole, units]);
  return (
    <BarsFrame
      name="units"
      title={strings.units}
      definition={definitions.unitPeople}
      period={formatMonth(report.month, locale)}
      age={age}
      minimum={report.minimum}
      tableOf={() => unitTable(report.units, locale)}
    >
      <UnitChart report={report} onLook={onLook} />
      <div className={styles.legend}>
        {report.units.some(unit => reachWords(unit, locale) !== undefined) && (
          <span>
            {strings.shareOfHeadcount} <InfoButton {...definitions.unitReach} />
          </span>
        )}
        {report.units.some(unit => unit.people === null) && (
          <span>
            <span className={styles.swatch} aria-hidden="true" /> {peopleWords(null, report, locale)} <InfoButton {...definitions.fewerThanMinimum} />
          </span>
        )}
        {together !== undefined && <span>{strings.leftOutTogether(together)}</span>}
      </div>
    </BarsFrame>
  );
};
